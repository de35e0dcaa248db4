import {
  bookmarkName,
  chosenControl,
  isStillSelected,
  parseTag,
  refuse,
  tagsByText,
  tagTitle,
  type AddTag,
  type ChangeTag,
  type Refusal,
  type RemoveTag,
  type TagChange,
  type TagsPlan,
} from '../../report';
import type { Capabilities } from '../read/capabilities';
import { loadSelection, selectionOf } from '../read/cursor';
import { loadTexts, locate } from './locate';
import { done, doneTracked, errorCode, failureOf, type Outcome } from './outcome';
import { Tracking } from './tracking';

interface FoundParagraph {
  readonly change: AddTag;
  readonly paragraph: Word.Paragraph;
  /** The mark stays outside the control, so that neighbours are always parted; some hosts only take the whole. */
  readonly wraps: 'content' | 'whole';
}

interface FoundControl {
  readonly change: ChangeTag | RemoveTag;
  readonly control: Word.ContentControl;
}

/** The changes of a plan, each with what it is about in the document. */
interface Found {
  /** New tags first, then other codes; what is taken away goes last, so that a fault on the way never loses a tag. */
  readonly changes: readonly (FoundParagraph | FoundControl)[];
  /** The ids of the controls that were there before. */
  readonly known: ReadonlySet<number>;
  /** Bookmarks that no tag needs once the changes are made. */
  readonly unusedBookmarks: readonly string[];
  readonly tracking: Tracking;
}

const isFoundParagraph = (one: FoundParagraph | FoundControl): one is FoundParagraph => 'paragraph' in one;

/** Codes with which a host refuses the usual wrap but may accept the other one. */
const refusals = ['GeneralException', 'NotAllowed'];

/**
 * Changes tags in two requests: all of them are found first, or nothing is done; then they are written and loaded back.
 * Where Word fails on the way, what was made up to there is taken back, and paragraphs that it would not wrap by their
 * content are tried once as a whole.
 */
export const applyTags = (plan: TagsPlan, capabilities: Capabilities): Promise<Outcome> =>
  Word.run(async (context) => {
    const found = await findAll(context, plan, capabilities);
    if ('kind' in found) return found;
    try {
      const outcome = await write(context, found, capabilities);
      if (outcome.kind === 'refused' && outcome.reason === 'tagged-meanwhile')
        await rollBack(found, capabilities);
      return outcome;
    } catch (error) {
      const notMade = await rollBack(found, capabilities);
      if (notMade.length === 0 || !refusals.includes(errorCode(error))) throw error;
      return writeWhole(context, withWholeWraps(found, notMade), capabilities);
    }
  });

const withWholeWraps = (found: Found, wrapped: readonly FoundParagraph[]): Found => ({
  ...found,
  changes: found.changes.map((one) =>
    isFoundParagraph(one) && wrapped.includes(one) ? { ...one, wraps: 'whole' } : one,
  ),
});

async function writeWhole(
  context: Word.RequestContext,
  found: Found,
  capabilities: Capabilities,
): Promise<Outcome> {
  try {
    return await write(context, found, capabilities);
  } catch (error) {
    const [refused] = await rollBack(found, capabilities);
    const isBesideControl = refused !== undefined && (await holdsControl(context, refused.paragraph));
    return failureOf(error, isBesideControl ? 'beside-control' : 'word');
  }
}

/**
 * Word on the web refuses to wrap text that begins or ends with another control, such as a citation (office-js 6103), with
 * the same code as for anything else.
 */
async function holdsControl(
  context: Word.RequestContext,
  { contentControls }: Word.Paragraph,
): Promise<boolean> {
  contentControls.load({ id: true });
  await context.sync();
  return contentControls.items.length > 0;
}

const order: readonly TagChange['kind'][] = ['add', 'change', 'remove'];

/** What the changes are about, in one request; refused where one of them cannot be found or is there already, or the author is elsewhere. */
async function findAll(
  context: Word.RequestContext,
  { changes, selected }: TagsPlan,
  capabilities: Capabilities,
): Promise<Found | Refusal> {
  const selectionNow = selected && loadSelection(context);
  const paragraphs = changes.some(({ kind }) => kind === 'add') ? loadTexts(context) : null;
  const { contentControls } = context.document;
  const areSeveral = changes.some((change) => change.kind !== 'add' && change.texts.length > 1);
  contentControls.load({ id: true, tag: true, text: paragraphs !== null || areSeveral });
  Tracking.ask(context.document, capabilities);
  await context.sync();
  if (selected && !isStillSelected(selected, selectionNow ? selectionOf(selectionNow) : null))
    return refuse('selection-moved');
  const controls = contentControls.items;
  if (paragraphs && !isBesideAsPlanned(changes, controls)) return refuse('tagged-meanwhile');
  const found = changes.map((change): FoundParagraph | FoundControl | null => {
    if (change.kind !== 'add') {
      const control = chosenControl(change, controls);
      return control && { change, control };
    }
    const isThere = controls.some(({ tag }) => tag === change.tag);
    const paragraph = paragraphs && !isThere ? locate(change.at, paragraphs) : null;
    return paragraph && { change, paragraph, wraps: 'content' };
  });
  if (!found.every((one) => one !== null)) return refuse('text-changed');
  return {
    unusedBookmarks: bookmarksWithoutTag(found, controls),
    changes: [...found].sort((a, b) => order.indexOf(a.change.kind) - order.indexOf(b.change.kind)),
    known: new Set(controls.map(({ id }) => id)),
    tracking: Tracking.of(context.document, capabilities),
  };
}

/**
 * Whether the paragraphs that are to be tagged have got no tag since the plan was made. What the plan itself writes is left aside: a
 * control that it changes is known by its tag.
 */
function isBesideAsPlanned(changes: readonly TagChange[], controls: readonly Word.ContentControl[]): boolean {
  const touched = new Set(changes.flatMap(tagsTouched));
  const beside = tagsByText(controls.filter(({ tag }) => !touched.has(tag)));
  // Paragraphs that say the same have the same tags beside them.
  const byText = new Map(
    changes.flatMap((change) => (change.kind === 'add' ? [[change.at.text, change.beside] as const] : [])),
  );
  return [...byText].every(([text, planned]) => {
    const known = new Set(planned);
    return beside(text).every((tag) => known.has(tag));
  });
}

function tagsTouched(change: TagChange): string[] {
  switch (change.kind) {
    case 'add':
      return [change.tag];
    case 'change':
      return [change.from, change.tag];
    case 'remove':
      return [change.from];
  }
}

async function write(
  context: Word.RequestContext,
  { changes, tracking, unusedBookmarks }: Found,
  capabilities: Capabilities,
): Promise<Outcome> {
  tracking.pause();
  const written = changes.map((one) => ({
    change: one.change,
    control: isFoundParagraph(one) ? queueAdd(one, capabilities) : queueChange(one),
  }));
  if (capabilities.bookmarks) for (const name of unusedBookmarks) context.document.deleteBookmark(name);
  const kept = written.filter(({ change }) => change.kind !== 'remove');
  for (const { control } of kept) control.load({ tag: true });
  // Another pane may have written between the two requests. What was taken away would not come back, so that such plans stand.
  const canBeTakenBack = changes.some(isFoundParagraph) && kept.length === changes.length;
  const now = canBeTakenBack ? context.document.body.getRange('Content').contentControls : null;
  now?.load({ tag: true, text: true });
  const left = written.flatMap(({ change, control }) =>
    change.kind === 'remove' ? [{ change, control, controls: loadByTag(context, change.from) }] : [],
  );
  tracking.resume();
  await context.sync();
  if (!kept.every(({ change, control }) => change.kind !== 'remove' && control.tag === change.tag))
    return refuse('tag-not-kept');
  if (
    now &&
    !isBesideAsPlanned(
      changes.map(({ change }) => change),
      now.items,
    )
  )
    return refuse('tagged-meanwhile');
  // With tracked changes on, deleting a control has no effect (office-js issue 1299, by design).
  const stayed = left.filter(({ control, controls }) => controls.items.some(({ id }) => id === control.id));
  if (stayed.length > 0) {
    const lost = stayed.filter(({ change }) => unusedBookmarks.includes(change.bookmark));
    if (capabilities.bookmarks && lost.length > 0) {
      for (const { change, control } of lost) control.getRange('Start').insertBookmark(change.bookmark);
      await context.sync();
    }
    return stayed.length === changes.length
      ? refuse('tag-not-removed')
      : failureOf(new Error('Word took some of the tags off and kept others.'));
  }
  return tracking.wentOn && kept.length > 0 ? doneTracked : done;
}

function loadByTag(context: Word.RequestContext, tag: string): Word.ContentControlCollection {
  const controls = context.document.contentControls.getByTag(tag);
  controls.load({ id: true });
  return controls;
}

function queueAdd(
  { change, paragraph, wraps }: FoundParagraph,
  { bookmarks }: Capabilities,
): Word.ContentControl {
  const target = wraps === 'content' ? paragraph.getRange('Content') : paragraph;
  const control = target.insertContentControl();
  control.tag = change.tag;
  control.title = change.title;
  control.color = change.color;
  if (bookmarks) paragraph.getRange('Start').insertBookmark(change.bookmark);
  return control;
}

function queueChange({ change, control }: FoundControl): Word.ContentControl {
  if (change.kind === 'change') {
    control.tag = change.tag;
    control.title = change.title;
  } else control.delete(true);
  return control;
}

/** A bookmark goes with the last control of its id: copies share one, also where their codes differ by now. */
function bookmarksWithoutTag(changes: Found['changes'], controls: readonly Word.ContentControl[]): string[] {
  const removed = changes.flatMap((one) => (isRemoval(one) ? [one] : []));
  const gone = new Set(removed.map(({ control }) => control));
  const used = new Set(
    controls.flatMap((control) => {
      const parsed = parseTag(control.tag);
      return parsed.kind === 'tag' && !gone.has(control) ? [bookmarkName(parsed.id)] : [];
    }),
  );
  return [...new Set(removed.map(({ change }) => change.bookmark))].filter(
    (name) => name !== '' && !used.has(name),
  );
}

const isRemoval = (
  one: FoundParagraph | FoundControl,
): one is FoundControl & { readonly change: RemoveTag } => one.change.kind === 'remove';

/**
 * A request stops at its first failing action, and what ran before it stays: controls with other tags than before, and a
 * control without our tag, perhaps. The latter is one that was not there before and holds just the text of the paragraph;
 * any other is left alone.
 * @returns the paragraphs that had not got their tag
 */
const rollBack = (
  { changes, known, tracking, unusedBookmarks }: Found,
  { bookmarks }: Capabilities,
): Promise<FoundParagraph[]> =>
  Word.run(async (context) => {
    const { document } = context;
    const controls = document.contentControls;
    controls.load({ id: true, tag: true, text: true });
    await context.sync();
    const added = changes.filter(isFoundParagraph);
    const isOurs = ({ tag, text }: Word.ContentControl): boolean =>
      added.some(({ change }) => tag === change.tag || (tag === '' && text === change.at.text));
    tracking.pause();
    for (const control of controls.items)
      if (known.has(control.id)) restoreTag(control, changes);
      else if (isOurs(control)) control.delete(true);
    // A control that was taken away before Word failed takes its bookmark along.
    const gone = changes
      .filter(isRemoval)
      .filter(({ control }) => !controls.items.some(({ id }) => id === control.id));
    const names = [
      ...added.map(({ change }) => change.bookmark),
      ...gone.map(({ change }) => change.bookmark).filter((name) => unusedBookmarks.includes(name)),
    ];
    if (bookmarks) for (const name of names) document.deleteBookmark(name);
    tracking.resume();
    await context.sync();
    return added.filter(({ change }) => !controls.items.some(({ tag }) => tag === change.tag));
  });

/** Gives a control that was changed already its old tag again. */
function restoreTag(control: Word.ContentControl, changes: Found['changes']): void {
  const changed = changes.find((one) => !isFoundParagraph(one) && one.control.id === control.id)?.change;
  if (changed?.kind !== 'change' || control.tag !== changed.tag) return;
  const parsed = parseTag(changed.from);
  control.tag = changed.from;
  control.title = parsed.kind === 'tag' ? tagTitle(parsed.codes) : '';
}
