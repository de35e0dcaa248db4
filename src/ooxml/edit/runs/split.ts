import { documentOf, insertAfter, isWithin, ownText, parentElement, setOwnText } from '../../xml/dom';
import type { DocxDocument } from '../../document/document';
import { EditError } from '../../xml/errors';
import { itemsUnder, lengthOf, type InlineItem } from '../../text/inline';
import { isW, wAttribute, wChild } from '../../xml/namespaces';
import { setW } from '../../xml/elements';
import { preserveSpace, rememberCut } from './joins';

/** Elements inside a paragraph that may be cut in two without changing what they mean. */
const SPLITTABLE = ['ins', 'del', 'moveFrom', 'moveTo', 'hyperlink', 'smartTag', 'customXml', 'dir', 'bdo'];

const overlap = () =>
  new EditError(
    'partial-overlap',
    'The range covers only part of a content control, a field or an equation.',
  );

const endOf = (item: InlineItem) => item.start + item.length;

/** Moves everything after `child` into a copy of its parent that follows the parent, and returns the copy. */
export function splitAfter(document: DocxDocument, child: Node): Element {
  const parent = parentElement(child);
  if (!parent) throw new Error('Only an element inside another can be split off.');
  const right = parent.cloneNode(false) as Element;
  const properties = isW(parent, 'r') ? wChild(parent, 'rPr') : null;
  if (properties) right.appendChild(properties.cloneNode(true));
  while (child.nextSibling) right.appendChild(child.nextSibling);
  if (wAttribute(parent, 'author') !== null) setW(right, { id: document.freshAnnotationId() });
  insertAfter(right, parent);
  rememberCut(parent, right);
  return right;
}

function splitText(item: InlineItem, offset: number): void {
  const at = item.trimmed + offset - item.start;
  const text = ownText(item.node);
  const right = item.node.cloneNode(false) as Element;
  setOwnText(item.node, text.slice(0, at));
  right.appendChild(documentOf(right).createTextNode(text.slice(at)));
  preserveSpace(item.node);
  preserveSpace(right);
  insertAfter(right, item.node);
  rememberCut(item.node, right);
}

const childOf = (parent: Element, node: Element): Element => {
  let at = node;
  for (let up = parentElement(at); up && up !== parent; up = parentElement(at)) at = up;
  return at;
};

/** Makes sure that no run goes over `offset` of the paragraph's stream. */
export function splitRunAt(document: DocxDocument, paragraph: Element, offset: number): void {
  const items = document.inlineItems(paragraph);
  const across = items.find((item) => item.start < offset && endOf(item) > offset);
  if (across) {
    if (across.kind === 'equation') throw overlap();
    splitText(across, offset);
    if (across.run) splitAfter(document, childOf(across.run, across.node));
    document.changed('inline');
    return;
  }
  const left = items.filter((item) => item.length > 0 && endOf(item) === offset).at(-1);
  const right = items.find((item) => item.length > 0 && item.start === offset);
  if (!left?.run || left.run !== right?.run || left.kind === 'equation') return;
  splitAfter(document, childOf(left.run, left.node));
  document.changed('inline');
}

/** A range of a paragraph, as offsets in its stream of content. */
interface ParagraphRange {
  readonly paragraph: Element;
  readonly from: number;
  readonly to: number;
}

/** Sibling nodes that hold exactly a range of a paragraph. */
interface Siblings {
  readonly container: Element;
  readonly first: Element;
  readonly last: Element;
}

/** The run of an item, or the whole equation that it belongs to. */
function unitOf(item: InlineItem, paragraph: Element): Element {
  if (item.kind !== 'equation') return item.run ?? item.node;
  let unit: Element = item.node;
  for (let up = parentElement(unit); up && up !== paragraph; up = parentElement(up))
    if (up.localName === 'oMath' || up.localName === 'oMathPara') unit = up;
  return unit;
}

/**
 * Cuts runs (and, where it must, links and revisions) so that a range of a paragraph is a row of siblings; null where it is
 * empty.
 * @throws EditError `partial-overlap`
 */
export function splitIntoSiblings(
  document: DocxDocument,
  { paragraph, from, to }: ParagraphRange,
): Siblings | null {
  splitRunAt(document, paragraph, to);
  splitRunAt(document, paragraph, from);
  const inRange = (item: InlineItem) => item.start >= from && endOf(item) <= to;
  const covered = document.inlineItems(paragraph).filter((item) => item.length > 0 && inRange(item));
  const start = covered[0];
  const end = covered[covered.length - 1];
  if (!start || !end) return null;

  let first = unitOf(start, paragraph);
  let last = unitOf(end, paragraph);
  const outside = (element: Element, test: (item: InlineItem) => boolean) =>
    itemsUnder(document.inlineItems(paragraph), element).some(test);

  let container = parentElement(first)!;
  while (!isWithin(last, container)) container = parentElement(container)!;
  first = ascend(
    first,
    container,
    (element) => outside(element, (item) => item.start < from),
    (child, parent) => {
      const before = child.previousSibling;
      if (!before) return parent;
      return splitAfter(document, before);
    },
  );
  last = ascend(
    last,
    container,
    (element) => outside(element, (item) => endOf(item) > to),
    (child, parent) => {
      if (child.nextSibling) splitAfter(document, child);
      return parent;
    },
  );
  document.changed('inline');
  return { container, first, last };
}

/** Takes in the elements that the range fills whole, as for a control that goes round them. */
export function includeFullyCovered(
  document: DocxDocument,
  siblings: Siblings,
  { paragraph, from, to }: ParagraphRange,
): Siblings {
  let { container, first, last } = siblings;
  const holdsMore = (element: Element) =>
    itemsUnder(document.inlineItems(paragraph), element).some(
      (item) => item.start < from || endOf(item) > to,
    );
  while (container !== paragraph && !holdsMore(container)) {
    first = last = container;
    container = parentElement(container)!;
  }
  return { container, first, last };
}

/** Climbs from a node to the child of `container` round it, cutting the elements between that hold more than the range. */
function ascend(
  from: Element,
  container: Element,
  holdsMore: (element: Element) => boolean,
  cut: (child: Element, parent: Element) => Element,
): Element {
  let node = from;
  for (let parent = parentElement(node)!; parent !== container; parent = parentElement(node)!) {
    if (!holdsMore(parent)) node = parent;
    else if (isW(parent, ...SPLITTABLE)) node = cut(node, parent);
    else throw overlap();
  }
  return node;
}

/** The siblings from first to last, both included. */
export function siblings(first: Node, last: Node): Node[] {
  const nodes: Node[] = [];
  for (let node: Node | null = first; node; node = node.nextSibling) {
    nodes.push(node);
    if (node === last) return nodes;
  }
  throw new Error('The last node does not follow the first.');
}

export const paragraphLength = (document: DocxDocument, paragraph: Element): number =>
  lengthOf(document.inlineItems(paragraph));
