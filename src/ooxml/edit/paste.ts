import { childElements, descendants, insertAfter, parentElement, removeNode } from '../dom';
import type { DocxDocument } from '../document';
import { ORDERS, propertiesOf, putProperty, setW } from '../elements';
import { isW, wChild } from '../namespaces';

/** Paragraphs as the clipboard holds them: with the controls that are round each of them alone. */
export type Clipping = readonly Element[];

/** What marks one place only: the first keeps it. */
const ONE_PLACE = [
  'bookmarkStart',
  'bookmarkEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'sectPr',
];

/** Tracked changes: each has an id of its own (ECMA-376 Part 1, 17.13.5). */
const CHANGES = ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange'];

export const copyParagraphs = (paragraphs: readonly Element[]): Clipping =>
  paragraphs.map((paragraph) => {
    const copy = blockWithControls(paragraph).cloneNode(true) as Element;
    for (const mark of descendants(copy, (node) => isW(node, ...ONE_PLACE))) removeNode(mark);
    return copy;
  });

/** A paragraph, or the outermost of the controls that it fills alone. */
export function blockWithControls(paragraph: Element): Element {
  let block = paragraph;
  for (let up = parentElement(block); up && isW(up, 'sdtContent'); up = parentElement(block)) {
    if (childElements(up).length > 1) break;
    block = parentElement(up)!;
  }
  return block;
}

/** Puts copied paragraphs after a block: with their controls, each with an id of its own, or without. */
export function pasteAfter(
  document: DocxDocument,
  block: Element,
  clipping: Clipping,
  controls: 'kept' | 'dropped',
): void {
  let last = block;
  for (const copied of clipping) {
    const copy = block.ownerDocument.importNode(copied, true);
    insertAfter(copy, last);
    last = copy;
    const inner = descendants(copy, (node) => isW(node, 'sdt'));
    const all = isW(copy, 'sdt') ? [copy, ...inner] : inner;
    for (const change of descendants(copy, (node) => isW(node, ...CHANGES)))
      setW(change, { id: document.freshAnnotationId() });
    document.changed('flow');
    for (const sdt of all)
      if (controls === 'kept') identifyAnew(document, sdt);
      else last = replaceByContent(sdt, last);
  }
  document.changed('flow');
}

function identifyAnew(document: DocxDocument, sdt: Element): void {
  const id = document.freshControlId();
  putProperty(propertiesOf(sdt, 'sdtPr'), ORDERS.sdtPr, 'id', { val: id });
  document.setControlId(sdt, id);
}

/** Gives the block that is now last where the control itself was. */
function replaceByContent(sdt: Element, last: Element): Element {
  const content = wChild(sdt, 'sdtContent');
  const nodes = content ? childElements(content) : [];
  for (const node of nodes) sdt.parentNode!.insertBefore(node, sdt);
  removeNode(sdt);
  return sdt === last ? (nodes.at(-1) ?? last) : last;
}
