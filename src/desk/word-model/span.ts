import type { Position } from '../../ooxml';

/** A change of the text that moves places: what stood behind it in its paragraph stands elsewhere now. */
export type Shift =
  | { readonly kind: 'insert'; readonly paragraph: Element; readonly at: number; readonly length: number }
  | { readonly kind: 'remove'; readonly paragraph: Element; readonly from: number; readonly to: number }
  | { readonly kind: 'split'; readonly paragraph: Element; readonly at: number; readonly second: Element }
  | { readonly kind: 'join'; readonly first: Element; readonly at: number; readonly second: Element };

/** All changes so far, in order. A place replays those that came after it was last looked at. */
export class ShiftLog {
  private readonly shifts: Shift[] = [];

  get version(): number {
    return this.shifts.length;
  }

  add(shift: Shift): void {
    this.shifts.push(shift);
  }

  since(version: number): readonly Shift[] {
    return this.shifts.slice(version);
  }
}

/** A place in the text that stays with its neighbours while the text changes: a paragraph and an offset, never a text node. */
export class Place {
  private version: number;

  constructor(
    private readonly log: ShiftLog,
    private position: Position,
    /** Whether text that is inserted right here comes before the place (as at a range's end) or after it. */
    private readonly movesOn: boolean,
  ) {
    this.version = log.version;
  }

  get now(): Position {
    for (const shift of this.log.since(this.version))
      this.position = moved(this.position, shift, this.movesOn);
    this.version = this.log.version;
    return this.position;
  }
}

function moved(position: Position, shift: Shift, movesOn: boolean): Position {
  const { paragraph, offset } = position;
  if (shift.kind === 'join') {
    return paragraph === shift.second ? { paragraph: shift.first, offset: shift.at + offset } : position;
  }
  if (paragraph !== shift.paragraph) return position;
  switch (shift.kind) {
    case 'insert':
      return offset > shift.at || (offset === shift.at && movesOn)
        ? { paragraph, offset: offset + shift.length }
        : position;
    case 'remove':
      if (offset <= shift.from) return position;
      return { paragraph, offset: Math.max(shift.from, offset - (shift.to - shift.from)) };
    case 'split':
      return offset > shift.at || (offset === shift.at && !movesOn)
        ? { paragraph: shift.second, offset: offset - shift.at }
        : position;
  }
}

/** Where a range begins and ends now. */
export interface Extent {
  readonly start: Position;
  readonly end: Position;
  /** Whether the mark of the last paragraph belongs to it, as in a range of whole paragraphs. */
  readonly withMark: boolean;
}

/** A stretch of the text that is kept through edits. */
export class Span {
  private readonly start: Place;
  private readonly end: Place;

  constructor(log: ShiftLog, extent: Extent) {
    this.start = new Place(log, extent.start, false);
    this.end = new Place(log, extent.end, true);
    this.withMark = extent.withMark;
  }

  readonly withMark: boolean;

  get extent(): Extent {
    return { start: this.start.now, end: this.end.now, withMark: this.withMark };
  }
}
