import {
  deleteColumns,
  deleteTable,
  mergeCells,
  nextBlock,
  previousBlock,
  rowCells,
  wrapBlocks,
} from '../../ooxml';
import { HostError } from '../protocol/host-object';
import type { Body } from './body';
import { ItemCollection } from './collection';
import type { ContentControl } from './content-control';
import { gone, need, needText, oneOf } from './context';
import { editBlocks, insertParagraphBeside, select } from './edits';
import { fieldsIn, type FieldCollection } from './field';
import type { Font } from './font';
import { insertTableBeside } from './insert-blocks';
import type { NoteItemCollection } from './note';
import type { Paragraph } from './paragraph';
import type { Range, RangeCollection } from './range';
import { findText, type SearchOptions } from './search';
import { endOf, paragraphsSpan, startOf, type Span } from './span';
import { StyledTable } from './styled-table';
import { addColumns, addRows } from './table-edits';
import { TableRowCollection, type TableCell } from './table-row';

/** `Word.Table`, known by its `w:tbl` element. */
export class Table extends StyledTable {
  static override readonly wordType = 'Table';
  static override readonly scalars = [
    'Alignment',
    'HeaderRowCount',
    'HorizontalAlignment',
    'IsUniform',
    'NestingLevel',
    'RowCount',
    'ShadingColor',
    'Style',
    'StyleBandedColumns',
    'StyleBandedRows',
    'StyleBuiltIn',
    'StyleFirstColumn',
    'StyleLastColumn',
    'StyleTotalRow',
    'Values',
    'VerticalAlignment',
    'Width',
  ];
  static override readonly navigations = [
    'Endnotes',
    'Fields',
    'Font',
    'Footnotes',
    'ParentBody',
    'ParentContentControl',
    'ParentContentControlOrNullObject',
    'ParentTable',
    'ParentTableCell',
    'ParentTableCellOrNullObject',
    'ParentTableOrNullObject',
    'Rows',
    'Tables',
  ];

  span(): Span {
    return paragraphsSpan(this.context, this.nodes());
  }

  get IsUniform(): boolean {
    return new Set(this.rows.map((row) => rowCells(row).length)).size <= 1;
  }

  get NestingLevel(): number {
    return this.context.place(this.nodes()[0]!)?.flow.table?.level ?? 1;
  }

  get Values(): string[][] {
    this.nodes();
    return this.rows.map((row) => rowCells(row).map((cell) => this.context.factory.cell(cell).Value));
  }

  set Values(values: string[][]) {
    if (values.length !== this.RowCount)
      throw new HostError('InvalidArgument', 'Each row needs its values.', 'Table.values');
    this.rows.forEach((row, i) => {
      this.context.factory.row(row).Values = [values[i] ?? []];
    });
  }

  get Rows(): TableRowCollection {
    this.nodes();
    return new TableRowCollection(this.rows.map((row) => this.context.factory.row(row)));
  }

  get Tables(): TableCollection {
    const inner = this.context.factory.tablesAmong(this.nodes(), this.NestingLevel);
    return this.context.factory.tables(inner);
  }

  get Font(): Font {
    return this.context.factory.font(() => this.span());
  }

  get ParentBody(): Body {
    const { cell } = this.context.factory.roundTable(this.node);
    return cell ? this.context.factory.cellBody(cell) : this.context.factory.bodyOf(this.nodes()[0]!);
  }

  get ParentContentControlOrNullObject(): ContentControl | null {
    const control = this.context.factory.roundTable(this.node).controls.at(-1);
    return control ? this.context.factory.control(control) : null;
  }

  get ParentContentControl(): ContentControl {
    return need(this.ParentContentControlOrNullObject, 'Table.parentContentControl');
  }

  get ParentTableOrNullObject(): Table | null {
    const { table } = this.context.factory.roundTable(this.node);
    return table && this.context.factory.table(table);
  }

  get ParentTable(): Table {
    return need(this.ParentTableOrNullObject, 'Table.parentTable');
  }

  get ParentTableCellOrNullObject(): TableCell | null {
    const { cell } = this.context.factory.roundTable(this.node);
    return cell && this.context.factory.cell(cell);
  }

  get ParentTableCell(): TableCell {
    return need(this.ParentTableCellOrNullObject, 'Table.parentTableCell');
  }

  GetCellOrNullObject(rowIndex: number, cellIndex: number): TableCell | null {
    const row = this.rows[rowIndex];
    const cell = row && rowCells(row)[cellIndex];
    return cell ? this.context.factory.cell(cell) : null;
  }

  GetCell(rowIndex: number, cellIndex: number): TableCell {
    return need(this.GetCellOrNullObject(rowIndex, cellIndex), 'Table.getCell');
  }

  GetRange(location: string = 'Whole'): Range {
    const where = oneOf(location, ['Whole', 'Start', 'End', 'After'], 'Table.getRange');
    const span = this.span();
    if (where === 'Whole') return this.context.factory.range(span);
    return this.context.factory.range(where === 'Start' ? startOf(span) : endOf(span));
  }

  GetParagraphBeforeOrNullObject(): Paragraph | null {
    return this.context.factory.paragraphAt(this.nodes()[0]!, -1);
  }

  GetParagraphBefore(): Paragraph {
    return need(this.GetParagraphBeforeOrNullObject(), 'Table.getParagraphBefore');
  }

  GetParagraphAfterOrNullObject(): Paragraph | null {
    return this.context.factory.paragraphAt(this.nodes().at(-1)!, 1);
  }

  GetParagraphAfter(): Paragraph {
    return need(this.GetParagraphAfterOrNullObject(), 'Table.getParagraphAfter');
  }

  GetNextOrNullObject(): Table | null {
    const last = this.context.indexOf(this.nodes().at(-1)!);
    const level = this.NestingLevel;
    const next = this.context.docx
      .flow()
      .slice(last + 1)
      .find(({ table }) => table?.level === level);
    return next?.table ? this.context.factory.table(next.table.node) : null;
  }

  GetNext(): Table {
    return need(this.GetNextOrNullObject(), 'Table.getNext');
  }

  get Fields(): FieldCollection {
    return fieldsIn(this.context, this.span());
  }

  get Footnotes(): NoteItemCollection {
    return this.context.factory.notes(this.span(), 'Footnote');
  }

  get Endnotes(): NoteItemCollection {
    return this.context.factory.notes(this.span(), 'Endnote');
  }

  /** For uniform tables only (typings, remark on addColumns). */
  AddColumns(location: string, count: number, values?: readonly (readonly string[])[]): void {
    const isFirst = oneOf(location, ['Start', 'End'], 'Table.addColumns') === 'Start';
    const last = (this.grid()[0]?.length ?? 1) - 1;
    addColumns(this.context, this.node, isFirst ? 0 : last, isFirst ? 'before' : 'after', count, values);
  }

  DeleteColumns(columnIndex: number, count = 1): void {
    this.grid();
    editBlocks(this.context, this.node, () =>
      deleteColumns(this.context.docx, this.node, columnIndex, count),
    );
  }

  MergeCells(topRow: number, firstCell: number, bottomRow: number, lastCell: number): TableCell {
    this.grid();
    const merged = editBlocks(this.context, this.node, () =>
      mergeCells(this.context.docx, this.node, [topRow, firstCell], [bottomRow, lastCell]),
    );
    return this.context.factory.cell(merged);
  }

  AddRows(location: string, count: number, values?: readonly (readonly string[])[]): TableRowCollection {
    const isFirst = oneOf(location, ['Start', 'End'], 'Table.addRows') === 'Start';
    const rows = this.grid() && this.rows;
    const row = isFirst ? rows[0] : rows.at(-1);
    if (!row) throw gone('Table');
    return addRows(this.context, row, isFirst ? 'before' : 'after', count, values);
  }

  DeleteRows(rowIndex: number, count = 1): void {
    for (const row of this.rows.slice(rowIndex, rowIndex + count)) this.context.factory.row(row).Delete();
  }

  InsertParagraph(text: string, location: string): Paragraph {
    const where = oneOf(location, ['Before', 'After'], 'Table.insertParagraph');
    const written = needText(text, 'Table.insertParagraph');
    this.nodes();
    const like = where === 'Before' ? previousBlock(this.node) : nextBlock(this.node);
    const made = insertParagraphBeside(this.context, this.node, where, written, like);
    return this.context.factory.paragraph(made);
  }

  InsertTable(
    rows: number,
    columns: number,
    location: string,
    values?: readonly (readonly string[])[],
  ): Table {
    const where = oneOf(location, ['Before', 'After'], 'Table.insertTable');
    this.nodes();
    return insertTableBeside(this.context, this.node, where, rows, columns, values);
  }

  InsertContentControl(): ContentControl {
    const nodes = this.nodes();
    const control = this.context.edit(() => wrapBlocks(this.context.docx, nodes[0]!, nodes.at(-1)!, {}));
    this.context.emit('ContentControlAdded', this.context.docx.controlId(control));
    return this.context.factory.control(control);
  }

  /** Nothing to do: the desk lays out no page, and a table of width "auto" follows the window in Word. */
  AutoFitWindow(): void {
    this.nodes();
  }

  DistributeColumns(): void {
    const width = this.Width;
    this.Width = width;
  }

  Search(text: string, options?: SearchOptions | null): RangeCollection {
    const inside = this.span();
    return this.context.factory.ranges(
      this.nodes().flatMap((node) => findText(this.context, node, text, options ?? {}, inside)),
    );
  }

  Select(mode: string = 'Select'): void {
    const wanted = oneOf(mode, ['Select', 'Start', 'End'], 'Table.select');
    const span = this.span();
    select(this.context, wanted === 'Select' ? span : wanted === 'Start' ? startOf(span) : endOf(span));
  }

  Clear(): void {
    this.Values = this.Values.map((row) => row.map(() => ''));
  }

  Delete(): void {
    const nodes = this.nodes();
    if (nodes[0]) this.context.needWritable(nodes[0]);
    editBlocks(this.context, this.node, () => deleteTable(this.context.docx, this.node));
  }
}

/** `Word.TableCollection`. */
export class TableCollection extends ItemCollection<Table> {
  static override readonly wordType = 'TableCollection';
}
