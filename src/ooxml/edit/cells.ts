import { childElements, insertAfter, removeNode } from '../dom';
import type { DocxDocument } from '../document';
import { createW, ORDERS, propertiesOf, putChild, putProperty } from '../elements';
import { EditError } from '../errors';
import { flowOf } from '../flow';
import { isW, wAttribute, wChild, wChildren, wNumber, wPath, wValue } from '../namespaces';
import { setParagraphProperty } from './format';
import { createRun, runContent } from './insert-text';
import { paragraphContent } from './insert-blocks';
import { rowCells, tableRows } from './tables';

/** `top`, `left` … of `w:tcBorders` and `w:tcMar`, in the order of the schema. */
const SIDES = ['top', 'start', 'left', 'bottom', 'end', 'right', 'insideH', 'insideV', 'tl2br', 'tr2bl'];
export type CellSide = 'top' | 'left' | 'bottom' | 'right';

export interface CellBorder {
  /** ST_Border (ECMA-376 Part 1, 17.18.2). */
  readonly type?: string;
  /** Points. */
  readonly width?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
}

const EIGHTHS = 8;

/** Sets a border of a cell; what is left out stays. */
export function setCellBorder(
  document: DocxDocument,
  cell: Element,
  side: CellSide,
  border: CellBorder,
): void {
  const properties = propertiesOf(cell, 'tcPr');
  const borders = wChild(properties, 'tcBorders') ?? createW(cell, 'tcBorders');
  if (!borders.parentNode) putChild(properties, borders, ORDERS.tcPr);
  const old = wChild(borders, side);
  const color = border.color?.slice(1) ?? wAttribute(old, 'color') ?? 'auto';
  const size =
    border.width === undefined ? (wAttribute(old, 'sz') ?? '4') : Math.round(border.width * EIGHTHS);
  const val = border.type ?? wValue(old) ?? 'single';
  putProperty(borders, SIDES, side, { val, sz: size, space: 0, color });
  document.changed('inline');
}

/** Sets the space between a border of a cell and its text, in twentieths of a point. */
export function setCellPadding(document: DocxDocument, cell: Element, side: CellSide, width: number): void {
  const properties = propertiesOf(cell, 'tcPr');
  const margins = wChild(properties, 'tcMar') ?? createW(cell, 'tcMar');
  if (!margins.parentNode) putChild(properties, margins, ORDERS.tcPr);
  putProperty(margins, SIDES, side, { w: width, type: 'dxa' });
  document.changed('inline');
}

export function setVerticalAlignment(document: DocxDocument, cell: Element, val: string): void {
  putProperty(propertiesOf(cell, 'tcPr'), ORDERS.tcPr, 'vAlign', { val });
  document.changed('inline');
}

export function setCellAlignment(document: DocxDocument, cell: Element, val: string): void {
  for (const { node } of flowOf(cell)) setParagraphProperty(document, node, 'jc', { val });
}

/** Where the table stands between the margins (ST_JcTable). */
export function setTableAlignment(document: DocxDocument, table: Element, val: string): void {
  putProperty(propertiesOf(table, 'tblPr'), ORDERS.tblPr, 'jc', { val });
  document.changed('inline');
}

/** The least height of a row, in twentieths of a point. */
export function setRowHeight(document: DocxDocument, row: Element, height: number): void {
  putProperty(propertiesOf(row, 'trPr'), ORDERS.trPr, 'trHeight', { val: height });
  document.changed('inline');
}

const isUniform = (table: Element): boolean =>
  new Set(tableRows(table).map((row) => rowCells(row).length)).size <= 1 &&
  tableRows(table).every((row) => rowCells(row).every((cell) => !wPath(cell, 'tcPr', 'gridSpan')));

function needUniform(table: Element): void {
  if (!isUniform(table)) throw new EditError('invalid-argument', 'The rows of the table differ.');
}

/** Adds columns beside one, like it. `values` row by row. @throws EditError where the rows differ */
export function insertColumns(
  document: DocxDocument,
  table: Element,
  column: number,
  where: 'before' | 'after',
  count: number,
  values: readonly (readonly string[])[],
): void {
  needUniform(table);
  const grid = wChild(table, 'tblGrid');
  const gridColumn = grid && wChildren(grid, 'gridCol')[column];
  for (let i = 0; gridColumn && i < count; i++) insertAfter(gridColumn.cloneNode(false), gridColumn);
  tableRows(table).forEach((row, rowIndex) => {
    const like = rowCells(row)[column];
    if (!like) return;
    const cells = Array.from({ length: count }, (_, i) => cellLike(like, values[rowIndex]?.[i] ?? ''));
    const before = where === 'before' ? like : like.nextSibling;
    for (const cell of cells) like.parentNode?.insertBefore(cell, before);
  });
  document.changed('flow');
}

function cellLike(like: Element, text: string): Element {
  const cell = createW(like, 'tc');
  const properties = wChild(like, 'tcPr');
  if (properties) cell.appendChild(properties.cloneNode(true));
  const paragraph = cell.appendChild(createW(like, 'p'));
  if (text !== '') paragraph.appendChild(createRun(paragraph, null, runContent(paragraph, text)));
  return cell;
}

/** Deletes columns. @throws EditError where the rows differ, or no column would be left */
export function deleteColumns(document: DocxDocument, table: Element, column: number, count: number): void {
  needUniform(table);
  const width = Math.max(...tableRows(table).map((row) => rowCells(row).length));
  if (count >= width) throw new EditError('invalid-argument', 'A table keeps one column at least.');
  const grid = wChild(table, 'tblGrid');
  for (const node of grid ? wChildren(grid, 'gridCol').slice(column, column + count) : []) removeNode(node);
  for (const row of tableRows(table))
    for (const cell of rowCells(row).slice(column, column + count)) removeNode(cell);
  document.changed('flow');
}

/**
 * Merges the cells of a rectangle; the first one takes what the others hold.
 * @throws EditError where the rectangle does not fit the table
 */
export function mergeCells(
  document: DocxDocument,
  table: Element,
  [top, left]: readonly [number, number],
  [bottom, right]: readonly [number, number],
): Element {
  const rows = tableRows(table).slice(top, bottom + 1);
  const lines = rows.map((row) => rowCells(row).slice(left, right + 1));
  const first = lines[0]?.[0];
  const isWhole =
    lines.length === bottom - top + 1 && lines.every((line) => line.length === right - left + 1);
  if (!first || !isWhole) throw new EditError('invalid-argument', 'The table has no such cells.');
  lines.forEach((line, i) => {
    const [kept, ...others] = line;
    if (!kept) return;
    for (const cell of i === 0 ? others : line) moveContent(cell, first);
    widen(kept, others);
    if (lines.length > 1)
      putProperty(propertiesOf(kept, 'tcPr'), ORDERS.tcPr, 'vMerge', i === 0 ? { val: 'restart' } : {});
    if (i > 0) kept.appendChild(createW(kept, 'p'));
  });
  document.changed('flow');
  return first;
}

const blocksOf = (cell: Element): Element[] => childElements(cell).filter((child) => !isW(child, 'tcPr'));

/** An empty paragraph is not worth a line of its own. */
function moveContent(from: Element, to: Element): void {
  const blocks = blocksOf(from);
  const isEmpty = blocks.every((block) => isW(block, 'p') && paragraphContent(block).length === 0);
  for (const block of blocks) {
    if (isEmpty) removeNode(block);
    else to.appendChild(block);
  }
  const [opening, ...rest] = blocksOf(to);
  if (opening && rest.length > 0 && isW(opening, 'p') && paragraphContent(opening).length === 0)
    removeNode(opening);
}

function widen(cell: Element, others: readonly Element[]): void {
  const all = [cell, ...others];
  const span = (node: Element) => wNumber(wPath(node, 'tcPr', 'gridSpan')) ?? 1;
  const width = (node: Element) => wNumber(wPath(node, 'tcPr', 'tcW'), 'w') ?? 0;
  const sum = (of: (node: Element) => number) => all.reduce((total, node) => total + of(node), 0);
  const [spans, widths] = [sum(span), sum(width)];
  for (const other of others) removeNode(other);
  const properties = propertiesOf(cell, 'tcPr');
  if (spans > 1) putProperty(properties, ORDERS.tcPr, 'gridSpan', { val: spans });
  if (widths > 0) putProperty(properties, ORDERS.tcPr, 'tcW', { w: widths, type: 'dxa' });
}
