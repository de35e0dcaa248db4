import type { Standard } from '../../standard';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { sectionName, type Section } from './section';

/** A position in the report as people say it: "Section 2 – Actions, paragraph 3". All numbers count from 1. */
export interface Place {
  readonly section: Section;
  /** The number of the paragraph in its section; null in tables, headings and captions. */
  readonly paragraph: number | null;
  /** The table's number in its section, and the cell; null outside tables. */
  readonly table: { readonly number: number; readonly row: number; readonly cell: number } | null;
}

/** What numbering looks at: the section of a paragraph, or null, and whether it is a heading. */
interface Numbered {
  sectionOf(paragraph: SnapshotParagraph): Section | null;
  isHeading(paragraph: SnapshotParagraph): boolean;
}

interface Counter {
  paragraphs: number;
  /** The number of each table of the document in the section. */
  readonly tables: Map<number, number>;
}

/**
 * Numbers the paragraphs of every section. Counted are non-empty ones outside tables, list items included; headings and
 * captions are not. A section that occurs twice goes on counting, and so do the appendices.
 */
export function numberPlaces(paragraphs: readonly SnapshotParagraph[], outline: Numbered): (Place | null)[] {
  const counters = new Map<Section | Section['key'], Counter>();
  return paragraphs.map((paragraph): Place | null => {
    const section = outline.sectionOf(paragraph);
    if (!section) return null;
    const key = section.key === 'other' ? section : section.key;
    const counter = counters.get(key) ?? newCounter();
    counters.set(key, counter);
    const { cell } = paragraph;
    if (cell) {
      const number = counter.tables.get(cell.table) ?? counter.tables.size + 1;
      counter.tables.set(cell.table, number);
      return { section, paragraph: null, table: { number, row: cell.row + 1, cell: cell.column + 1 } };
    }
    const isNumbered =
      paragraph.text !== '' && !outline.isHeading(paragraph) && paragraph.styleBuiltIn !== 'Caption';
    return { section, paragraph: isNumbered ? ++counter.paragraphs : null, table: null };
  });
}

/**
 * How the command line writes a place: `2.3`, `2.t1.r2.c1`, `A.1` in the appendices, `0.3` where no section was found.
 * Null for places that have none: headings, and sections that are not the template's.
 */
export function addressOf({ section: { prefix }, paragraph, table }: Place): string | null {
  if (prefix === null) return null;
  if (table) return `${prefix}.t${table.number}.r${table.row}.c${table.cell}`;
  return paragraph === null ? null : `${prefix}.${paragraph}`;
}

/** Whether a place lies in the one entry that stands for a report in which no section was found. */
export const isWholeReport = ({ prefix }: Section): boolean => prefix === '0';

/**
 * A whole place: "Section 2 – Actions, paragraph 3", "Section 5 – Results, table 1, row 2", "Paragraph 7". A caption has no
 * number: its place is its section.
 */
export function placeName({ section, paragraph, table }: Place, standard: Standard): string {
  const inside = table
    ? `table ${table.number}, row ${table.row}`
    : paragraph === null
      ? null
      : `paragraph ${paragraph}`;
  if (isWholeReport(section)) return capitalised(inside ?? 'caption');
  const name = sectionName(section, standard);
  return inside === null ? name : `${name}, ${inside}`;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const newCounter = (): Counter => ({ paragraphs: 0, tables: new Map() });
