import { bookmarkName, parseTag, refuse, type AnnexPlan, type RemoveAnnexPlan } from '../../report';
import { findAnnex, lineProperties, type AnnexSite } from './find-annex';
import { rollBackAnnex } from './roll-back-annex';
import {
  closeUp,
  insertAnnex,
  mergeHeadings,
  removeEmpty,
  setColumnWidths,
  type NewAnnex,
} from './insert-annex';
import { Tracking } from '../apply/tracking';
import type { Capabilities } from '../read/capabilities';
import { done, doneTracked, failureOf, syncAllButLast, type Outcome } from '../apply/outcome';

/**
 * Writes the annex in three requests, new before old: find what is there; write the new one before it; only then take the
 * old one away. So a fault at any point leaves the old annex or the new one, or both, and never neither.
 */
export const applyAnnex = (plan: AnnexPlan, capabilities: Capabilities): Promise<Outcome> =>
  Word.run(async (context) => {
    const before = await findAnnex(context, plan, capabilities);
    if (before.handsOnFormatting) return refuse('odd-last-paragraph');
    let made: NewAnnex;
    try {
      const written = await write(context, { plan, before, capabilities });
      if (written === 'commented')
        return (await rollBackAnnex(plan, before))
          ? refuse('annex-commented')
          : failureOf(new Error('The annex has comments.'), 'lines-left');
      made = written;
    } catch (error) {
      // Where Word fails at the cleaning-up too, the author is told that something is left.
      const isClean = await rollBackAnnex(plan, before).catch(() => false);
      return failureOf(error, isClean ? 'word' : 'lines-left');
    }
    try {
      return await removeOld(context, { plan, before, made, capabilities });
    } catch (error) {
      return await emptyOld(before).catch(() => failureOf(error, 'two-annexes'));
    }
  });

/**
 * Takes every annex away, in two requests, with the small paragraph that was put behind the first one. Where there are comments a
 * third one tells whether they are on the annex.
 */
export const removeAnnex = ({ tag }: RemoveAnnexPlan, capabilities: Capabilities): Promise<Outcome> =>
  Word.run(async (context) => {
    const { document } = context;
    const controls = document.contentControls.getByTag(tag);
    controls.load({ id: true });
    const { paragraphs } = document.body;
    paragraphs.load(lineProperties);
    Tracking.ask(document, capabilities);
    const comments = openComments([document.body], capabilities);
    await context.sync();
    if (comments.areThere) {
      const onAnnex = openComments(controls.items, capabilities);
      await context.sync();
      if (onAnnex.areThere) return refuse('annex-commented');
    }
    const oldIds = controls.items.map(({ id }) => id);
    const last = paragraphs.items.at(-1);
    const tracking = Tracking.of(document, capabilities);
    try {
      tracking.pause();
      for (const control of controls.items) control.delete(false);
      if (last?.text === '' && last.parentContentControlOrNullObject.isNullObject) last.delete();
      const now = document.contentControls.getByTag(tag);
      now.load({ id: true });
      tracking.resume();
      await context.sync();
      if (now.items.some(({ id }) => oldIds.includes(id))) throw new Error('The annex is still listed.');
      return done;
    } catch {
      return await emptyOld({ oldIds, tracking });
    }
  });

interface AnnexWork {
  readonly plan: AnnexPlan;
  readonly before: AnnexSite;
  readonly capabilities: Capabilities;
}

/** What others have said of an old annex would go with it: then the new one is not to stay. */
async function write(
  context: Word.RequestContext,
  { plan, before, capabilities }: AnnexWork,
): Promise<NewAnnex | 'commented'> {
  before.tracking.pause();
  if (capabilities.bookmarks) insertMissingBookmarks(plan, before);
  const made = insertAnnex(context, plan, { old: oldAnnexes(before)[0] ?? null, capabilities });
  made.control.load({ id: true, tag: true });
  made.table.load({ width: true });
  for (const paragraph of made.aroundBreak) paragraph.load({ text: true });
  const comments = openComments(oldAnnexes(before), capabilities);
  await context.sync();
  if (comments.areThere) return 'commented';
  if (made.control.tag !== plan.tag) throw new Error('Word did not keep the annex as one piece.');
  return made;
}

interface OpenComments {
  readonly areThere: boolean;
}

/** Asks in the next request whether there are comments that nobody has resolved. */
function openComments(
  within: readonly (Word.Body | Word.ContentControl)[],
  { comments: canTell }: Capabilities,
): OpenComments {
  const found = canTell ? within.map((each) => each.getComments()) : [];
  for (const comments of found) comments.load({ resolved: true });
  return {
    get areThere() {
      return found.some(({ items }) => items.some(({ resolved }) => !resolved));
    },
  };
}

const oldAnnexes = ({ controls, oldIds }: AnnexSite): Word.ContentControl[] =>
  controls.filter(({ id }) => oldIds.includes(id));

/** A bookmark goes when its paragraph is retyped or pasted: links get it back, also where the codes have changed meanwhile. */
function insertMissingBookmarks(plan: AnnexPlan, { controls, missingBookmarks }: AnnexSite): void {
  const tags = new Map(plan.rows.flatMap(({ places }) => places.map(({ bookmark, tag }) => [bookmark, tag])));
  for (const bookmark of missingBookmarks) {
    const control =
      controls.find(({ tag }) => tag === tags.get(bookmark)) ??
      controls.find(({ tag }) => isMarkedBy(bookmark, tag));
    control?.getRange('Start').insertBookmark(bookmark);
  }
}

function isMarkedBy(bookmark: string, tag: string): boolean {
  const parsed = parseTag(tag);
  return parsed.kind === 'tag' && bookmarkName(parsed.id) === bookmark;
}

/** The order matters: what runs after a failing action is not done, so that the widths, which may fail, come last. */
async function removeOld(
  context: Word.RequestContext,
  { plan, before, made, capabilities }: AnnexWork & { readonly made: NewAnnex },
): Promise<Outcome> {
  const wasTracked = before.tracking.wentOn;
  for (const old of oldAnnexes(before)) old.delete(false);
  removeEmpty(made);
  const now = context.document.contentControls.getByTag(plan.tag);
  now.load({ id: true });
  closeUp(made, plan);
  setColumnWidths(made, plan);
  if (capabilities.mergedCells) mergeHeadings(made, plan);
  // What formats the annex would be tracked as well; where it fails the mode is put back by a request of its own.
  before.tracking.resume();
  if (!(await syncAllButLast(context, now))) await before.tracking.restore();
  if (now.items.some(({ id }) => before.oldIds.includes(id)))
    throw new Error('The old annex is still listed.');
  return wasTracked ? doneTracked : done;
}

/**
 * On the web a control round a table cannot be deleted, as an add-in that makes such controls has found: it can be emptied, and is
 * no annex any more when it has another tag.
 */
const emptyOld = (before: Pick<AnnexSite, 'oldIds' | 'tracking'>): Promise<Outcome> =>
  Word.run(async (context) => {
    const { contentControls } = context.document;
    before.tracking.pause();
    const olds = before.oldIds.map((id) => contentControls.getByIdOrNullObject(id));
    for (const old of olds) old.load({ tag: true });
    await context.sync();
    for (const old of olds.filter(({ isNullObject }) => !isNullObject)) {
      old.insertText('', 'Replace');
      old.tag = '';
      old.title = '';
    }
    before.tracking.resume();
    await context.sync();
    return { kind: 'done' as const, remark: 'old-annex-emptied' as const };
  }).finally(() => before.tracking.restore());
