import { HostError, HostObject } from '../protocol/host-object';
import type { ModelContext } from './context';
import { clip, extentIn, type Span } from './span';

/** `Word.SearchOptions`. */
export class SearchOptions extends HostObject {
  static override readonly wordType = 'SearchOptions';
  static override readonly scalars = [
    'IgnorePunct',
    'IgnoreSpace',
    'MatchCase',
    'MatchPrefix',
    'MatchSuffix',
    'MatchWholeWord',
    'MatchWildcards',
  ];
  IgnorePunct = false;
  IgnoreSpace = false;
  MatchCase = false;
  MatchPrefix = false;
  MatchSuffix = false;
  MatchWholeWord = false;
  MatchWildcards = false;
}

/** Word's limit for a search text. */
const LONGEST = 255;

const pattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const LETTER = '[\\p{L}\\p{N}_]';

function expression(text: string, options: Partial<SearchOptions>): RegExp {
  const start = options.MatchWholeWord || options.MatchPrefix ? `(?<!${LETTER})` : '';
  const end = options.MatchWholeWord || options.MatchSuffix ? `(?!${LETTER})` : '';
  return new RegExp(start + pattern(text) + end, options.MatchCase ? 'gu' : 'giu');
}

/** The text of a paragraph with a unit for each of its stream, so that an index in it is an offset; what is not shown is NUL. */
export function streamText(context: ModelContext, paragraph: Element, from: number, to: number): string {
  let text = '';
  for (const atom of clip(context.docx.atoms(paragraph), from, to)) {
    const isShown = !atom.deleted && !atom.placeholder && atom.text.length === atom.length;
    text += isShown ? atom.text : '\u0000'.repeat(atom.length);
  }
  return text;
}

/**
 * Every place of a text in one paragraph. Only shown text is searched, and a phrase that a tracked deletion interrupts is
 * not found (OfficeDev/office-js issue 5874).
 * @throws HostError `InvalidArgument` for an empty text, `SearchStringInvalidOrTooLong` beyond 255 characters,
 *   `NotImplemented` for wildcards and for leaving out spaces or punctuation
 */
export function findText(
  context: ModelContext,
  paragraph: Element,
  text: string,
  options: Partial<SearchOptions>,
  inside: Span,
): Span[] {
  if (typeof text !== 'string' || text === '')
    throw new HostError('InvalidArgument', 'A text is needed to search for.');
  if (text.length > LONGEST)
    throw new HostError('SearchStringInvalidOrTooLong', `A search text has at most ${LONGEST} characters.`);
  if (options.MatchWildcards || options.IgnorePunct || options.IgnoreSpace)
    throw new HostError('NotImplemented', 'The desk does not search in this way.');
  const { from, to } = extentIn(context, inside, paragraph);
  const searched = streamText(context, paragraph, from, to);
  return [...searched.matchAll(expression(text, options))].map((match) => ({
    start: { paragraph, offset: from + match.index },
    end: { paragraph, offset: from + match.index + match[0].length },
    hasMark: false,
    within: null,
  }));
}
