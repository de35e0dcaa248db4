import type { SnapshotParagraph } from '../snapshot/snapshot';

/** A row of the annex as it stands in the document. */
export interface AnnexTableRow {
  readonly text: string;
  readonly places: readonly string[];
  /** Whether the row has a third cell. */
  readonly hasNotes: boolean;
  /** Its paragraphs, the empty ones left out. */
  readonly notes: readonly string[];
}

/** The rows of the table among the paragraphs of an annex, read by their cells. */
export function readAnnexTable(paragraphs: readonly SnapshotParagraph[]): AnnexTableRow[] {
  const rows = new Map<string, { columns: [string[], string[], string[]]; hasNotes: boolean }>();
  for (const { cell, text } of paragraphs) {
    if (!cell) continue;
    const key = `${cell.table} ${cell.row}`;
    const found = rows.get(key) ?? { columns: [[], [], []], hasNotes: false };
    rows.set(key, found);
    found.hasNotes ||= cell.column >= 2;
    if (text !== '') found.columns[Math.min(cell.column, 2)]?.push(text);
  }
  return [...rows.values()].map(({ columns: [text, places, notes], hasNotes }) => ({
    text: text.join(' '),
    places,
    hasNotes,
    notes,
  }));
}
