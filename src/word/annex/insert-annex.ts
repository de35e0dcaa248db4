import type { AnnexPlan, MappingRow } from '../../report';
import type { Capabilities } from '../read/capabilities';

/** Points; the kit's table fits two pages at this size. */
const tableFontSize = 10;

/** Points above and below the text of a cell. */
const cellPadding = 1;

/** How much of the table's width each column takes, without and with remarks. */
const shares = { plain: [0.64, 0.36], withNotes: [0.5, 0.28, 0.22] } as const;

/** Light greys that stay legible in print; the meaning rests on the words, not on them. */
const shading: Readonly<Partial<Record<MappingRow['kind'], string>>> = {
  header: '#D9D9D9',
  theme: '#F2F2F2',
};

/** The annex on its way. */
export interface NewAnnex {
  readonly control: Word.ContentControl;
  readonly table: Word.Table;
  /** The paragraphs between which the page break was put: it may be in either, or in one of its own that follows the first. */
  readonly aroundBreak: readonly [first: Word.Paragraph, following: Word.Paragraph, last: Word.Paragraph];
}

interface InsertOptions {
  /** The annex to write before, or null for the end of the document. */
  readonly old: Word.ContentControl | null;
  readonly capabilities: Capabilities;
}

/**
 * Queues the new annex: a page break, heading, caption, table and closing line, wrapped as one control. Nothing is sent
 * here. Every paragraph gets a look of its own, because a new paragraph takes that of the one before it.
 * Fields and HTML are left out: hosts differ too much in them (the table comes from `insertTable` alone).
 */
export function insertAnnex(
  context: Word.RequestContext,
  plan: AnnexPlan,
  { old, capabilities }: InsertOptions,
): NewAnnex {
  const dress = capabilities.resetFormatting ? resetAndDress : dressAnew;
  const first = old ? old.insertParagraph('', 'Before') : insertAtEnd(context, dress);
  dress(first, looks.text);
  // Where a break begins the next paragraph (office-js 2792), that is an ordinary one and not the heading.
  const last = dress(first.insertParagraph('', 'After'), looks.text);
  first.insertBreak('Page', 'After');
  const aroundBreak = [first, first.getNext(), last] as const;
  const heading = dress(last.insertParagraph(plan.heading, 'After'), looks.heading);
  const caption = dress(heading.insertParagraph(plan.caption, 'After'), looks.text);
  const closing = dress(caption.insertParagraph(plan.closing, 'After'), looks.closing);
  const table = insertRows(caption, plan.rows);
  shadeRows(table, plan.rows);
  formatText(table, plan.rows);
  if (capabilities.bookmarks) linkPlaces(table, plan.rows);
  const control = first.getRange('Whole').expandTo(closing.getRange('Whole')).insertContentControl();
  control.tag = plan.tag;
  control.title = plan.title;
  return { control, table, aroundBreak };
}

/**
 * A last paragraph stays behind the control: at the very end of a document one was once not made (js#409). It is so small
 * that it does not begin a page.
 */
function insertAtEnd({ document }: Word.RequestContext, dress: Dress): Word.Paragraph {
  return dress(document.body.insertParagraph('', 'End'), looks.end).insertParagraph('', 'Before');
}

interface Look {
  readonly style: 'Normal' | 'Heading1';
  readonly isBold: boolean;
  /** Points. */
  readonly size: number;
  readonly spaceBefore: number;
  readonly spaceAfter: number;
}

const looks = {
  heading: { style: 'Heading1', isBold: true, size: 14, spaceBefore: 0, spaceAfter: 6 },
  text: { style: 'Normal', isBold: false, size: 11, spaceBefore: 0, spaceAfter: 8 },
  closing: { style: 'Normal', isBold: false, size: 9, spaceBefore: 6, spaceAfter: 0 },
  end: { style: 'Normal', isBold: false, size: 1, spaceBefore: 0, spaceAfter: 0 },
} as const satisfies Record<string, Look>;

type Dress = (paragraph: Word.Paragraph, look: Look) => Word.Paragraph;

/** Takes off what no older member can set: frames, borders, a page break before, hidden text. */
const resetAndDress: Dress = (paragraph, look) => {
  paragraph.reset();
  paragraph.font.reset();
  return dressAnew(paragraph, look);
};

/** A style does not clear what was set directly on the paragraph before: each property that WordApi 1.3 has is set. */
function dressAnew(paragraph: Word.Paragraph, look: Look): Word.Paragraph {
  paragraph.styleBuiltIn = look.style;
  paragraph.detachFromList();
  paragraph.alignment = 'Left';
  paragraph.leftIndent = 0;
  paragraph.rightIndent = 0;
  paragraph.firstLineIndent = 0;
  paragraph.lineSpacing = singleSpacing;
  paragraph.spaceBefore = look.spaceBefore;
  paragraph.spaceAfter = look.spaceAfter;
  clearFont(paragraph.font);
  paragraph.font.bold = look.isBold;
  paragraph.font.size = look.size;
  return paragraph;
}

/** Word's own pane shows this divided by 12 (typings of `Paragraph.lineSpacing`). */
const singleSpacing = 12;

function clearFont(font: Word.Font): void {
  font.bold = false;
  font.italic = false;
  font.underline = 'None';
  font.strikeThrough = false;
  font.doubleStrikeThrough = false;
  font.subscript = false;
  font.superscript = false;
  font.color = '#000000';
  // The typings have no null, though their text does: "or null for no highlight color".
  font.highlightColor = null as unknown as string;
}

/** Takes out the paragraphs round the page break that do not hold it, where this Word shows which one does. */
export function removeEmpty({ aroundBreak }: NewAnnex): void {
  if (!aroundBreak.some(({ text }) => text.includes('\f'))) return;
  const [first, , last] = aroundBreak;
  for (const paragraph of [first, last]) if (paragraph.text === '') paragraph.delete();
}

/**
 * Gives the wording more room than the places, so that the table fits two pages. Whether a host takes widths is not
 * documented (TableCell.columnWidth, WordApi 1.3): this is asked for last, when nothing depends on it.
 */
export function setColumnWidths({ table }: NewAnnex, { rows }: AnnexPlan): void {
  const { width } = table;
  if (!(width > 0)) return;
  const columns = rows[0]?.note === null ? shares.plain : shares.withNotes;
  for (const [column, share] of columns.entries())
    table.getCell(0, column).columnWidth = Math.floor(width * share);
}

/**
 * Makes one cell of a theme's and a grade's row. Cells have indexes anew in a merged row, so that rows with remarks are left as they
 * are; it comes after everything that counts columns.
 */
export function mergeHeadings({ table }: NewAnnex, { rows }: AnnexPlan): void {
  for (const [index, { kind, note }] of rows.entries())
    if (note === null && (kind === 'theme' || kind === 'grade')) table.mergeCells(index, 0, index, 1);
}

/** The lines of each cell of a row. */
const cellLines = ({ text, aside, places, note }: MappingRow): string[][] => [
  text.split('\n'),
  places.length > 0 ? places.map((place) => unbroken(place.text)) : [aside],
  ...(note === null ? [] : [note.split('\n')]),
];

/** "paragraph 3" is never parted at the end of a line. */
const unbroken = (place: string): string => place.replace(/ (?=\d)/gu, '\u00a0');

/** The first line of a cell goes with the values, each further one is a paragraph of its own. */
function insertRows(caption: Word.Paragraph, rows: readonly MappingRow[]): Word.Table {
  const lines = rows.map(cellLines);
  const values = lines.map((cells) => cells.map(([first = '']) => first));
  const table = caption.insertTable(rows.length, values[0]?.length ?? 2, 'After', values);
  for (const [row, cells] of lines.entries())
    for (const [column, [, ...others]] of cells.entries())
      for (const line of others) table.getCell(row, column).body.insertParagraph(line, 'End');
  return table;
}

/** The table keeps the grid that a new one has: rows of different borders cannot be wrapped on the web (office-js-docs 988). */
function shadeRows(table: Word.Table, rows: readonly MappingRow[]): void {
  table.headerRowCount = 1;
  for (const side of ['Top', 'Bottom'] as const) table.setCellPadding(side, cellPadding);
  for (const [index, { kind }] of rows.entries()) {
    const color = shading[kind];
    if (color) table.getCell(index, 0).parentRow.shadingColor = color;
  }
}

function formatText(table: Word.Table, rows: readonly MappingRow[]): void {
  clearFont(table.font);
  table.font.size = tableFontSize;
  for (const [index, { kind }] of rows.entries())
    if (kind !== 'criterion') table.getCell(index, 0).parentRow.font.bold = true;
}

/**
 * Takes the space between the paragraphs of the cells away. Whether a host sets the style of all of them so is not documented, and it
 * may take the fonts back: they are set anew.
 */
export function closeUp({ table }: NewAnnex, { rows }: AnnexPlan): void {
  table.getRange('Whole').styleBuiltIn = Word.BuiltInStyleName.noSpacing;
  formatText(table, rows);
}

/** A place is a link to its paragraph: `#` and the bookmark (Range.hyperlink, WordApi 1.3). */
function linkPlaces(table: Word.Table, rows: readonly MappingRow[]): void {
  for (const [index, { places }] of rows.entries()) {
    let paragraph: Word.Paragraph | null = null;
    for (const { bookmark, text } of places) {
      paragraph = paragraph ? paragraph.getNext() : table.getCell(index, 1).body.paragraphs.getFirst();
      // An empty range takes no link (docx4j-core-ts, check 19).
      if (bookmark && text) paragraph.getRange('Content').hyperlink = `#${bookmark}`;
    }
  }
}
