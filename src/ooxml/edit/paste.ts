import { childElements, descendants, insertAfter, parentElement, removeNode } from '../dom';
import type { DocxDocument } from '../document';
import { isW, wChild } from '../namespaces';
import { unwrap } from './controls';
import { renewIds } from './renew-ids';

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
    renewIds(document, copy);
    document.changed('flow');
    if (controls === 'kept') continue;
    for (const sdt of all) {
      if (sdt === last) last = lastBlockIn(sdt) ?? last;
      unwrap(document, sdt);
    }
  }
  document.changed('flow');
}

function lastBlockIn(sdt: Element): Element | null {
  const content = wChild(sdt, 'sdtContent');
  return (content && childElements(content).at(-1)) ?? null;
}
