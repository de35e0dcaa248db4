import { leadingCode } from '../outline/manual-mapping-table';
import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { findAddress } from './find-address';

/** A row of a mapping table that was filled in by hand, and the paragraphs that it points to. */
interface ManualMapping {
  readonly code: string;
  /** What the second column says. */
  readonly text: string;
  /** Empty where the row is blank, or names a section only. */
  readonly paragraphs: readonly SnapshotParagraph[];
}

/** Reads the tables that were filled in by hand: a code in the first column, places in the others. */
export function readManualMapping(report: Report): ManualMapping[] {
  const { snapshot, outline, standard } = report;
  const rows = new Map<string, { code: string | null; texts: string[] }>();
  for (const { cell, text } of snapshot.paragraphs) {
    if (!cell || !outline.manualTables.has(cell.table)) continue;
    const key = `${cell.table} ${cell.row}`;
    const row = rows.get(key) ?? { code: null, texts: [] };
    if (cell.column === 0) row.code ??= leadingCode(text, standard);
    else if (text !== '') row.texts.push(text);
    rows.set(key, row);
  }
  return [...rows.values()].flatMap(({ code, texts }) => {
    const text = texts.join('; ');
    return code && text !== '' ? [{ code, text, paragraphs: paragraphsNamed(text, report) }] : [];
  });
}

const sectionPattern = /\bs(?:ec(?:tion|t)?)?\.?\s*(\d)\b/iu;
const paragraphsPattern = /\bp(?:ara(?:graph)?s?)?\.?\s*(\d+(?:\s*(?:,|;|&|\+|and|to|-|–|—)\s*\d+)*)/giu;

/** "Section 2, paragraphs 3–5 and Section 4 para 1": each section with the numbers that follow it. */
function paragraphsNamed(text: string, report: Report): SnapshotParagraph[] {
  const found = new Set<SnapshotParagraph>();
  for (const part of text.split(new RegExp(`(?=${sectionPattern.source})`, 'iu'))) {
    const section = sectionPattern.exec(part)?.[1];
    if (section === undefined) continue;
    const rest = part.replace(sectionPattern, '');
    for (const [, numbers = ''] of rest.matchAll(paragraphsPattern))
      for (const number of numbersIn(numbers)) {
        const paragraph = findAddress(report, `${section}.${number}`);
        if (paragraph) found.add(paragraph);
      }
  }
  return [...found].sort((a, b) => a.index - b.index);
}

/** No section has more paragraphs than this in a report of 2,750 words: a longer run is a slip of the pen. */
const longestRun = 100;

/** "3–5, 7" is 3, 4, 5 and 7. */
function numbersIn(text: string): number[] {
  const numbers: number[] = [];
  for (const part of text.split(/,|;|&|\+|and/iu)) {
    const [from = 0, to = from] = part.split(/to|[-–—]/iu).map((number) => Number.parseInt(number, 10));
    if (!(from > 0 && to >= from && to - from < longestRun)) continue;
    for (let number = from; number <= to; number++) numbers.push(number);
  }
  return numbers;
}
