import { nextElement, removeNode } from '../xml/dom';
import { bookmarks } from '../document/bookmarks';
import type { DocxDocument } from '../document/document';
import { isW } from '../xml/namespaces';
import { unwrapAll } from '../edit/controls/controls';
import { removeAddIn } from '../package/web-extension';
import { namesInUse } from './names-in-use';
import { remainsOf, removeRemains, type Remain, type Remains } from './remains';

/** What a clean copy leaves out, how many of each were removed, and what else is left in it. */
interface Cleaned {
  readonly controls: number;
  readonly bookmarks: number;
  readonly left: Remains;
}

/** How what is the add-in's own is told from all else, by whole forms. */
export interface Ownership {
  /** Whether a control's tag is ours. */
  readonly isTag: (tag: string) => boolean;
  readonly isBookmark: (name: string) => boolean;
  /** Under which id Word keeps what the add-in has stored. */
  readonly addInId: string;
}

export interface CleanOptions {
  readonly ownership: Ownership;
  /** What else is to go. */
  readonly remove?: readonly Remain[];
}

/**
 * Removes the traces of tagging: our controls (their content stays), the bookmarks of ours that nothing in the file leads to,
 * and our settings.
 */
export function clean(document: DocxDocument, { ownership, remove = [] }: CleanOptions): Cleaned {
  removeRemains(document, remove);
  removeAddIn(document.pkg, ownership.addInId);
  const controls = document.controls().filter(({ tag }) => ownership.isTag(tag));
  unwrapAll(
    document,
    controls.map(({ node }) => node),
  );
  const own = bookmarks(document).filter(
    (bookmark) => ownership.isBookmark(bookmark.name) && isPlace(bookmark),
  );
  const inUse = namesInUse(
    document,
    own.map(({ name }) => name),
  );
  const unused = own.filter(({ name }) => !inUse.has(name));
  for (const { startNode, endNode } of unused) {
    removeNode(startNode);
    removeNode(endNode);
  }
  if (unused.length > 0) document.changed('inline');
  return { controls: controls.length, bookmarks: unused.length, left: remainsOf(document) };
}

/** Marks that may stand between the ends of a bookmark that holds nothing. */
const marks = [
  'bookmarkStart',
  'bookmarkEnd',
  'proofErr',
  'commentRangeStart',
  'commentRangeEnd',
  'permStart',
  'permEnd',
];

/** Ours mark a place and hold nothing. */
function isPlace({
  startNode,
  endNode,
}: {
  readonly startNode: Element;
  readonly endNode: Element;
}): boolean {
  let next = nextElement(startNode);
  while (next && next !== endNode && isW(next, ...marks)) next = nextElement(next);
  return next === endNode;
}
