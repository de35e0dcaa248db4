import { closest, descendants, isWithin, nextElement, walk } from '../xml/dom';
import type { DocxDocument } from './document';
import { isW, wAttribute } from '../xml/namespaces';

/** A bookmark of the main text, with its start and end as places in the stream of content of a paragraph. */
interface Bookmark {
  readonly name: string;
  readonly startNode: Element;
  readonly endNode: Element;
}

/** All bookmarks that have both ends, in order of their start. A name counts without regard to case, as in Word. */
export function bookmarks(document: DocxDocument): Bookmark[] {
  const ends = new Map<string, Element>();
  const marks = descendants(document.body, (element) => isW(element, 'bookmarkStart', 'bookmarkEnd'));
  for (const mark of marks) if (isW(mark, 'bookmarkEnd')) ends.set(wAttribute(mark, 'id') ?? '', mark);
  return marks.flatMap((startNode) => {
    const endNode = ends.get(wAttribute(startNode, 'id') ?? '');
    const name = wAttribute(startNode, 'name');
    return isW(startNode, 'bookmarkStart') && endNode && name ? [{ name, startNode, endNode }] : [];
  });
}

export const bookmarkNamed = (document: DocxDocument, name: string): Bookmark | null =>
  bookmarks(document).find((bookmark) => bookmark.name.toLowerCase() === name.toLowerCase()) ?? null;

/**
 * Where an element without text (a bookmark's or comment's end) stands: a paragraph and an offset. One that stands between
 * paragraphs belongs to the start of the next, or to the end of the last. Null outside the main text.
 */
export function positionOf(
  document: DocxDocument,
  marker: Element,
): { paragraph: Element; offset: number } | null {
  const flow = document.paragraphs();
  const candidate = closest(marker, (element) => isW(element, 'p'));
  const round = candidate && flow.find((p) => p.node === candidate);
  if (round) return { paragraph: round.node, offset: offsetIn(document, round.node, marker) };
  for (let next = nextElement(marker); next; next = nextElement(next)) {
    const paragraph = flow.find((p) => isWithin(p.node, next));
    if (paragraph) return { paragraph: paragraph.node, offset: 0 };
  }
  const last = flow[flow.length - 1];
  if (!last) return null;
  const item = document.inlineItems(last.node).at(-1);
  return { paragraph: last.node, offset: item ? item.start + item.length : 0 };
}

function offsetIn(document: DocxDocument, paragraph: Element, marker: Element): number {
  const ends = new Map(document.inlineItems(paragraph).map((item) => [item.node, item.start + item.length]));
  let offset = 0;
  let isReached = false;
  walk(paragraph, {
    enter: (element) => {
      if (element === marker) isReached = true;
      if (isReached) return 'skip';
      offset = ends.get(element) ?? offset;
      return undefined;
    },
  });
  return offset;
}

/** The names of bookmarks that links of the main text lead to, in lower case. */
export function linkedBookmarks(document: DocxDocument): Set<string> {
  const links = descendants(document.body, (element) => isW(element, 'hyperlink'));
  return new Set(links.map((link) => (wAttribute(link, 'anchor') ?? '').toLowerCase()));
}
