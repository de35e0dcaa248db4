import { parse } from 'papaparse';
import { clean, codeAlone, codedText, gradeOf, withoutBullet } from './line';

/** A row of a table, its cells as they stand, line breaks included. */
export interface Row {
  /** Of its first line, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

/**
 * The rows of what was pasted or read, where it is a table: cells parted by tabs, as Word and Excel paste them, or by commas or semicolons.
 * Null for lines of text.
 */
export function rowsOf(text: string, fileName: string): readonly Row[] | null {
  if (text.includes('\t')) return tabbedRows(text);
  const delimiter = [',', ';'].find((each) => isDelimited(text, each));
  if (delimiter !== undefined) return parsedRows(text, delimiter);
  return /\.csv$/iu.test(fileName) ? parsedRows(text, '') : null;
}

/** With quotes as RFC 4180 has them, and line breaks in them. An empty delimiter is found out. */
function parsedRows(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let number = 1;
  let from = 0;
  parse<string[]>(text, {
    delimiter,
    step: ({ data, meta }) => {
      rows.push({ number, cells: data });
      number += breaksIn(text.slice(from, meta.cursor));
      from = meta.cursor;
    },
  });
  return rows.filter(isFilled);
}

const breaksIn = (text: string): number => text.split('\n').length - 1;

const isFilled = ({ cells }: Row): boolean => cells.some((cell) => clean(cell) !== '');

export const filledCells = (cells: readonly string[]): string[] =>
  cells.map(clean).filter((cell) => cell !== '');

/** Pasted text without a name: most of its rows have a code alone in a cell, or its first row names columns. */
function isDelimited(text: string, delimiter: string): boolean {
  const rows = parsedRows(text, delimiter);
  const wide = rows.filter(({ cells }) => cells.length > 1);
  const [first] = wide;
  if (!first || wide.length * 3 < rows.length * 2) return false;
  if (first === rows[0] && filledCells(first.cells).filter(namesColumn).length > 1) return true;
  const width = first.cells.length;
  const coded = wide.filter(({ cells }) => cells.length === width && cells.some((cell) => codeAlone(cell)));
  return coded.length * 3 >= rows.length * 2;
}

/**
 * Excel puts quotes round a cell with line breaks. Word does not: what follows a row that is not full goes on in its last cell. Tabs that
 * only part a bullet or a code from its text make no table.
 */
function tabbedRows(text: string): readonly Row[] | null {
  if (/(?:^|[\t\n])"[^"]*\n/u.test(text)) return parsedRows(text, '\t').map(withoutBullets);
  const lines = text
    .split('\n')
    .map((line, index) => withoutBullets({ number: index + 1, cells: line.split('\t') }))
    .filter(isFilled);
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  const names = lines[0] && filledCells(lines[0].cells).filter(namesColumn).length > 1;
  if (width < 2 || (width === 2 && !names && lines.every(isCodeAndText))) return null;
  return lines.reduce<Row[]>((rows, line) => joined(rows, line, width), []);
}

const withoutBullets = ({ number, cells }: Row): Row => {
  const from = cells.findIndex((cell) => cell.trim() !== '');
  const isBullet = from >= 0 && withoutBullet(`${clean(cells[from] ?? '')} `) === '';
  if (!isBullet) return { number, cells };
  const left = cells.slice(0, from + 1);
  return { number: number + breaksIn(left.join('')), cells: cells.slice(from + 1) };
};

const isCodeAndText = ({ cells }: Row): boolean =>
  cells.length === 1 || codeAlone(cells[0] ?? '') !== null || clean(cells[0] ?? '') === '';

function joined(rows: readonly Row[], line: Row, width: number): Row[] {
  const before = rows.at(-1);
  if (!before || !goesOn(before, line, width)) return [...rows, line];
  const [first = '', ...others] = line.cells;
  // A blank line between them was left out: the numbers of lines would be wrong without it.
  const breaks = '\n'.repeat(line.number - before.number - breaksIn(before.cells.join('')));
  const cells = [...before.cells.slice(0, -1), `${before.cells.at(-1) ?? ''}${breaks}${first}`, ...others];
  return [...rows.slice(0, -1), { number: before.number, cells }];
}

function goesOn(before: Row, line: Row, width: number): boolean {
  const filled = before.cells.length;
  if (filled < 2 || filled + line.cells.length - 1 > width) return false;
  const first = clean(line.cells[0] ?? '');
  if (line.cells.length > 1) return filled < width && codeAlone(first) === null;
  return filled < width || /^\p{Ll}/u.test(first) || codedText(first) !== null;
}

/** What a column holds; "unknown" is none of what a standard's file has. */
export type Column =
  | { readonly kind: 'code' | 'wording' | 'grade' | 'theme' | 'unknown' }
  | { readonly kind: 'graded'; readonly grade: string };

const columnNames: readonly (readonly [kind: 'code' | 'wording' | 'grade' | 'theme', names: RegExp])[] = [
  ['code', /^(?:(?:criterion |criteria |ksb |ac )?(?:code|ref|reference|no|number|id)s?|ksbs?|ac|#)\.?$/u],
  ['grade', /^(?:grades?|grading|band|grade level)$/u],
  [
    'theme',
    /^(?:(?:learning )?outcome|theme|area|topic|unit|module|category|component|heading|duty|element|subject)s?(?: title| name)?$/u,
  ],
  [
    'wording',
    /^(?:(?:assessment |grading )?(?:criterion|criteria)|wording|descriptions?|texts?|statements?|requirements?|descriptors?)$/u,
  ],
];

function columnNamed(name: string): Column | null {
  const said = clean(name).toLowerCase().replace(/:$/u, '');
  const found = columnNames.find(([, names]) => names.test(said));
  if (found) return { kind: found[0] };
  const grade = gradeOf(said);
  return grade === null ? null : { kind: 'graded', grade };
}

const namesColumn = (cell: string): boolean => columnNamed(cell) !== null;

export interface Table {
  readonly columns: readonly Column[];
  /** The row that names the columns; null where there is none. */
  readonly head: Row | null;
  /** Without the head, wherever it is repeated. */
  readonly rows: readonly Row[];
  readonly headNumbers: readonly number[];
}

/** A head stands among the first rows, and names a column of codes, of criteria or of a grade. */
export function tableOf(all: readonly Row[]): Table {
  const head = all.slice(0, 4).find(isHead) ?? null;
  const isRepeated = (row: Row): boolean => head !== null && said(row) === said(head);
  const rows = all.filter((row) => !isRepeated(row));
  const headNumbers = all.filter(isRepeated).flatMap(numbersOf);
  return { columns: columnsOf(head, rows), head, rows, headNumbers };
}

const said = ({ cells }: Row): string => filledCells(cells).join('\t');

export const numbersOf = ({ number, cells }: Row): number[] =>
  Array.from({ length: breaksIn(cells.join('')) + 1 }, (_, index) => number + index);

function isHead({ cells }: Row): boolean {
  const filled = filledCells(cells);
  const named = filled.map(columnNamed).filter((column) => column !== null);
  return (
    filled.length > 1 &&
    !filled.some((cell) => codedText(cell)) &&
    named.some(({ kind }) => kind !== 'theme' && kind !== 'grade')
  );
}

/** By the names of the head, put right by what the cells hold. */
function columnsOf(head: Row | null, rows: readonly Row[]): readonly Column[] {
  const width = Math.max(...rows.map(({ cells }) => cells.length), head?.cells.length ?? 0);
  const contents = Array.from({ length: width }, (_, index) => contentOf(rows, index));
  const named = contents.map((content, index) => columnNamed(head?.cells[index] ?? '') ?? byContent(content));
  const first = named.map((column, index): Column => corrected(column, contents[index]));
  return withOneOfEach(first, contents, head);
}

interface Content {
  /** Of the cells that say something, in rows where others do as well. */
  readonly filled: number;
  readonly codes: number;
  readonly coded: number;
  readonly grades: number;
  readonly distinct: number;
  /** Characters of an average cell. */
  readonly length: number;
  readonly rows: number;
}

function contentOf(rows: readonly Row[], index: number): Content {
  const wide = rows.filter(({ cells }) => filledCells(cells).length > 1);
  const cells = wide.map((row) => clean(row.cells[index] ?? '')).filter((cell) => cell !== '');
  return {
    filled: cells.length,
    codes: wide.filter((row) => codesIn(row.cells[index] ?? '').length > 0).length,
    coded: cells.filter((cell) => codedText(cell)?.rest).length,
    grades: cells.filter((cell) => gradeOf(cell)).length,
    distinct: new Set(cells).size,
    length: cells.reduce((sum, cell) => sum + cell.length, 0) / Math.max(1, cells.length),
    rows: wide.length,
  };
}

/** The codes of a cell that holds nothing else: one, or several under or beside one another. */
export function codesIn(cell: string): string[] {
  const parts = cell
    .split(/[\n,;]/u)
    .map(clean)
    .filter((part) => part !== '');
  const codes = parts.map(codeAlone).filter((code) => code !== null);
  return codes.length === parts.length ? codes : [];
}

const mostOf = (some: number, { filled }: Content): boolean => filled > 0 && some * 2 > filled;

function byContent(content: Content): Column {
  if (mostOf(content.codes, content)) return { kind: 'code' };
  if (mostOf(content.grades, content)) return { kind: 'grade' };
  if (mostOf(content.coded, content)) return { kind: 'wording' };
  return { kind: 'unknown' };
}

/** "Criteria" may head the codes, and "Ref" what begins with one. */
function corrected(column: Column, content: Content | undefined): Column {
  if (!content) return column;
  if (column.kind === 'wording' && mostOf(content.codes, content)) return { kind: 'code' };
  if (column.kind === 'code' && !mostOf(content.codes, content) && mostOf(content.coded, content))
    return { kind: 'wording' };
  return column;
}

/** There is always a column of wordings: of those that are not known the longest. One without a name that repeats itself or has gaps is of themes. */
function withOneOfEach(
  columns: readonly Column[],
  contents: readonly Content[],
  head: Row | null,
): readonly Column[] {
  const found = [...columns];
  const unknown = (): number[] => found.flatMap(({ kind }, index) => (kind === 'unknown' ? [index] : []));
  const of = (index: number): Content => contents[index] as Content;
  const has = (...kinds: readonly Column['kind'][]): boolean =>
    found.some(({ kind }) => kinds.includes(kind));
  if (!has('wording', 'graded')) {
    const [longest] = unknown().sort((a, b) => of(b).length - of(a).length);
    if (longest !== undefined) found[longest] = { kind: 'wording' };
  }
  if (!has('theme')) {
    const isNamed = (index: number): boolean => clean(head?.cells[index] ?? '') !== '';
    const theme = unknown().find((index) => !isNamed(index) && looksLikeThemes(of(index)));
    if (theme !== undefined) found[theme] = { kind: 'theme' };
  }
  return found;
}

const looksLikeThemes = ({ filled, distinct, rows, length }: Content): boolean =>
  filled > 0 && length < 80 && (filled < rows || distinct * 10 < filled * 7);
