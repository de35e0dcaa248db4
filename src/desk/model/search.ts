import { HostError, HostObject } from '../protocol/host-object';
import type { ModelContext } from './context';
import { searchPattern } from './search-pattern';
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
 * @throws HostError `InvalidArgument` for an empty text, `SearchStringInvalidOrTooLong` beyond 255 characters
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
  const { from, to } = extentIn(context, inside, paragraph);
  const searched = streamText(context, paragraph, from, to);
  return [...searched.matchAll(searchPattern(text, options))]
    .filter(([found]) => found !== '')
    .map((match) => ({
      start: { paragraph, offset: from + match.index },
      end: { paragraph, offset: from + match.index + match[0].length },
      hasMark: false,
      within: null,
    }));
}
