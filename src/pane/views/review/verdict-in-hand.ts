import { planVerdict, type Judgement, type Reviewed } from '../../../report/review';
import type { Draft } from '../../store/review/kept-reviews';
import type { Reviewing } from './use-review';

/** What is being said of one claim, and what can be done with it. */
export interface VerdictInHand {
  readonly draft: Draft;
  /** The comment as it will be; null as long as no verdict is chosen, or where there is no place for it. */
  readonly text: string | null;
  judge(judgement: Judgement): void;
  say(note: string): void;
  /** Writes the comment; false, and told, where Word does not take it, or nothing is chosen. */
  write(): Promise<boolean>;
}

const noDraft: Draft = { judgement: null, note: '' };

export function verdictInHand({ review, state, report }: Reviewing, item: Reviewed): VerdictInHand {
  const draft = state.drafts[item.key] ?? noDraft;
  const { judgement, note } = draft;
  const plan = judgement && planVerdict(report, { about: item, judgement, note });
  return {
    draft,
    text: plan?.kind === 'comment' ? plan.text : null,
    judge: (wanted) => review.setDraft(item.key, { note, judgement: wanted === judgement ? null : wanted }),
    say: (said) => review.setDraft(item.key, { judgement, note: said }),
    write: async () => plan !== null && review.write(plan, item.key),
  };
}
