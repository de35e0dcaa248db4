import type { Judgement } from '../../report/review';

/** A verdict in words, as its comment says it. */
export const judgementWords: Readonly<Record<Judgement, string>> = {
  met: 'met',
  partly: 'partly met',
  'not-yet': 'not yet met',
};
