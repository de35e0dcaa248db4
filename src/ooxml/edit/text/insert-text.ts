import { childElements, documentOf, isWithin, ownText, parentElement, setOwnText } from '../../xml/dom';
import type { DocxDocument } from '../../document/document';
import { createW } from '../../xml/elements';
import type { InlineItem } from '../../text/inline';
import { isW, wAttribute, wChild, wPath, XML } from '../../xml/namespaces';
import { removePlaceholder } from '../controls/control-properties';
import { splitAfter, splitRunAt } from '../runs/split';
import { preserveSpace } from '../runs/joins';
import { asInserted } from '../runs/revision';

export interface InsertOptions {
  /** Keeps the text inside this control, where the position stands on its border. */
  readonly within?: Element;
  /** Puts the text outside every control on whose border the position stands. */
  readonly outside?: boolean;
}

const BREAKS: Readonly<Record<string, string>> = { '\t': 'tab', '\u000b': 'br', '\n': 'br' };

/** The content of a run: text, with a `w:tab` for a tab and a `w:br` for a line break. */
export function runContent(near: Node, text: string): Element[] {
  return text
    .split(/([\t\n\u000b])/)
    .filter((piece) => piece !== '')
    .map((piece) => {
      const leaf = BREAKS[piece];
      if (leaf) return createW(near, leaf);
      const element = createW(near, 't');
      element.appendChild(documentOf(near).createTextNode(piece));
      if (/^\s|\s$/.test(piece)) element.setAttributeNS(XML, 'xml:space', 'preserve');
      return element;
    });
}

/** A run with the properties of another (or of a paragraph mark). Its revision marks are not copied. */
export function createRun(near: Element, properties: Element | null, content: readonly Element[]): Element {
  const run = createW(near, 'r');
  if (properties) {
    const copy = properties.cloneNode(true) as Element;
    for (const child of childElements(copy))
      if (isW(child, 'ins', 'del', 'moveFrom', 'moveTo', 'rPrChange')) copy.removeChild(child);
    if (copy.firstChild) run.appendChild(copy);
  }
  for (const element of content) run.appendChild(element);
  return run;
}

const endOf = (item: InlineItem) => item.start + item.length;

/** Inserts text with the formatting of the text before it (or after it, at the start of a paragraph). */
export function insertText(
  document: DocxDocument,
  paragraph: Element,
  offset: number,
  text: string,
  options: InsertOptions = {},
): void {
  if (text === '') return;
  if (!document.tracksRevisions && insertIntoText(document, paragraph, offset, text)) return;
  const properties = propertiesAt(document, paragraph, offset, options);
  insertRuns(
    document,
    paragraph,
    offset,
    [createRun(paragraph, properties, runContent(paragraph, text))],
    options,
  );
}

/** The simple case: the position is within the text of one `w:t`. */
function insertIntoText(document: DocxDocument, paragraph: Element, offset: number, text: string): boolean {
  const item = document
    .inlineItems(paragraph)
    .find((a) => a.kind === 'text' && a.start < offset && endOf(a) > offset);
  if (!item || item.deleted || /[\t\n\u000b]/.test(text)) return false;
  const whole = ownText(item.node);
  const at = item.trimmed + offset - item.start;
  setOwnText(item.node, whole.slice(0, at) + text + whole.slice(at));
  if (/^\s|\s$/.test(ownText(item.node))) preserveSpace(item.node);
  document.changed('inline');
  return true;
}

function propertiesAt(
  document: DocxDocument,
  paragraph: Element,
  offset: number,
  { within }: InsertOptions,
): Element | null {
  const items = document.inlineItems(paragraph).filter((item) => !within || item.controls.includes(within));
  const near =
    items.filter((item) => item.start < offset && item.run).at(-1) ?? items.find((item) => item.run);
  if (near?.placeholder) return null;
  return near?.run && isW(near.run) ? wChild(near.run, 'rPr') : wPath(paragraph, 'pPr', 'rPr');
}

/** Inserts runs (and what may stand among them) at a position; as a tracked insertion where changes are tracked. */
export function insertRuns(
  document: DocxDocument,
  paragraph: Element,
  offset: number,
  runs: readonly Element[],
  options: InsertOptions = {},
): void {
  const { within } = options;
  splitRunAt(document, paragraph, offset);
  if (
    within &&
    document.inlineItems(paragraph).some((item) => item.placeholder && item.controls.includes(within))
  )
    removePlaceholder(document, within);
  const all = document.inlineItems(paragraph).filter((item) => item.length > 0);
  const items = all.filter((item) => !within || item.controls.includes(within));
  const previous = items.filter((item) => endOf(item) <= offset).at(-1);
  const next = items.find((item) => item.start >= offset);
  const nodes = asInserted(document, runs);
  const place = previous
    ? placeAfter(document, paragraph, previous, next, options)
    : next
      ? placeBefore(document, paragraph, next, options)
      : emptyPlace(paragraph, within);
  for (const node of nodes) place.parent.insertBefore(node, place.before);
  document.changed('inline');
}

interface Place {
  readonly parent: Element;
  readonly before: Node | null;
}

const EXITED = ['del', 'moveFrom', 'ins', 'moveTo', 'fldSimple'];
const innerElement = (item: InlineItem) => item.run ?? item.node;

function placeAfter(
  document: DocxDocument,
  paragraph: Element,
  previous: InlineItem,
  next: InlineItem | undefined,
  { outside, within }: InsertOptions,
): Place {
  let anchor = afterFields(innerElement(previous), previous, next);
  for (let parent = parentElement(anchor)!; parent !== paragraph; parent = parentElement(anchor)!) {
    const goesOn = next !== undefined && isWithin(next.node, parent);
    const isRevision = isW(parent, ...EXITED);
    if (!isRevision && goesOn) break;
    if (!isRevision && isW(parent, 'sdtContent', 'sdt') && (within !== undefined || !outside)) break;
    if (goesOn) splitAfter(document, anchor);
    anchor = parent;
  }
  return { parent: parentElement(anchor)!, before: anchor.nextSibling };
}

/** Text after a field's result stands after the field's end, unless it goes on with the result. */
function afterFields(run: Element, previous: InlineItem, next: InlineItem | undefined): Element {
  const begins = new Set(next?.fields.map((field) => field.begin));
  let open = previous.fields.filter((field) => !begins.has(field.begin)).length;
  let anchor = run;
  for (let node: Node | null = run; node && open > 0; node = node.nextSibling) {
    const isEnd = (element: Element) =>
      isW(element, 'fldChar') && wAttribute(element, 'fldCharType') === 'end';
    if (isW(node, 'r') && childElements(node).some(isEnd)) {
      anchor = node;
      open--;
    }
  }
  return anchor;
}

function placeBefore(
  document: DocxDocument,
  paragraph: Element,
  next: InlineItem,
  { outside, within }: InsertOptions,
): Place {
  let anchor = innerElement(next);
  const outermost = next.fields[0]?.begin.parentNode;
  if (outermost && isWithin(outermost, paragraph)) anchor = outermost as Element;
  for (let parent = parentElement(anchor)!; parent !== paragraph; parent = parentElement(anchor)!) {
    const isControl = isW(parent, 'sdtContent', 'sdt');
    if (isControl && (within !== undefined || !outside)) break;
    const before = document
      .inlineItems(paragraph)
      .some((item) => item.start < next.start && isWithin(item.node, parent));
    if (before) break;
    anchor = parent;
  }
  return { parent: parentElement(anchor)!, before: anchor };
}

function emptyPlace(paragraph: Element, within: Element | undefined): Place {
  const content = within && isWithin(within, paragraph) ? wChild(within, 'sdtContent') : null;
  return { parent: content ?? paragraph, before: null };
}

/** A run that breaks the page, or the line. */
export const pageBreakRun = (near: Element): Element =>
  createRun(near, null, [createW(near, 'br', { type: 'page' })]);
export const lineBreakRun = (near: Element): Element => createRun(near, null, [createW(near, 'br')]);
