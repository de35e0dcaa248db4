import type { Plan } from '../report';
import { applyAnnex, removeAnnex } from './annex/apply-annex';
import { applyComment } from './apply/apply-comment';
import { applyInsert, applyPutBack } from './apply/apply-insert';
import { applyReplace } from './apply/apply-replace';
import { applyDelete, applyHeading, applyStyle, applyWordCount } from './apply/apply-repair';
import { applyTags } from './apply/apply-tags';
import type { Outcome } from './apply/outcome';
import { applySetting } from './apply/settings';
import type { Capabilities } from './read/capabilities';
import type { Store } from './read/store';

/** Comments are asked for by those who write them, or look at what was written. */
export { readComments } from './read/comments';

/** What makes new documents is asked for by a button of a later script. */
export { inspectFile, openCleanCopy } from './file/clean-copy';
export { openNewDocument } from './file/new-document';

interface WritingMeans {
  readonly capabilities: Capabilities;
  readonly store: Store;
}

/** Everything that writes to the document, by the kind of the plan. */
export function applyPlan(plan: Plan, { capabilities, store }: WritingMeans): Promise<Outcome> {
  switch (plan.kind) {
    case 'tags':
      return applyTags(plan, capabilities);
    case 'annex':
      return applyAnnex(plan, capabilities);
    case 'remove-annex':
      return removeAnnex(plan, capabilities);
    case 'heading':
      return applyHeading(plan);
    case 'style':
      return applyStyle(plan);
    case 'delete':
      return applyDelete(plan);
    case 'insert':
      return applyInsert(plan);
    case 'put-back':
      return applyPutBack(plan);
    case 'word-count':
      return applyWordCount(plan);
    case 'replace':
      return applyReplace(plan, capabilities);
    case 'setting':
      return applySetting(plan, store);
    case 'comment':
      return applyComment(plan, capabilities);
  }
}
