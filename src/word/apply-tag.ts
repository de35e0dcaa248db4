import { refuse, type ControlChoice, type RetagPlan, type TagPlan, type UntagPlan } from '../report';
import type { Capabilities } from './capabilities';
import { errorCode, failureOf } from './failure';
import { changedMeanwhile, loadTexts, locate } from './locate';
import { done, type Outcome } from './outcome';

/** Codes with which a host refuses the usual wrap but may accept the other one. */
const refusals = ['GeneralException', 'NotAllowed'];

/**
 * Wraps a paragraph in two requests: find it and check, then write and load back. The paragraph mark stays outside the
 * control, so that neighbours are always parted; where a host refuses that, the whole paragraph is tried once.
 */
export const applyTag = (plan: TagPlan, capabilities: Capabilities): Promise<Outcome> =>
  Word.run(async (context) => {
    const paragraphs = loadTexts(context);
    const controls = context.document.contentControls;
    controls.load({ id: true, tag: true });
    await context.sync();
    const paragraph = locate(plan.at, paragraphs);
    if (!paragraph || controls.items.some(({ tag }) => tag === plan.tag)) return changedMeanwhile;
    const known = new Set(controls.items.map(({ id }) => id));
    try {
      return await wrap(context, plan, paragraph, paragraph.getRange('Content'), capabilities);
    } catch (error) {
      await removeHalfMade([plan], known, capabilities);
      if (!refusals.includes(errorCode(error))) throw error;
    }
    try {
      return await wrap(context, plan, paragraph, paragraph, capabilities);
    } catch (error) {
      await removeHalfMade([plan], known, capabilities);
      return await failureOfWrap(context, paragraph, error);
    }
  });

/**
 * Word on the web refuses to wrap text that begins or ends with another control, such as a citation (office-js 6103), with
 * the same code as for anything else.
 */
async function failureOfWrap(
  context: Word.RequestContext,
  paragraph: Word.Paragraph,
  error: unknown,
): Promise<Outcome> {
  const { contentControls } = paragraph;
  contentControls.load({ id: true });
  await context.sync();
  const failure = failureOf(error);
  return contentControls.items.length > 0
    ? { ...failure, reason: `${failure.reason} ${besideControl}` }
    : failure;
}

const besideControl =
  'This paragraph holds a control, such as a citation. On the web Word cannot tag it where it begins or ends with one.';

async function wrap(
  context: Word.RequestContext,
  plan: TagPlan,
  paragraph: Word.Paragraph,
  target: Word.Range | Word.Paragraph,
  capabilities: Capabilities,
): Promise<Outcome> {
  const control = target.insertContentControl();
  setTag(control, plan);
  if (capabilities.bookmarks) paragraph.getRange('Start').insertBookmark(plan.bookmark);
  control.load({ tag: true, subtype: true, text: true });
  await context.sync();
  if (control.tag !== plan.tag) return notKept;
  return done({ subtype: control.subtype, isWhole: control.text === plan.at.text });
}

export function setTag(control: Word.ContentControl, plan: TagPlan): void {
  control.tag = plan.tag;
  control.title = plan.title;
  control.color = plan.color;
}

export const notKept = refuse('Word did not keep the tag. Try again, or tag another paragraph.');

/**
 * A request stops at its first failing action, and what ran before it stays: a control without our tag, perhaps. It is one
 * that was not there before and holds just the text of the paragraph; any other is left alone.
 */
export const removeHalfMade = (
  plans: readonly TagPlan[],
  known: ReadonlySet<number>,
  { bookmarks }: Capabilities,
): Promise<void> =>
  Word.run(async (context) => {
    const controls = context.document.contentControls;
    controls.load({ id: true, tag: true, text: true });
    await context.sync();
    const isOurs = ({ tag, text }: Word.ContentControl): boolean =>
      plans.some((plan) => tag === plan.tag || (tag === '' && text === plan.at.text));
    for (const control of controls.items) if (!known.has(control.id) && isOurs(control)) control.delete(true);
    if (bookmarks) for (const { bookmark } of plans) context.document.deleteBookmark(bookmark);
    await context.sync();
  });

/** Changes a control's codes in two requests; its text is not touched. */
export const applyRetag = (plan: RetagPlan): Promise<Outcome> =>
  Word.run(async (context) => {
    const control = await findControl(context, plan);
    if (!control) return changedMeanwhile;
    queueRetag(control, plan);
    control.load({ tag: true });
    await context.sync();
    return control.tag === plan.tag ? done() : notKept;
  });

export function queueRetag(control: Word.ContentControl, { tag, title }: RetagPlan): void {
  control.tag = tag;
  control.title = title;
}

/** Takes a control away in two requests and keeps its text; the second also sees whether it went. */
export const applyUntag = (plan: UntagPlan, capabilities: Capabilities): Promise<Outcome> =>
  Word.run(async (context) => {
    const control = await findControl(context, plan);
    if (!control) return changedMeanwhile;
    const { id } = control;
    queueUntag(context, control, plan, capabilities);
    const left = context.document.contentControls.getByTag(plan.from);
    left.load({ id: true });
    await context.sync();
    return left.items.some((other) => other.id === id) ? notTakenAway : done();
  });

export function queueUntag(
  context: Word.RequestContext,
  control: Word.ContentControl,
  plan: UntagPlan,
  { bookmarks }: Capabilities,
): void {
  control.delete(true);
  if (bookmarks && plan.bookmark && plan.of === 1) context.document.deleteBookmark(plan.bookmark);
}

/** With tracked changes on, deleting a control has no effect (office-js issue 1299, by design). */
export const notTakenAway = refuse(
  'Word kept the tag. If Track Changes is on, switch it off, and try again.',
);

/** The control that a plan means, in a request of its own. */
async function findControl(
  context: Word.RequestContext,
  plan: RetagPlan | UntagPlan,
): Promise<Word.ContentControl | null> {
  const controls = context.document.contentControls.getByTag(plan.from);
  controls.load({ id: true });
  await context.sync();
  return chooseControl(plan, controls.items);
}

/** Of several with one tag the one in its place among them; none where their number has changed since the plan was made. */
export const chooseControl = (
  { nth, of }: ControlChoice,
  withTag: readonly Word.ContentControl[],
): Word.ContentControl | null => (withTag.length === of ? (withTag[nth] ?? null) : null);
