import { childElements } from '../../../ooxml/xml/dom';
import { isW, wChild, wChildren, wNumber, wPath, wValue } from '../../../ooxml/xml/namespaces';
import { element } from '../element';

/** A cell as it is shown: where cells below continue it, it is that much higher. */
export interface ShownCell {
  readonly node: Element;
  readonly columns: number;
  readonly rows: number;
}

/** A row of a table: its `w:tr`, and its cells, those that continue a vertical merge left out. */
interface ShownRow {
  readonly node: Element;
  readonly cells: readonly ShownCell[];
}

/**
 * Joins merged cells: `w:gridSpan` says how many columns a cell covers, `w:vMerge` without a value continues the cell of
 * the row above that begins at the same column (ECMA-376 Part 1, 17.4.17 and 17.4.84).
 *
 * @param cellsOf the `w:tc` of a row, those in controls included
 */
export function mergeCells(
  rows: readonly Element[],
  cellsOf: (row: Element) => readonly Element[],
): ShownRow[] {
  const open = new Map<number, { node: Element; columns: number; rows: number }>();
  return rows.map((row) => {
    let column = wNumber(wPath(row, 'trPr', 'gridBefore')) ?? 0;
    const shown: ShownCell[] = [];
    for (const node of cellsOf(row)) {
      const columns = Math.max(1, wNumber(wPath(node, 'tcPr', 'gridSpan')) ?? 1);
      const merge = wChild(wChild(node, 'tcPr'), 'vMerge');
      const above = open.get(column);
      if (merge && wValue(merge) !== 'restart' && above) above.rows++;
      else {
        const cell = { node, columns, rows: 1 };
        shown.push(cell);
        if (merge) open.set(column, cell);
        else open.delete(column);
      }
      column += columns;
    }
    return { node: row, cells: shown };
  });
}

/** The elements of one name below another, through controls, custom XML and tracked insertions of rows. */
export const throughControls = (parent: Element, name: 'tr' | 'tc'): Element[] =>
  childElements(parent).flatMap((child) => {
    if (isW(child, name)) return [child];
    return isW(child, 'sdt', 'sdtContent', 'customXml', 'ins', 'del') ? throughControls(child, name) : [];
  });

/** The columns' shares of the width, as `w:tblGrid` has them (17.4.48); none where it says nothing. */
export function columnWidths(table: Element): HTMLElement {
  const grid = wChild(table, 'tblGrid');
  const widths = grid ? wChildren(grid, 'gridCol').map((column) => wNumber(column, 'w') ?? 0) : [];
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => {
    const column = element('col', '');
    if (whole > 0) column.style.width = `${(100 * width) / whole}%`;
    return column;
  });
  return element('colgroup', '', {}, ...columns);
}
