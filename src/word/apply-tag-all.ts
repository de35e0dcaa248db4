import {
  parseTag,
  tagTitle,
  type RetagPlan,
  type TagAllPlan,
  type TagChange,
  type TagPlan,
  type UntagPlan,
} from '../report';
import {
  chooseControl,
  notKept,
  notTakenAway,
  queueRetag,
  queueUntag,
  removeHalfMade,
  setTag,
} from './apply-tag';
import type { Capabilities } from './capabilities';
import { changedMeanwhile, loadTexts, locate } from './locate';
import { done, type Outcome } from './outcome';

/** A change with what it is about in the document. */
type Found =
  | { readonly change: TagPlan; readonly paragraph: Word.Paragraph }
  | { readonly change: RetagPlan | UntagPlan; readonly control: Word.ContentControl };

/**
 * Changes several tags in two requests: all of them are found first, or nothing is done. New tags are written first, then
 * other codes, and what is taken away goes last, so that a fault on the way never loses a tag; what was made up to there is
 * taken back.
 */
export const applyTagAll = (plan: TagAllPlan, capabilities: Capabilities): Promise<Outcome> =>
  Word.run(async (context) => {
    const paragraphs = loadTexts(context);
    const { contentControls } = context.document;
    contentControls.load({ id: true, tag: true });
    await context.sync();
    const found = findAll(plan.tags, paragraphs, contentControls.items);
    if (!found) return changedMeanwhile;
    const known = new Set(contentControls.items.map(({ id }) => id));
    const made = plan.tags.filter((change) => change.kind === 'tag');
    try {
      return await writeAll(context, found, capabilities);
    } catch (error) {
      await takeBack(found);
      await removeHalfMade(made, known, capabilities);
      throw error;
    }
  });

function findAll(
  changes: readonly TagChange[],
  paragraphs: Word.ParagraphCollection,
  controls: readonly Word.ContentControl[],
): Found[] | null {
  const found = changes.map((change): Found | null => {
    if (change.kind === 'tag') {
      const paragraph = locate(change.at, paragraphs);
      return paragraph && { change, paragraph };
    }
    const control = chooseControl(
      change,
      controls.filter(({ tag }) => tag === change.from),
    );
    return control && { change, control };
  });
  return found.every((one) => one !== null) ? inOrder(found) : null;
}

const order: readonly TagChange['kind'][] = ['tag', 'retag', 'untag'];

const inOrder = (found: readonly Found[]): Found[] =>
  [...found].sort((a, b) => order.indexOf(a.change.kind) - order.indexOf(b.change.kind));

async function writeAll(
  context: Word.RequestContext,
  found: readonly Found[],
  capabilities: Capabilities,
): Promise<Outcome> {
  const written: { readonly control: Word.ContentControl; readonly tag: string }[] = [];
  const left: { readonly controls: Word.ContentControlCollection; readonly gone: number }[] = [];
  for (const one of found) {
    const { change } = one;
    const control = queue(context, one, capabilities);
    if (change.kind === 'untag')
      left.push({ controls: context.document.contentControls.getByTag(change.from), gone: control.id });
    else written.push({ control, tag: change.tag });
  }
  for (const { control } of written) control.load({ tag: true });
  for (const { controls } of left) controls.load({ id: true });
  await context.sync();
  if (!written.every(({ control, tag }) => control.tag === tag)) return notKept;
  return left.some(({ controls, gone }) => controls.items.some(({ id }) => id === gone))
    ? notTakenAway
    : done();
}

function queue(context: Word.RequestContext, found: Found, capabilities: Capabilities): Word.ContentControl {
  if ('paragraph' in found) {
    const { change, paragraph } = found;
    const control = paragraph.getRange('Content').insertContentControl();
    setTag(control, change);
    if (capabilities.bookmarks) paragraph.getRange('Start').insertBookmark(change.bookmark);
    return control;
  }
  const { change, control } = found;
  if (change.kind === 'retag') queueRetag(control, change);
  else queueUntag(context, control, change, capabilities);
  return control;
}

/** Gives the controls that were changed already their old tags again. */
const takeBack = (found: readonly Found[]): Promise<void> =>
  Word.run(async (context) => {
    const retags = found.flatMap(({ change }) => (change.kind === 'retag' ? [change] : []));
    const changed = retags.map((change) => {
      const controls = context.document.contentControls.getByTag(change.tag);
      controls.load({ id: true });
      return { change, controls };
    });
    if (changed.length === 0) return;
    await context.sync();
    for (const { change, controls } of changed) {
      const parsed = parseTag(change.from);
      for (const control of controls.items) {
        control.tag = change.from;
        control.title = parsed.kind === 'tag' ? tagTitle(parsed.codes) : '';
      }
    }
    await context.sync();
  });
