import { cellBorder, setCellBorder, type CellBorder, type CellSide } from '../../ooxml';
import { HostError, HostObject } from '../protocol/host-object';
import { needColor, type ModelContext } from './context';

export const borderLocations = [
  'Top',
  'Left',
  'Bottom',
  'Right',
  'InsideHorizontal',
  'InsideVertical',
  'Inside',
  'Outside',
  'All',
] as const;
export type BorderLocation = (typeof borderLocations)[number];

/** `Word.BorderType` and its value of ST_Border (ECMA-376 Part 1, 17.18.2). */
const TYPES: Readonly<Record<string, string>> = {
  None: 'none',
  Single: 'single',
  Double: 'double',
  Dotted: 'dotted',
  Dashed: 'dashed',
  DotDashed: 'dotDash',
  Dot2Dashed: 'dotDotDash',
  Triple: 'triple',
  ThinThickSmall: 'thinThickSmallGap',
  ThickThinSmall: 'thickThinSmallGap',
  ThinThickThinSmall: 'thinThickThinSmallGap',
  ThinThickMed: 'thinThickMediumGap',
  ThickThinMed: 'thickThinMediumGap',
  ThinThickThinMed: 'thinThickThinMediumGap',
  ThinThickLarge: 'thinThickLargeGap',
  ThickThinLarge: 'thickThinLargeGap',
  ThinThickThinLarge: 'thinThickThinLargeGap',
  Wave: 'wave',
  DoubleWave: 'doubleWave',
  DashedSmall: 'dashSmallGap',
  DashDotStroked: 'dashDotStroked',
  ThreeDEmboss: 'threeDEmboss',
  ThreeDEngrave: 'threeDEngrave',
};

type Edge = readonly [cell: Element, side: CellSide];

/** The borders of cells that make up a border of a rectangle of cells. */
function edgesOf(grid: readonly (readonly Element[])[], location: BorderLocation): Edge[] {
  const edges: Edge[] = [];
  const inside = { row: location === 'InsideHorizontal', column: location === 'InsideVertical' };
  const isInside = location === 'Inside' || location === 'All';
  const isOutside = location === 'Outside' || location === 'All';
  grid.forEach((row, i) =>
    row.forEach((cell, j) => {
      const sides: readonly [CellSide, boolean, string, boolean][] = [
        ['top', i === 0, 'Top', inside.row],
        ['bottom', i === grid.length - 1, 'Bottom', inside.row],
        ['left', j === 0, 'Left', inside.column],
        ['right', j === row.length - 1, 'Right', inside.column],
      ];
      for (const [side, isOuter, name, isWantedInside] of sides)
        if (isOuter ? isOutside || location === name : isInside || isWantedInside) edges.push([cell, side]);
    }),
  );
  return edges;
}

/** `Word.TableBorder`. */
export class TableBorder extends HostObject {
  static override readonly wordType = 'TableBorder';
  static override readonly scalars = ['Color', 'Type', 'Width'];

  constructor(
    private readonly context: ModelContext,
    private readonly grid: () => Element[][],
    private readonly location: BorderLocation,
  ) {
    super();
  }

  private read<Value>(value: (border: Required<CellBorder>) => Value, mixed: Value): Value {
    const { docx } = this.context;
    const all = edgesOf(this.grid(), this.location).map(([cell, side]) =>
      value(cellBorder(docx, cell, side)),
    );
    const [first, ...rest] = all;
    return first !== undefined && rest.every((other) => other === first) ? first : mixed;
  }

  private write(border: CellBorder): void {
    const edges = edgesOf(this.grid(), this.location);
    this.context.edit(() => {
      for (const [cell, side] of edges) setCellBorder(this.context.docx, cell, side, border);
    });
  }

  get Type(): string {
    const type = this.read(({ type: value }) => (value === 'nil' ? 'none' : value), 'Mixed');
    return Object.keys(TYPES).find((name) => TYPES[name] === type) ?? 'Mixed';
  }

  set Type(value: string) {
    const type = TYPES[value];
    if (!type) throw new HostError('InvalidArgument', `"${value}" is no border.`, 'TableBorder.type');
    this.write({ type });
  }

  get Color(): string {
    return this.read(({ color }) => color, '');
  }

  set Color(value: string) {
    this.write({ color: needColor(value, 'TableBorder.color') });
  }

  /** Points; 0 where the borders differ. */
  get Width(): number {
    return this.read(({ width }) => width, 0);
  }

  set Width(points: number) {
    if (typeof points !== 'number' || !(points > 0 && points <= 12))
      throw new HostError('InvalidArgument', 'A width is up to 12 points.', 'TableBorder.width');
    this.write({ width: points });
  }
}
