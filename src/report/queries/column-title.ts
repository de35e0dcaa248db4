import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';

/** A longer cell is text and no title. */
const longestTitle = 5;

/** By snapshot and table the titles of its columns; null where its first row is none of titles. */
const known = new WeakMap<Snapshot, ReadonlyMap<number, ReadonlyMap<number, string> | null>>();

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

function titlesOfTables({ paragraphs }: Snapshot): ReadonlyMap<number, ReadonlyMap<number, string> | null> {
  const tables = new Map<number, Map<number, string> | null>();
  for (const { cell, text, words } of paragraphs) {
    if (cell?.row !== 0 || text === '') continue;
    const titles = tables.get(cell.table) ?? (tables.has(cell.table) ? null : new Map<number, string>());
    const isTitle = !titles?.has(cell.column) && words <= longestTitle && !/[\d.!]/u.test(text);
    tables.set(cell.table, isTitle ? (titles?.set(cell.column, text) ?? null) : null);
  }
  return tables;
}
