import { findCodes, type Standard } from '../../standard';
import type { Snapshot } from '../snapshot/snapshot';

/** From this many different codes in its first column a table is a mapping table filled in by hand. */
const fewestCodes = 8;

/** The tables that are a mapping table filled in by hand: they are not counted. */
export function manualMappingTables({ paragraphs }: Snapshot, standard: Standard): Set<number> {
  const codes = new Map<number, Set<string>>();
  for (const { cell, text, isAnnex } of paragraphs) {
    if (!cell || cell.column !== 0 || isAnnex) continue;
    const code = leadingCode(text, standard);
    if (!code) continue;
    const found = codes.get(cell.table) ?? new Set();
    codes.set(cell.table, found.add(code));
  }
  return new Set([...codes].flatMap(([table, found]) => (found.size >= fewestCodes ? [table] : [])));
}

/** The criterion that a text begins with, "K1.1 Evidence that …". */
export function leadingCode(text: string, standard: Standard): string | null {
  const [first] = findCodes(text, standard);
  return first && /^\W*$/u.test(text.slice(0, first.index)) ? first.code : null;
}
