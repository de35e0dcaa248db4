import {
  builtInStyleName,
  headerRows,
  rowCells,
  setColumnWidth,
  setHeaderRows,
  setTableLook,
  setTableStyle,
  tableRows,
  tableStyleName,
  tableTextWidth,
} from '../../ooxml';
import { HostError } from '../protocol/host-object';
import { CellGroup } from './cell-group';
import { gone, needText } from './context';

const TWIPS_PER_POINT = 20;

/** How a table looks: its style, its header rows, its width and place. */
export abstract class StyledTable extends CellGroup {
  /** The paragraphs in it. */
  protected nodes(): Element[] {
    const nodes = this.context.factory.paragraphNodes(this.node);
    if (nodes.length === 0 || !this.context.isThere(nodes[0]!)) throw gone();
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
    this.context.edit(() => setHeaderRows(this.context.docx, this.node, count));
  }

  get Style(): string {
    return tableStyleName(this.context.docx, this.node);
  }

  set Style(name: string) {
    const style = this.context.docx.styles.byName(needText(name), 'table');
    if (!style) throw new HostError('InvalidArgument', `There is no table style "${name}".`);
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

  get StyleBandedRows(): boolean {
    return !setTableLook.read(this.node, 'noHBand');
  }

  set StyleBandedRows(on: boolean) {
    this.setLook('noHBand', !on);
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
