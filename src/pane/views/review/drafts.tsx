import type { Reviewed } from '../../../report/review';
import * as wording from '../../../wording/pane';
import { Button } from '../../components/button';
import { useSharedStyles } from '../../components/shared-styles';
import type { Reviewing } from './use-review';

interface DraftsProps {
  readonly reviewing: Reviewing;
  readonly item: Reviewed | null;
}

/** What is begun and not written: how much of it there is, what has lost its text, and the way to forget it. */
export function Drafts({ reviewing: { review, state, items }, item }: DraftsProps) {
  const shared = useSharedStyles();
  const keys = Object.keys(state.drafts);
  const lost = item && !keys.includes(item.key) ? lostDraft(keys, item, items) : undefined;
  if (keys.length === 0) return null;
  return (
    <>
      {item && lost !== undefined && (
        <p role="status" className={shared.small}>
          {wording.review.adopt(item.criterion.code)} “{state.drafts[lost]?.note}”{' '}
          <Button size="small" onClick={() => review.moveDraft(lost, item.key)}>
            {wording.review.adoptIt}
          </Button>
        </p>
      )}
      <p className={shared.small}>
        {state.isKept ? wording.review.drafts(keys.length) : wording.review.notKept}{' '}
        <Button size="small" onClick={() => review.clearDrafts()}>
          {wording.review.clearDrafts}
        </Button>
      </p>
    </>
  );
}

/** A draft on the same criterion whose text stands nowhere any more. */
function lostDraft(
  keys: readonly string[],
  { criterion: { code } }: Reviewed,
  items: readonly Reviewed[],
): string | undefined {
  const known = new Set(items.map(({ key }) => key));
  return keys.find((key) => !known.has(key) && key.split(' ')[0] === code);
}
