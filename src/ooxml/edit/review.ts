import {
  childElements,
  closest,
  descendants,
  hasElement,
  insertAfter,
  isAttached,
  nextElement,
  removeNode,
} from '../xml/dom';
import { enclosingParagraph } from '../text/controls';
import type { DocxDocument } from '../document/document';
import { isW, wChild } from '../xml/namespaces';
import { inlineContent } from '../text/inline';
import { isParagraphMark, isRowMark, type FileChange } from '../document/tracked-changes';
import { deleteTable, removeBlock } from './text/delete';
import { isControlRange, trackedControls, type ControlRevision } from './controls/control-revisions';
import { unwrapAll } from './controls/controls';
import { rename } from './runs/revision';

/**
 * Settles what is tracked of controls themselves: one goes, and its content stays, where its insertion is rejected or its deletion
 * accepted.
 */
export function settleControls(document: DocxDocument, verdict: 'accept' | 'reject'): void {
  const gone: ControlRevision = verdict === 'accept' ? 'deleted' : 'inserted';
  const tracked = [...trackedControls(document.body)];
  unwrapAll(
    document,
    tracked.flatMap(([control, revision]) => (revision === gone ? [control] : [])),
  );
  const marks = descendants(document.body, isControlRange);
  for (const mark of marks) removeNode(mark);
  if (marks.length > 0) document.changed('flow');
}

/** Makes a change final. */
export const acceptChange = (document: DocxDocument, change: FileChange): void =>
  resolveRevision(document, change, 'accept');

/** Takes a change back. */
export const rejectChange = (document: DocxDocument, change: FileChange): void =>
  resolveRevision(document, change, 'reject');

/**
 * Content goes before the marks of its paragraphs, so that a paragraph whose text goes with its mark is empty by then; each from the
 * last to the first, so that paragraphs that are joined do not lose marks still to come.
 */
function resolveRevision(document: DocxDocument, change: FileChange, verdict: 'accept' | 'reject'): void {
  const isGone = (change.kind === 'Deleted') === (verdict === 'accept');
  const marks = [...change.marks].reverse();
  const paragraphMarks = marks.filter(isParagraphMark);
  for (const mark of [...marks.filter((each) => !isParagraphMark(each)), ...paragraphMarks]) {
    if (!isAttached(mark)) continue;
    if (isW(mark, 'rPrChange', 'pPrChange')) {
      if (verdict === 'accept') removeNode(mark);
      else restoreFormat(mark);
    } else if (isGone) removeMarked(document, mark);
    else keepMarked(mark);
  }
  document.changed('flow');
}

/** Puts the properties back that the mark remembers; what a paragraph mark says of itself stays. */
function restoreFormat(mark: Element): void {
  const properties = mark.parentNode as Element;
  const before = wChild(mark, properties.localName);
  removeNode(mark);
  for (const child of childElements(properties)) if (!isW(child, 'rPr', 'sectPr')) removeNode(child);
  const first = properties.firstChild;
  for (const child of before ? childElements(before) : []) properties.insertBefore(child, first);
}

/** Takes away what a mark stands for: a row, a paragraph's mark, or content. */
function removeMarked(document: DocxDocument, mark: Element): void {
  if (isRowMark(mark)) removeRow(document, mark);
  else if (isParagraphMark(mark)) removeParagraphMark(document, mark);
  else removeContent(mark);
}

/** Takes the mark away, and leaves what it stands for. */
function keepMarked(mark: Element): void {
  if (isRowMark(mark)) removeNode(mark);
  else if (isParagraphMark(mark)) dropProperty(mark);
  else unwrapMark(mark);
}

function removeRow(document: DocxDocument, mark: Element): void {
  const row = closest(mark, (element) => isW(element, 'tr'));
  const table = closest(mark, (element) => isW(element, 'tbl'));
  removeNode(mark);
  if (!row || !table) return;
  removeNode(row);
  if (!wChild(table, 'tr')) deleteTable(document, table);
}

function dropProperty(mark: Element): void {
  const properties = mark.parentNode;
  removeNode(mark);
  if (properties && !properties.firstChild) removeNode(properties);
}

function removeParagraphMark(document: DocxDocument, mark: Element): void {
  const paragraph = enclosingParagraph(mark);
  dropProperty(mark);
  if (!paragraph) return;
  const next = nextElement(paragraph);
  document.changed('flow');
  // What fields do to the content is of no account here, and costs a walk through the whole text.
  const isEmpty = inlineContent(paragraph, document.styles).length === 0;
  if (isEmpty && isW(next, 'p', 'tbl', 'sdt') && !wChild(wChild(paragraph, 'pPr'), 'sectPr'))
    removeBlock(document, paragraph);
  else if (isW(next, 'p')) runOnInto(document, paragraph, next);
}

/** The text of a paragraph whose mark goes runs on into the following one, whose properties stay (ECMA-376 Part 1, 17.13.5.15). */
function runOnInto(document: DocxDocument, paragraph: Element, next: Element): void {
  const properties = wChild(next, 'pPr');
  const first = properties ? properties.nextSibling : next.firstChild;
  for (const child of childElements(paragraph)) if (!isW(child, 'pPr')) next.insertBefore(child, first);
  const section = wChild(wChild(paragraph, 'pPr'), 'sectPr');
  if (!section) removeBlock(document, paragraph);
}

function removeContent(mark: Element): void {
  for (let parent = mark.parentNode as Element, node = mark; ;) {
    removeNode(node);
    if (!isW(parent, 'ins', 'del', 'moveTo', 'moveFrom', 'hyperlink') || hasElement(parent)) return;
    node = parent;
    parent = node.parentNode as Element;
  }
}

const PLAIN: Readonly<Record<string, string>> = { delText: 't', delInstrText: 'instrText' };

function unwrapMark(mark: Element): void {
  if (isW(mark, 'del', 'moveFrom'))
    for (const text of descendants(mark, (element) => isW(element, 'delText', 'delInstrText')))
      rename(text, PLAIN[text.localName]!);
  for (const child of childElements(mark).reverse()) insertAfter(child, mark);
  removeNode(mark);
}
