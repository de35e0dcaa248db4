/** A piece of what was pasted: a line of text, or what one line of a table's cell says, with what other cells of its row say of it. */
export interface Line {
  /** Of the text, from 1; the first piece of a table's row has all lines of the row. */
  readonly numbers: readonly number[];
  readonly text: string;
  /**
   * Where it stands: below the line before, below a blank line, at the start of a table's row, or in a cell below another line. What is in
   * a cell is no heading.
   */
  readonly place: 'line' | 'paragraph' | 'row' | 'cell';
  /** What cells of the row say; null where none does. */
  readonly code: string | null;
  readonly grade: string | null;
  readonly theme: string | null;
}

export const lineOf = (numbers: readonly number[], text: string, place: Line['place']): Line => ({
  numbers,
  text,
  place,
  code: null,
  grade: null,
  theme: null,
});

/** One line, without what no reader sees: zero-width characters, and blanks of any kind become one. */
export const clean = (text: string): string =>
  text
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

const bullet = /^(?:[•●○▪■□◦‣⁃·*–—\uf0b7\uf0a7-]|o(?=\s))\s*/u;

export const withoutBullet = (text: string): string => text.replace(bullet, '');

const pointMarker = /^(?:\((?:[a-z]|[ivx]{2,4})\)|(?:[a-z]|[ivx]{2,4})[.)])\s+/u;
const numberMarker = /^\(?\d{1,2}[.):]\s+/u;

/** The text of a point of a list, lettered, numbered or with a bullet; null where the line has no such mark. */
export function pointOf(text: string): string | null {
  const point = text.replace(pointMarker, '').replace(numberMarker, '').replace(bullet, '');
  return point !== text && point !== '' ? point : null;
}

export const withoutNumber = (text: string): string => text.replace(numberMarker, '');

/** How a code is made: with letters, of an outcome (LO1), of numbers with points, or as the number of a list. */
export type CodeForm = 'lettered' | 'outcome' | 'dotted' | 'number';

export interface CodedText {
  readonly code: string;
  readonly form: CodeForm;
  /** What follows the code. */
  readonly rest: string;
}

const lettered = /^(?:(?:[A-Z]{1,3}\.)?[A-Z]{1,4}-?|[A-Z]{2,4} |[a-z])\d{1,3}(?:[./-]\d{1,3}){0,3}[a-z]?/u;
const dotted = /^\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?/u;
const number = /^\d{1,3}(?=[.):])/u;
const separator = /^[\s.:;,)\]|–—-]+/u;
const longestCode = 12;

/** A line that begins with a code: "K1.1 Evidence …", "AC 2.3 – …", "[P4] Explain …", "1. …". */
export function codedText(text: string): CodedText | null {
  const opened = withoutBullet(text).replace(/^[([]/u, '');
  for (const [form, pattern] of [
    ['lettered', lettered],
    ['dotted', dotted],
    ['number', number],
  ] as const) {
    const [found] = pattern.exec(opened) ?? [];
    if (found === undefined) continue;
    const after = opened.slice(found.length);
    const rest = after.replace(separator, '');
    if (after !== '' && rest === after) continue;
    const code = found.replace(' ', '');
    if (code.length > longestCode) continue;
    return { code, form: /^LO\d/u.test(code) ? 'outcome' : form, rest };
  }
  return null;
}

/** A cell that holds a code and nothing else. */
export function codeAlone(text: string): string | null {
  const cell = clean(text);
  if (/^\d{1,3}$/u.test(cell)) return cell;
  const coded = codedText(cell);
  return coded?.rest === '' ? coded.code : null;
}

/** The grades that plans name, the lowest first. */
export const usualGrades = ['pass', 'credit', 'merit', 'distinction'] as const;

const besideGrades = new Set(
  (
    'criteria criterion grade grades grading graded descriptor descriptors level standard for a an to of in at order the achieve ' +
    'achieving award awarded be must all only met requirement requirements apprentice apprentices will'
  ).split(' '),
);

/** "Pass" of "Pass criteria", "To achieve a distinction:" or "PASS"; null of any other line, and of one that names two grades. */
export function gradeOf(text: string): string | null {
  const said = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const grades = said.filter((word) => (usualGrades as readonly string[]).includes(word));
  const [grade] = grades;
  if (grade === undefined || grades.length > 1 || said.length > 9) return null;
  if (/\d/u.test(text) || !said.every((word) => word === grade || besideGrades.has(word))) return null;
  return capitalised(grade);
}

export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export const beginsInLowerCase = (text: string): boolean => /^\p{Ll}/u.test(text);

export const endsSentence = (text: string): boolean => /[.!?;]["”’)]?$/u.test(text);

const dangling = new Set(
  'a an and are as at be by for from how in including is its of on or that the their they this to which who with'.split(
    ' ',
  ),
);

/** Whether a line cannot be a whole one: it ends with a comma, or with a word that asks for another. */
export function breaksOff(text: string): boolean {
  return text.endsWith(',') || dangling.has(text.slice(text.lastIndexOf(' ') + 1).toLowerCase());
}

/** "The apprentice will be able to:" */
export const isIntroduction = (text: string): boolean =>
  /^(?:the |an |all )?(?:apprentices?|learners?|candidates?|students?|you)\b/iu.test(text);

/** "Page 12 of 40", "V1.2", "© …": what stands at the edges of a page. */
const isEdgeOfPage = (text: string): boolean =>
  /^(?:page \d|\d+ of \d|©|version \d|v\d|crown copyright|https?:|www\.)/iu.test(text);

/** Short, begins with a capital or a number, and is no sentence. */
export function looksLikeHeading(text: string): boolean {
  const title = withoutNumber(text);
  return (
    text.length <= 100 &&
    title.split(' ').length <= 14 &&
    /^[\p{Lu}\p{N}“"‘]/u.test(title) &&
    !/[.,;!?]$/u.test(title) &&
    !isIntroduction(title) &&
    !isEdgeOfPage(text)
  );
}
