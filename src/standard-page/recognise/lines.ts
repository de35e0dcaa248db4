import { clean, codedText, gradeOf, lineOf, type Line } from './line';
import { codesIn, filledCells, numbersOf, rowsOf, tableOf, type Column, type Row, type Table } from './table';

/** A line, or a column of a table, that none of what a standard's file has. */
export interface Leftover {
  /** Numbers in the text, from 1; a row of a table may have several lines. */
  readonly lines: readonly number[];
  readonly text: string;
}

interface Pasted {
  readonly lines: readonly Line[];
  /** Lines that name the columns of a table. */
  readonly heads: readonly number[];
  /** The columns that nobody knows. */
  readonly leftover: readonly Leftover[];
}

/** The pieces of a text in their order, of a table those of its cells. */
export function linesOf(text: string, fileName: string): Pasted {
  const plain = text.replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n').replace(/^\ufeff/u, '');
  const rows = rowsOf(plain, fileName);
  return rows ? linesOfTable(tableOf(rows)) : { lines: linesOfText(plain), heads: [], leftover: [] };
}

function linesOfText(text: string): Line[] {
  let place: Line['place'] = 'paragraph';
  const lines: Line[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const said = clean(line);
    if (said !== '') lines.push(lineOf([index + 1], said, place));
    place = said === '' ? 'paragraph' : 'line';
  }
  return lines;
}

const linesOfTable = (table: Table): Pasted => ({
  lines: table.rows.flatMap((row) => linesOfRow(row, table.columns)),
  heads: table.headNumbers,
  leftover: unknownColumns(table),
});

function linesOfRow(row: Row, columns: readonly Column[]): Line[] {
  const filled = filledCells(row.cells);
  const only = row.cells.findIndex((cell) => clean(cell) !== '');
  if (columns.length > 1 && new Set(filled).size === 1 && columns[only]?.kind !== 'theme')
    return linesOfCell(row, only).map((line, index) => ({
      ...line,
      numbers: index === 0 ? numbersOf(row) : line.numbers,
      grade: gradeIn(columns[only]),
    }));
  const lines = wordingsOf(row, columns);
  const theme = joinedCells(row, columns, 'theme');
  const grade = joinedCells(row, columns, 'grade');
  // A row of which nothing is known is a line, so that it is not lost.
  const rest = isKnown(row, columns) ? '' : filled.join(' ');
  const named = lines.length > 0 ? lines : [lineOf([], rest, 'row')];
  return named.map((line, index) => ({
    ...line,
    numbers: index === 0 ? numbersOf(row) : line.numbers,
    theme,
    grade: line.grade ?? (grade === null ? null : (gradeOf(grade) ?? grade)),
  }));
}

const isKnown = ({ cells }: Row, columns: readonly Column[]): boolean =>
  filledCells(cells.filter((_, index) => columns[index]?.kind !== 'unknown')).length > 0;

const gradeIn = (column: Column | undefined): string | null =>
  column?.kind === 'graded' ? column.grade : null;

/** What cells of a kind say, in one line. */
function joinedCells({ cells }: Row, columns: readonly Column[], kind: Column['kind']): string | null {
  const said = filledCells(cells.filter((_, index) => columns[index]?.kind === kind));
  return said.length > 0 ? said.join(': ') : null;
}

function linesOfCell(row: Row, index: number): Line[] {
  const above = numbersOf({ ...row, cells: row.cells.slice(0, index) }).length - 1;
  let place: Line['place'] = 'row';
  return (row.cells[index] ?? '').split('\n').flatMap((text, offset) => {
    if (clean(text) === '') return [];
    const line = lineOf([row.number + above + offset], clean(text), place);
    place = 'cell';
    return [line];
  });
}

/** The cells with criteria, each line with the code that stands beside it. */
function wordingsOf(row: Row, columns: readonly Column[]): Line[] {
  const indexes = (kind: Column['kind']): number[] =>
    columns.flatMap((column, index) => (column.kind === kind ? [index] : []));
  const wordings = [...indexes('wording'), ...indexes('graded')].sort((a, b) => a - b);
  const lines = wordings.flatMap((index) =>
    linesOfCell(row, index).map((line) => ({ ...line, grade: gradeIn(columns[index]) })),
  );
  const beside = indexes('code').map((index) => row.cells[index] ?? '');
  const codes = beside.flatMap(codesIn);
  const others = beside.filter((cell) => clean(cell) !== '' && codesIn(cell).length === 0);
  const said = others.map((cell) => lineOf([], clean(cell), 'row'));
  return [...said, ...withCodes(lines, codes)];
}

/** One code is that of the whole cell; several are those of its lines, one each. Lines that begin with codes of their own have theirs. */
function withCodes(lines: readonly Line[], codes: readonly string[]): Line[] {
  const own = lines.map(({ text }) => codedText(text)?.code);
  if (codes.length > 1 && codes.every((code) => own.includes(code))) return [...lines];
  const isPaired = codes.length === lines.length;
  const paired = lines.map((line, index) => {
    const code = isPaired || index === 0 ? (codes[index] ?? null) : null;
    return { ...line, code: own[index] === code ? null : code };
  });
  const without = codes.slice(isPaired ? lines.length : Math.min(1, lines.length));
  return [...paired, ...without.map((code) => ({ ...lineOf([], '', 'row'), code }))];
}

/** Each with the name of its head and all that it says, once. */
function unknownColumns({ columns, head, rows }: Table): Leftover[] {
  return columns.flatMap((column, index) => {
    if (column.kind !== 'unknown') return [];
    const wide = rows.filter((row) => new Set(filledCells(row.cells)).size > 1 && isKnown(row, columns));
    const said = [...new Set(filledCells(wide.map(({ cells }) => cells[index] ?? '')))];
    const title = clean(head?.cells[index] ?? '');
    const [named] = head ? [head, ...rows] : rows;
    const text = `${title}${title !== '' && said.length > 0 ? ': ' : ''}${said.join('; ')}`;
    return text === '' ? [] : [{ lines: named ? [named.number] : [], text }];
  });
}
