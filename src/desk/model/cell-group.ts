import { cellShading, setShading } from '../../ooxml';
import { HostObject } from '../protocol/host-object';
import { needColor } from './arguments';
import type { ObjectContext } from './factory';

/** The value that all of a list share, or the other one where they differ. */
function shared<Value>(values: readonly Value[], mixed: Value): Value {
  const [first, ...rest] = values;
  return first !== undefined && rest.every((value) => value === first) ? first : mixed;
}

/** What a table, a row and a cell have in common: they are rectangles of cells. */
export abstract class CellGroup extends HostObject {
  constructor(
    protected readonly context: ObjectContext,
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
    this.context.edit(this.node, () => {
      for (const cell of cells) change(cell);
    });
  }

  /** '' for no colour, and for several. */
  get ShadingColor(): string {
    return shared(this.cells().map(cellShading), '');
  }

  set ShadingColor(color: string) {
    const wanted = needColor(color);
    this.eachCell((cell) => setShading(this.context.docx, [cell], wanted));
  }
}
