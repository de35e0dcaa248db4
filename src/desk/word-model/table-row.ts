import { deleteRow, isHeaderRow, rowCells, setShading, tableRows } from '../../ooxml';
import { textOf } from './arguments';
import type { DocumentModel } from './document-model';
import { ItemList } from './item-list';
import type { Extent } from './span';
import type { Table } from './table';
import type { TableCell } from './table-cell';
import { TextObject } from './text-object';

/** `Word.TableRow`, known by its element. */
export class TableRow extends TextObject {
  static override readonly wordType: string = 'TableRow';
  static override readonly scalars = ['RowIndex', 'CellCount', 'Values', 'IsHeader'];
  static override readonly navigations = ['Cells', 'Font', 'ParentTable'];

  constructor(
    model: DocumentModel,
    readonly node: Element,
    private readonly table: Table,
  ) {
    super(model);
  }

  override nodes(): readonly Element[] {
    return this.model.nodesIn(this.node);
  }

  override extent(): Extent {
    const nodes = this.nodes();
    const [first, last] = [nodes[0], nodes.at(-1)];
    this.model.insistOn(first, this.at('getRange'));
    this.model.insistOn(last, this.at('getRange'));
    return {
      start: { paragraph: first, offset: 0 },
      end: { paragraph: last, offset: this.model.lengthOf(last) },
      withMark: true,
    };
  }

  get RowIndex(): number {
    return tableRows(this.table.node).indexOf(this.node);
  }

  get CellCount(): number {
    return rowCells(this.node).length;
  }

  get Cells(): ItemList<TableCell> {
    return new ItemList(
      'TableCellCollection',
      rowCells(this.node).map((cell) => this.model.cell(cell)),
    );
  }

  get Values(): string[][] {
    return [rowCells(this.node).map((cell) => this.model.cell(cell).Value)];
  }

  get IsHeader(): boolean {
    return isHeaderRow(this.node);
  }

  set ShadingColor(color: string) {
    setShading(this.model.docx, rowCells(this.node), textOf(color, this.at('shadingColor')));
    this.model.noteStructure();
  }

  override get ParentTable(): Table {
    return this.table;
  }

  override Delete(): void {
    deleteRow(this.model.docx, this.node);
    this.model.noteStructure();
  }
}
