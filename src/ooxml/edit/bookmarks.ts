import { insertAfter, removeNode } from '../xml/dom';
import { bookmarkNamed } from '../document/bookmarks';
import type { DocxDocument } from '../document/document';
import { createW } from '../xml/elements';
import type { Position } from '../text/inline';
import { splitRunAt } from './runs/split';
import { placeMarker } from './runs/markers';

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

/** True where there was a bookmark of that name. */
export function deleteBookmark(document: DocxDocument, name: string): boolean {
  const bookmark = bookmarkNamed(document, name);
  if (!bookmark) return false;
  for (const node of [bookmark.startNode, bookmark.endNode]) removeNode(node);
  document.changed('inline');
  return true;
}
