import {
  findCodes,
  templateSection,
  type SectionKey,
  type Standard,
  type TemplateSection,
} from '../../standard';
import { memoizeByText } from '../snapshot/memoize-by-text';
import { fold, trimEnd } from '../snapshot/text';
import { isSameWord, matchTitleWords } from './title-words';

/** What a heading's words say, before its style and its place are looked at. */
export interface HeadingMatch {
  readonly key: SectionKey;
  /** Further sections that one merged heading stands for. */
  readonly also: readonly SectionKey[];
  /** True where the words are the template's own title, with any numbering or none. */
  readonly isTemplateTitle: boolean;
  /** True where the text names a section by number: "Section 2 - …", "Sections 3 and 4". */
  readonly isNumbered: boolean;
  /**
   * True where the title only begins with the template's word, "Feedback from my manager": it means that section where no
   * other heading does.
   */
  readonly isWeak: boolean;
  /** True where the heading says that its section goes on: "Actions (continued)". */
  readonly isContinued: boolean;
  /** True where only single words of the title say so: "Complaint summary". */
  readonly isInWords: boolean;
  /** How sure the words alone are, from 0 to 1: 1 the template's title, less for other wordings, slips and beginnings. */
  readonly score: number;
}

/** How sure each way of recognising a title is. */
const scores = {
  templateTitle: 1,
  wording: 0.9,
  inParts: 0.8,
  inWords: 0.75,
  numberOnly: 0.7,
  beginning: 0.6,
} as const;

const ones = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const number = `(?:\\d{1,2}|${[...romans].reverse().join('|')}|${ones.join('|')})`;

/** "section 2 - ", "sections 3 and 4: ", "part two." before a title; a standard may have another word for a section. */
const sectionNumber = memoizeByText(
  (word) =>
    new RegExp(
      `^(?:section|part|chapter|${word})s?\\s*(${number})(?:\\s*(?:and|&|,|-|/)\\s*(${number}))?(?=[\\s.:)-]|$)[\\s.:)-]*`,
      'u',
    ),
);
/** "2. ", "2) ", "(2) ", "2.1 ", "ii. ", "2 - " before a title. */
const plainNumber = new RegExp(
  `^\\(?(?:\\d{1,2}(?:\\.\\d{1,2})*|${romans.join('|')}|[a-h])[.):]+(?!\\d)\\s*|^\\d{1,2}(?:\\.\\d{1,2})*\\s*[-\\s]\\s*`,
  'u',
);

const memoized = new WeakMap<Standard, (text: string) => HeadingMatch | null>();

/** Says which section of the template a heading means, or null. */
export function matchHeading(text: string, standard: Standard): HeadingMatch | null {
  let match = memoized.get(standard);
  if (!match) {
    match = memoizeByText((each) => readHeading(each, standard));
    memoized.set(standard, match);
  }
  return match(text);
}

function readHeading(text: string, standard: Standard): HeadingMatch | null {
  const { named, title, isContinued } = readTitle(text, standard);
  if (named && title === '') return matchNumbers(named, standard);
  const [key, ...also] = matchTitle(title, standard);
  const inWords = key ? null : matchTitleWords(title, standard);
  if (!key && !inWords) return matchBeginning(title, parseNumber(named?.[1]), standard);
  const section = templateSection(standard, key ?? inWords ?? '');
  const isTemplateTitle = also.length === 0 && title === fold(section.title);
  return {
    key: section.key,
    also,
    isTemplateTitle,
    isNumbered: named !== null,
    isWeak: false,
    isContinued,
    isInWords: inWords !== null && !title.includes(fold(section.shortTitle)),
    score: isTemplateTitle
      ? scores.templateTitle
      : inWords
        ? scores.inWords
        : wordingsOf(section).includes(title)
          ? scores.wording
          : scores.inParts,
  };
}

/** A heading's number, where it names one, and its words without number, codes, quotation marks and "(continued)". */
function readTitle(
  text: string,
  standard: Standard,
): { named: RegExpExecArray | null; title: string; isContinued: boolean } {
  const folded = fold(withoutCodes(text, standard));
  const named = sectionNumber(fold(standard.mapping.section)).exec(folded);
  const words = trimTitle(named ? folded.slice(named[0].length) : folded.replace(plainNumber, ''));
  const title = words.replace(/\b(?:cont|contd|cont'd|continued)\b[.)]*$/u, '');
  return { named, title: trimTitle(title), isContinued: title !== words };
}

/** Without the codes that an author lists behind a title: "Section 2 – Actions K1.4, K2.1". */
function withoutCodes(text: string, standard: Standard): string {
  const [first] = findCodes(text, standard);
  return first && first.index > 0 ? trimEnd(text.slice(0, first.index), /[\s(:,;–—-]/u) : text;
}

/** Chapters and parts have titles of their own: only their words tell. */
const isChapter = ([name]: RegExpExecArray, { mapping }: Standard): boolean =>
  !name.startsWith('section') && !name.startsWith(fold(mapping.section));

/**
 * A title that goes on after the template's word: "Actions I took to resolve it", "Situation/challenge". The template's own
 * number before it makes it sure.
 */
function matchBeginning(
  title: string,
  sectionNumber: number | null,
  standard: Standard,
): HeadingMatch | null {
  const section = standard.sections.find(({ shortTitle }) => {
    const word = fold(shortTitle);
    return title.startsWith(word) && !/^[\p{L}'’]/u.test(title.slice(word.length));
  });
  if (!section) return null;
  const isNumbered = section.number === sectionNumber;
  return {
    key: section.key,
    also: [],
    isTemplateTitle: false,
    isNumbered,
    isWeak: !isNumbered,
    isContinued: false,
    isInWords: false,
    score: isNumbered ? scores.inParts : scores.beginning,
  };
}

/** A heading that is only a number, "Section 2": the template's own number tells. */
function matchNumbers(named: RegExpExecArray, standard: Standard): HeadingMatch | null {
  if (isChapter(named, standard)) return null;
  const keys = named.slice(1, 3).flatMap((text) => {
    const section = standard.sections.find(({ number: own }) => own === parseNumber(text));
    return section ? [section.key] : [];
  });
  const [key, ...also] = keys;
  return key
    ? {
        key,
        also,
        isTemplateTitle: false,
        isNumbered: true,
        isWeak: false,
        isContinued: false,
        isInWords: false,
        score: scores.numberOnly,
      }
    : null;
}

function parseNumber(text: string | undefined): number | null {
  if (!text) return null;
  if (/^\d+$/u.test(text)) return Number(text);
  const at = Math.max(ones.indexOf(text), romans.indexOf(text));
  return at >= 0 ? at + 1 : null;
}

const trimTitle = (title: string): string =>
  trimEnd(title.replace(/^[\s.:;,()?!"'“”«»*_-]+/u, ''), /[\s.:;,()?!"'“”«»*_-]/u);

/**
 * One wording of the whole title, or one for each part of it: "What I did - actions taken" says Actions twice,
 * "Responsibilities and solutions" is a merged heading. A part that says nothing is allowed after a dash or a colon
 * ("Actions: handling the complaint"), never before it.
 */
function matchTitle(title: string, standard: Standard): SectionKey[] {
  const whole = matchWording(title, standard);
  if (whole) return [whole];
  const parts = title.split(/ - | ?[:(] ?/u).map(trimTitle);
  if (parts.length > 1) {
    const first = matchJoined(parts[0] ?? '', standard);
    const rest = parts.slice(1).flatMap((part) => matchJoined(part, standard));
    const keys = new Set(first);
    if (first.length === 0) return new Set(rest).size === 1 && parts.length === 2 ? rest.slice(0, 1) : [];
    return rest.every((key) => keys.has(key)) ? [...keys] : [];
  }
  return matchJoined(title, standard);
}

/** "responsibilities and solutions", "actions / solutions": every part has to be a section of its own. */
function matchJoined(title: string, standard: Standard): SectionKey[] {
  const whole = matchWording(title, standard);
  if (whole) return [whole];
  const parts = title.split(/ and | ?[&/,+] ?/u).filter((part) => part !== '');
  const keys = parts.map((part) => matchWording(part, standard));
  return keys.length > 1 && keys.every((key) => key !== null) ? [...new Set(keys)] : [];
}

function matchWording(title: string, standard: Standard): SectionKey | null {
  const exact = standard.sections.find((section) => wordingsOf(section).includes(title));
  if (exact) return exact.key;
  const close = standard.sections.filter((section) =>
    wordingsOf(section).some((wording) => isSameWord(title, wording)),
  );
  return close.length === 1 ? (close[0]?.key ?? null) : null;
}

const foldedWordings = new WeakMap<TemplateSection, readonly string[]>();

function wordingsOf(section: TemplateSection): readonly string[] {
  let wordings = foldedWordings.get(section);
  if (!wordings) {
    wordings = [section.title, ...section.titleWords].map(fold);
    foldedWordings.set(section, wordings);
  }
  return wordings;
}
