import type { GivenVerdict, Judgement } from '../../report/review';

/** A verdict in words, as its comment says it. */
export const judgementWords: Readonly<Record<Judgement, string>> = {
  met: 'met',
  partly: 'partly met',
  'not-yet': 'not yet met',
};

/** The same beside a code, in the apprentice's pane: "not yet, changed since". Null for one that is done. */
export const verdictMark = ({ judgement, isOutdated, isDone }: GivenVerdict): string | null =>
  isDone ? null : `${marks[judgement]}${isOutdated === true ? ', changed since' : ''}`;

const marks: Readonly<Record<Judgement, string>> = { met: 'met', partly: 'partly', 'not-yet': 'not yet' };
