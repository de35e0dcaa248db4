import { insertAfter, removeNode } from '../dom';
import { bookmarkNamed } from '../bookmarks';
import type { DocxDocument } from '../document';
import { createW } from '../elements';
import { wChild } from '../namespaces';
import type { Position } from './delete';
import { splitRunAt } from './isolate';

/** Sets a bookmark over a range (or at a place). One of the same name elsewhere goes, as in Word. */
export function insertBookmark(document: DocxDocument, name: string, start: Position, end: Position): void {
  deleteBookmark(document, name);
  const id = document.freshAnnotationId();
  splitRunAt(document, end.paragraph, end.offset);
  splitRunAt(document, start.paragraph, start.offset);
  const endNode = createW(end.paragraph, 'bookmarkEnd', { id });
  const startNode = createW(start.paragraph, 'bookmarkStart', { id, name });
  const isPlace = start.paragraph === end.paragraph && start.offset === end.offset;
  if (!isPlace) placeMarker(document, end, endNode, 'after');
  placeMarker(document, start, startNode, 'before');
  if (isPlace) insertAfter(endNode, startNode);
  document.changed('inline');
}

/**
 * Puts a marker at a position, as near to the range as it can stand: an end right after the last text inside, a start
 * right before the first.
 */
function placeMarker(
  document: DocxDocument,
  { paragraph, offset }: Position,
  marker: Element,
  side: 'before' | 'after',
): void {
  const atoms = document.atoms(paragraph).filter((atom) => atom.length > 0);
  const next = atoms.find((atom) => atom.start === offset);
  const previous = atoms.find((atom) => atom.start + atom.length === offset);
  const unit = (atom: (typeof atoms)[number]) => atom.run ?? atom.node;
  const atStart = () => {
    const properties = wChild(paragraph, 'pPr');
    paragraph.insertBefore(marker, properties ? properties.nextSibling : paragraph.firstChild);
  };
  if (side === 'before' && next) unit(next).parentNode!.insertBefore(marker, unit(next));
  else if (previous) insertAfter(marker, unit(previous));
  else if (side === 'after' && offset === 0) atStart();
  else if (next) unit(next).parentNode!.insertBefore(marker, unit(next));
  else atStart();
}

/** True where there was a bookmark of that name. */
export function deleteBookmark(document: DocxDocument, name: string): boolean {
  const bookmark = bookmarkNamed(document, name);
  if (!bookmark) return false;
  for (const node of [bookmark.startNode, bookmark.endNode]) removeNode(node);
  document.changed('inline');
  return true;
}
