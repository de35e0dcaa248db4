import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';

/** A longer cell is text and no title. */
const longestTitle = 5;

type Titles = ReadonlyMap<number, string>;

/** By snapshot, for each table the titles of its columns; empty where its first row is none of titles. */
const known = new WeakMap<Snapshot, ReadonlyMap<number, Titles>>();

/**
 * The title of a cell's column, "Cost": what the table's first row says there. A first row is one of titles where every cell of it has
 * up to five words in one paragraph, without a figure or a full stop, and rows follow. Null in that row, elsewhere and outside tables.
 */
export function columnTitle(snapshot: Snapshot, { cell }: SnapshotParagraph): string | null {
  if (!cell || cell.row === 0) return null;
  const tables = known.get(snapshot) ?? titlesOfTables(snapshot);
  known.set(snapshot, tables);
  return tables.get(cell.table)?.get(cell.column) ?? null;
}

function titlesOfTables({ paragraphs }: Snapshot): ReadonlyMap<number, Titles> {
  const tables = new Map<number, Map<number, string>>();
  const noTitles = new Set<number>();
  for (const { cell, text, words } of paragraphs) {
    if (cell?.row !== 0) continue;
    const titles = tables.get(cell.table) ?? new Map<number, string>();
    tables.set(cell.table, titles);
    if (text === '') continue;
    if (titles.has(cell.column) || words > longestTitle || /[\d.!]/u.test(text)) noTitles.add(cell.table);
    titles.set(cell.column, text);
  }
  for (const table of noTitles) tables.delete(table);
  return tables;
}
