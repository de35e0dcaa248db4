import type { AnnexPlan } from '../report';
import { lookBefore, restoreTracking, type Before } from './annex-before';
import { removeHalfMade } from './annex-cleanup';
import { insertAnnex } from './annex-content';
import type { Capabilities } from './capabilities';
import { failureOf } from './failure';
import { done, type Outcome } from './outcome';

/**
 * Writes the annex in three requests, new before old: find what is there; write the new one before it; only then take the
 * old one away. So a fault at any point leaves the old annex or the new one, or both, and never neither.
 */
export const applyAnnex = (plan: AnnexPlan, capabilities: Capabilities): Promise<Outcome> =>
  Word.run(async (context) => {
    const before = await lookBefore(context, plan, capabilities);
    try {
      await write(context, plan, before, capabilities);
    } catch (error) {
      const failure = failureOf(error);
      const isClean = await removeHalfMade(plan, before);
      return isClean ? failure : { ...failure, reason: `${failure.reason} ${leftovers}` };
    }
    try {
      return await removeOld(context, before);
    } catch (error) {
      await restoreTracking(before);
      return { ...failureOf(error), reason: twoAnnexes };
    }
  });

const leftovers = 'Some lines of the new annex were left at the end of the report: delete them by hand.';
const twoAnnexes =
  'The new annex is written, but Word did not remove the old one. Generate again, or delete it.';

async function write(
  context: Word.RequestContext,
  plan: AnnexPlan,
  before: Before,
  capabilities: Capabilities,
): Promise<void> {
  if (before.trackingMode !== null) context.document.changeTrackingMode = Word.ChangeTrackingMode.off;
  if (capabilities.bookmarks) insertMissingBookmarks(plan, before);
  const control = insertAnnex(context, plan, oldAnnexes(before)[0] ?? null, capabilities);
  control.load({ id: true, tag: true });
  await context.sync();
  if (control.tag !== plan.tag) throw new Error('Word did not keep the annex as one piece.');
}

const oldAnnexes = ({ controls, oldIds }: Before): Word.ContentControl[] =>
  controls.filter(({ id }) => oldIds.includes(id));

/** A bookmark goes when its paragraph is retyped or pasted: links get it back. */
function insertMissingBookmarks(plan: AnnexPlan, { controls, missingBookmarks }: Before): void {
  const tags = new Map(plan.rows.flatMap(({ places }) => places.map(({ bookmark, tag }) => [bookmark, tag])));
  for (const bookmark of missingBookmarks) {
    const control = controls.find(({ tag }) => tag === tags.get(bookmark));
    control?.getRange('Start').insertBookmark(bookmark);
  }
}

async function removeOld(context: Word.RequestContext, before: Before): Promise<Outcome> {
  for (const old of oldAnnexes(before)) old.delete(false);
  if (before.trackingMode !== null) context.document.changeTrackingMode = before.trackingMode;
  const left = before.oldIds.map((id) => {
    const control = context.document.contentControls.getByIdOrNullObject(id);
    control.load({ id: true });
    return control;
  });
  await context.sync();
  return left.every(({ isNullObject }) => isNullObject)
    ? done()
    : { kind: 'failed', reason: twoAnnexes, detail: 'old annex still listed' };
}
