import { closest, descendants, isWithin, nextElement, walk } from '../xml/dom';
import type { DocxDocument } from './document';
import { isW, wAttribute } from '../xml/namespaces';

/** A bookmark of the main text, with its start and end as places in the stream of content of a paragraph. */
interface Bookmark {
  readonly name: string;
  readonly startNode: Element;
  readonly endNode: Element;
}

/**
 * All bookmarks that have both ends, in order of their start. Where several share an id, an end belongs to the last start that is still
 * open, so that each keeps its own.
 */
export function bookmarks(document: DocxDocument): Bookmark[] {
  const marks = descendants(document.body, (element) => isW(element, 'bookmarkStart', 'bookmarkEnd'));
  const ends = new Map<Element, Element>();
  const open = new Map<string, Element[]>();
  for (const mark of marks) {
    const id = wAttribute(mark, 'id') ?? '';
    if (isW(mark, 'bookmarkStart')) {
      const starts = open.get(id);
      if (starts) starts.push(mark);
      else open.set(id, [mark]);
    } else {
      const start = open.get(id)?.pop();
      if (start) ends.set(start, mark);
    }
  }
  return marks.flatMap((startNode) => {
    const endNode = ends.get(startNode);
    const name = wAttribute(startNode, 'name');
    return endNode && name ? [{ name, startNode, endNode }] : [];
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
