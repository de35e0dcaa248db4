import {
  cellPadding,
  cellShading,
  cellVerticalAlignment,
  flowOf,
  setCellAlignment,
  setCellPadding,
  setShading,
  setVerticalAlignment,
  type CellSide,
} from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import { needColor, oneOf, type ModelContext } from './context';
import { alignmentOf, alignments, twipsOf, type Alignment } from './paragraph-format';
import { borderLocations, TableBorder } from './table-border';

const VERTICAL = { Top: 'top', Center: 'center', Bottom: 'bottom' } as const;
const SIDES = { Top: 'top', Left: 'left', Bottom: 'bottom', Right: 'right' } as const satisfies Record<
  string,
  CellSide
>;
const TWIPS_PER_POINT = 20;

/** The value that all of a list share, or the other one where they differ. */
function shared<Value>(values: readonly Value[], mixed: Value): Value {
  const [first, ...rest] = values;
  return first !== undefined && rest.every((value) => value === first) ? first : mixed;
}

/** What a table, a row and a cell have in common: they are rectangles of cells. */
export abstract class CellGroup extends HostObject {
  constructor(
    protected readonly context: ModelContext,
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
    this.needWritable();
    this.context.edit(() => {
      for (const cell of cells) change(cell);
    });
  }

  protected needWritable(): void {
    const [first] = flowOf(this.node);
    if (first) this.context.needWritable(first.node);
  }

  get HorizontalAlignment(): Alignment | 'Mixed' {
    const paragraphs = this.cells().flatMap((cell) => flowOf(cell).map(({ node }) => node));
    return shared<Alignment | 'Mixed'>(
      paragraphs.map((paragraph) => alignmentOf(this.context, paragraph)),
      'Mixed',
    );
  }

  set HorizontalAlignment(value: Alignment) {
    const where = `${this.wordType}.horizontalAlignment`;
    const wanted = oneOf(value, ['Left', 'Centered', 'Right', 'Justified'], where);
    this.eachCell((cell) => setCellAlignment(this.context.docx, cell, alignments[wanted]));
  }

  get VerticalAlignment(): string {
    const nameOf = (value: string) =>
      Object.keys(VERTICAL).find((name) => VERTICAL[name as keyof typeof VERTICAL] === value) ?? 'Top';
    return shared(
      this.cells().map((cell) => nameOf(cellVerticalAlignment(cell))),
      'Mixed',
    );
  }

  set VerticalAlignment(value: string) {
    const wanted = oneOf(value, ['Top', 'Center', 'Bottom'], `${this.wordType}.verticalAlignment`);
    this.eachCell((cell) => setVerticalAlignment(this.context.docx, cell, VERTICAL[wanted]));
  }

  /** '' for no colour, and for several. */
  get ShadingColor(): string {
    return shared(this.cells().map(cellShading), '');
  }

  set ShadingColor(color: string) {
    const wanted = needColor(color, `${this.wordType}.shadingColor`);
    this.eachCell((cell) => setShading(this.context.docx, [cell], wanted));
  }

  GetBorder(location: string): TableBorder {
    const wanted = oneOf(location, borderLocations, `${this.wordType}.getBorder`);
    return new TableBorder(this.context, () => this.writableGrid(), wanted);
  }

  private writableGrid(): Element[][] {
    const grid = this.grid();
    this.needWritable();
    return grid;
  }

  private side(location: string, member: string): CellSide {
    return SIDES[oneOf(location, ['Top', 'Left', 'Bottom', 'Right'], `${this.wordType}.${member}`)];
  }

  /** Points. @throws HostError `GeneralException` where the cells differ */
  GetCellPadding(location: string): number {
    const side = this.side(location, 'getCellPadding');
    const widths = this.cells().map((cell) => cellPadding(this.context.docx, cell, side));
    const width = shared<number | null>(widths, null);
    if (width === null)
      throw new HostError('GeneralException', 'The cells differ.', `${this.wordType}.getCellPadding`);
    return width / TWIPS_PER_POINT;
  }

  SetCellPadding(location: string, points: number): void {
    const side = this.side(location, 'setCellPadding');
    const width = twipsOf(points, `${this.wordType}.setCellPadding`);
    this.eachCell((cell) => setCellPadding(this.context.docx, cell, side, width));
  }
}
