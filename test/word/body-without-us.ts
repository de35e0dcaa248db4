import { closest, descendants, nextElement, previousElement } from '../../src/ooxml/xml/dom';
import { isW, wAttribute, wChild, wOnOff, wPath, wValue } from '../../src/ooxml/xml/namespaces';
import { isOwnBookmark, parseTag } from '../../src/report';

/**
 * The markup of a main text as it would be had the add-in never been there: the content of our controls without them, and
 * nothing of the annex, of our bookmarks, and of paragraphs that were inserted and deleted again as tracked changes. It only
 * reads, and shares nothing with what takes controls away in the add-in and on the desk: that is what is tested.
 *
 * @param comments whether the marks of comments are left in it
 */
export function bodyWithoutUs(
  body: Element,
  comments: 'with comments' | 'without comments' = 'with comments',
): string {
  const marks = new Set(
    descendants(body, (element) => isW(element, 'bookmarkStart'))
      .filter((mark) => isOwnBookmark(wAttribute(mark, 'name') ?? ''))
      .map((mark) => wAttribute(mark, 'id')),
  );
  const write = (node: Node): string =>
    isElement(node) ? writeElement(node) : escaped(node.nodeValue ?? '');
  const writeAll = (parent: Element): string => nodesIn(parent).map(write).join('');

  function writeElement(element: Element): string {
    if (isW(element, 'bookmarkStart', 'bookmarkEnd') && marks.has(wAttribute(element, 'id'))) return '';
    if (isW(element, ...controlRanges)) return '';
    if (comments === 'without comments' && isCommentMark(element)) return '';
    const kind = kindOf(element);
    if (kind === 'annex' || isBehindAnnex(element) || isPlaceholder(element) || isEmptied(element)) return '';
    if (kind !== 'foreign') {
      const content = wChild(element, 'sdtContent');
      return content ? writeAll(content) : '';
    }
    const inside = writeAll(element);
    return isW(element, 'p') && isNothing(inside)
      ? ''
      : `<${opening(element)}>${inside}</${element.tagName}>`;
  }
  return write(body);
}

/** Where Word tracks that a control was made or deleted. */
const controlRanges = ['Ins', 'Del'].flatMap((change) => [
  `customXml${change}RangeStart`,
  `customXml${change}RangeEnd`,
]);

const isElement = (node: Node): node is Element => node.nodeType === 1;
function nodesIn(parent: Element): Node[] {
  const nodes: Node[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) nodes.push(node);
  return nodes;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const kindOf = (element: Element): ReturnType<typeof parseTag>['kind'] =>
  isW(element, 'sdt') ? parseTag(wValue(wPath(element, 'sdtPr', 'tag')) ?? '').kind : 'foreign';

/** The end of what a comment is about, or the run that refers to it. */
const isCommentMark = (element: Element): boolean =>
  isW(element, 'commentRangeStart', 'commentRangeEnd') ||
  (isW(element, 'r') && wChild(element, 'commentReference') !== null);

/** A run of the placeholder that one of our controls shows: no content. */
function isPlaceholder(element: Element): boolean {
  const control = isW(element, 'r') ? closest(element, (around) => isW(around, 'sdt')) : null;
  if (!control || kindOf(control) === 'foreign') return false;
  return wOnOff(wPath(control, 'sdtPr', 'showingPlcHdr')) ?? false;
}

/** An annex that Word would not delete: emptied, or its text deleted as a tracked change, and without a tag. */
const isEmptied = (element: Element): boolean =>
  isW(element, 'sdt') &&
  (wValue(wPath(element, 'sdtPr', 'tag')) ?? '') === '' &&
  descendants(element, (inside) => isW(inside, 't')).every(({ textContent }) => textContent === '');

/** The next element to a side that is no mark of a tracked control. */
function neighbour(element: Element, step: (from: Node) => Element | null): Element | null {
  let at = step(element);
  while (isW(at, ...controlRanges)) at = step(at);
  return at;
}

/** The ordinary paragraph that is put behind an annex at the end of the document. */
function isBehindAnnex(element: Element): boolean {
  const before = isW(element, 'p') && neighbour(element, previousElement);
  if (!before || !(kindOf(before) === 'annex' || isEmptied(before)) || !previousElement(before)) return false;
  const next = neighbour(element, nextElement);
  return element.textContent === '' && !isW(next, 'p', 'tbl', 'sdt');
}

/** A paragraph that was inserted and deleted again as tracked changes: accepting or rejecting both leaves none. */
const isNothing = (inside: string): boolean =>
  /<w:rPr>(?=.*<w:ins )(?=.*<w:del ).*<\/w:rPr><\/w:pPr>$/su.test(inside);

function opening({ tagName, attributes }: Element): string {
  let text = tagName;
  for (let at = 0; at < attributes.length; at++) {
    const { name, value } = attributes.item(at)!;
    if (!name.startsWith('xmlns')) text += ` ${name}="${escaped(value)}"`;
  }
  return text;
}

/** The names of the bookmarks that links of a main text lead to. */
export const linkTargets = (body: Element): Set<string> =>
  new Set(
    descendants(body, (element) => isW(element, 'hyperlink')).flatMap(
      (link) => wAttribute(link, 'anchor') ?? [],
    ),
  );
