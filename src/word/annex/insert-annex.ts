import type { AnnexPlan, MappingRow } from '../../report';
import type { Capabilities } from '../read/capabilities';

/** Points; the kit's table fits two pages at this size. */
const tableFontSize = 10;

/** How much of the table's width each column takes, without and with remarks. */
const shares = { plain: [0.64, 0.36], withNotes: [0.5, 0.28, 0.22] } as const;

/** Light greys that stay legible in print; the meaning rests on the words, not on them. */
const shading: Readonly<Partial<Record<MappingRow['kind'], string>>> = {
  header: '#D9D9D9',
  theme: '#F2F2F2',
};

/** The annex on its way: its control and its table. */
export interface NewAnnex {
  readonly control: Word.ContentControl;
  readonly table: Word.Table;
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
  const first = old ? old.insertParagraph('', 'Before') : insertAtEnd(context);
  dress(first, looks.text);
  const heading = dress(first.insertParagraph(plan.heading, 'After'), looks.heading);
  const caption = dress(heading.insertParagraph(plan.caption, 'After'), looks.text);
  const closing = dress(caption.insertParagraph(plan.closing, 'After'), looks.text);
  const table = insertRows(caption, plan.rows);
  formatTable(table, plan.rows);
  if (capabilities.bookmarks) linkPlaces(table, plan.rows);
  first.insertBreak('Page', 'After');
  const control = first.getRange('Whole').expandTo(closing.getRange('Whole')).insertContentControl();
  control.tag = plan.tag;
  control.title = plan.title;
  return { control, table };
}

/** An ordinary last paragraph stays behind the control: at the very end of a document one was once not made (js#409). */
function insertAtEnd(context: Word.RequestContext): Word.Paragraph {
  const { body } = context.document;
  const last = dress(body.insertParagraph('', 'End'), looks.text);
  return last.insertParagraph('', 'Before');
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
} as const satisfies Record<string, Look>;

/** A style does not clear what was set directly on the paragraph before: each property that WordApi 1.3 has is set. */
function dress(paragraph: Word.Paragraph, look: Look): Word.Paragraph {
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

/**
 * Gives the wording more room than the places, so that the table fits two pages. Whether a host takes widths is not
 * documented (TableCell.columnWidth, WordApi 1.3): this is asked for last, when nothing depends on it.
 */
export function setColumnWidths({ table }: NewAnnex, { rows }: AnnexPlan): void {
  const { width } = table;
  if (!(width > 0)) return;
  const columns = rows[0]?.note === null ? shares.plain : shares.withNotes;
  for (const [column, share] of columns.entries())
    table.getCell(0, column).columnWidth = Math.round(width * share);
}

/** The first line of a cell goes with the values, each further one is a paragraph of its own. */
function insertRows(caption: Word.Paragraph, rows: readonly MappingRow[]): Word.Table {
  const values = rows.map(({ text, aside, places, note }) => [
    text,
    places[0]?.text ?? aside,
    ...(note === null ? [] : [note.split('\n')[0] ?? '']),
  ]);
  const table = caption.insertTable(rows.length, values[0]?.length ?? 2, 'After', values);
  for (const [index, { places, note }] of rows.entries()) {
    for (const { text } of places.slice(1)) table.getCell(index, 1).body.insertParagraph(text, 'End');
    for (const line of note?.split('\n').slice(1) ?? [])
      table.getCell(index, 2).body.insertParagraph(line, 'End');
  }
  return table;
}

function formatTable(table: Word.Table, rows: readonly MappingRow[]): void {
  table.styleBuiltIn = Word.BuiltInStyleName.gridTable1Light;
  table.styleFirstColumn = false;
  table.styleBandedRows = false;
  table.headerRowCount = 1;
  table.getRange('Whole').styleBuiltIn = Word.BuiltInStyleName.noSpacing;
  clearFont(table.font);
  table.font.size = tableFontSize;
  for (const [index, { kind }] of rows.entries()) {
    if (kind === 'criterion') continue;
    const row = table.getCell(index, 0).parentRow;
    row.font.bold = true;
    const color = shading[kind];
    if (color) row.shadingColor = color;
  }
}

/** A place is a link to its paragraph: `#` and the bookmark (Range.hyperlink, WordApi 1.3). */
function linkPlaces(table: Word.Table, rows: readonly MappingRow[]): void {
  for (const [index, { places }] of rows.entries()) {
    let paragraph: Word.Paragraph | null = null;
    for (const { bookmark } of places) {
      paragraph = paragraph ? paragraph.getNext() : table.getCell(index, 1).body.paragraphs.getFirst();
      if (bookmark) paragraph.getRange('Content').hyperlink = `#${bookmark}`;
    }
  }
}
