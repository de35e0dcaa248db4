import type { Snapshot } from '../snapshot/snapshot';

/** A row of the annex as it stands in the document. */
export interface WrittenRow {
  readonly text: string;
  readonly places: readonly string[];
  /** Whether the row has a third cell. */
  readonly hasNotes: boolean;
  /** Its paragraphs, the empty ones left out. */
  readonly notes: readonly string[];
}

/** The rows of the table among the paragraphs of an annex, read by their cells. */
export function writtenRows(snapshot: Snapshot, paragraphs: readonly number[]): WrittenRow[] {
  const rows = new Map<string, { columns: [string[], string[], string[]]; hasNotes: boolean }>();
  for (const index of paragraphs) {
    const paragraph = snapshot.paragraphs[index];
    if (!paragraph?.cell) continue;
    const { table, row, column } = paragraph.cell;
    const found = rows.get(`${table} ${row}`) ?? { columns: [[], [], []], hasNotes: false };
    rows.set(`${table} ${row}`, found);
    found.hasNotes ||= column >= 2;
    if (paragraph.text !== '') found.columns[Math.min(column, 2)]?.push(paragraph.text);
  }
  return [...rows.values()].map(({ columns: [text, places, notes], hasNotes }) => ({
    text: text.join(' '),
    places,
    hasNotes,
    notes,
  }));
}
