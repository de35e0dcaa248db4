import { removeNode } from '../xml/dom';
import { bookmarks, linkedBookmarks } from '../document/bookmarks';
import type { DocxDocument } from '../document/document';
import { unwrap } from '../edit/controls/controls';
import { remainsOf, removeRemains, type Remain, type Remains } from './remains';
import { removeSettings } from '../package/web-extension';

/** What a clean copy leaves out, how many of each were removed, and what else is left in it. */
interface Cleaned {
  readonly controls: number;
  readonly bookmarks: number;
  readonly left: Remains;
}

/** How the traces of the add-in are recognised: by how their names begin. */
export interface CleanOptions {
  readonly tagPrefixes: readonly string[];
  readonly bookmarkPrefix: string;
  readonly settingPrefix: string;
  /** What else is to go. */
  readonly remove?: readonly Remain[];
}

/**
 * Removes the traces of tagging: our controls (their content stays), the bookmarks of ours that no link of the document
 * uses, and our settings.
 */
export function clean(
  document: DocxDocument,
  { tagPrefixes, bookmarkPrefix, settingPrefix, remove = [] }: CleanOptions,
): Cleaned {
  removeRemains(document, remove);
  removeSettings(document.pkg, settingPrefix);
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
  return { controls: controls.length, bookmarks: unused.length, left: remainsOf(document) };
}
