import { documentOf, insertAfter, isWithin, ownText, parentElement, setOwnText } from '../../xml/dom';
import type { DocxDocument } from '../../document/document';
import { EditError } from '../../xml/errors';
import { atomsUnder, lengthOf, type InlineItem } from '../../text/inline';
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

const endOf = (atom: InlineItem) => atom.start + atom.length;

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

function splitText(atom: InlineItem, offset: number): void {
  const at = atom.trimmed + offset - atom.start;
  const text = ownText(atom.node);
  const right = atom.node.cloneNode(false) as Element;
  setOwnText(atom.node, text.slice(0, at));
  right.appendChild(documentOf(right).createTextNode(text.slice(at)));
  preserveSpace(atom.node);
  preserveSpace(right);
  insertAfter(right, atom.node);
  rememberCut(atom.node, right);
}

const childOf = (parent: Element, node: Element): Element => {
  let at = node;
  for (let up = parentElement(at); up && up !== parent; up = parentElement(at)) at = up;
  return at;
};

/** Makes sure that no run goes over `offset` of the paragraph's stream. */
export function splitRunAt(document: DocxDocument, paragraph: Element, offset: number): void {
  const atoms = document.inlineItems(paragraph);
  const across = atoms.find((atom) => atom.start < offset && endOf(atom) > offset);
  if (across) {
    if (across.kind === 'equation') throw overlap();
    splitText(across, offset);
    if (across.run) splitAfter(document, childOf(across.run, across.node));
    document.changed('inline');
    return;
  }
  const left = atoms.filter((atom) => atom.length > 0 && endOf(atom) === offset).at(-1);
  const right = atoms.find((atom) => atom.length > 0 && atom.start === offset);
  if (!left?.run || left.run !== right?.run || left.kind === 'equation') return;
  splitAfter(document, childOf(left.run, left.node));
  document.changed('inline');
}

/** Sibling nodes that hold exactly a range of a paragraph. */
interface Isolated {
  readonly container: Element;
  readonly first: Element;
  readonly last: Element;
}

/** The run of an atom, or the whole equation that it belongs to. */
function unitOf(atom: InlineItem, paragraph: Element): Element {
  if (atom.kind !== 'equation') return atom.run ?? atom.node;
  let unit: Element = atom.node;
  for (let up = parentElement(unit); up && up !== paragraph; up = parentElement(up))
    if (up.localName === 'oMath' || up.localName === 'oMathPara') unit = up;
  return unit;
}

/**
 * Cuts runs (and, where it must, links and revisions) so that a range of the paragraph is a row of siblings.
 * @param climb whether elements that the range fills whole are taken in as well, as for a control that goes round them
 * @throws EditError `partial-overlap`
 */
export function isolate(
  document: DocxDocument,
  paragraph: Element,
  from: number,
  to: number,
  climb: boolean,
): Isolated | null {
  splitRunAt(document, paragraph, to);
  splitRunAt(document, paragraph, from);
  const inRange = (atom: InlineItem) => atom.start >= from && endOf(atom) <= to;
  const covered = document.inlineItems(paragraph).filter((atom) => atom.length > 0 && inRange(atom));
  const start = covered[0];
  const end = covered[covered.length - 1];
  if (!start || !end) return null;

  let first = unitOf(start, paragraph);
  let last = unitOf(end, paragraph);
  const outside = (element: Element, test: (atom: InlineItem) => boolean) =>
    atomsUnder(document.inlineItems(paragraph), element).some(test);

  let container = parentElement(first)!;
  while (!isWithin(last, container)) container = parentElement(container)!;
  first = rise(
    first,
    container,
    (element) => outside(element, (atom) => atom.start < from),
    (child, parent) => {
      const before = child.previousSibling;
      if (!before) return parent;
      return splitAfter(document, before);
    },
  );
  last = rise(
    last,
    container,
    (element) => outside(element, (atom) => endOf(atom) > to),
    (child, parent) => {
      if (child.nextSibling) splitAfter(document, child);
      return parent;
    },
  );
  while (climb && container !== paragraph && !outside(container, (atom) => !inRange(atom))) {
    first = last = container;
    container = parentElement(container)!;
  }
  document.changed('inline');
  return { container, first, last };
}

/** Climbs from a node to the child of `container` round it, cutting the elements between that hold more than the range. */
function rise(
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
