import {
  childBlocks,
  contentOf,
  paragraphsOfStory,
  isWithinNode,
  nearest,
  noteNode,
  positionOf,
  type InlineItem,
  type Position,
} from '../../../ooxml';
import { itemNotFound, type ModelContext } from './context';
import { clip, collapsed, type Span } from './span';

/** The whole content of a paragraph, without or with its mark. */
export const paragraphSpan = (
  context: ModelContext,
  paragraph: Element,
  includesParagraphMark: boolean,
): Span => ({
  start: { paragraph, offset: 0 },
  end: { paragraph, offset: context.length(paragraph) },
  includesParagraphMark,
  within: null,
});

/** From the first paragraph's start to the last one's end. */
export function paragraphsSpan(context: ModelContext, paragraphs: readonly Element[]): Span {
  const first = paragraphs[0]!;
  const last = paragraphs[paragraphs.length - 1]!;
  return { ...paragraphSpan(context, last, true), start: { paragraph: first, offset: 0 } };
}

/** The paragraphs that a span touches, in order. */
export function paragraphsOf(context: ModelContext, { start, end }: Span): Element[] {
  if (start.paragraph === end.paragraph) return [start.paragraph];
  const story = context.story(start.paragraph);
  return story.slice(story.indexOf(start.paragraph), story.indexOf(end.paragraph) + 1);
}

/**
 * The paragraphs that a span is in: a line and the break after it are one, as for a style that is given to a selection.
 * @unverified a paragraph that the span ends before the first character of is not among them
 */
export function coveredParagraphs(context: ModelContext, span: Span): Element[] {
  const paragraphs = paragraphsOf(context, span);
  const endsBefore = paragraphs.length > 1 && span.end.offset === 0 && !span.includesParagraphMark;
  return endsBefore ? paragraphs.slice(0, -1) : paragraphs;
}

/** Below zero where a stands before b. */
export function comparePositions(context: ModelContext, a: Position, b: Position): number {
  if (a.paragraph === b.paragraph) return a.offset - b.offset;
  return context.indexOf(a.paragraph) - context.indexOf(b.paragraph);
}

/** The part of a paragraph that a span covers, as offsets in its stream. */
export function extentIn(
  context: ModelContext,
  span: Span,
  paragraph: Element,
): { from: number; to: number } {
  return {
    from: paragraph === span.start.paragraph ? span.start.offset : 0,
    to: paragraph === span.end.paragraph ? span.end.offset : context.length(paragraph),
  };
}

/** The text of a span, its paragraphs parted by a carriage return as in Word's text stream. */
export const spanText = (context: ModelContext, span: Span, read: (items: InlineItem[]) => string): string =>
  paragraphsOf(context, span)
    .map((paragraph) => {
      const { from, to } = extentIn(context, span, paragraph);
      return read(clip(context.docx.inlineItems(paragraph), from, to));
    })
    .join('\r');

/**
 * A span kept inside the text after a change that took away an unknown part of it: what is beyond the end of a paragraph
 * stands at its end, and what stood in a paragraph that is gone stands at the start of another.
 */
export function clampSpan(context: ModelContext, span: Span, fallback: Element): Span {
  const clamp = ({ paragraph, offset }: Position): Position =>
    context.isThere(paragraph)
      ? { paragraph, offset: Math.min(offset, context.length(paragraph)) }
      : { paragraph: fallback, offset: 0 };
  return { ...span, start: clamp(span.start), end: clamp(span.end) };
}

/** The paragraphs in a body, a cell, a control, a note. */
export function paragraphsIn({ docx }: ModelContext, container: Element): Element[] {
  if (container === docx.body) return docx.paragraphs().map((item) => item.node);
  const inline = nearest(container, 'p');
  if (inline) return [inline];
  const paragraphs =
    container.localName === 'sdt'
      ? docx.storyOf(container).filter((item) => item.controls.includes(container))
      : paragraphsOfStory(container);
  return paragraphs.map((item) => item.node);
}

/** The paragraph that a control begins in; where it holds none, as one between rows may, the next one. */
export const firstParagraph = (context: ModelContext, control: Element): Element =>
  nearest(control, 'p') ?? paragraphsIn(context, control)[0] ?? placeOf(context, control).paragraph;

/** Where an element without text stands. @throws HostError `ItemNotFound` outside the main text */
function placeOf({ docx }: ModelContext, node: Element): Position {
  const place = positionOf(docx, node);
  if (!place) throw itemNotFound();
  return place;
}

/** What a control holds: whole paragraphs, or a stretch of one. */
export function controlSpan(context: ModelContext, node: Element): Span {
  const paragraph = nearest(node, 'p');
  if (!paragraph) {
    const paragraphs = paragraphsIn(context, node);
    return paragraphs.length > 0 ? paragraphsSpan(context, paragraphs) : collapsed(placeOf(context, node));
  }
  const items = context.docx
    .inlineItems(paragraph)
    .filter((item) => item.length > 0 && item.controls.includes(node));
  const last = items[items.length - 1];
  const from = items[0]?.start ?? positionOf(context.docx, node)?.offset ?? 0;
  return {
    start: { paragraph, offset: from },
    end: { paragraph, offset: last ? last.start + last.length : from },
    includesParagraphMark: false,
    within: null,
  };
}

/** What holds the content of a control. */
export function controlContent(node: Element): Element {
  const content = contentOf(node);
  if (!content) throw new Error('A content control without content.');
  return content;
}

/** The table or row that a row or cell stands in. @throws HostError `ItemNotFound` where that has left the text */
export function enclosing({ docx }: ModelContext, node: Element, name: 'tbl' | 'tr'): Element {
  const found = isWithinNode(node, docx.body) ? nearest(node, name) : null;
  if (!found) throw itemNotFound();
  return found;
}

/** The first or last block of a body, a cell or a control's content. */
export function edgeBlock(container: Element, where: 'Start' | 'End'): Element {
  const blocks = childBlocks(container);
  const block = where === 'Start' ? blocks[0] : blocks[blocks.length - 1];
  if (!block) throw new Error('A container without a block.');
  return block;
}

/** The outermost tables that hold any of the paragraphs; where the first is nested in a table, those at its level. */
export function tablesAmong(context: ModelContext, paragraphs: readonly Element[]): Element[] {
  const places = paragraphs.map((node) => context.place(node)?.flow.table);
  const level = Math.max(places[0]?.level ?? 1, 1);
  return [...new Set(places.flatMap((place) => (place?.level === level ? [place.node] : [])))];
}

/** The notes of one kind that a stretch of text refers to. */
export function notesIn(context: ModelContext, span: Span, type: 'Footnote' | 'Endnote'): Element[] {
  const name = type === 'Footnote' ? 'footnoteReference' : 'endnoteReference';
  return paragraphsOf(context, span).flatMap((paragraph) => {
    const { from, to } = extentIn(context, span, paragraph);
    return clip(context.docx.inlineItems(paragraph), from, to).flatMap(({ node }) =>
      node.localName === name ? (noteNode(context.docx, node) ?? []) : [],
    );
  });
}

/** `Word.LocationRelation` of one span to another. Word on the web answers less exactly (office-js-docs-reference issue 1209). */
export function locationOf(context: ModelContext, a: Span, b: Span): string {
  const compare = (x: Span['start'], y: Span['start']) => Math.sign(comparePositions(context, x, y));
  const starts = compare(a.start, b.start);
  const ends = compare(a.end, b.end);
  if (starts === 0 && ends === 0) return 'Equal';
  if (starts === 0) return ends < 0 ? 'InsideStart' : 'ContainsStart';
  if (ends === 0) return starts > 0 ? 'InsideEnd' : 'ContainsEnd';
  if (compare(a.end, b.start) < 0) return 'Before';
  if (compare(a.end, b.start) === 0) return 'AdjacentBefore';
  if (compare(a.start, b.end) > 0) return 'After';
  if (compare(a.start, b.end) === 0) return 'AdjacentAfter';
  if (starts < 0) return ends < 0 ? 'OverlapsBefore' : 'Contains';
  return ends < 0 ? 'Inside' : 'OverlapsAfter';
}
