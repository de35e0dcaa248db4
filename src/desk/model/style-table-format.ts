import { cellMargin, inheritedStyleProperty, setCellMargin, setStyleProperty, type Style } from '../../ooxml';
import { HostObject } from '../protocol/host-object';
import { needColor, type ModelContext } from './context';
import { twipsOf } from './paragraph-format';

const TWIPS_PER_POINT = 20;

/** `Word.Shading` of a style. */
export class Shading extends HostObject {
  static override readonly wordType = 'Shading';
  static override readonly scalars = ['BackgroundPatternColor'];

  constructor(
    private readonly context: ModelContext,
    private readonly style: () => Style,
  ) {
    super();
  }

  private get group(): 'pPr' | 'tblPr' {
    return this.style().type === 'table' ? 'tblPr' : 'pPr';
  }

  get BackgroundPatternColor(): string {
    const fill = inheritedStyleProperty(this.context.docx, this.style(), this.group, 'shd', 'fill');
    return fill === null || fill === 'auto' ? '' : `#${fill}`;
  }

  set BackgroundPatternColor(color: string) {
    const fill = needColor(color, 'Shading.backgroundPatternColor').slice(1);
    const attributes = { val: 'clear', color: 'auto', fill };
    this.context.edit(() => setStyleProperty(this.context.docx, this.style(), this.group, 'shd', attributes));
  }
}

/** `Word.TableStyle`: what a table style says of cells. In points. */
export class TableStyle extends HostObject {
  static override readonly wordType = 'TableStyle';
  static override readonly scalars = [
    'BottomCellMargin',
    'CellSpacing',
    'LeftCellMargin',
    'RightCellMargin',
    'TopCellMargin',
  ];

  constructor(
    private readonly context: ModelContext,
    private readonly style: () => Style,
  ) {
    super();
  }

  private read(side: string): number {
    return (cellMargin(this.context.docx, this.style(), side) ?? 0) / TWIPS_PER_POINT;
  }

  private write(side: string, points: number): void {
    const twips = twipsOf(points, 'TableStyle.cellMargin');
    this.context.edit(() => setCellMargin(this.context.docx, this.style(), side, twips));
  }

  get TopCellMargin(): number {
    return this.read('top');
  }
  set TopCellMargin(points: number) {
    this.write('top', points);
  }
  get BottomCellMargin(): number {
    return this.read('bottom');
  }
  set BottomCellMargin(points: number) {
    this.write('bottom', points);
  }
  get LeftCellMargin(): number {
    return this.read('left');
  }
  set LeftCellMargin(points: number) {
    this.write('left', points);
  }
  get RightCellMargin(): number {
    return this.read('right');
  }
  set RightCellMargin(points: number) {
    this.write('right', points);
  }

  get CellSpacing(): number {
    const width = inheritedStyleProperty(this.context.docx, this.style(), 'tblPr', 'tblCellSpacing', 'w');
    return Number(width ?? 0) / TWIPS_PER_POINT;
  }

  set CellSpacing(points: number) {
    const attributes = { w: twipsOf(points, 'TableStyle.cellSpacing'), type: 'dxa' };
    this.context.edit(() =>
      setStyleProperty(this.context.docx, this.style(), 'tblPr', 'tblCellSpacing', attributes),
    );
  }
}
