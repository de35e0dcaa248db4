import { closest } from './dom';
import type { DocxDocument } from './document';
import type { CellBorder, CellSide } from './edit/cells';
import { rowCells, tableRows } from './edit/tables';
import { isW, wAttribute, wChild, wNumber, wPath, wValue } from './namespaces';

const tableOf = (cell: Element): Element | null => closest(cell, (element) => isW(element, 'tbl'));
const rowOf = (cell: Element): Element | null => closest(cell, (element) => isW(element, 'tr'));

/** The elements that a table's own properties and its style's have under a name, nearest first. */
function tableLevels(document: DocxDocument, table: Element | null, name: string): Element[] {
  const { styles } = document;
  const style = styles.get(wValue(wPath(table, 'tblPr', 'tblStyle')), 'table') ?? styles.defaultOf('table');
  const levels = [
    wPath(table, 'tblPr', name),
    ...styles.chain(style).map(({ node }) => wPath(node, 'tblPr', name)),
  ];
  return levels.filter((element) => element !== null);
}

/** Which line of the table a side of a cell is: an outer one, or one between cells (17.4.38). */
function lineOf(table: Element | null, cell: Element, side: CellSide): string {
  const row = rowOf(cell);
  const rows = table ? tableRows(table) : [];
  const cells = row ? rowCells(row) : [];
  const isOuter = {
    top: rows[0] === row,
    bottom: rows.at(-1) === row,
    left: cells[0] === cell,
    right: cells.at(-1) === cell,
  }[side];
  if (isOuter) return side;
  return side === 'top' || side === 'bottom' ? 'insideH' : 'insideV';
}

const EIGHTHS = 8;

/** A border of a cell as it applies: its own, its table's, or that of the table's style. */
export function cellBorder(document: DocxDocument, cell: Element, side: CellSide): Required<CellBorder> {
  const table = tableOf(cell);
  const own = wPath(cell, 'tcPr', 'tcBorders', side);
  const line = lineOf(table, cell, side);
  const border = own ?? tableLevels(document, table, 'tblBorders').flatMap((e) => wChild(e, line) ?? [])[0];
  const color = wAttribute(border ?? null, 'color');
  return {
    type: wValue(border ?? null) ?? 'none',
    width: (wNumber(border ?? null, 'sz') ?? 0) / EIGHTHS,
    color: color && color !== 'auto' ? `#${color}` : '#000000',
  };
}

/** Word's own space beside the text of a cell, in twentieths of a point (17.4.41). */
const BESIDE = 108;

/** The space between a border and the text of a cell, in twentieths of a point. */
export function cellPadding(document: DocxDocument, cell: Element, side: CellSide): number {
  const own = wNumber(wPath(cell, 'tcPr', 'tcMar', side), 'w');
  const levels = tableLevels(document, tableOf(cell), 'tblCellMar');
  const inherited = levels
    .map((element) => wNumber(wChild(element, side), 'w'))
    .find((width) => width !== null);
  return own ?? inherited ?? (side === 'left' || side === 'right' ? BESIDE : 0);
}

/** ST_VerticalJc (17.18.101). */
export const cellVerticalAlignment = (cell: Element): string =>
  wValue(wPath(cell, 'tcPr', 'vAlign')) ?? 'top';

/** ST_JcTable; "left" where the table says nothing. */
export const tableAlignment = (table: Element): string => wValue(wPath(table, 'tblPr', 'jc')) ?? 'left';

/** Twentieths of a point; 0 where the row is as high as its text. */
export const rowHeight = (row: Element): number => wNumber(wPath(row, 'trPr', 'trHeight')) ?? 0;
