import { removeNode } from './dom';
import { bookmarks, linkedBookmarks } from './bookmarks';
import type { DocxDocument } from './document';
import { unwrap } from './edit/controls';

/** What a clean copy leaves out, and how many of each were removed. */
export interface Cleaned {
  readonly controls: number;
  readonly bookmarks: number;
}

/**
 * Removes the traces of tagging: the controls whose tag begins with one of the prefixes (their content stays), and the
 * bookmarks whose name begins so and that no link of the document uses.
 */
export function clean(
  document: DocxDocument,
  tagPrefixes: readonly string[],
  bookmarkPrefix: string,
): Cleaned {
  const controls = document
    .controls()
    .filter((control) => tagPrefixes.some((prefix) => control.tag.startsWith(prefix)));
  for (const control of [...controls].reverse()) unwrap(document, control.node);
  const linked = linkedBookmarks(document);
  const unused = bookmarks(document).filter(
    ({ name }) =>
      name.toLowerCase().startsWith(bookmarkPrefix.toLowerCase()) && !linked.has(name.toLowerCase()),
  );
  for (const { startNode, endNode } of unused) {
    removeNode(startNode);
    removeNode(endNode);
  }
  if (unused.length > 0) document.changed('inline');
  return { controls: controls.length, bookmarks: unused.length };
}
