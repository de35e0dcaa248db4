import {
  childElements,
  closest,
  descendants,
  hasElement,
  insertAfter,
  isAttached,
  isWithin,
  nextElement,
  parentElement,
  previousElement,
  removeNode,
} from '../../xml/dom';
import { controlPosition } from '../../text/control-kinds';
import { enclosingParagraph } from '../../text/controls';
import type { DocxDocument } from '../../document/document';
import { createW } from '../../xml/elements';
import { paragraphsOfStory } from '../../text/story-paragraphs';
import { isW, wChild, wPath } from '../../xml/namespaces';
import type { InlineItem, Position } from '../../text/inline';
import { splitRunAt } from '../runs/split';
import { joinCuts } from '../runs/joins';
import { markDeleted, markParagraph, revisionAttributes } from '../runs/revision';

/** Deletes a range of one paragraph, as a tracked deletion where changes are tracked. Controls stay, emptied. */
export function deleteText(document: DocxDocument, paragraph: Element, from: number, to: number): void {
  if (from >= to) return;
  splitRunAt(document, paragraph, to);
  splitRunAt(document, paragraph, from);
  const items = document
    .inlineItems(paragraph)
    .filter((item) => item.length > 0 && item.start >= from && item.start + item.length <= to);
  deleteItems(document, paragraph, items);
}

/** Deletes the runs that hold these pieces of content, and the fields whose whole result they are. */
export function deleteItems(document: DocxDocument, paragraph: Element, items: readonly InlineItem[]): void {
  const gone = new Set(items);
  const kept = new Set(
    document
      .inlineItems(paragraph)
      .flatMap((item) => (gone.has(item) ? [] : item.fields.map((f) => f.begin))),
  );
  const runs = new Set(items.map((item) => item.run ?? item.node));
  const begins = new Set(items.flatMap((item) => item.fields.map((f) => f.begin)));
  for (const run of emptiedFieldRuns(paragraph, begins, kept)) runs.add(run);
  for (const run of runs) {
    if (document.tracksRevisions && isW(run, 'r')) markDeleted(document, run);
    else removeWithEmptyParents(run, paragraph);
  }
  if (!document.tracksRevisions) joinCuts(paragraph);
  document.changed('inline');
}

/** The runs of codes and marks of fields whose whole result goes: a field without a result would be left behind. */
function emptiedFieldRuns(
  paragraph: Element,
  begins: ReadonlySet<Element>,
  kept: ReadonlySet<Element>,
): Element[] {
  const gone = [...begins].filter((begin) => !kept.has(begin) && isWithin(begin, paragraph));
  if (gone.length === 0) return [];
  const found: Element[] = [];
  const runs = descendants(paragraph, (element) => isW(element, 'r'));
  const places = new Map(runs.map((run, index) => [run, index]));
  for (const begin of gone) {
    const first = closest(begin, (element) => isW(element, 'r'));
    let depth = 0;
    for (let at = (first && places.get(first)) ?? runs.length; at < runs.length; at++) {
      const run = runs[at]!;
      found.push(run);
      for (const mark of childElements(run).filter((child) => isW(child, 'fldChar'))) {
        const type = mark.getAttributeNS(mark.namespaceURI, 'fldCharType');
        depth += type === 'begin' ? 1 : type === 'end' ? -1 : 0;
      }
      if (depth === 0) break;
    }
  }
  return found;
}

const EMPTY_GOES = ['ins', 'del', 'moveTo', 'moveFrom', 'hyperlink', 'smartTag', 'fldSimple'];

function removeWithEmptyParents(node: Element, paragraph: Element): void {
  let parent = parentElement(node);
  removeNode(node);
  while (parent && parent !== paragraph && isW(parent, ...EMPTY_GOES) && !hasElement(parent)) {
    const next = parentElement(parent);
    removeNode(parent);
    parent = next;
  }
}

/** Deletes everything between two positions; where they stand in different paragraphs, these become one. */
export function deleteRange(document: DocxDocument, start: Position, end: Position): void {
  if (start.paragraph === end.paragraph)
    return deleteText(document, start.paragraph, start.offset, end.offset);
  const flow = document.storyOf(start.paragraph);
  const first = flow.findIndex((p) => p.node === start.paragraph);
  const last = flow.findIndex((p) => p.node === end.paragraph);
  const between = flow.slice(first + 1, last);
  const startTable = flow[first]?.table?.cell ?? null;
  const length = lengthOfParagraph(document, start.paragraph);
  deleteText(document, start.paragraph, start.offset, length);
  deleteText(document, end.paragraph, 0, end.offset);
  const tables = new Set(between.map((p) => outermostTable(p.node, startTable)).filter((t) => t !== null));
  for (const table of tables) if (!isWithin(end.paragraph, table)) deleteTable(document, table);
  for (const { node } of between) if (isAttached(node)) deleteParagraph(document, node);
  if (startTable === (flow[last]?.table?.cell ?? null))
    joinWithNext(document, start.paragraph, end.paragraph);
}

const lengthOfParagraph = (document: DocxDocument, paragraph: Element): number => {
  const last = document.inlineItems(paragraph).at(-1);
  return last ? last.start + last.length : 0;
};

function outermostTable(node: Element, outside: Element | null): Element | null {
  let found: Element | null = null;
  for (let up = parentElement(node); up && up !== outside; up = parentElement(up))
    if (isW(up, 'tbl')) found = up;
  return found;
}

/** Joins two paragraphs by taking the mark between them away. The first keeps its element and its formatting. */
function joinWithNext(document: DocxDocument, first: Element, second: Element): void {
  if (document.tracksRevisions && !isInserted(first)) markParagraph(document, first, 'del');
  else joinParagraphs(document, first, second);
  document.changed('flow');
}

/** Deletes without a mark, whether or not changes are tracked. */
function joinParagraphs(document: DocxDocument, first: Element, second: Element): void {
  const section = wPath(second, 'pPr', 'sectPr');
  for (const child of childElements(second)) if (!isW(child, 'pPr')) first.appendChild(child);
  if (section)
    (wChild(first, 'pPr') ?? first.insertBefore(createW(first, 'pPr'), first.firstChild)).appendChild(
      section,
    );
  removeBlock(document, second);
}

/**
 * Deletes a paragraph. The only paragraph of a body or cell is emptied instead, and so is one that ends a section. A control
 * that held nothing else goes with it (OfficeDev/office-js issue 4975: a paragraph's control lies within the paragraph).
 */
export function deleteParagraph(document: DocxDocument, paragraph: Element): void {
  deleteText(document, paragraph, 0, lengthOfParagraph(document, paragraph));
  if (document.tracksRevisions && !isInserted(paragraph)) markParagraph(document, paragraph, 'del');
  else if (wPath(paragraph, 'pPr', 'sectPr') || isNeeded(paragraph)) emptyContent(paragraph);
  else removeBlock(document, paragraph);
  document.changed('flow');
}

/** A paragraph or row that is itself a tracked insertion not yet accepted goes away for good, as in Word. */
const isInserted = (node: Element): boolean =>
  (isW(node, 'tr') ? wPath(node, 'trPr', 'ins') : wPath(node, 'pPr', 'rPr', 'ins')) !== null;

function emptyContent(paragraph: Element): void {
  for (const child of childElements(paragraph)) if (!isW(child, 'pPr')) removeNode(child);
}

/** A body, cell or note needs a paragraph at its end; a table must be followed by one. */
function isNeeded(block: Element): boolean {
  const container = parentElement(block);
  if (!container || isW(container, 'sdtContent')) return false;
  const next = nextElement(block);
  const previous = previousElement(block);
  const isLast = !next || isW(next, 'sectPr');
  const holdsAnotherBefore =
    isW(previous, 'p') || (isW(previous, 'sdt') && paragraphsOfStory(previous).length > 0);
  return (isLast && !holdsAnotherBefore) || (isW(previous, 'tbl') && (isLast || isW(next, 'tbl')));
}

/**
 * Removes a block and every control that it leaves without one, unless this Word keeps such a control: see `EditPolicy`. The ends of
 * bookmarks and comments that stand beside it in the control stay in the text.
 */
export function removeBlock(document: DocxDocument, block: Element): void {
  const parent = parentElement(block);
  removeNode(block);
  if (!isW(parent, 'sdtContent') || holdsBlock(parent)) return;
  const sdt = parentElement(parent)!;
  const isKept = !document.editing.removesEmptyControl(isW(block, 'sdt') ? 'control' : 'paragraph');
  if (isKept && isW(block, 'p', 'sdt')) {
    parent.appendChild(createW(parent, 'p'));
    return;
  }
  const container = parentElement(sdt);
  while (parent.firstChild) sdt.parentNode?.insertBefore(parent.firstChild, sdt);
  removeBlock(document, sdt);
  if (container) ensureParagraph(container);
}

/** Whether a control holds anything besides marks between paragraphs. */
const holdsBlock = (content: Element): boolean =>
  childElements(content).some((child) => !isW(child, ...MARKS));

const MARKS = [
  'bookmarkStart',
  'bookmarkEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
  'permStart',
  'permEnd',
  'proofErr',
];

function ensureParagraph(container: Element): void {
  if (!isW(container, 'tc', 'body')) return;
  const blocks = childElements(container).filter((child) => isW(child, 'p', 'tbl', 'sdt'));
  const last = blocks[blocks.length - 1];
  if (last && !isW(last, 'tbl')) return;
  const paragraph = createW(container, 'p');
  if (last) insertAfter(paragraph, last);
  else container.insertBefore(paragraph, wChild(container, 'sectPr'));
}

/** Deletes a table. With changes tracked its rows are marked as deleted, with all they hold. */
export function deleteTable(document: DocxDocument, table: Element): void {
  if (document.tracksRevisions) {
    for (const row of descendants(table, (element) => isW(element, 'tr'))) deleteRow(document, row);
  } else {
    removeTable(document, table);
  }
  document.changed('flow');
}

function removeTable(document: DocxDocument, table: Element): void {
  const container = parentElement(table);
  removeBlock(document, table);
  if (container) ensureParagraph(container);
}

export function deleteRow(document: DocxDocument, row: Element): void {
  if (!document.tracksRevisions || isInserted(row)) {
    const table = parentElement(row);
    removeNode(row);
    if (isW(table, 'tbl') && !wChild(table, 'tr')) removeTable(document, table);
    return document.changed('flow');
  }
  const properties = wChild(row, 'trPr') ?? row.insertBefore(createW(row, 'trPr'), row.firstChild);
  properties.appendChild(createW(row, 'del', revisionAttributes(document)));
  for (const { node } of paragraphsOfStory(row)) {
    deleteText(document, node, 0, lengthOfParagraph(document, node));
    markParagraph(document, node, 'del');
  }
  document.changed('flow');
}

/**
 * Deletes a control with its content. With changes tracked the content is marked and the control stays (OfficeDev/office-js
 * issue 1299).
 */
export function deleteControl(document: DocxDocument, sdt: Element): void {
  const paragraph = enclosingParagraph(sdt);
  if (document.tracksRevisions) return deleteContent(document, sdt);
  const container = parentElement(sdt);
  if (paragraph) removeNode(sdt);
  else removeBlock(document, sdt);
  if (container && !paragraph) ensureParagraph(container);
  document.changed(paragraph ? 'inline' : 'flow');
}

/** Deletes what a control holds; at block level one empty paragraph stays. */
function deleteContent(document: DocxDocument, sdt: Element): void {
  const paragraph = enclosingParagraph(sdt);
  if (paragraph) {
    const items = document.inlineItems(paragraph).filter((item) => item.controls.includes(sdt));
    const last = items[items.length - 1];
    if (last) deleteText(document, paragraph, items[0]!.start, last.start + last.length);
    return;
  }
  const content = wChild(sdt, 'sdtContent');
  if (!content) return;
  const isTablePart = ['row', 'cell'].includes(controlPosition(sdt));
  if (document.tracksRevisions || isTablePart)
    for (const { node } of paragraphsOfStory(content))
      deleteText(document, node, 0, lengthOfParagraph(document, node));
  else {
    while (content.firstChild) content.removeChild(content.firstChild);
    content.appendChild(createW(content, 'p'));
  }
  document.changed('flow');
}
