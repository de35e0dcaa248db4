import { childElements, isWithin, parentElement } from './dom';
import type { DocxDocument } from './document';
import { bodyBlocks, importBlocks } from './edit/import';
import { deleteRange, deleteText } from './edit/delete';
import { flowOf } from './flow';
import { lengthOf } from './inline';
import { isW } from './namespaces';
import type { Position } from './position';

const CONTAINERS = ['body', 'tc', 'sdtContent', 'hdr', 'ftr', 'footnote', 'endnote', 'comment'];

/** The row of blocks that hold a stretch of text: within one body, cell or control. */
function blocksRound(start: Element, end: Element): Element[] {
  let container = parentElement(start);
  while (container && !(isW(container, ...CONTAINERS) && isWithin(end, container)))
    container = parentElement(container);
  if (!container) throw new Error('The text stands in no story.');
  const blocks = childElements(container);
  const from = blocks.findIndex((block) => isWithin(start, block));
  const to = blocks.findIndex((block) => isWithin(end, block));
  return blocks.slice(from, to + 1);
}

const paragraphsOf = (block: Element): Element[] =>
  isW(block, 'p') ? [block] : flowOf(block).map(({ node }) => node);

/** A new document with a stretch of text of this one, and with what it needs: styles, lists, pictures, links, notes. */
export function extract(document: DocxDocument, start: Position, end: Position): DocxDocument {
  const copy = document.blank();
  const blocks = blocksRound(start.paragraph, end.paragraph);
  const before = blocks.flatMap(paragraphsOf);
  const [placeholder] = bodyBlocks(copy.body);
  const made = importBlocks(copy, document, blocks);
  for (const block of made) copy.body.insertBefore(block, placeholder ?? null);
  if (placeholder && !isW(made.at(-1), 'tbl')) copy.body.removeChild(placeholder);
  copy.changed('styles');
  const after = copy.flow().map(({ node }) => node);
  trim(copy, after, before.indexOf(start.paragraph), start.offset, before.indexOf(end.paragraph), end.offset);
  return copy;
}

/** Takes away what stands before and after the stretch in the first and last paragraph, and the rest of tables cut. */
function trim(
  copy: DocxDocument,
  paragraphs: readonly Element[],
  first: number,
  from: number,
  last: number,
  to: number,
): void {
  const end = paragraphs[last];
  const final = paragraphs.at(-1);
  const start = paragraphs[first];
  if (!end || !final || !start) return;
  const length = lengthOf(copy.atoms(end));
  if (to < length) deleteText(copy, end, to, length);
  if (from > 0) deleteText(copy, start, 0, from);
  const opening = paragraphs[0];
  if (opening && opening !== start)
    deleteRange(copy, { paragraph: opening, offset: 0 }, { paragraph: start, offset: 0 });
}
