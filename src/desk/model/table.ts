import { deleteTable, nextBlock, previousBlock, rowCells } from '../../ooxml';
import { HostError } from '../protocol/host-object';
import { ItemCollection } from './collection';
import { needText, oneOf } from './context';
import { editBlocks, insertParagraphBeside } from './edits';
import type { Font } from './font';
import type { Paragraph } from './paragraph';
import type { Range } from './range';
import { endOf, paragraphsSpan, startOf, type Span } from './span';
import { StyledTable } from './styled-table';
import { TableRowCollection, type TableCell } from './table-row';

/** `Word.Table`, known by its `w:tbl` element. */
export class Table extends StyledTable {
  static override readonly wordType = 'Table';

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

  DeleteRows(rowIndex: number, count = 1): void {
    for (const row of this.rows.slice(rowIndex, rowIndex + count)) this.context.factory.row(row).Delete();
  }

  InsertParagraph(text: string, location: string): Paragraph {
    const where = oneOf(location, ['Before', 'After']);
    const written = needText(text);
    this.nodes();
    const like = where === 'Before' ? previousBlock(this.node) : nextBlock(this.node);
    const made = insertParagraphBeside(this.context, this.node, where, written, like);
    return this.context.factory.paragraph(made);
  }

  Delete(): void {
    const nodes = this.nodes();
    if (nodes[0]) this.context.needWritable(nodes[0]);
    editBlocks(this.context, this.node, () => deleteTable(this.context.docx, this.node));
  }
}

/** `Word.TableCollection`. */
export class TableCollection extends ItemCollection<Table> {
  static override readonly wordType = 'TableCollection';
}
