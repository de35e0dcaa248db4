import type { Standard } from '../../standard';
import type { Outline, Section } from './outline';
import type { Snapshot } from '../snapshot/snapshot';
import { fold } from '../snapshot/text';

/** A position in the report as people say it: "Section 2 – Actions, paragraph 3". All numbers count from 1. */
export interface Place {
  /** Position in `Outline.sections`. */
  readonly section: number;
  /** The number of the paragraph in its section; null in tables, headings and captions. */
  readonly paragraph: number | null;
  /** The table's number in its section, and the cell; null outside tables. */
  readonly table: { readonly number: number; readonly row: number; readonly cell: number } | null;
}

/**
 * Numbers the paragraphs of every section. Counted are non-empty ones outside tables, list items included; headings and
 * captions are not. A section that occurs twice goes on counting, and so do the appendices.
 */
export function numberPlaces(snapshot: Snapshot, outline: Outline): (Place | null)[] {
  const paragraphs = new Map<string, number>();
  const tables = new Map<string, number[]>();
  return snapshot.paragraphs.map((paragraph, index): Place | null => {
    const section = outline.sectionOf[index];
    if (section === undefined || section === null) return null;
    const counter = counterOf(outline.sections[section], section);
    if (paragraph.cell) {
      const known = tables.get(counter) ?? [];
      if (!known.includes(paragraph.cell.table)) known.push(paragraph.cell.table);
      tables.set(counter, known);
      const number = known.indexOf(paragraph.cell.table) + 1;
      const table = { number, row: paragraph.cell.row + 1, cell: paragraph.cell.column + 1 };
      return { section, paragraph: null, table };
    }
    const isNumbered =
      paragraph.text !== '' && !outline.headings.has(index) && paragraph.styleBuiltIn !== 'Caption';
    if (!isNumbered) return { section, paragraph: null, table: null };
    const number = (paragraphs.get(counter) ?? 0) + 1;
    paragraphs.set(counter, number);
    return { section, paragraph: number, table: null };
  });
}

/** Sections with one counter: the same template section, all appendices; other headings each have their own. */
const counterOf = (section: Section | undefined, position: number): string =>
  !section || section.key === 'other' ? `other ${position}` : section.key;

/**
 * How the command line writes a place: `2.3`, `2.t1.r2.c1`, `A.1` in the appendices, `0.3` where no section was found.
 * Null for places that have none: headings, and sections that are not the template's.
 */
export function addressOf(place: Place, outline: Outline): string | null {
  const prefix = addressPrefix(place.section, outline);
  if (prefix === null) return null;
  if (place.table) return `${prefix}.t${place.table.number}.r${place.table.row}.c${place.table.cell}`;
  return place.paragraph === null ? null : `${prefix}.${place.paragraph}`;
}

export function addressPrefix(position: number, outline: Outline): string | null {
  const section = outline.sections[position];
  if (!section) return null;
  if (section.key === 'appendix') return 'A';
  if (section.number !== null) return String(section.number);
  const isWhole = outline.sections.every(({ key }) => key === 'other' || key === 'appendix');
  return isWhole ? '0' : null;
}

/** The paragraph at an address, the first non-empty one of a cell; null where there is none. */
export function findAddress(
  address: string,
  snapshot: Snapshot,
  outline: Outline,
  places: readonly (Place | null)[],
): number | null {
  const wanted = address.trim().toLowerCase();
  const at = places.findIndex(
    (place, index) =>
      place !== null &&
      snapshot.paragraphs[index]?.text !== '' &&
      addressOf(place, outline)?.toLowerCase() === wanted,
  );
  return at >= 0 ? at : null;
}

/** The section part of a place, after the kit's example: "Section 2 – Actions", with the author's own heading. */
export function sectionName(position: number, outline: Outline, standard: Standard): string {
  const section = outline.sections[position];
  if (!section) return '';
  if (section.key === 'appendix') return section.heading || section.title;
  if (section.number === null) return section.heading || section.title;
  const all = [section.key, ...section.also].flatMap((key) => {
    const found = standard.sections.find((candidate) => candidate.key === key);
    return found ? [found] : [];
  });
  const numbers = all.map(({ number }) => String(number));
  const own = ownTitle(section.heading);
  const isTemplates = all.length === 1 && fold(own) === fold(all[0]?.title ?? '');
  const title = isTemplates ? (all[0]?.title ?? '') : own;
  return `Section${numbers.length > 1 ? 's' : ''} ${joinAnd(numbers)} – ${title}`;
}

/** The author's heading without a number that they typed. */
const ownTitle = (heading: string): string =>
  heading.replace(
    /^(?:(?:section|part|chapter)s?\s+\S+(?:\s+(?:and|&)\s+\d+)?|\(?\d[\d.]*[.):]?)[\s.:–—-]*/iu,
    '',
  ) || heading;

/** "3", "3 and 4", "3, 4 and 5". */
export const joinAnd = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;

/**
 * A whole place: "Section 2 – Actions, paragraph 3", "Section 5 – Results, table 1, row 2", "Paragraph 7". A caption has no
 * number: its place is its section.
 */
export function placeName(place: Place, outline: Outline, standard: Standard): string {
  const inside = place.table
    ? `table ${place.table.number}, row ${place.table.row}`
    : place.paragraph === null
      ? null
      : `paragraph ${place.paragraph}`;
  const isWhole = addressPrefix(place.section, outline) === '0';
  if (isWhole) return inside === null ? 'Caption' : inside.charAt(0).toUpperCase() + inside.slice(1);
  const section = sectionName(place.section, outline, standard);
  return inside === null ? section : `${section}, ${inside}`;
}
