import {
  builtInStyleName,
  deleteTable,
  headerRows,
  insertRows,
  nextBlock,
  previousBlock,
  rowCells,
  setColumnWidth,
  setHeaderRows,
  setShading,
  setTableLook,
  setTableStyle,
  tableRows,
  tableStyleName,
  tableTextWidth,
  wrapBlocks,
} from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import type { Body } from './body';
import { ItemCollection } from './collection';
import type { ContentControl } from './content-control';
import { gone, need, needColor, needText, oneOf, type ModelContext } from './context';
import { insertParagraphBeside, select } from './edits';
import type { Font } from './font';
import { insertTableBeside } from './insert-blocks';
import type { Paragraph } from './paragraph';
import type { Range, RangeCollection } from './range';
import { findText, type SearchOptions } from './search';
import { endOf, paragraphsSpan, startOf, type Span } from './span';
import { TableRowCollection, type TableCell } from './table-parts';

const TWIPS_PER_POINT = 20;

/** `Word.Table`, known by its `w:tbl` element. */
export class Table extends HostObject {
  static override readonly wordType = 'Table';
  static override readonly scalars = [
    'HeaderRowCount',
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
    'Width',
  ];
  static override readonly navigations = [
    'Font',
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

  constructor(
    private readonly context: ModelContext,
    readonly node: Element,
  ) {
    super();
  }

  span(): Span {
    return paragraphsSpan(this.context, this.nodes());
  }

  private nodes(): Element[] {
    const nodes = this.context.factory.paragraphNodes(this.node);
    if (nodes.length === 0 || !this.context.isThere(nodes[0]!)) throw gone('Table');
    return nodes;
  }

  private get rows(): Element[] {
    return tableRows(this.node);
  }

  get RowCount(): number {
    this.nodes();
    return this.rows.length;
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

  get HeaderRowCount(): number {
    return headerRows(this.node);
  }

  set HeaderRowCount(count: number) {
    if (!Number.isInteger(count) || count < 0 || count > this.RowCount)
      throw new HostError('InvalidArgument', 'There are not so many rows.', 'Table.headerRowCount');
    this.context.edit(() => setHeaderRows(this.context.docx, this.node, count));
  }

  get Style(): string {
    return tableStyleName(this.context.docx, this.node);
  }

  set Style(name: string) {
    const style = this.context.docx.styles.byName(needText(name, 'Table.style'), 'table');
    if (!style) throw new HostError('InvalidArgument', `There is no table style "${name}".`, 'Table.style');
    this.context.edit(() => setTableStyle(this.context.docx, this.node, style.id));
  }

  get StyleBuiltIn(): string {
    return builtInStyleName(this.Style);
  }

  set StyleBuiltIn(builtIn: string) {
    const id = this.context.factory.styleId(builtIn, 'Table.styleBuiltIn');
    this.context.edit(() => setTableStyle(this.context.docx, this.node, id));
  }

  get StyleFirstColumn(): boolean {
    return setTableLook.read(this.node, 'firstColumn');
  }

  set StyleFirstColumn(on: boolean) {
    this.setLook('firstColumn', on);
  }

  get StyleLastColumn(): boolean {
    return setTableLook.read(this.node, 'lastColumn');
  }

  set StyleLastColumn(on: boolean) {
    this.setLook('lastColumn', on);
  }

  get StyleTotalRow(): boolean {
    return setTableLook.read(this.node, 'lastRow');
  }

  set StyleTotalRow(on: boolean) {
    this.setLook('lastRow', on);
  }

  get StyleBandedRows(): boolean {
    return !setTableLook.read(this.node, 'noHBand');
  }

  set StyleBandedRows(on: boolean) {
    this.setLook('noHBand', !on);
  }

  get StyleBandedColumns(): boolean {
    return !setTableLook.read(this.node, 'noVBand');
  }

  set StyleBandedColumns(on: boolean) {
    this.setLook('noVBand', !on);
  }

  private setLook(name: string, on: boolean): void {
    this.nodes();
    this.context.edit(() => setTableLook.write(this.context.docx, this.node, name, on));
  }

  get ShadingColor(): string {
    const colors = new Set(this.rows.map((row) => this.context.factory.row(row).ShadingColor));
    return colors.size === 1 ? [...colors][0]! : '';
  }

  set ShadingColor(color: string) {
    const wanted = needColor(color, 'Table.shadingColor');
    this.context.edit(() => setShading(this.context.docx, this.rows.flatMap(rowCells), wanted));
  }

  /** Points. */
  get Width(): number {
    return tableTextWidth(this.node) / TWIPS_PER_POINT;
  }

  set Width(points: number) {
    const columns = Math.max(1, ...this.rows.map((row) => rowCells(row).length));
    const width = Math.floor((points * TWIPS_PER_POINT) / columns);
    this.context.edit(() => {
      for (let column = 0; column < columns; column++)
        setColumnWidth(this.context.docx, this.node, column, width);
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

  AddRows(location: string, count: number, values?: readonly (readonly string[])[]): TableRowCollection {
    const isFirst = oneOf(location, ['Start', 'End'], 'Table.addRows') === 'Start';
    const texts = Array.from({ length: count }, (_, i) => [...(values?.[i] ?? [])]);
    const row = isFirst ? this.rows[0]! : this.rows[this.rows.length - 1]!;
    const made = this.context.edit(() =>
      insertRows(this.context.docx, row, isFirst ? 'before' : 'after', texts),
    );
    return new TableRowCollection(made.map((item) => this.context.factory.row(item)));
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
    this.context.edit(() => deleteTable(this.context.docx, this.node));
    for (const node of nodes)
      if (!this.context.isThere(node)) this.context.emit('ParagraphDeleted', this.context.localId(node));
  }
}

/** `Word.TableCollection`. */
export class TableCollection extends ItemCollection<Table> {
  static override readonly wordType = 'TableCollection';
}
