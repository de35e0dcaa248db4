import {
  deleteRow,
  deleteTable,
  ensureStyle,
  headerRows,
  insertParagraph,
  insertRows,
  rowCells,
  setHeaderRows,
  setShading,
  setTableLook,
  setTableStyle,
  tableRows,
  tableStyleName,
  builtInStyleName,
} from '../../ooxml';
import { HostError } from '../protocol/host-object';
import { attempt, countOf, oneOf, textOf } from './arguments';
import type { DocumentModel } from './document-model';
import { ItemList } from './item-list';
import type { Paragraph } from './paragraph';
import type { Extent } from './span';
import type { TableCell } from './table-cell';
import { TableRow } from './table-row';
import { TextObject } from './text-object';

/** `Word.Table`, known by its element. */
export class Table extends TextObject {
  static override readonly wordType: string = 'Table';
  static override readonly scalars = [
    'RowCount',
    'Values',
    'HeaderRowCount',
    'Style',
    'StyleBuiltIn',
    'StyleBandedRows',
    'StyleBandedColumns',
    'StyleFirstColumn',
    'StyleLastColumn',
    'StyleTotalRow',
    'NestingLevel',
    'IsUniform',
  ];
  static override readonly navigations = [
    'Font',
    'Rows',
    'Tables',
    'ParentBody',
    'ParentContentControl',
    'ParentContentControlOrNullObject',
    'ParentTable',
    'ParentTableOrNullObject',
    'ParentTableCell',
    'ParentTableCellOrNullObject',
  ];

  constructor(
    model: DocumentModel,
    readonly node: Element,
  ) {
    super(model);
  }

  override nodes(): readonly Element[] {
    return this.model.nodesIn(this.node);
  }

  override extent(): Extent {
    const nodes = this.nodes();
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last || !this.model.isInDocument(first))
      throw new HostError('ItemNotFound', 'The table is not there any more.', this.at('getRange'));
    return {
      start: { paragraph: first, offset: 0 },
      end: { paragraph: last, offset: this.model.lengthOf(last) },
      withMark: true,
    };
  }

  private get rows(): readonly Element[] {
    return tableRows(this.node);
  }

  get RowCount(): number {
    return this.rows.length;
  }

  get Rows(): ItemList<TableRow> {
    return new ItemList(
      'TableRowCollection',
      this.rows.map((row) => this.row(row)),
    );
  }

  private row(node: Element): TableRow {
    return new TableRow(this.model, node, this);
  }

  get Values(): string[][] {
    return this.rows.map((row) => rowCells(row).map((cell) => this.model.cell(cell).Value));
  }
  set Values(values: string[][]) {
    for (const [row, cells] of values.entries())
      for (const [column, value] of cells.entries()) this.GetCell(row, column).Value = value;
  }

  get NestingLevel(): number {
    return this.model.flowOf(this.extent().start.paragraph)?.table?.level ?? 1;
  }

  get IsUniform(): boolean {
    return new Set(this.rows.map((row) => rowCells(row).length)).size <= 1;
  }

  get HeaderRowCount(): number {
    return headerRows(this.node);
  }
  set HeaderRowCount(count: number) {
    setHeaderRows(this.model.docx, this.node, countOf(count, this.at('headerRowCount')));
    this.model.noteStructure();
  }

  override get Style(): string {
    return tableStyleName(this.model.docx, this.node);
  }
  override set Style(name: string) {
    const style = this.model.docx.styles.byName(textOf(name, this.at('style')), 'table');
    if (!style) throw new HostError('ItemNotFound', `There is no table style "${name}".`, this.at('style'));
    setTableStyle(this.model.docx, this.node, style.id);
    this.model.noteStructure();
  }

  override get StyleBuiltIn(): string {
    return builtInStyleName(this.Style);
  }
  override set StyleBuiltIn(name: string) {
    const style = attempt(this.at('styleBuiltIn'), () => ensureStyle(this.model.docx, name));
    setTableStyle(this.model.docx, this.node, style);
    this.model.noteStructure();
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

  private setLook(flag: string, on: boolean): void {
    setTableLook.write(this.model.docx, this.node, flag, on);
    this.model.noteStructure();
  }

  set ShadingColor(color: string) {
    setShading(this.model.docx, this.rows.flatMap(rowCells), textOf(color, this.at('shadingColor')));
    this.model.noteStructure();
  }

  GetCellOrNullObject(row: number, column: number): TableCell | null {
    const node = this.rows[row];
    const cell = node && rowCells(node)[column];
    return cell ? this.model.cell(cell) : null;
  }

  GetCell(row: number, column: number): TableCell {
    return this.insist(this.GetCellOrNullObject(row, column), 'getCell');
  }

  AddRows(location: string, count: number, values?: string[][]): ItemList<TableRow> {
    const isStart = oneOf(location, ['Start', 'End'], this.at('addRows')) === 'Start';
    const beside = isStart ? this.rows[0] : this.rows.at(-1);
    if (!beside) throw new HostError('ItemNotFound', 'The table has no rows.', this.at('addRows'));
    const content = Array.from({ length: countOf(count, this.at('addRows')) }, (_, i) => values?.[i] ?? []);
    const made = insertRows(this.model.docx, beside, isStart ? 'before' : 'after', content);
    this.model.noteStructure();
    return new ItemList(
      'TableRowCollection',
      made.map((row) => this.row(row)),
    );
  }

  DeleteRows(index: number, count = 1): void {
    for (const row of this.rows.slice(index, index + count)) deleteRow(this.model.docx, row);
    this.model.noteStructure();
  }

  override InsertParagraph(text: string, location: string): Paragraph {
    const where = oneOf(location, ['Before', 'After'], this.at('insertParagraph'));
    const content = textOf(text, this.at('insertParagraph'));
    return this.model.paragraphMade(
      insertParagraph(this.model.docx, this.node, where === 'Before' ? 'before' : 'after', content),
    );
  }

  GetParagraphBeforeOrNullObject(): Paragraph | null {
    return this.model.neighbour(this.extent().start.paragraph, -1);
  }

  GetParagraphBefore(): Paragraph {
    return this.insist(this.GetParagraphBeforeOrNullObject(), 'getParagraphBefore');
  }

  GetParagraphAfterOrNullObject(): Paragraph | null {
    return this.model.neighbour(this.extent().end.paragraph, 1);
  }

  GetParagraphAfter(): Paragraph {
    return this.insist(this.GetParagraphAfterOrNullObject(), 'getParagraphAfter');
  }

  override Delete(): void {
    this.extent();
    deleteTable(this.model.docx, this.node);
    this.model.noteStructure();
  }
}
