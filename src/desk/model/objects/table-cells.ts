import {
  cellShading,
  cellWidth,
  deleteRow,
  rowCells,
  setColumnWidth,
  setShading,
  tableRows,
} from '../../../ooxml';
import { HostError, HostObject } from '../../host-object';
import type { Body } from './body';
import { ItemCollection } from '../core/collection';
import { editBlocks } from '../core/edits';
import type { Font } from './font';
import { enclosing, paragraphsIn, paragraphsSpan } from '../core/geometry';
import type { Span } from '../core/span';
import type { Table } from './table';
import { needColor } from '../core/arguments';
import type { ObjectContext } from './factory';

/** The value that all of a list share, or the other one where they differ. */
function shared<Value>(values: readonly Value[], mixed: Value): Value {
  const [first, ...rest] = values;
  return first !== undefined && rest.every((value) => value === first) ? first : mixed;
}

/** What a table, a row and a cell have in common: they are rectangles of cells. */
export abstract class CellGroup extends HostObject {
  constructor(
    protected readonly context: ObjectContext,
    readonly node: Element,
  ) {
    super();
  }

  /** Its cells, row by row. @throws HostError `ItemNotFound` where it has left the document */
  protected abstract grid(): Element[][];

  protected cells(): Element[] {
    return this.grid().flat();
  }

  /** Changes each of its cells. */
  protected eachCell(change: (cell: Element) => void): void {
    const cells = this.cells();
    this.context.edit(this.node, () => {
      for (const cell of cells) change(cell);
    });
  }

  /** '' for no colour, and for several. */
  get ShadingColor(): string {
    return shared(this.cells().map(cellShading), '');
  }

  set ShadingColor(color: string) {
    const wanted = needColor(color);
    this.eachCell((cell) => setShading(this.context.docx, [cell], wanted));
  }
}

const TWIPS_PER_POINT = 20;

export class TableRow extends CellGroup {
  static override readonly wordType = 'TableRow';

  private table(): Element {
    return enclosing(this.context, this.node, 'tbl');
  }

  private span(): Span {
    this.table();
    return paragraphsSpan(this.context, paragraphsIn(this.context, this.node));
  }

  get RowIndex(): number {
    return tableRows(this.table()).indexOf(this.node);
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

  get Cells(): TableCellCollection {
    return new TableCellCollection(rowCells(this.node).map((cell) => this.context.factory.cell(cell)));
  }

  get Font(): Font {
    return this.context.factory.font(() => this.span());
  }

  get ParentTable(): Table {
    return this.context.factory.table(this.table());
  }

  Delete(): void {
    this.table();
    editBlocks(this.context, this.node, () => deleteRow(this.context.docx, this.node));
  }
}

export class TableRowCollection extends ItemCollection<TableRow> {
  static override readonly wordType = 'TableRowCollection';
}

export class TableCell extends CellGroup {
  static override readonly wordType = 'TableCell';

  private row(): Element {
    return enclosing(this.context, this.node, 'tr');
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

  get ColumnWidth(): number {
    return cellWidth(this.node) / TWIPS_PER_POINT;
  }

  /** For uniform tables only (typings, remark on columnWidth). */
  set ColumnWidth(points: number) {
    const table = this.ParentTable;
    if (!table.IsUniform) throw new HostError('GeneralException', 'The rows of the table differ.');
    const column = this.CellIndex;
    this.context.edit(this.node, () =>
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
}

export class TableCellCollection extends ItemCollection<TableCell> {
  static override readonly wordType = 'TableCellCollection';
}
