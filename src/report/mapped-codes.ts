import { handWrittenMappingTables, leadingCode } from './hand-mapping';
import { findAddress } from './places';
import type { CodesFor } from './plan-several';
import type { Report } from './report';

/** What a mapping table that was filled in by hand says. */
export interface MappedCodes {
  /** Paragraphs that a row names so that they can be found, with the codes of their rows. */
  readonly found: readonly CodesFor[];
  /** Codes whose row names a section or a page only, or a paragraph that is not there. */
  readonly vague: readonly string[];
}

/**
 * Reads "Section 2, paragraph 3", "Section 2 – Actions, paragraphs 3–5 and 7" beside a code. What names no paragraph is
 * not guessed: it is told as vague.
 */
export function mappedCodes(report: Report): MappedCodes {
  const codes = new Map<number, Set<string>>();
  const vague: string[] = [];
  for (const { code, text } of mappingRows(report)) {
    const indexes = addressesIn(text).flatMap((address) => {
      const index = findAddress(address, report.snapshot, report.outline, report.places);
      return index === null ? [] : [index];
    });
    if (indexes.length === 0 && text !== '') vague.push(code);
    for (const index of indexes) codes.set(index, (codes.get(index) ?? new Set()).add(code));
  }
  const found = [...codes]
    .map(([index, own]) => ({ index, codes: [...own] }))
    .sort((a, b) => a.index - b.index);
  return { found, vague };
}

interface Row {
  readonly code: string;
  /** Everything beside the code. */
  readonly text: string;
}

function mappingRows({ snapshot, standard }: Report): Row[] {
  const tables = handWrittenMappingTables(snapshot, standard);
  const rows = new Map<string, { code: string | null; texts: string[] }>();
  for (const { cell, text, isAnnex } of snapshot.paragraphs) {
    if (!cell || isAnnex || !tables.has(cell.table)) continue;
    const key = `${cell.table} ${cell.row}`;
    const row = rows.get(key) ?? { code: null, texts: [] };
    rows.set(key, row);
    if (cell.column === 0) row.code ??= leadingCode(text, standard);
    else row.texts.push(text);
  }
  return [...rows.values()].flatMap(({ code, texts }) =>
    code === null ? [] : [{ code, text: texts.join('; ').trim() }],
  );
}

/** More paragraphs than this in one run is a slip of the pen. */
const longestRun = 20;

/** "2.3", "2.4", "2.5" for "Section 2 – Actions, paragraphs 3–5". */
export function addressesIn(text: string): string[] {
  const places = text.matchAll(
    /\b(?:section|s)\s*(\d)\b[^;\n]*?\b(?:paragraphs?|paras?\.?|p)\s*(\d+(?:\s*(?:[-–—,&]|and|to)\s*\d+)*)/giu,
  );
  return [...places].flatMap(([, section, numbers]) =>
    numbersIn(numbers ?? '').map((number) => `${section}.${number}`),
  );
}

function numbersIn(text: string): number[] {
  const found: number[] = [];
  for (const [, from, to] of text.matchAll(/(\d+)(?:\s*(?:[-–—]|to)\s*(\d+))?/gu)) {
    const first = Number(from);
    const last = to === undefined ? first : Number(to);
    for (let number = first; number <= Math.min(last, first + longestRun); number++) found.push(number);
  }
  return found;
}
