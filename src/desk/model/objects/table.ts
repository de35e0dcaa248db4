import {
  builtInStyleName,
  deleteTable,
  headerRows,
  mergeCells,
  rowCells,
  setCellPadding,
  setColumnWidth,
  setHeaderRows,
  setTableLook,
  setTableStyle,
  tableRows,
  tableStyleName,
  tableTextWidth,
} from '../../../ooxml';
import { HostError } from '../../host-object';
import { needText, oneOf, twipsOf } from '../core/arguments';
import { CellGroup } from './table-cells';
import { ItemCollection } from '../core/collection';
import { itemNotFound } from '../core/context';
import { editBlocks } from '../core/edits';
import type { Font } from './font';
import { paragraphsIn, paragraphsSpan } from '../core/geometry';
import type { Range } from './range';
import { endOf, type Span, startOf } from '../core/span';
import { type TableCell, TableRowCollection } from './table-cells';

const TWIPS_PER_POINT = 20;

type CellSide = 'Top' | 'Left' | 'Bottom' | 'Right';

/** `Word.Table`, known by its `w:tbl` element. */
export class Table extends CellGroup {
  static override readonly wordType = 'Table';

  /** The paragraphs in it. */
  protected nodes(): Element[] {
    const nodes = paragraphsIn(this.context, this.node);
    if (nodes.length === 0 || !this.context.isThere(nodes[0]!)) throw itemNotFound();
    return nodes;
  }

  protected get rows(): Element[] {
    return tableRows(this.node);
  }

  protected override grid(): Element[][] {
    this.nodes();
    return this.rows.map(rowCells);
  }

  get RowCount(): number {
    this.nodes();
    return this.rows.length;
  }

  get HeaderRowCount(): number {
    return headerRows(this.node);
  }

  set HeaderRowCount(count: number) {
    if (!Number.isInteger(count) || count < 0 || count > this.RowCount)
      throw new HostError('InvalidArgument', 'There are not so many rows.');
    this.context.edit(this.node, () => setHeaderRows(this.context.docx, this.node, count));
  }

  get Style(): string {
    return tableStyleName(this.context.docx, this.node);
  }

  set Style(name: string) {
    const style = this.context.docx.styles.byName(needText(name), 'table');
    if (!style) throw new HostError('InvalidArgument', `There is no table style "${name}".`);
    this.context.edit(this.node, () => setTableStyle(this.context.docx, this.node, style.id));
  }

  get StyleBuiltIn(): string {
    return builtInStyleName(this.Style);
  }

  set StyleBuiltIn(builtIn: string) {
    const id = this.context.builtInStyleId(needText(builtIn));
    this.context.edit(this.node, () => setTableStyle(this.context.docx, this.node, id));
  }

  get StyleFirstColumn(): boolean {
    return setTableLook.read(this.node, 'firstColumn');
  }

  set StyleFirstColumn(on: boolean) {
    this.setLook('firstColumn', on);
  }

  get StyleBandedRows(): boolean {
    return !setTableLook.read(this.node, 'noHBand');
  }

  set StyleBandedRows(on: boolean) {
    this.setLook('noHBand', !on);
  }

  private setLook(name: string, on: boolean): void {
    this.nodes();
    this.context.edit(this.node, () => setTableLook.write(this.context.docx, this.node, name, on));
  }

  /** Points. */
  get Width(): number {
    return tableTextWidth(this.node) / TWIPS_PER_POINT;
  }

  set Width(points: number) {
    const columns = Math.max(1, ...this.rows.map((row) => rowCells(row).length));
    const width = Math.floor((points * TWIPS_PER_POINT) / columns);
    this.context.edit(this.node, () => {
      for (let column = 0; column < columns; column++)
        setColumnWidth(this.context.docx, this.node, column, width);
    });
  }

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
    if (values.length !== this.RowCount) throw new HostError('InvalidArgument', 'Each row needs its values.');
    this.rows.forEach((row, i) => {
      this.context.factory.row(row).Values = [values[i] ?? []];
    });
  }

  get Rows(): TableRowCollection {
    this.nodes();
    return new TableRowCollection(this.rows.map((row) => this.context.factory.row(row)));
  }

  get Font(): Font {
    return this.context.factory.font(() => this.span());
  }

  GetCellOrNullObject(rowIndex: number, cellIndex: number): TableCell | null {
    const row = this.rows[rowIndex];
    const cell = row && rowCells(row)[cellIndex];
    return cell ? this.context.factory.cell(cell) : null;
  }

  GetRange(location: string = 'Whole'): Range {
    const where = oneOf(location, ['Whole', 'Start', 'End', 'After']);
    const span = this.span();
    if (where === 'Whole') return this.context.factory.range(span);
    return this.context.factory.range(where === 'Start' ? startOf(span) : endOf(span));
  }

  SetCellPadding(side: string, points: number): void {
    const wanted = oneOf(side, ['Top', 'Left', 'Bottom', 'Right']).toLowerCase() as Lowercase<CellSide>;
    this.nodes();
    this.context.edit(this.node, () =>
      setCellPadding(this.context.docx, this.node, { side: wanted, width: twipsOf(points) }),
    );
  }

  /** @throws HostError `InvalidArgument` for cells that are not there, `NotImplemented` for cells of several rows */
  MergeCells(topRow: number, firstCell: number, bottomRow: number, lastCell: number): TableCell {
    const row = this.rows[topRow];
    const cells = row ? rowCells(row).slice(firstCell, lastCell + 1) : [];
    if (cells.length !== lastCell - firstCell + 1 || cells.length === 0)
      throw new HostError('InvalidArgument', 'There are no such cells.');
    if (topRow !== bottomRow) throw new HostError('NotImplemented', 'The desk merges cells of one row.');
    editBlocks(this.context, this.node, () => mergeCells(this.context.docx, cells));
    return this.context.factory.cell(cells[0]!);
  }

  DeleteRows(rowIndex: number, count = 1): void {
    for (const row of this.rows.slice(rowIndex, rowIndex + count)) this.context.factory.row(row).Delete();
  }

  Delete(): void {
    this.nodes();
    editBlocks(this.context, this.node, () => deleteTable(this.context.docx, this.node));
  }
}

export class TableCollection extends ItemCollection<Table> {
  static override readonly wordType = 'TableCollection';
}
