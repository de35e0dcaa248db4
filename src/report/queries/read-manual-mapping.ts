import { leadingCode } from '../outline/manual-mapping-table';
import { placeName } from '../outline/places';
import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { memoizeByText } from '../snapshot/memoize-by-text';
import { firstWords, fold } from '../snapshot/text';
import { findAddress } from './find-address';

/** A row of a mapping table that was filled in by hand, and the paragraphs that it points to. */
interface MappedCode {
  readonly code: string;
  /** What the second column says. */
  readonly text: string;
  /** Empty where the row is blank, or names a section only. */
  readonly paragraphs: readonly SnapshotParagraph[];
}

/**
 * Reads the tables that were filled in by hand, and annexes that have lost their control: a code in the first column, places in the
 * others; of an annex, whose third column is for remarks, in the second.
 */
export function readManualMapping(report: Report): MappedCode[] {
  const { snapshot, outline, standard } = report;
  const rows = new Map<string, { code: string | null; texts: string[] }>();
  for (const { cell, text, isAnnex, controls } of snapshot.paragraphs) {
    const isLoose = isAnnex && !controls.some(({ parsed }) => parsed.kind === 'annex');
    if (!cell || !(isLoose || outline.manualMapping.tables.has(cell.table))) continue;
    const key = `${cell.table} ${cell.row}`;
    const row = rows.get(key) ?? { code: null, texts: [] };
    if (cell.column === 0) row.code ??= leadingCode(text, standard);
    else if (text !== '' && (!isLoose || cell.column === 1)) row.texts.push(text);
    rows.set(key, row);
  }
  return [...rows.values()].flatMap(({ code, texts }) =>
    code && texts.length > 0
      ? [{ code, text: texts.join('; '), paragraphs: paragraphsOfPlaces(texts, report) }]
      : [],
  );
}

/** The paragraphs that places name: those of our own wording each by itself, any others read together. */
export function paragraphsOfPlaces(places: readonly string[], report: Report): SnapshotParagraph[] {
  const found = new Set<SnapshotParagraph>();
  const others: string[] = [];
  for (const place of places) {
    const named = ownPlace(place, report);
    if (named.length === 0) others.push(place);
    for (const paragraph of named) found.add(paragraph);
  }
  if (others.length > 0) addNamed(others.join('; '), report, found);
  return [...found].sort((a, b) => a.index - b.index);
}

/**
 * A place as the mapping annex writes it, also of a section without a number: "Appendix A, paragraph 1", "Paragraphs 3–4", "Section 5 –
 * Results, table 1, row 2 “We asked her …”". Empty where it is none, or names what is no longer there.
 */
function ownPlace(place: string, report: Report): SnapshotParagraph[] {
  const whole = placeNamed(place, '', report);
  if (whole.length > 0 || !place.endsWith('”')) return whole;
  // A heading or the words themselves may hold quotation marks too.
  for (const { index } of [...place.matchAll(/ “/gu)].slice(0, mostQuotes)) {
    const named = placeNamed(place.slice(0, index), place.slice(index + 2, -1), report);
    if (named.length > 0) return named;
  }
  return [];
}

/** More than a place has. */
const mostQuotes = 8;

function placeNamed(name: string, quoted: string, report: Report): SnapshotParagraph[] {
  const word = report.standard.mapping.paragraph;
  const [, whole = '', from = '', to = ''] = /^(.*?) (\d{1,3})–(\d{1,3})$/u.exec(name) ?? [];
  const isRun = fold(whole).endsWith(fold(`${word}s`));
  const names = isRun
    ? numbersIn(`${from}-${to}`).map((number) => `${whole.slice(0, -1)} ${number}`)
    : [name];
  return names.flatMap((each) => oneOf(paragraphsByPlace(report).get(fold(each)) ?? [], quoted));
}

/**
 * A row of a table is the place of all its cells. Meant is the one that begins with the words that are quoted; without any the longest,
 * for that is rather evidence than a figure beside it.
 */
function oneOf(paragraphs: readonly SnapshotParagraph[], quoted: string): SnapshotParagraph[] {
  const fitting = paragraphs.filter(({ text }) => quoted !== '' && firstWords(text, 4) === quoted);
  const [longest] = [...(fitting.length > 0 ? fitting : paragraphs)].sort((a, b) => b.words - a.words);
  return longest ? [longest] : [];
}

const known = new WeakMap<Report['outline'], ReadonlyMap<string, readonly SnapshotParagraph[]>>();

/** Paragraphs with text by the name of their place, folded. */
function paragraphsByPlace({
  snapshot,
  outline,
  standard,
}: Report): ReadonlyMap<string, readonly SnapshotParagraph[]> {
  const made = known.get(outline);
  if (made) return made;
  const places = new Map<string, SnapshotParagraph[]>();
  for (const paragraph of snapshot.paragraphs) {
    const place = outline.placeOf(paragraph);
    if (!place || paragraph.text === '' || (place.paragraph === null && !place.table)) continue;
    const name = fold(placeName(place, standard));
    const same = places.get(name);
    if (same) same.push(paragraph);
    else places.set(name, [paragraph]);
  }
  known.set(outline, places);
  return places;
}

/** "Section 2", "sec. 2", "s2", or with the standard's own word, "Part 2". */
const sectionPattern = memoizeByText(
  (word) => new RegExp(`\\b(?:s(?:ec(?:tion|t)?)?|${word})\\.?\\s*(\\d{1,2})\\b`, 'iu'),
);
/** "paragraphs 3–5", "para 3", "p3 and 4", or with the standard's own word. */
const paragraphsPattern = memoizeByText(
  (word) =>
    new RegExp(
      `\\b(?:p(?:ara(?:graph)?s?)?|${word}s?)\\.?\\s*(\\d+(?:\\s*(?:,|;|&|\\+|and|to|-|–|—)\\s*\\d+)*)`,
      'giu',
    ),
);
const rowPattern = /\btable\s?(\d{1,3})[\s,]{1,3}row\s?(\d{1,3})\b/giu;

/** "Section 2, paragraphs 3–5 and Section 4 para 1, table 1, row 2": each section with the numbers that follow it. */
function addNamed(text: string, report: Report, found: Set<SnapshotParagraph>): void {
  const { mapping } = report.standard;
  const inSection = sectionPattern(mapping.section);
  for (const part of text.split(new RegExp(`(?=${inSection.source})`, 'iu'))) {
    const section = inSection.exec(part)?.[1];
    if (section === undefined) continue;
    const rest = part.replace(inSection, '');
    for (const [, numbers = ''] of rest.matchAll(paragraphsPattern(mapping.paragraph)))
      for (const number of numbersIn(numbers)) {
        const paragraph = findAddress(report, `${section}.${number}`);
        if (paragraph) found.add(paragraph);
      }
    for (const [, table = '', row = ''] of rest.matchAll(rowPattern)) {
      const first = findAddress(report, `${section}.t${table}.r${row}.c1`);
      const place = first && report.outline.placeOf(first);
      const name = place && placeName(place, report.standard);
      if (name) for (const paragraph of ownPlace(name, report)) found.add(paragraph);
    }
  }
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
