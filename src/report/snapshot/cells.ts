import type { ParagraphFact } from './facts';

/** Where a paragraph stands in the tables of the document. */
export interface Cell {
  /** Which of the document's outermost tables, from 0. */
  readonly table: number;
  /** Row and column of the outermost table, from 0: a table within a table is located by the cell that holds it. */
  readonly row: number;
  readonly column: number;
}

/**
 * Finds each paragraph's outermost table. Word gives a paragraph only the cell of its innermost table, but every cell
 * ends with a paragraph of its own, so that the cell of nested ones is the next one outside them.
 */
export function locateCells(paragraphs: readonly ParagraphFact[]): (Cell | null)[] {
  const cells: (Cell | null)[] = paragraphs.map(() => null);
  let table = -1;
  let last: { row: number; column: number } | null = null;
  let nested: number[] = [];
  for (const [index, { tableNestingLevel, cell }] of paragraphs.entries()) {
    if (tableNestingLevel === 0) {
      last = null;
      nested = [];
    } else if (tableNestingLevel > 1 || !cell) {
      nested.push(index);
    } else {
      if (!last || isBefore(cell, last)) table++;
      last = cell;
      for (const at of [...nested, index]) cells[at] = { table, row: cell.row, column: cell.column };
      nested = [];
    }
  }
  return cells;
}

const isBefore = (a: { row: number; column: number }, b: { row: number; column: number }): boolean =>
  a.row < b.row || (a.row === b.row && a.column < b.column);
