import { type Atom, type Position } from '../../ooxml';
import type { ModelContext } from './context';

/**
 * A stretch of one story's text. `hasMark`: the mark of its last paragraph belongs to it, as in the range of a whole
 * paragraph. `within`: the control on whose inner border it stands, where that matters (a control's own content).
 */
export interface Span {
  readonly start: Position;
  readonly end: Position;
  readonly hasMark: boolean;
  readonly within: Element | null;
}

export const collapsed = (at: Position, within: Element | null = null): Span => ({
  start: at,
  end: at,
  hasMark: false,
  within,
});

export const isCollapsed = ({ start, end, hasMark }: Span): boolean =>
  start.paragraph === end.paragraph && start.offset === end.offset && !hasMark;

export const startOf = (span: Span): Span => collapsed(span.start, span.within);
export const endOf = (span: Span): Span => collapsed(span.end, span.within);

/** The whole content of a paragraph, without or with its mark. */
export const paragraphSpan = (context: ModelContext, paragraph: Element, hasMark: boolean): Span => ({
  start: { paragraph, offset: 0 },
  end: { paragraph, offset: context.length(paragraph) },
  hasMark,
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
  const endsBefore = paragraphs.length > 1 && span.end.offset === 0 && !span.hasMark;
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

/** The content of a paragraph between two offsets; a text that is cut gives the part inside. */
export function clip(atoms: readonly Atom[], from: number, to: number): Atom[] {
  return atoms.flatMap((atom) => {
    const start = Math.max(atom.start, from);
    const end = Math.min(atom.start + atom.length, to);
    if (start > end || (start === end && atom.length > 0)) return [];
    if (atom.length !== atom.text.length) return [atom];
    const text = atom.text.slice(start - atom.start, end - atom.start);
    return [{ ...atom, start, length: end - start, text }];
  });
}

/** The text of a span, its paragraphs parted by a carriage return as in Word's text stream. */
export const spanText = (context: ModelContext, span: Span, read: (atoms: Atom[]) => string): string =>
  paragraphsOf(context, span)
    .map((paragraph) => {
      const { from, to } = extentIn(context, span, paragraph);
      return read(clip(context.docx.atoms(paragraph), from, to));
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
