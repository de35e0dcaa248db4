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
 * here. Every paragraph gets its style and leaves its list, because a new paragraph takes both from the one before it.
 * Fields and HTML are left out: hosts differ too much in them (the table comes from `insertTable` alone).
 */
export function insertAnnex(
  context: Word.RequestContext,
  plan: AnnexPlan,
  { old, capabilities }: InsertOptions,
): NewAnnex {
  const first = old ? old.insertParagraph('', 'Before') : insertAtEnd(context);
  plain(first, Word.BuiltInStyleName.normal);
  const heading = plain(first.insertParagraph(plan.heading, 'After'), Word.BuiltInStyleName.heading1);
  const caption = plain(heading.insertParagraph(plan.caption, 'After'), Word.BuiltInStyleName.normal);
  const closing = plain(caption.insertParagraph(plan.closing, 'After'), Word.BuiltInStyleName.normal);
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
  const last = plain(body.insertParagraph('', 'End'), Word.BuiltInStyleName.normal);
  return last.insertParagraph('', 'Before');
}

function plain(paragraph: Word.Paragraph, style: Word.BuiltInStyleName): Word.Paragraph {
  paragraph.styleBuiltIn = style;
  paragraph.detachFromList();
  return paragraph;
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
