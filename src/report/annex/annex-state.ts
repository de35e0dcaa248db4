import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';
import { isRecord, tagListKey } from '../snapshot/settings';
import { lostTags } from '../tags/tag-list';
import type { MappingRow } from './mapping';
import { readAnnexTable, type AnnexTableRow } from './read-annex-table';

/** A row of the annex whose places are no longer those of the tags. */
export interface StaleRow {
  readonly code: string;
  readonly was: readonly string[];
  readonly now: readonly string[];
}

/** How the generated annex in the document stands to the tags. */
export interface AnnexState {
  /** How many annex controls the document holds: more than one is a finding. */
  readonly count: number;
  /** True where the only annex says exactly what generating again would. */
  readonly isCurrent: boolean;
  /** True while the tags are off and are to be put back: it is left as it is, and nothing of it is stale. */
  readonly isFrozen: boolean;
  /** Rows that say something else; empty where there is no annex. */
  readonly stale: readonly StaleRow[];
  /** The first paragraph of the annex, or null. */
  readonly start: SnapshotParagraph | null;
}

/** Compares the table in the annex with the rows that the tags give now. */
export function readAnnexState(snapshot: Snapshot, rows: readonly MappingRow[]): AnnexState {
  const { controls } = snapshot;
  const annexes = controls.filter(({ parsed }) => parsed.kind === 'annex');
  const [annex] = annexes;
  if (!annex) return { count: 0, isCurrent: false, isFrozen: false, stale: [], start: null };
  const written = readAnnexTable(annex.paragraphs);
  const stale = rows.flatMap((row): StaleRow[] => {
    if (!row.code) return [];
    const was = written.find(({ text }) => text === asLine(row))?.places ?? [];
    const now = row.places.map(({ text }) => text);
    return isSame(was, now) ? [] : [{ code: row.code, was, now }];
  });
  const isFrozen = areTagsOff(snapshot);
  return {
    count: annexes.length,
    isCurrent: annexes.length === 1 && stale.length === 0 && isWhole(written, rows),
    isFrozen,
    stale: isFrozen ? [] : stale,
    start: annex.paragraphs[0] ?? null,
  };
}

/** True where the author has taken all tags off and not decided yet what becomes of them. */
function areTagsOff(snapshot: Snapshot): boolean {
  const takenOff = takenOffIds(snapshot.settings);
  return takenOff.length > 0 && lostTags(snapshot).some(({ id }) => takenOff.includes(id));
}

/** The ids on the list of tags that the author has taken off, to put them back. */
export function takenOffIds(settings: Snapshot['settings']): readonly unknown[] {
  const list = settings[tagListKey];
  const ids = isRecord(list) ? list['takenOff'] : null;
  return Array.isArray(ids) ? (ids as unknown[]) : [];
}

/** The codes whose rows are filled in the document and would be blank when the annex is written again. */
export const annexLosses = ({ annex: { stale } }: { readonly annex: AnnexState }): string[] =>
  stale.flatMap(({ code, was, now }) => (was.length > 0 && now.length === 0 ? [code] : []));

/** Every row is there in its order, the header, themes and grades included. */
const isWhole = (written: readonly AnnexTableRow[], rows: readonly MappingRow[]): boolean =>
  isSame(
    written.map(({ text }) => text),
    rows.map(asLine),
  ) && written.every(({ hasNotes }) => hasNotes === (rows[0]?.note !== null));

/** The points of a list may stand on lines of their own or not. */
const asLine = ({ text }: MappingRow): string => text.replaceAll('\n', ' ');

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);
