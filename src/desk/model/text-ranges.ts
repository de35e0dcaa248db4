import { HostError } from '../protocol/host-object';
import type { ModelContext } from './context';
import { streamText } from './search';
import { extentIn, paragraphsOf, type Span } from './span';

export interface SplitOptions {
  readonly delimiters: readonly string[];
  /** Takes the delimiter that ends a piece off it. */
  readonly trimsDelimiters?: boolean;
  /** Takes spacing characters off both ends of a piece. */
  readonly trimsSpacing?: boolean;
  /** Lets a piece run over the end of a paragraph. */
  readonly spansParagraphs?: boolean;
}

/** Spaces, tabs, column breaks and paragraph ends (typings, remark on trimSpacing). */
const SPACING = /[ \t\u00a0\u000e\r]/;

/** A piece of text with offsets in the text of the whole span, its paragraphs parted by one unit. */
interface Piece {
  readonly from: number;
  readonly to: number;
}

/**
 * The pieces of a span that end with one of the delimiters, or with their paragraph.
 * @unverified a piece that has nothing left, or is empty from the start, is left out
 * @throws HostError `InvalidArgument` where no delimiter is given
 */
export function splitSpan(context: ModelContext, span: Span, options: SplitOptions, where: string): Span[] {
  const { delimiters } = options;
  if (!isTexts(delimiters))
    throw new HostError('InvalidArgument', 'At least one delimiter is needed.', where);
  const lines = paragraphsOf(context, span).map((paragraph) => {
    const { from, to } = extentIn(context, span, paragraph);
    return { paragraph, from, text: streamText(context, paragraph, from, to) };
  });
  const text = lines.map((line) => line.text).join('\r');
  const ends = options.spansParagraphs ? delimiters : [...delimiters, '\r'];
  const pieces = cut(text, ends, options.trimsDelimiters ?? false)
    .map((piece) => trim(text, piece, options.trimsSpacing ?? false))
    .filter(({ from, to }) => to > from);
  return pieces.map(({ from, to }) => ({
    start: place(lines, from),
    end: place(lines, to),
    hasMark: false,
    within: null,
  }));
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string' && item !== '');

function cut(text: string, ends: readonly string[], trimsDelimiters: boolean): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let at = 0; at < text.length;) {
    const end = ends.find((delimiter) => text.startsWith(delimiter, at));
    if (!end) {
      at++;
      continue;
    }
    const isLineEnd = end === '\r';
    pieces.push({ from, to: trimsDelimiters || isLineEnd ? at : at + end.length });
    from = at += end.length;
  }
  return [...pieces, { from, to: text.length }];
}

function trim(text: string, piece: Piece, trimsSpacing: boolean): Piece {
  if (!trimsSpacing) return piece;
  let { from, to } = piece;
  while (from < to && SPACING.test(text.charAt(from))) from++;
  while (to > from && SPACING.test(text.charAt(to - 1))) to--;
  return { from, to };
}

function place(
  lines: readonly { paragraph: Element; from: number; text: string }[],
  offset: number,
): { paragraph: Element; offset: number } {
  let rest = offset;
  for (const { paragraph, from, text } of lines) {
    if (rest <= text.length) return { paragraph, offset: from + rest };
    rest -= text.length + 1;
  }
  throw new Error('An offset beyond the text.');
}
