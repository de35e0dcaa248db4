import {
  cellShading,
  cellWidth,
  deleteRow,
  insertRows,
  isHeaderRow,
  rowCells,
  setColumnWidth,
  setShading,
  tableRows,
} from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import type { Body } from './body';
import { ItemCollection } from './collection';
import { gone, need, needColor, oneOf, type ModelContext } from './context';
import { select } from './edits';
import type { Font } from './font';
import { paragraphsSpan, type Span } from './span';
import type { Table } from './table';

/** `Word.TableRow`. */
export class TableRow extends HostObject {
  static override readonly wordType = 'TableRow';
  static override readonly scalars = ['CellCount', 'IsHeader', 'RowIndex', 'ShadingColor', 'Values'];
  static override readonly navigations = ['Cells', 'Font', 'ParentTable'];

  constructor(
    private readonly context: ModelContext,
    readonly node: Element,
  ) {
    super();
  }

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

  get ShadingColor(): string {
    const colors = new Set(rowCells(this.node).map(cellShading));
    return colors.size === 1 ? [...colors][0]! : '';
  }

  set ShadingColor(color: string) {
    this.table();
    const wanted = needColor(color, 'TableRow.shadingColor');
    this.context.edit(() => setShading(this.context.docx, rowCells(this.node), wanted));
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
    const texts = Array.from({ length: count }, (_, i) => [...(values?.[i] ?? [])]);
    const made = this.context.edit(() =>
      insertRows(this.context.docx, this.node, where === 'Before' ? 'before' : 'after', texts),
    );
    return new TableRowCollection(made.map((row) => this.context.factory.row(row)));
  }

  Select(): void {
    select(this.context, this.span());
  }

  Delete(): void {
    this.table();
    this.context.edit(() => deleteRow(this.context.docx, this.node));
  }
}

/** `Word.TableRowCollection`. */
export class TableRowCollection extends ItemCollection<TableRow> {
  static override readonly wordType = 'TableRowCollection';
}

/** `Word.TableCell`. */
export class TableCell extends HostObject {
  static override readonly wordType = 'TableCell';
  static override readonly scalars = [
    'CellIndex',
    'ColumnWidth',
    'RowIndex',
    'ShadingColor',
    'Value',
    'Width',
  ];
  static override readonly navigations = ['Body', 'ParentRow', 'ParentTable'];

  constructor(
    private readonly context: ModelContext,
    readonly node: Element,
  ) {
    super();
  }

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

  get ShadingColor(): string {
    return cellShading(this.node);
  }

  set ShadingColor(color: string) {
    const wanted = needColor(color, 'TableCell.shadingColor');
    this.context.edit(() => setShading(this.context.docx, [this.node], wanted));
  }

  /** Points. */
  get Width(): number {
    return cellWidth(this.node) / 20;
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
    this.context.edit(() => setColumnWidth(this.context.docx, table.node, column, Math.round(points * 20)));
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

  DeleteRow(): void {
    this.ParentRow.Delete();
  }
}

/** `Word.TableCellCollection`. */
export class TableCellCollection extends ItemCollection<TableCell> {
  static override readonly wordType = 'TableCellCollection';
}
