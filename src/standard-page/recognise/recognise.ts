import {
  beginsInLowerCase,
  breaksOff,
  capitalised,
  clean,
  codedText,
  endsSentence,
  gradeOf,
  isIntroduction,
  looksLikeHeading,
  pointOf,
  usualGrades,
  withoutBullet,
  withoutNumber,
  type CodeForm,
  type CodedText,
  type Line,
} from './line';
import { linesOf, type Leftover } from './lines';

export interface FoundTheme {
  readonly title: string;
  /** Where it is named, from 1. */
  readonly lines: readonly number[];
}

export interface FoundGrade {
  readonly name: string;
  /** The line above its criteria; empty where only a column or codes tell it. */
  readonly heading: string;
  readonly lines: readonly number[];
}

export interface FoundCriterion {
  readonly code: string;
  readonly wording: string;
  /** The points of a list that ends the wording. */
  readonly list: readonly string[];
  /** The name of a grade, and the title of a theme; null for none. */
  readonly grade: string | null;
  readonly theme: string | null;
  /** False where somebody should look whether it was read as it is meant. */
  readonly sure: boolean;
  readonly lines: readonly number[];
}

/** What is in a list of criteria. Each line that says something is in one of these. */
export interface Recognition {
  /** In the order in which they are named. */
  readonly themes: readonly FoundTheme[];
  /** The lowest first. */
  readonly grades: readonly FoundGrade[];
  readonly criteria: readonly FoundCriterion[];
  /** Lines that name the columns of a table. */
  readonly heads: readonly number[];
  readonly leftover: readonly Leftover[];
}

/**
 * Reads a list of criteria as people paste it out of an assessment plan: lines that begin with codes, below headings and below the names of
 * grades, or a table from Word, Excel or a CSV file.
 * @param fileName of the file that the text is from, or empty
 */
export function recognise(text: string, fileName = ''): Recognition {
  const { lines, heads, leftover } = linesOf(text, fileName);
  const reader = new ListReader(lines);
  lines.forEach((_, index) => reader.read(index));
  const criteria = gradedByCodes(reader.criteria.map(ended));
  const grades = gradesOf(reader.grades, criteria);
  return {
    themes: reader.themes,
    grades: grades.filter(
      ({ name, lines: named }) => named.length > 0 || criteria.some(({ grade }) => grade === name),
    ),
    criteria: withDoubts(criteria),
    heads,
    leftover: [...reader.leftover, ...leftover].sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0)),
  };
}

interface OpenCriterion extends Omit<FoundCriterion, 'list' | 'lines'> {
  code: string;
  wording: string;
  sure: boolean;
  readonly list: string[];
  readonly lines: number[];
  /** Whether its points have marks; null before the first. */
  hasMarks: boolean | null;
}

class ListReader {
  readonly themes: { readonly title: string; readonly lines: number[] }[] = [];
  readonly grades: { readonly name: string; heading: string; readonly lines: number[] }[] = [];
  readonly criteria: OpenCriterion[] = [];
  readonly leftover: Leftover[] = [];
  private readonly forms: ReadonlySet<CodeForm>;
  private theme: string | null = null;
  private grade: string | null = null;
  /** The criterion that further lines may belong to. */
  private open: OpenCriterion | null = null;

  constructor(private readonly lines: readonly Line[]) {
    this.forms = formsOf(lines);
  }

  read(index: number): void {
    const line = this.lines[index] as Line;
    if (line.theme !== null) this.takeTheme(line.theme, line.numbers);
    if (line.grade !== null) this.takeGrade(line.grade, '', line.numbers);
    const { text } = line;
    if (line.code !== null) return this.begin(line, { code: line.code, rest: text });
    if (text === '') return;
    const coded = this.codeOf(text);
    if (coded) return this.begin(line, coded);
    const grade = gradeOf(withoutBullet(text));
    if (grade !== null) return this.takeGrade(grade, withoutColon(withoutBullet(text)), line.numbers);
    if (this.open && this.goesOn(this.open, index)) return;
    if (this.isTheme(index)) return this.takeTheme(withoutColon(withoutNumber(text)), line.numbers);
    if (this.forms.size === 0 && !isIntroduction(text))
      return this.begin(line, { code: '', rest: withoutMark(text) });
    this.leftover.push({ lines: line.numbers, text });
  }

  private codeOf(text: string): CodedText | null {
    const coded = codedText(text);
    return coded && this.forms.has(coded.form) ? coded : null;
  }

  private begin({ numbers, grade }: Line, { code, rest }: Pick<CodedText, 'code' | 'rest'>): void {
    const bracketed = gradeAtEnd(rest);
    if (bracketed) this.nameGrade(bracketed.grade, '', numbers);
    this.open = {
      code,
      wording: bracketed?.wording ?? rest,
      list: [],
      grade: bracketed?.grade ?? grade ?? this.grade,
      theme: this.theme,
      // "K1, K2 Plans …" has two codes, and "K2,1 Plans …" a slip.
      sure: code !== '' && this.codeOf(rest) === null && !/^\d/u.test(rest),
      lines: [...numbers],
      hasMarks: null,
    };
    this.criteria.push(this.open);
  }

  private takeTheme(title: string, numbers: readonly number[]): void {
    const known = this.themes.find((theme) => theme.title.toLowerCase() === title.toLowerCase());
    if (known) known.lines.push(...numbers);
    else this.themes.push({ title, lines: [...numbers] });
    if (this.theme !== (known?.title ?? title)) this.open = null;
    this.theme = known?.title ?? title;
  }

  private takeGrade(name: string, heading: string, numbers: readonly number[]): void {
    this.nameGrade(name, heading, numbers);
    this.grade = name;
    if (heading !== '') this.open = null;
  }

  private nameGrade(name: string, heading: string, numbers: readonly number[]): void {
    const known = this.grades.find((grade) => grade.name === name);
    if (!known) return void this.grades.push({ name, heading, lines: [...numbers] });
    known.lines.push(...numbers);
    if (known.heading === '') known.heading = heading;
  }

  /** Whether the line belongs to the criterion above it, which then has it. */
  private goesOn(open: OpenCriterion, index: number): boolean {
    const line = this.lines[index] as Line;
    const { text } = line;
    const point = pointOf(text);
    const isListed = open.wording.endsWith(':') || open.list.length > 0;
    const has = (): true => {
      open.lines.push(...line.numbers);
      return true;
    };
    if (point !== null && (isListed || /^\(?\p{Ll}/u.test(text))) {
      if (!open.wording.endsWith(':')) open.sure = false;
      open.hasMarks ??= true;
      open.list.push(point);
      return has();
    }
    if (isListed && open.hasMarks !== true && line.place !== 'row' && this.isPoint(index)) {
      open.hasMarks = false;
      open.list.push(text);
      return has();
    }
    if (point !== null && line.place !== 'cell') return false;
    if (!isContinuation(open, line)) return false;
    const isAnother = line.place === 'line' && !beginsInLowerCase(text) && endsSentence(lastOf(open));
    if (isAnother) open.sure = false;
    addToLast(open, withoutBullet(text));
    return has();
  }

  /** A line without a mark below "… has an impact on:". The last one may be the heading of what follows: not where the codes go on. */
  private isPoint(index: number): boolean {
    const line = this.lines[index] as Line;
    if (line.place === 'cell') return true;
    if (line.place !== 'line') return false;
    if (!looksLikeHeading(line.text) || this.open?.list.length === 0) return true;
    const next = this.lines[index + 1];
    const code = next && (next.code ?? this.codeOf(next.text)?.code);
    return code === undefined || code === null
      ? !this.namesWhatFollows(index)
      : follows(this.open?.code ?? '', code);
  }

  private isTheme(index: number): boolean {
    const line = this.lines[index] as Line;
    if (line.place === 'cell' || !looksLikeHeading(line.text)) return false;
    return this.forms.size > 0 ? this.namesWhatFollows(index) : this.isShorterThanNext(index);
  }

  /** Whether a criterion, or the name of a grade, comes next; what only introduces it is passed over. */
  private namesWhatFollows(index: number): boolean {
    const next = this.lines.slice(index + 1, index + 4).find(({ text }) => !isIntroduction(text));
    if (!next) return false;
    return next.code !== null || this.codeOf(next.text) !== null || gradeOf(next.text) !== null;
  }

  /** Where there are no codes a heading is short, without a mark, and stands above what is marked or longer. */
  private isShorterThanNext(index: number): boolean {
    const { text } = this.lines[index] as Line;
    const next = this.lines[index + 1];
    if (!next || pointOf(text) !== null) return false;
    if (gradeOf(next.text) !== null) return true;
    return text.split(' ').length < 7 && (pointOf(next.text) !== null || next.text.length > text.length * 2);
  }
}

const withoutColon = (text: string): string => (text.endsWith(':') ? text.slice(0, -1).trimEnd() : text);

const withoutMark = (text: string): string => pointOf(text) ?? text;

/** The last point of the list, or the wording where there is none. */
const lastOf = ({ wording, list }: OpenCriterion): string => list.at(-1) ?? wording;

function addToLast(open: OpenCriterion, text: string): void {
  const joined = `${lastOf(open)} ${text}`.trim();
  if (open.list.length > 0) open.list[open.list.length - 1] = joined;
  else open.wording = joined;
}

/** A wrapped line: in lower case, what a line that breaks off asks for, the end of a sentence, or anything in the same cell. */
function isContinuation(open: OpenCriterion, { text, place }: Line): boolean {
  if (place === 'cell' || beginsInLowerCase(text)) return true;
  if (breaksOff(lastOf(open))) return true;
  return place === 'line' && endsSentence(text) && !isIntroduction(text);
}

/**
 * Which forms of codes are codes in this list. A number is one only where nothing else is, for headings and points are numbered too, and
 * outcomes (LO1) are headings where their criteria have codes.
 */
function formsOf(lines: readonly Line[]): ReadonlySet<CodeForm> {
  const counts = { lettered: 0, dotted: 0, number: 0, outcome: 0 };
  for (const { text, code } of lines) {
    const coded = codedText(text);
    if (code !== null) counts.lettered++;
    else if (coded) counts[coded.form]++;
  }
  const { lettered, dotted, number, outcome } = counts;
  if (lettered + dotted > 0)
    return new Set([
      ...(lettered > 0 ? ['lettered' as const] : []),
      ...(dotted >= lettered ? ['dotted' as const] : []),
    ]);
  if (outcome > 0) return new Set(['outcome']);
  return new Set(number > 0 ? ['number'] : []);
}

/** S3.4 comes after S3.3. */
function follows(before: string, code: string): boolean {
  const digits = code.search(/\d{1,3}$/u);
  return digits >= 0 && before === `${code.slice(0, digits)}${Number(code.slice(digits)) - 1}`;
}

/** "Ability to analyse risks (Distinction)" */
function gradeAtEnd(text: string): { readonly wording: string; readonly grade: string } | null {
  const [bracket] = /[([][^()[\]]{1,40}[)\]]\.?$/u.exec(text) ?? [];
  const grade = bracket === undefined ? null : gradeOf(bracket);
  return bracket === undefined || grade === null
    ? null
    : { wording: text.slice(0, -bracket.length).trim(), grade };
}

const ended = ({ hasMarks: _, ...criterion }: OpenCriterion): FoundCriterion => ({
  ...criterion,
  wording: clean(criterion.wording),
});

const gradeLetters: Readonly<Record<string, (typeof usualGrades)[number]>> = {
  P: 'pass',
  M: 'merit',
  D: 'distinction',
};

/** Where no line names a grade and all codes are like P1, M2 and D1, they tell it. */
function gradedByCodes(criteria: readonly FoundCriterion[]): readonly FoundCriterion[] {
  const letters = criteria.map(({ code }) => /^(?:[A-Z]{1,3}\.)?([PMD])\d{1,3}$/u.exec(code)?.[1]);
  const isTold = !letters.includes(undefined) && letters.includes('P') && new Set(letters).size > 1;
  if (!isTold || criteria.some(({ grade }) => grade !== null)) return criteria;
  return criteria.map((criterion, index) => ({
    ...criterion,
    grade: capitalised(gradeLetters[letters[index] ?? ''] ?? ''),
  }));
}

function gradesOf(named: readonly FoundGrade[], criteria: readonly FoundCriterion[]): FoundGrade[] {
  const names = new Set([...named.map(({ name }) => name), ...criteria.flatMap(({ grade }) => grade ?? [])]);
  const rank = (name: string): number => {
    const place = (usualGrades as readonly string[]).indexOf(name.toLowerCase());
    return place < 0 ? usualGrades.length : place;
  };
  return [...names]
    .sort((a, b) => rank(a) - rank(b))
    .map((name) => named.find((grade) => grade.name === name) ?? { name, heading: '', lines: [] });
}

/** Codes are proposed where there are none; and what looks unlike the others is not sure. */
function withDoubts(criteria: readonly FoundCriterion[]): FoundCriterion[] {
  const isGraded = criteria.some(({ grade }) => grade !== null);
  const counts = new Map<string, number>();
  for (const { code } of criteria) counts.set(code, (counts.get(code) ?? 0) + 1);
  return criteria.map((criterion, index) => ({
    ...criterion,
    code: criterion.code === '' ? `C${index + 1}` : criterion.code,
    sure:
      criterion.sure &&
      counts.get(criterion.code) === 1 &&
      criterion.wording.includes(' ') &&
      (criterion.grade !== null || !isGraded),
  }));
}
