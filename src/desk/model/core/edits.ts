import {
  deleteParagraph,
  deleteRange,
  insertParagraph,
  insertText,
  setControlPlaceholder,
  splitParagraph,
  unwrap,
  type InsertOptions,
  type Position,
} from '../../../ooxml';
import type { ModelContext } from './context';
import { comparePositions, controlSpan, paragraphsOf } from './geometry';
import { collapsed, type Span } from './span';

/** Moves every range that is held, and the selection. */
function moveAll(context: ModelContext, move: (position: Position, isStart: boolean) => Position): void {
  context.moveRanges((span) => ({
    ...span,
    start: move(span.start, true),
    end: move(span.end, false),
  }));
}

/**
 * Inserts text and returns the span it takes. A line end in the text begins a new paragraph.
 * @unverified LF begins one on the web and on Windows (office-js 4275, 1755); whether CR does as well is not documented
 */
export function insertTextAt(
  context: ModelContext,
  at: Position,
  text: string,
  options: InsertOptions = {},
): Span {
  const lines = text.split(/\r\n|\r|\n/);
  let position = at;
  lines.forEach((line, i) => {
    if (i > 0) position = { paragraph: splitAt(context, position), offset: 0 };
    const here = position;
    context.edit(here.paragraph, () => insertText(context.docx, here.paragraph, here.offset, line, options));
    shiftPositions(context, here, line.length);
    position = { ...here, offset: here.offset + line.length };
    context.changedParagraph(here.paragraph);
  });
  return { start: at, end: position, includesParagraphMark: false, within: options.within ?? null };
}

/** Makes room at a place where something was put in: what began there or later moves along, what ended there stays. */
export function shiftPositions(context: ModelContext, at: Position, by: number): void {
  moveAll(context, (other, isStart) =>
    other.paragraph === at.paragraph && (isStart ? other.offset >= at.offset : other.offset > at.offset)
      ? { ...other, offset: other.offset + by }
      : other,
  );
}

/** Moves what stands after a place along, where something without text was put in or taken out there. */
export function shiftPositionsAfter(context: ModelContext, at: Position, by: number): void {
  moveAll(context, (other) =>
    other.paragraph === at.paragraph && other.offset > at.offset
      ? { ...other, offset: other.offset + by }
      : other,
  );
}

/** Splits a paragraph and returns the second. */
export function splitAt(context: ModelContext, { paragraph, offset }: Position): Element {
  const second = context.edit(paragraph, () => splitParagraph(context.docx, paragraph, offset));
  moveAll(context, (other) =>
    other.paragraph === paragraph && other.offset > offset
      ? { paragraph: second, offset: other.offset - offset }
      : other,
  );
  context.emit('ParagraphAdded', second);
  context.changedParagraph(paragraph);
  return second;
}

/** Deletes what a span covers. Controls wholly inside it go; the control it is the content of stays, with its placeholder. */
export function deleteSpan(context: ModelContext, span: Span): void {
  const paragraphs = paragraphsOf(context, span);
  const { start, end } = span;
  const covered = context.docx
    .controls()
    .map((control) => control.node)
    .filter((node) => node !== span.within && isInlineWithin(context, node, span));
  const isWholeParagraphs = span.includesParagraphMark && start.offset === 0;
  const tracked = context.docx.tracksRevisions;
  const firstLength = start.offset;
  context.edit(start.paragraph, () => {
    deleteRange(context.docx, start, end);
    if (!tracked)
      for (const node of covered) if (node.parentNode && isEmpty(context, node)) unwrap(context.docx, node);
    if (isWholeParagraphs) deleteParagraph(context.docx, start.paragraph);
  });
  if (!tracked) moveAll(context, (other) => afterDeletion(context, other, span, paragraphs, firstLength));
  if (span.within && isEmpty(context, span.within)) setControlPlaceholder(context.docx, span.within);
  for (const paragraph of paragraphs) tellOf(context, paragraph);
}

function afterDeletion(
  context: ModelContext,
  other: Position,
  { start, end }: Span,
  paragraphs: readonly Element[],
  firstLength: number,
): Position {
  if (!paragraphs.includes(other.paragraph)) return other;
  const isJoined = start.paragraph !== end.paragraph && !context.isThere(end.paragraph);
  if (other.paragraph === end.paragraph && other.offset >= end.offset) {
    const paragraph = isJoined ? start.paragraph : end.paragraph;
    const base = start.paragraph === end.paragraph || isJoined ? firstLength : 0;
    return { paragraph, offset: base + other.offset - end.offset };
  }
  if (other.paragraph === start.paragraph && other.offset <= start.offset) return other;
  return start;
}

function tellOf(context: ModelContext, paragraph: Element): void {
  if (context.isThere(paragraph)) context.changedParagraph(paragraph);
  else context.emit('ParagraphDeleted', paragraph);
}

const isEmpty = (context: ModelContext, control: Element): boolean => {
  const span = controlSpan(context, control);
  return comparePositions(context, span.start, span.end) === 0 && span.start.paragraph === span.end.paragraph;
};

function isInlineWithin(context: ModelContext, control: Element, span: Span): boolean {
  const own = controlSpan(context, control);
  if (own.includesParagraphMark) return false;
  return (
    comparePositions(context, own.start, span.start) >= 0 && comparePositions(context, own.end, span.end) <= 0
  );
}

/** Inserts a paragraph beside a block and returns it. */
export function insertParagraphBeside(
  context: ModelContext,
  block: Element,
  where: 'Before' | 'After',
  text: string,
  like?: Element | null,
): Element {
  const [line = '', ...further] = text.split(/\r\n|\r|\n/);
  const side = where === 'Before' ? 'before' : 'after';
  let paragraph = context.edit(block, () => insertParagraph(context.docx, block, side, line, like));
  const first = paragraph;
  context.emit('ParagraphAdded', paragraph);
  for (const next of further) paragraph = insertParagraphBeside(context, paragraph, 'After', next);
  return first;
}

/** Carries out an edit that brings or takes whole paragraphs, and tells which. The selection stays inside the text. */
export function editBlocks<Result>(context: ModelContext, near: Element, action: () => Result): Result {
  const before = new Set(context.docx.paragraphs().map(({ node }) => node));
  const result = context.edit(near, action);
  const after = context.docx.paragraphs().map(({ node }) => node);
  for (const node of after) if (!before.has(node)) context.emit('ParagraphAdded', node);
  const rest = new Set(after);
  for (const node of before) if (!rest.has(node)) context.emit('ParagraphDeleted', node);
  const [first] = after;
  const { start, end } = context.selection;
  if (first && !(context.isThere(start.paragraph) && context.isThere(end.paragraph)))
    context.selection = collapsed({ paragraph: first, offset: 0 });
  return result;
}

/**
 * How much of a span stands before the text that takes its place, until it goes: the new text looks like what is right before
 * it, and has to look like the first character replaced. Where changes are tracked, what is deleted stands before what is new.
 */
function replacedPrefixLength(context: ModelContext, { start, end }: Span): number {
  if (context.docx.tracksRevisions) return end.offset - start.offset;
  const first = context.docx
    .inlineItems(start.paragraph)
    .find((item) => item.start <= start.offset && item.start + item.length > start.offset);
  const isText = first?.kind === 'text' && !first.deleted && !first.placeholder;
  return isText && end.offset > start.offset ? 1 : 0;
}

/** Puts a text in place of a span, with the formatting of the span's start, and returns what it takes. */
export function replaceSpan(context: ModelContext, span: Span, text: string): Span {
  const options: InsertOptions = span.within ? { within: span.within } : {};
  if (span.start.paragraph !== span.end.paragraph) {
    deleteSpan(context, { ...span, includesParagraphMark: false });
    return insertTextAt(context, span.start, text, options);
  }
  const { start, end } = span;
  const length = end.offset - start.offset;
  const at = { ...start, offset: start.offset + replacedPrefixLength(context, span) };
  const inserted = insertTextAt(context, at, text, options);
  const lead = at.offset - start.offset;
  const rest = { ...inserted.end, offset: inserted.end.offset + length - lead };
  deleteSpan(context, { start: inserted.end, end: rest, includesParagraphMark: false, within: null });
  deleteSpan(context, { start, end: at, includesParagraphMark: false, within: null });
  if (context.docx.tracksRevisions || lead === 0) return inserted;
  const isOneLine = inserted.end.paragraph === start.paragraph;
  const last = { ...inserted.end, offset: inserted.end.offset - (isOneLine ? lead : 0) };
  return { ...inserted, start, end: last };
}

export const caret = (paragraph: Element, offset: number): Span => collapsed({ paragraph, offset });
