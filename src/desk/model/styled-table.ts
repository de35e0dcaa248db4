import {
  builtInStyleName,
  headerRows,
  rowCells,
  setColumnWidth,
  setHeaderRows,
  setTableAlignment,
  setTableLook,
  setTableStyle,
  tableAlignment,
  tableRows,
  tableStyleName,
  tableTextWidth,
} from '../../ooxml';
import { HostError } from '../protocol/host-object';
import { CellGroup } from './cell-group';
import { gone, needText, oneOf } from './context';
import { alignmentNamed, alignments, type Alignment } from './paragraph-format';

const TWIPS_PER_POINT = 20;

/** How a table looks: its style, its header rows, its width and place. */
export abstract class StyledTable extends CellGroup {
  /** The paragraphs in it. */
  protected nodes(): Element[] {
    const nodes = this.context.factory.paragraphNodes(this.node);
    if (nodes.length === 0 || !this.context.isThere(nodes[0]!)) throw gone('Table');
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

  /** Where it stands between the margins. */
  get Alignment(): Alignment {
    return alignmentNamed(tableAlignment(this.node));
  }

  set Alignment(value: Alignment) {
    const wanted = oneOf(value, ['Left', 'Centered', 'Right'], 'Table.alignment');
    this.needWritable();
    this.context.edit(() => setTableAlignment(this.context.docx, this.node, alignments[wanted]));
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
    this.needWritable();
    this.context.edit(() => setTableLook.write(this.context.docx, this.node, name, on));
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
}
