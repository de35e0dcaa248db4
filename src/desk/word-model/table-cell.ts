import { rowCells, setColumnWidth, setShading, tableRows } from '../../ooxml';
import { HostObject } from '../protocol/host-object';
import { textOf } from './arguments';
import { Body } from './body';
import type { DocumentModel } from './document-model';
import { Table } from './table';
import { TableRow } from './table-row';

/** `Word.TableCell`, known by its element. */
export class TableCell extends HostObject {
  static override readonly wordType: string = 'TableCell';
  static override readonly scalars = ['RowIndex', 'CellIndex', 'Value'];
  static override readonly navigations = ['Body', 'ParentRow', 'ParentTable'];

  constructor(
    private readonly model: DocumentModel,
    readonly node: Element,
    private readonly row: Element,
    private readonly table: Element,
  ) {
    super();
  }

  get RowIndex(): number {
    return tableRows(this.table).indexOf(this.row);
  }

  get CellIndex(): number {
    return rowCells(this.row).indexOf(this.node);
  }

  get Body(): Body {
    return new Body(this.model, this.node, 'TableCell');
  }

  get Value(): string {
    return this.Body.Text;
  }
  set Value(value: string) {
    this.Body.InsertText(textOf(value, 'TableCell.value'), 'Replace');
  }

  get ParentTable(): Table {
    return new Table(this.model, this.table);
  }

  get ParentRow(): TableRow {
    return new TableRow(this.model, this.row, this.ParentTable);
  }

  set ShadingColor(color: string) {
    setShading(this.model.docx, [this.node], textOf(color, 'TableCell.shadingColor'));
    this.model.noteStructure();
  }

  /** Points; for the whole column. */
  set ColumnWidth(width: number) {
    setColumnWidth(this.model.docx, this.table, this.CellIndex, width);
    this.model.noteStructure();
  }
}
