import { childElements, descendants, insertAfter, parentElement, removeNode } from '../../xml/dom';
import type { DocxDocument } from '../../document/document';
import { W14, isW, wAttribute, wChild } from '../../xml/namespaces';
import { unwrap } from '../controls/controls';
import { setW } from '../../xml/elements';
import { giveControlId } from '../controls/control-properties';

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

const REVISIONS = ['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange', 'pPrChange', 'tblPrChange', 'trPrChange'];

/** What is copied needs ids of its own: controls and tracked changes new ones; paragraphs get theirs from Word. */
function renewIds(target: DocxDocument, root: Element): void {
  for (const element of [root, ...descendants(root, () => true)]) {
    for (const name of ['paraId', 'textId'])
      if (element.hasAttributeNS(W14, name)) element.removeAttributeNS(W14, name);
    if (isW(element, ...REVISIONS) && wAttribute(element, 'id') !== null)
      setW(element, { id: target.freshAnnotationId() });
    if (isW(element, 'sdt')) giveControlId(target, element);
  }
}

/** The main text at one moment, to go back to. */
export type BodyCopy = Element;

export const copyOfBody = (document: DocxDocument): BodyCopy => document.body.cloneNode(true) as Element;

/** Puts the main text back as it was; every element of it is another one than before. */
export function restoreBody(document: DocxDocument, copy: BodyCopy): void {
  const { body } = document;
  while (body.firstChild) body.removeChild(body.firstChild);
  const fresh = copy.cloneNode(true);
  while (fresh.firstChild) body.appendChild(fresh.firstChild);
  document.changed('styles');
}
