import type { Plan } from '../report';
import { applyAnnex } from './apply-annex';
import { applyInsert } from './apply-insert';
import { applyHeading, applyRemove, applyWordCount } from './apply-repair';
import { applyRetag, applyTag, applyUntag } from './apply-tag';
import { applyTagAll } from './apply-tag-all';
import type { Capabilities } from './capabilities';
import type { Outcome } from './outcome';
import { applySetting } from './settings';

/** Everything that writes to the document, by the kind of the plan. */
export function carryOut(plan: Plan, capabilities: Capabilities): Promise<Outcome> {
  switch (plan.kind) {
    case 'tag':
      return applyTag(plan, capabilities);
    case 'tag-all':
      return applyTagAll(plan, capabilities);
    case 'heading':
      return applyHeading(plan);
    case 'remove':
      return applyRemove(plan);
    case 'insert':
      return applyInsert(plan);
    case 'word-count':
      return applyWordCount(plan);
    case 'decide':
    case 'remember':
      return applySetting(plan);
    case 'retag':
      return applyRetag(plan);
    case 'untag':
      return applyUntag(plan, capabilities);
    case 'annex':
      return applyAnnex(plan, capabilities);
  }
}
