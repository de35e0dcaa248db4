import { childElements, descendants, documentOf, isElement, removeNode } from '../dom';
import { bookmarkNamed } from '../bookmarks';
import type { DocxDocument } from '../document';
import { setW } from '../elements';
import { isW, wAttribute } from '../namespaces';
import { importContent } from './import-content';
import { importNotes } from './import-notes';

/** What belongs to the other document alone, or to parts that are not brought along. */
const LEFT_OUT = [
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'headerReference',
  'footerReference',
  'proofErr',
  'permStart',
  'permEnd',
  'altChunk',
];

/**
 * Brings blocks of another document into this one: the styles, lists, pictures, links and notes that they use come along, and
 * every id is new. A style that this document has under the same name stays as it is here, as in Word. Comments, headers and
 * footers stay behind.
 * @returns the blocks, which stand nowhere yet
 */
export function importBlocks(
  target: DocxDocument,
  source: DocxDocument,
  blocks: readonly Element[],
): Element[] {
  const owner = documentOf(target.body);
  const copies = blocks.map((block) => owner.importNode(block, true));
  const carrier = owner.createElementNS(target.body.namespaceURI, 'w:body');
  for (const copy of copies) carrier.appendChild(copy);
  removeLeftOuts(carrier);
  const sourceName = source.main.name;
  importNotes(target, source, carrier);
  importContent(target, source, carrier, sourceName, target.main.name);
  renewBookmarks(target, carrier);
  for (const copy of copies) removeNode(copy);
  return copies;
}

function removeLeftOuts(root: Element): void {
  for (const node of descendants(root, (element) => isW(element, ...LEFT_OUT))) {
    const run = node.parentNode;
    removeNode(node);
    if (isW(run, 'r') && childElements(run).every((child) => isW(child, 'rPr'))) removeNode(run);
  }
}

/** A bookmark whose name is taken here stays behind, as when Word pastes one. */
function renewBookmarks(target: DocxDocument, root: Element): void {
  for (const start of descendants(root, (element) => isW(element, 'bookmarkStart'))) {
    const id = wAttribute(start, 'id');
    const ends = descendants(root, (element) => isW(element, 'bookmarkEnd'));
    const end = ends.find((element) => wAttribute(element, 'id') === id);
    const isTaken = bookmarkNamed(target, wAttribute(start, 'name') ?? '') !== null;
    const fresh = target.freshAnnotationId();
    for (const mark of [start, end]) {
      if (!mark) continue;
      if (isTaken || !end) removeNode(mark);
      else setW(mark, { id: fresh });
    }
  }
}

/** The blocks of a body, without the properties of its last section. */
export const bodyBlocks = (body: Element): Element[] =>
  childElements(body).filter((child) => isElement(child) && !isW(child, 'sectPr'));
