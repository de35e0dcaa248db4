import { childElements, insertAfter, isWithin, parentElement, removeNode } from '../../xml/dom';
import type { DocxDocument } from '../../document/document';
import { createW } from '../../xml/elements';
import { isW, wChild, wPath } from '../../xml/namespaces';
import { giveControlId } from '../controls/control-properties';
import { splitAfter, splitRunAt } from '../runs/split';
import { createRun, runContent } from './insert-text';
import { asInserted, markParagraph } from '../runs/revision';

/** The properties that a new paragraph takes over: all but the section and the revision of the mark. */
function inheritedProperties(paragraph: Element): Element | null {
  const properties = wChild(paragraph, 'pPr');
  if (!properties) return null;
  const copy = properties.cloneNode(true) as Element;
  for (const child of childElements(copy)) if (isW(child, 'sectPr', 'pPrChange')) removeNode(child);
  const mark = wChild(copy, 'rPr');
  for (const child of mark ? childElements(mark) : [])
    if (isW(child, 'ins', 'del', 'moveFrom', 'moveTo', 'rPrChange')) removeNode(child);
  if (mark && !mark.firstChild) removeNode(mark);
  return copy.firstChild ? copy : null;
}

/** A new paragraph with the paragraph formatting of another; it stands nowhere yet. */
function createParagraph(document: DocxDocument, like: Element | null, text: string): Element {
  const paragraph = createW(document.body, 'p');
  const properties = like && inheritedProperties(like);
  if (properties) paragraph.appendChild(properties);
  if (document.tracksRevisions) markParagraph(document, paragraph, 'ins');
  if (text !== '') {
    const run = createRun(paragraph, wPath(paragraph, 'pPr', 'rPr'), runContent(paragraph, text));
    for (const node of asInserted(document, [run])) paragraph.appendChild(node);
  }
  return paragraph;
}

/** Inserts a paragraph before or after a block (a paragraph, a table, a block-level control). */
export function insertParagraph(
  document: DocxDocument,
  block: Element,
  where: 'before' | 'after',
  text: string,
  like: Element | null = isW(block, 'p') ? block : null,
): Element {
  const paragraph = createParagraph(document, like, text);
  if (where === 'before') block.parentNode!.insertBefore(paragraph, block);
  else insertAfter(paragraph, block);
  document.changed('flow');
  return paragraph;
}

/** Inserts a paragraph as first or last of a body, a cell or a control's content; the section's properties stay last. */
export function insertParagraphInside(
  document: DocxDocument,
  container: Element,
  where: 'start' | 'end',
  text: string,
): Element {
  const blocks = childElements(container).filter((child) => isW(child, 'p', 'tbl', 'sdt'));
  const neighbour = where === 'start' ? blocks[0] : blocks[blocks.length - 1];
  const like = neighbour && isW(neighbour, 'p') ? neighbour : null;
  const paragraph = createParagraph(document, like, text);
  if (neighbour && where === 'end') insertAfter(paragraph, neighbour);
  else container.insertBefore(paragraph, neighbour ?? wChild(container, 'sectPr'));
  document.changed('flow');
  return paragraph;
}

/**
 * Splits a paragraph in two, as the Enter key does, and returns the second. The first keeps its element, the second takes a
 * section's end along. An inline control over the split becomes two with the same tag.
 */
export function splitParagraph(document: DocxDocument, paragraph: Element, offset: number): Element {
  splitRunAt(document, paragraph, offset);
  const items = document.inlineItems(paragraph).filter((item) => item.length > 0);
  const second = createParagraph(document, paragraph, '');
  const section = wPath(paragraph, 'pPr', 'sectPr');
  const next = items.find((item) => item.start >= offset);
  const previous = items.filter((item) => item.start < offset).at(-1);
  if (next) {
    let node: Element = next.run ?? next.node;
    for (let parent = parentElement(node)!; parent !== paragraph; parent = parentElement(node)!) {
      const isCut = previous !== undefined && isWithin(previous.node, parent);
      node = isCut ? splitOff(document, node, parent) : parent;
    }
    while (node.previousSibling && isFieldCode(node.previousSibling) && next.fields.length > 0)
      node = node.previousSibling as Element;
    for (let at: Node | null = node; at;) {
      const following: Node | null = at.nextSibling;
      second.appendChild(at);
      at = following;
    }
  }
  if (section) {
    const properties =
      wChild(second, 'pPr') ?? second.insertBefore(createW(second, 'pPr'), second.firstChild);
    properties.appendChild(section);
  }
  insertAfter(second, paragraph);
  document.changed('flow');
  return second;
}

const isFieldCode = (node: Node) =>
  isW(node, 'r') && childElements(node).some((child) => isW(child, 'fldChar', 'instrText'));

/** Splits the parent before a node. A control's copy needs properties and an id of its own. */
function splitOff(document: DocxDocument, node: Element, parent: Element): Element {
  const right = splitAfter(document, node.previousSibling!);
  const sdt = isW(parent, 'sdtContent') ? parentElement(parent) : null;
  const properties = sdt && wChild(sdt, 'sdtPr');
  if (!sdt || !properties) return right;
  const copy = createW(sdt, 'sdt', {}, properties.cloneNode(true));
  giveControlId(document, copy);
  insertAfter(copy, sdt);
  copy.appendChild(right);
  return right;
}
