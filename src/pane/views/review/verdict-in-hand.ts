import type { SnapshotParagraph } from '../../../report';
import {
  planVerdict,
  titleOf,
  type GivenVerdict,
  type Judgement,
  type Reviewed,
} from '../../../report/review';
import type { Draft } from '../../store/review/kept-reviews';
import type { Reviewing } from './use-review';

/** What is being said of one claim, one gap or the report as a whole, and what can be done with it. */
export interface VerdictInHand {
  /** Null where it is about the report as a whole. */
  readonly code: string | null;
  /** Where the comment goes; null where there is no place for it. */
  readonly paragraph: SnapshotParagraph | null;
  /** The newest verdict that was given. */
  readonly given: GivenVerdict | null;
  readonly draft: Draft;
  /** The comment as it will be; null as long as no verdict is chosen, or where there is no place for it. */
  readonly text: string | null;
  judge(judgement: Judgement): void;
  say(note: string): void;
  /** Writes the comment; false, and told, where Word does not take it, or nothing is chosen. */
  write(): Promise<boolean>;
}

const noDraft: Draft = { judgement: null, note: '' };

/** The key of what is said of the whole report: no claim or gap has it, for theirs begin with a code. */
const wholeKey = 'report';

export function verdictInHand(
  { review, state, report, verdicts }: Reviewing,
  about: Reviewed | 'report',
): VerdictInHand {
  const isWhole = about === 'report';
  const key = isWhole ? wholeKey : about.key;
  const draft = state.drafts[key] ?? noDraft;
  const { judgement, note } = draft;
  const plan = judgement && planVerdict(report, { about, judgement, note });
  return {
    code: isWhole ? null : about.criterion.code,
    paragraph: isWhole ? titleOf(report) : about.paragraph,
    given: isWhole ? verdicts.onReport(null) : about.verdict,
    draft,
    text: plan?.kind === 'comment' ? plan.text : null,
    judge: (wanted) => review.setDraft(key, { note, judgement: wanted === judgement ? null : wanted }),
    say: (said) => review.setDraft(key, { judgement, note: said }),
    write: async () => plan !== null && review.write(plan, key),
  };
}
