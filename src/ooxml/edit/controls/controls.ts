import {
  childElements,
  descendants,
  isWithin,
  nextElement,
  parentElement,
  previousElement,
  removeNode,
} from '../../xml/dom';
import { controlPosition, showsPlaceholder } from '../../text/control-kinds';
import { enclosingParagraph } from '../../text/controls';
import type { DocxDocument } from '../../document/document';
import { EditError } from '../../xml/errors';
import { itemsUnder } from '../../text/inline';
import { isW, wAttribute, wChild } from '../../xml/namespaces';
import { rangesOf } from './control-revisions';
import {
  createControl,
  removePlaceholder,
  showPlaceholder,
  type ControlProperties,
} from './control-properties';
import { includeFullyCovered, paragraphLength, siblings, splitIntoSiblings } from '../runs/split';
import { joinCuts } from '../runs/joins';

const overlap = () =>
  new EditError('partial-overlap', 'The range covers only part of a content control, a table or a field.');

/** How many complex fields the nodes leave open, and whether they end one they did not begin. */
function fieldBalance(nodes: readonly Node[]): { depth: number; isBroken: boolean } {
  let depth = 0;
  let isBroken = false;
  for (const node of nodes as Element[]) {
    const characters = isW(node, 'r')
      ? childElements(node).filter((child) => isW(child, 'fldChar'))
      : node.nodeType === 1
        ? descendants(node, (element) => isW(element, 'fldChar'))
        : [];
    for (const character of characters) {
      const type = wAttribute(character, 'fldCharType');
      if (type === 'begin') depth++;
      if (type === 'end') depth--;
      if (depth < 0) isBroken = true;
    }
  }
  return { depth, isBroken };
}

const isBalanced = (nodes: readonly Node[]) => {
  const { depth, isBroken } = fieldBalance(nodes);
  return depth === 0 && !isBroken;
};

/** Takes in the code and the end of fields whose whole result is covered, so that no field is cut. */
function wholeFields(document: DocxDocument, paragraph: Element, first: Element, last: Element): Node[] {
  const isEmpty = (node: Element | null): node is Element =>
    node !== null && !isW(node, 'pPr') && itemsUnder(document.inlineItems(paragraph), node).length === 0;
  const isCode = (node: Element | null): node is Element =>
    isEmpty(node) &&
    isW(node, 'r') &&
    childElements(node).some((child) => isW(child, 'fldChar', 'instrText'));
  let from = first;
  let to = last;
  for (let code = previousElement(from); isCode(code); code = previousElement(from)) from = code;
  for (let code = nextElement(to); isCode(code); code = nextElement(to)) to = code;
  if (!isBalanced(siblings(from, to))) [from, to] = [first, last];
  for (;;) {
    const nodes = siblings(from, to);
    const { depth, isBroken } = fieldBalance(nodes);
    if (depth === 0 && !isBroken) return nodes;
    const next = isBroken ? previousElement(from) : nextElement(to);
    if (!isEmpty(next)) throw overlap();
    if (isBroken) from = next;
    else to = next;
  }
}

/**
 * Puts a content control round a range of one paragraph, inside the paragraph mark. A range that is the whole content takes
 * in everything but the paragraph's properties. An empty range makes a control that shows its placeholder.
 * @throws EditError `partial-overlap` where the range cuts a control, a field or an equation
 */
export function wrapInline(
  document: DocxDocument,
  paragraph: Element,
  from: number,
  to: number,
  properties: ControlProperties,
): Element {
  if (from === to) return insertEmptyControl(document, paragraph, from, properties);
  try {
    const nodes = nodesOf(document, paragraph, from, to);
    const { sdt, content } = createControl(document, properties);
    nodes[0]!.parentNode!.insertBefore(sdt, nodes[0]!);
    for (const node of nodes) content.appendChild(node);
    document.changed('inline');
    return sdt;
  } catch (error) {
    joinCuts(paragraph);
    document.changed('inline');
    throw error;
  }
}

function nodesOf(document: DocxDocument, paragraph: Element, from: number, to: number): Node[] {
  if (from === 0 && to === paragraphLength(document, paragraph)) {
    const content = childElements(paragraph).filter((child) => !isW(child, 'pPr'));
    return wholeFields(document, paragraph, content[0]!, content[content.length - 1]!);
  }
  const range = { paragraph, from, to };
  const inside = splitIntoSiblings(document, range);
  if (!inside) throw overlap();
  const { first, last } = includeFullyCovered(document, inside, range);
  return wholeFields(document, paragraph, first, last);
}

function insertEmptyControl(
  document: DocxDocument,
  paragraph: Element,
  at: number,
  properties: ControlProperties,
): Element {
  const before = at === 0 ? null : splitIntoSiblings(document, { paragraph, from: 0, to: at });
  const { sdt, content } = createControl(document, properties);
  const anchor = before ? before.last.nextSibling : (wChild(paragraph, 'pPr')?.nextSibling ?? null);
  const parent = before?.container ?? paragraph;
  parent.insertBefore(sdt, before || wChild(paragraph, 'pPr') ? anchor : paragraph.firstChild);
  showPlaceholder(document, sdt, content);
  return sdt;
}

/**
 * Puts a content control round whole paragraphs and tables, from the one that holds `first` to the one that holds `last`.
 * @throws EditError `partial-overlap` where they cover only part of a control or a table
 */
export function wrapBlocks(
  document: DocxDocument,
  first: Element,
  last: Element,
  properties: ControlProperties,
): Element {
  let container = parentElement(first)!;
  while (!isWithin(last, container)) container = parentElement(container)!;
  if (isW(container, 'tbl', 'tr')) throw overlap();
  const childRound = (node: Element) => {
    let at = node;
    while (parentElement(at) !== container) at = parentElement(at)!;
    return at;
  };
  let from = childRound(first);
  let to = childRound(last);
  const paragraphs = document.paragraphs().map((p) => p.node);
  const inside = (element: Element) => paragraphs.filter((p) => isWithin(p, element));
  if (inside(from)[0] !== firstParagraph(first, inside) || inside(to).at(-1) !== inside(last).at(-1))
    throw overlap();
  while (isW(container, 'sdtContent') && isWholeContent(container, from, to)) {
    from = to = parentElement(container)!;
    container = parentElement(from)!;
  }
  const nodes = siblings(from, to);
  const { sdt, content } = createControl(document, properties);
  container.insertBefore(sdt, from);
  for (const node of nodes) content.appendChild(node);
  document.changed('flow');
  return sdt;
}

const firstParagraph = (node: Element, inside: (element: Element) => Element[]) => inside(node)[0];

const isWholeContent = (content: Element, from: Element, to: Element) => {
  const children = childElements(content);
  return children[0] === from && children[children.length - 1] === to;
};

/** Takes a control away and keeps its content, joining the runs that wrapping had cut. A placeholder goes with it. */
export const unwrap = (document: DocxDocument, sdt: Element): void => unwrapAll(document, [sdt]);

/** Takes controls away as `unwrap` does, given in document order; each paragraph is gone through once for all of its own. */
export function unwrapAll(document: DocxDocument, controls: readonly Element[]): void {
  const paragraphs = controls.map(enclosingParagraph);
  for (const sdt of [...controls].reverse()) takeAway(document, sdt);
  for (const paragraph of new Set(paragraphs)) if (paragraph) joinCuts(paragraph);
  if (controls.length > 0) document.changed(paragraphs.every((each) => each !== null) ? 'inline' : 'flow');
}

function takeAway(document: DocxDocument, sdt: Element): void {
  if (showsPlaceholder(sdt)) removePlaceholder(document, sdt);
  const content = wChild(sdt, 'sdtContent');
  const parent = parentElement(sdt);
  if (!parent) throw new EditError('not-in-document', 'The content control is no longer in the document.');
  for (const mark of rangesOf(sdt)) removeNode(mark);
  while (content?.firstChild) parent.insertBefore(content.firstChild, sdt);
  removeNode(sdt);
}

/** Where a control stands, for callers that only have the element. */
export const isInlineControl = (sdt: Element): boolean =>
  controlPosition(sdt) === 'inline' || enclosingParagraph(sdt) !== null;
