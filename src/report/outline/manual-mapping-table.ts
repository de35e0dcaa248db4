import { findCodes, type Standard } from '../../standard';
import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';

/** A single table of it has at least so many; the kit's own breaks into three on its PDF. */
const fewestInTable = 3;

/**
 * From this many different codes on, tables or lines are a mapping filled in by hand: half of them, eight where there are many, and never fewer
 * than three, or a line of the report that begins with a code would not be counted.
 */
const fewestCodes = ({ criteria }: Standard): number =>
  Math.min(8, Math.max(fewestInTable, Math.ceil(criteria.length / 2)));

/** A mapping of the criteria that the author filled in by hand: it is not counted. */
export interface ManualMapping {
  /** The document's tables that are it, or a part of it. */
  readonly tables: ReadonlySet<number>;
  /** Lines with tabs that are it, by paragraph. */
  readonly lines: ReadonlySet<number>;
}

/**
 * Tables in which a third of the rows, the rest being headings, name a criterion at the beginning of a cell, or hold little but codes, and lines outside tables that begin
 * with one and go on after a tab; together with eight different codes or more.
 */
export function findManualMapping({ paragraphs }: Snapshot, standard: Standard): ManualMapping {
  const tables = tablesOfCodes(paragraphs, standard);
  const lines = linesOfCodes(paragraphs, standard);
  const fewest = fewestCodes(standard);
  return {
    tables: new Set(countCodes([...tables.values()]) >= fewest ? tables.keys() : []),
    lines: new Set(countCodes([...lines.values()]) >= fewest ? lines.keys() : []),
  };
}

const countCodes = (all: readonly (readonly string[])[]): number => new Set(all.flat()).size;

/** The codes of each table that looks like a mapping. */
function tablesOfCodes(
  paragraphs: readonly SnapshotParagraph[],
  standard: Standard,
): Map<number, readonly string[]> {
  const tables = new Map<number, Map<number, Set<string>>>();
  for (const { cell, text, isAnnex } of paragraphs) {
    if (!cell || isAnnex) continue;
    const rows = tables.get(cell.table) ?? new Map<number, Set<string>>();
    tables.set(cell.table, rows);
    const codes = rows.get(cell.row) ?? new Set();
    rows.set(cell.row, codes);
    for (const code of mappedCodes(text, standard)) codes.add(code);
  }
  const found = new Map<number, readonly string[]>();
  for (const [table, rows] of tables) {
    const all = [...rows.values()];
    const codes = [...new Set(all.flatMap((each) => [...each]))];
    const isThird = all.filter(({ size }) => size > 0).length * 3 > all.length;
    if (codes.length >= fewestInTable && isThird) found.set(table, codes);
  }
  return found;
}

/** The code that a cell begins with, "K1.1 Evidence that …", or the codes that it holds little else but. */
function mappedCodes(text: string, standard: Standard): string[] {
  const codes = findCodes(text, standard);
  const first = leadingCode(text, standard);
  if (first !== null && codes.length === 1) return [first];
  const words = text.split(/[\s,;&/]+/u).filter((word) => /\p{L}{2}/u.test(word));
  return words.length <= codes.length ? codes.map(({ code }) => code) : first !== null ? [first] : [];
}

function linesOfCodes(
  paragraphs: readonly SnapshotParagraph[],
  standard: Standard,
): Map<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (const { index, cell, text, hostText, isAnnex } of paragraphs) {
    if (cell || isAnnex || !hostText.includes('\t')) continue;
    const code = leadingCode(text, standard);
    if (code !== null) found.set(index, [code]);
  }
  return found;
}

/** The criterion that a text begins with, "K1.1 Evidence that …". */
export function leadingCode(text: string, standard: Standard): string | null {
  const [first] = findCodes(text, standard);
  return first && /^\W*$/u.test(text.slice(0, first.index)) ? first.code : null;
}
