import type { Standard } from '../../standard';
import type { Cell } from '../snapshot/cells';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { sectionName, type Section } from './section';

/** A position in the report as people say it: "Section 2 – Actions, paragraph 3". All numbers count from 1. */
export interface Place {
  readonly section: Section;
  /** The number of the paragraph in its section; null in tables, headings and captions. */
  readonly paragraph: number | null;
  /** The table's number in its section, the cell, and the number of the paragraph in it; null outside tables. */
  readonly table: {
    readonly number: number;
    readonly row: number;
    readonly cell: number;
    readonly paragraph: number;
  } | null;
}

/** What numbering looks at: the section of a paragraph, or null, and whether it is a heading. */
interface Numbered {
  sectionOf(paragraph: SnapshotParagraph): Section | null;
  isHeading(paragraph: SnapshotParagraph): boolean;
}

/** Counts on through one section, or through all of one kind. */
class Counter {
  paragraphs = 0;
  /** The number of each table of the document in the section. */
  readonly tables = new Map<number, number>();
  private readonly cells = new Map<string, number>();

  /** The number of a paragraph among those of its cell that have text; an empty one goes with the one before. */
  inCell({ table, row, column }: Cell, text: string): number {
    const key = `${table} ${row} ${column}`;
    const number = (this.cells.get(key) ?? 0) + (text === '' ? 0 : 1);
    this.cells.set(key, number);
    return Math.max(1, number);
  }
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
    const counter = counters.get(key) ?? new Counter();
    counters.set(key, counter);
    const { cell } = paragraph;
    if (cell) {
      const number = counter.tables.get(cell.table) ?? counter.tables.size + 1;
      counter.tables.set(cell.table, number);
      return {
        section,
        paragraph: null,
        table: {
          number,
          row: cell.row + 1,
          cell: cell.column + 1,
          paragraph: counter.inCell(cell, paragraph.text),
        },
      };
    }
    const isNumbered =
      paragraph.text !== '' && !outline.isHeading(paragraph) && paragraph.styleBuiltIn !== 'Caption';
    return { section, paragraph: isNumbered ? ++counter.paragraphs : null, table: null };
  });
}

/**
 * How the command line writes a place: `2.3`, `2.t1.r2.c1`, `A.1` in the appendices, `0.3` where no section was found.
 * `o1.2` is the second paragraph under the first heading that is no section, `2.t1.r2.c1.p2` the second of a cell. Null for headings
 * and captions.
 */
export function addressOf({ section: { prefix }, paragraph, table }: Place): string | null {
  if (table) {
    const cell = `${prefix}.t${table.number}.r${table.row}.c${table.cell}`;
    return table.paragraph > 1 ? `${cell}.p${table.paragraph}` : cell;
  }
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
      : `${standard.mapping.paragraph} ${paragraph}`;
  if (isWholeReport(section)) return capitalised(inside ?? 'caption');
  const name = sectionName(section, standard);
  return inside === null ? name : `${name}, ${inside}`;
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
