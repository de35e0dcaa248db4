import { childElements, insertAfter, nextElement, parentElement, previousElement, removeNode } from '../dom';
import { showsPlaceholder } from '../control-kinds';
import { paragraphRound } from '../controls';
import type { DocxDocument } from '../document';
import { createW, propertiesOf } from '../elements';
import { flowOf } from '../flow';
import { isW, wChild, wPath } from '../namespaces';
import { removePlaceholder } from './control-properties';
import { removeBlock } from './delete';
import { asInserted, markParagraph } from './revision';
import { tableRows } from './tables';

/** What a paragraph holds besides its properties. */
export const paragraphContent = (paragraph: Element): Element[] =>
  childElements(paragraph).filter((child) => !isW(child, 'pPr'));

/** A paragraph that carries something inline to its place. */
export const createCarrier = (near: Element, content: Element): Element => createW(near, 'p', {}, content);

/** Marks new blocks as inserted, where changes are tracked: rows, paragraph marks, and the runs between other marks. */
function trackInserted(document: DocxDocument, blocks: readonly Element[]): void {
  if (!document.tracksRevisions) return;
  for (const block of blocks) {
    const paragraphs = isW(block, 'p') ? [block] : flowOf(block).map(({ node }) => node);
    for (const paragraph of paragraphs) {
      markParagraph(document, paragraph, 'ins');
      trackRuns(document, paragraph);
    }
    if (isW(block, 'tbl'))
      for (const row of tableRows(block))
        propertiesOf(row, 'trPr').appendChild(
          createW(row, 'ins', { id: document.freshAnnotationId(), ...document.revision }),
        );
  }
}

/** Links and controls may not stand inside a mark: what they hold is marked. */
function trackRuns(document: DocxDocument, parent: Element): void {
  for (const child of childElements(parent)) {
    if (isW(child, 'hyperlink', 'sdt', 'sdtContent', 'smartTag', 'fldSimple')) trackRuns(document, child);
    if (!isW(child, 'r')) continue;
    const before = child.nextSibling;
    for (const mark of asInserted(document, [child])) parent.insertBefore(mark, before);
  }
}

/** Inserts blocks beside another. No two tables come to stand side by side, and a body or cell ends with a paragraph. */
export function insertBlocks(
  document: DocxDocument,
  anchor: Element,
  where: 'before' | 'after',
  blocks: readonly Element[],
): void {
  trackInserted(document, blocks);
  const parent = parentElement(anchor);
  if (!parent) throw new Error('The anchor stands nowhere.');
  const next = where === 'before' ? anchor : anchor.nextSibling;
  for (const block of blocks) parent.insertBefore(block, next);
  for (const block of blocks) if (isW(block, 'tbl')) partTable(block);
  document.changed('flow');
}

function partTable(table: Element): void {
  const next = nextElement(table);
  if (!next || isW(next, 'tbl', 'sectPr')) insertAfter(createW(table, 'p'), table);
  const previous = previousElement(table);
  if (isW(previous, 'tbl')) table.parentNode?.insertBefore(createW(table, 'p'), table);
}

const isEmptyRun = (element: Element): boolean =>
  isW(element, 'r') && childElements(element).every((child) => isW(child, 'rPr'));

/**
 * Takes away an empty paragraph that new blocks stand before in its place. It stays where it ends a section, holds marks of
 * others, or is needed after a table.
 */
export function dropEmptyParagraph(document: DocxDocument, paragraph: Element): boolean {
  const previous = previousElement(paragraph);
  const isHeld =
    paragraphContent(paragraph).some((child) => !isEmptyRun(child)) ||
    wPath(paragraph, 'pPr', 'sectPr') !== null;
  if (isHeld || document.tracksRevisions || !isW(previous, 'p', 'sdt')) return false;
  removeBlock(document, paragraph);
  document.changed('flow');
  return true;
}

/**
 * Makes an inline control that holds all there is in its paragraph one round the paragraph, so that it can take several.
 * False where there is more in the paragraph.
 */
export function liftControl(document: DocxDocument, sdt: Element): boolean {
  const paragraph = paragraphRound(sdt);
  const content = wChild(sdt, 'sdtContent');
  if (!paragraph || !content || parentElement(sdt) !== paragraph) return false;
  if (paragraphContent(paragraph).length !== 1) return false;
  if (showsPlaceholder(sdt)) removePlaceholder(document, sdt);
  while (content.firstChild) paragraph.appendChild(content.firstChild);
  paragraph.parentNode?.insertBefore(sdt, paragraph);
  content.appendChild(paragraph);
  removeText(sdt);
  document.changed('flow');
  return true;
}

/** A control for plain text holds no paragraphs of its own formatting: `w:text` with several lines says so. */
function removeText(sdt: Element): void {
  const plain = wPath(sdt, 'sdtPr', 'text');
  if (plain) removeNode(plain);
}
