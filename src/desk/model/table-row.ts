import {
  cellWidth,
  deleteRow,
  isHeaderRow,
  mergeCells,
  rowCells,
  rowHeight,
  setColumnWidth,
  setRowHeight,
  tableRows,
} from '../../ooxml';
import { HostError } from '../protocol/host-object';
import type { Body } from './body';
import { CellGroup } from './cell-group';
import { ItemCollection } from './collection';
import { gone, need, oneOf } from './context';
import { editBlocks, select } from './edits';
import { fieldsIn, type FieldCollection } from './field';
import type { Font } from './font';
import type { NoteItemCollection } from './note';
import { twipsOf } from './paragraph-format';
import type { RangeCollection } from './range';
import { findText, type SearchOptions } from './search';
import { endOf, paragraphsSpan, startOf, type Span } from './span';
import type { Table } from './table';
import { addColumns, addRows } from './table-edits';

const TWIPS_PER_POINT = 20;

/** `Word.TableRow`. */
export class TableRow extends CellGroup {
  static override readonly wordType = 'TableRow';
  static override readonly scalars = [
    'CellCount',
    'HorizontalAlignment',
    'IsHeader',
    'PreferredHeight',
    'RowIndex',
    'ShadingColor',
    'Values',
    'VerticalAlignment',
  ];
  static override readonly navigations = ['Cells', 'Endnotes', 'Fields', 'Font', 'Footnotes', 'ParentTable'];

  private table(): Element {
    const table = this.context.factory.tableOf(this.node);
    if (!table) throw gone('TableRow');
    return table;
  }

  private span(): Span {
    this.table();
    return paragraphsSpan(this.context, this.context.factory.paragraphNodes(this.node));
  }

  get RowIndex(): number {
    return tableRows(this.table()).indexOf(this.node);
  }

  get CellCount(): number {
    return rowCells(this.node).length;
  }

  get IsHeader(): boolean {
    return isHeaderRow(this.node);
  }

  get Values(): string[][] {
    return [rowCells(this.node).map((cell) => this.context.factory.cell(cell).Value)];
  }

  set Values(values: string[][]) {
    rowCells(this.node).forEach((cell, i) => {
      this.context.factory.cell(cell).Value = values[0]?.[i] ?? '';
    });
  }

  protected override grid(): Element[][] {
    this.table();
    return [rowCells(this.node)];
  }

  /** Points; 0 where the row is as high as its text. */
  get PreferredHeight(): number {
    this.table();
    return rowHeight(this.node) / TWIPS_PER_POINT;
  }

  set PreferredHeight(points: number) {
    this.table();
    this.needWritable();
    const height = twipsOf(points, 'TableRow.preferredHeight');
    this.context.edit(() => setRowHeight(this.context.docx, this.node, height));
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

  get Cells(): TableCellCollection {
    return new TableCellCollection(rowCells(this.node).map((cell) => this.context.factory.cell(cell)));
  }

  get Font(): Font {
    return this.context.factory.font(() => this.span());
  }

  get ParentTable(): Table {
    return this.context.factory.table(this.table());
  }

  GetNextOrNullObject(): TableRow | null {
    const next = tableRows(this.table())[this.RowIndex + 1];
    return next ? this.context.factory.row(next) : null;
  }

  GetNext(): TableRow {
    return need(this.GetNextOrNullObject(), 'TableRow.getNext');
  }

  InsertRows(location: string, count: number, values?: readonly (readonly string[])[]): TableRowCollection {
    const where = oneOf(location, ['Before', 'After'], 'TableRow.insertRows');
    this.table();
    return addRows(this.context, this.node, where === 'Before' ? 'before' : 'after', count, values);
  }

  /** Makes one cell of all its cells. */
  Merge(): TableCell {
    const table = this.table();
    const row = this.RowIndex;
    const last = this.CellCount - 1;
    const merged = editBlocks(this.context, table, () =>
      mergeCells(this.context.docx, table, [row, 0], [row, last]),
    );
    return this.context.factory.cell(merged);
  }

  Search(text: string, options?: SearchOptions | null): RangeCollection {
    const inside = this.span();
    const nodes = this.context.factory.paragraphNodes(this.node);
    return this.context.factory.ranges(
      nodes.flatMap((node) => findText(this.context, node, text, options ?? {}, inside)),
    );
  }

  Select(mode: string = 'Select'): void {
    const wanted = oneOf(mode, ['Select', 'Start', 'End'], 'TableRow.select');
    const span = this.span();
    select(this.context, wanted === 'Select' ? span : wanted === 'Start' ? startOf(span) : endOf(span));
  }

  Clear(): void {
    this.table();
    this.Values = [rowCells(this.node).map(() => '')];
  }

  Delete(): void {
    this.table();
    editBlocks(this.context, this.node, () => deleteRow(this.context.docx, this.node));
  }
}

/** `Word.TableRowCollection`. */
export class TableRowCollection extends ItemCollection<TableRow> {
  static override readonly wordType = 'TableRowCollection';
}

/** `Word.TableCell`. */
export class TableCell extends CellGroup {
  static override readonly wordType = 'TableCell';
  static override readonly scalars = [
    'CellIndex',
    'ColumnWidth',
    'HorizontalAlignment',
    'RowIndex',
    'ShadingColor',
    'Value',
    'VerticalAlignment',
    'Width',
  ];
  static override readonly navigations = ['Body', 'ParentRow', 'ParentTable'];

  private row(): Element {
    const row = this.context.factory.rowOf(this.node);
    if (!row) throw gone('TableCell');
    return row;
  }

  get RowIndex(): number {
    return this.ParentRow.RowIndex;
  }

  get CellIndex(): number {
    return rowCells(this.row()).indexOf(this.node);
  }

  get Value(): string {
    return this.Body.Text;
  }

  set Value(text: string) {
    this.Body.InsertText(String(text), 'Replace');
  }

  protected override grid(): Element[][] {
    this.row();
    return [[this.node]];
  }

  /** Points. */
  get Width(): number {
    return cellWidth(this.node) / TWIPS_PER_POINT;
  }

  get ColumnWidth(): number {
    return this.Width;
  }

  /** For uniform tables only (typings, remark on columnWidth). */
  set ColumnWidth(points: number) {
    const table = this.ParentTable;
    if (!table.IsUniform)
      throw new HostError('GeneralException', 'The rows of the table differ.', 'TableCell.columnWidth');
    const column = this.CellIndex;
    this.context.edit(() =>
      setColumnWidth(this.context.docx, table.node, column, Math.round(points * TWIPS_PER_POINT)),
    );
  }

  get Body(): Body {
    this.row();
    return this.context.factory.cellBody(this.node);
  }

  get ParentRow(): TableRow {
    return this.context.factory.row(this.row());
  }

  get ParentTable(): Table {
    return this.ParentRow.ParentTable;
  }

  GetNextOrNullObject(): TableCell | null {
    const cells = tableRows(this.ParentTable.node).flatMap(rowCells);
    const next = cells[cells.indexOf(this.node) + 1];
    return next ? this.context.factory.cell(next) : null;
  }

  GetNext(): TableCell {
    return need(this.GetNextOrNullObject(), 'TableCell.getNext');
  }

  InsertRows(location: string, count: number, values?: readonly (readonly string[])[]): TableRowCollection {
    return this.ParentRow.InsertRows(location, count, values);
  }

  /** For uniform tables only (typings, remark on insertColumns). */
  InsertColumns(location: string, count: number, values?: readonly (readonly string[])[]): void {
    const where = oneOf(location, ['Before', 'After'], 'TableCell.insertColumns');
    const side = where === 'Before' ? 'before' : 'after';
    addColumns(this.context, this.ParentTable.node, this.CellIndex, side, count, values);
  }

  DeleteColumn(): void {
    this.ParentTable.DeleteColumns(this.CellIndex);
  }

  DeleteRow(): void {
    this.ParentRow.Delete();
  }
}

/** `Word.TableCellCollection`. */
export class TableCellCollection extends ItemCollection<TableCell> {
  static override readonly wordType = 'TableCellCollection';
}
