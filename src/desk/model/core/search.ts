import { HostError, HostObject } from '../../host-object';
import type { ModelContext } from './context';
import { extentIn } from './geometry';
import { clip, type Span } from './span';

/** `Word.SearchOptions`, as far as the add-in searches: no wildcards, nothing ignored. */
export class SearchOptions extends HostObject {
  static override readonly wordType = 'SearchOptions';
  private readonly chosen = { MatchCase: false, MatchWholeWord: false };

  get MatchCase(): boolean {
    return this.chosen.MatchCase;
  }

  set MatchCase(value: boolean) {
    this.chosen.MatchCase = value;
  }

  get MatchWholeWord(): boolean {
    return this.chosen.MatchWholeWord;
  }

  set MatchWholeWord(value: boolean) {
    this.chosen.MatchWholeWord = value;
  }
}

/** How to search: an object of options, or some of its properties. */
type SearchChoice = Partial<Pick<SearchOptions, 'MatchCase' | 'MatchWholeWord'>>;

/** Word's limit for a search text. */
const LONGEST = 255;

/** A letter, digit or underscore: what words are made of. */
const LETTER = '[\\p{L}\\p{N}_]';

function searchPattern(text: string, { MatchCase, MatchWholeWord }: SearchChoice): RegExp {
  const literal = text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  const whole = MatchWholeWord ? `(?<!${LETTER})${literal}(?!${LETTER})` : literal;
  return new RegExp(whole, MatchCase ? 'gu' : 'giu');
}

/** The text of a paragraph with a unit for each of its stream, so that an index in it is an offset; what is not shown is NUL. */
function streamText(context: ModelContext, paragraph: Element, from: number, to: number): string {
  let text = '';
  for (const item of clip(context.docx.inlineItems(paragraph), from, to)) {
    const isShown = !item.deleted && !item.placeholder && item.text.length === item.length;
    text += isShown ? item.text : '\u0000'.repeat(item.length);
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
  options: SearchChoice,
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
      includesParagraphMark: false,
      within: null,
    }));
}
