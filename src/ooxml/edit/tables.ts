import { childElements, insertAfter, nextElement, previousElement, removeNode } from '../xml/dom';
import type { DocxDocument } from '../document/document';
import { createW, ORDERS, propertiesOf, putProperty } from '../xml/elements';
import { paragraphsOfStory } from '../text/story-paragraphs';
import { isW, wAttribute, wChild, wChildren, wNumber, wPath } from '../xml/namespaces';
import { createRun, runContent } from './text/insert-text';
import { markParagraph, revisionAttributes } from './runs/revision';

/** A4 between margins of one inch, in twentieths of a point: for a document that says nothing of its pages. */
const DEFAULT_WIDTH = 9026;

/** The width of the text on the page round an element, in twentieths of a point, from the section it belongs to. */
function textWidth(document: DocxDocument, near: Element): number {
  const sections = [...document.body.getElementsByTagNameNS(document.body.namespaceURI, 'sectPr')];
  const following =
    sections.find((section) => follows(section, near)) ?? sections[sections.length - 1] ?? null;
  const page = wNumber(wChild(following, 'pgSz'), 'w');
  const margin = wChild(following, 'pgMar');
  const left = wNumber(margin, 'left') ?? wNumber(margin, 'start');
  const right = wNumber(margin, 'right') ?? wNumber(margin, 'end');
  const width = page !== null && left !== null && right !== null ? page - left - right : DEFAULT_WIDTH;
  return columnWidth(wChild(following, 'cols'), width > 0 ? width : DEFAULT_WIDTH);
}

/** The width of the narrowest text column (ECMA-376 Part 1, 17.6.4). */
function columnWidth(columns: Element | null, page: number): number {
  const own = columns ? wChildren(columns, 'col').flatMap((column) => wNumber(column, 'w') ?? []) : [];
  if (own.length > 0) return Math.min(...own);
  const count = wNumber(columns, 'num') ?? 1;
  return count > 1 ? Math.floor((page - (count - 1) * (wNumber(columns, 'space') ?? 720)) / count) : page;
}

function follows(node: Node, reference: Node): boolean {
  const FOLLOWING = 4;
  return (reference.compareDocumentPosition(node) & FOLLOWING) !== 0;
}

function createCell(document: DocxDocument, width: number, text: string): Element {
  const paragraph = createW(document.body, 'p');
  if (text !== '') paragraph.appendChild(createRun(paragraph, null, runContent(paragraph, text)));
  const properties = createW(
    document.body,
    'tcPr',
    {},
    createW(document.body, 'tcW', { w: width, type: 'dxa' }),
  );
  return createW(document.body, 'tc', {}, properties, paragraph);
}

function createTable(
  document: DocxDocument,
  values: readonly (readonly string[])[],
  width: number,
  styleId: string | null,
): Element {
  const columns = Math.max(1, ...values.map((row) => row.length));
  const columnWidth = Math.floor(width / columns);
  const body = document.body;
  const properties = createW(body, 'tblPr');
  if (styleId !== null) properties.appendChild(createW(body, 'tblStyle', { val: styleId }));
  properties.appendChild(createW(body, 'tblW', { w: 0, type: 'auto' }));
  properties.appendChild(
    createW(body, 'tblLook', {
      val: '04A0',
      firstRow: 1,
      lastRow: 0,
      firstColumn: 1,
      lastColumn: 0,
      noHBand: 0,
      noVBand: 1,
    }),
  );
  const grid = createW(body, 'tblGrid');
  for (let column = 0; column < columns; column++)
    grid.appendChild(createW(body, 'gridCol', { w: columnWidth }));
  const table = createW(body, 'tbl', {}, properties, grid);
  for (const row of values) table.appendChild(createRow(document, columns, columnWidth, row));
  return table;
}

function createRow(
  document: DocxDocument,
  columns: number,
  width: number,
  values: readonly string[],
): Element {
  const row = createW(document.body, 'tr');
  if (document.tracksRevisions)
    row.appendChild(createW(row, 'trPr', {}, createW(row, 'ins', revisionAttributes(document))));
  for (let column = 0; column < columns; column++)
    row.appendChild(createCell(document, width, values[column] ?? ''));
  if (document.tracksRevisions)
    for (const { node } of paragraphsOfStory(row)) markParagraph(document, node, 'ins');
  return row;
}

/**
 * Inserts a table before or after a block. Two tables side by side would become one, and a body or cell must not end in a
 * table, so a paragraph follows wherever none does.
 */
export function insertTable(
  document: DocxDocument,
  block: Element,
  where: 'before' | 'after',
  values: readonly (readonly string[])[],
  styleId: string | null,
): Element {
  const table = createTable(document, values, textWidth(document, block), styleId);
  if (where === 'before') block.parentNode!.insertBefore(table, block);
  else insertAfter(table, block);
  const next = nextElement(table);
  if (!next || isW(next, 'tbl', 'sectPr')) insertAfter(createW(table, 'p'), table);
  const previous = previousElement(table);
  if (isW(previous, 'tbl')) table.parentNode!.insertBefore(createW(table, 'p'), table);
  document.changed('flow');
  return table;
}

/** The rows of a table, through controls round rows. */
export const tableRows = (table: Element): Element[] => childrenThroughControls(table, 'tr');
export const rowCells = (row: Element): Element[] => childrenThroughControls(row, 'tc');

function childrenThroughControls(parent: Element, name: string): Element[] {
  return childElements(parent).flatMap((child) => {
    if (isW(child, name)) return [child];
    if (isW(child, 'sdt', 'sdtContent', 'customXml')) return childrenThroughControls(child, name);
    return [];
  });
}

/** Marks the first `count` rows as header rows, repeated on each page, and the others as ordinary ones. */
export function setHeaderRows(document: DocxDocument, table: Element, count: number): void {
  tableRows(table).forEach((row, i) => {
    if (i < count) putProperty(propertiesOf(row, 'trPr'), ORDERS.trPr, 'tblHeader', {});
    else if (wChild(row, 'trPr')) putProperty(wChild(row, 'trPr')!, ORDERS.trPr, 'tblHeader', null);
  });
  document.changed('inline');
}

export function headerRows(table: Element): number {
  const rows = tableRows(table);
  const first = rows.findIndex((row) => !isHeaderRow(row));
  return first < 0 ? rows.length : first;
}

const isHeaderRow = (row: Element): boolean => {
  const header = wChild(wChild(row, 'trPr'), 'tblHeader');
  return header !== null && !['0', 'false', 'off'].includes(wAttribute(header, 'val') ?? '1');
};

/** Fills cells with a colour, `#RRGGBB`. */
export function setShading(document: DocxDocument, cells: readonly Element[], color: string): void {
  const fill = color.replace('#', '').toUpperCase();
  for (const cell of cells)
    putProperty(propertiesOf(cell, 'tcPr'), ORDERS.tcPr, 'shd', { val: 'clear', color: 'auto', fill });
  document.changed('inline');
}

/** Makes one cell of those of a row from one to another: its content is all of theirs. */
export function mergeCells(document: DocxDocument, cells: readonly Element[]): void {
  const [first, ...others] = cells;
  if (!first) return;
  const widths = cells.map((cell) => wNumber(wPath(cell, 'tcPr', 'tcW'), 'w') ?? 0);
  const span = cells.reduce((sum, cell) => sum + (wNumber(wPath(cell, 'tcPr', 'gridSpan'), 'val') ?? 1), 0);
  const properties = propertiesOf(first, 'tcPr');
  putProperty(properties, ORDERS.tcPr, 'tcW', { w: widths.reduce((a, b) => a + b, 0), type: 'dxa' });
  putProperty(properties, ORDERS.tcPr, 'gridSpan', { val: span });
  for (const cell of others) {
    for (const { node } of paragraphsOfStory(cell)) if (node.textContent) first.appendChild(node);
    removeNode(cell);
  }
  document.changed('flow');
}

/** Sets the room between a side of the cells and their text, in twentieths of a point. */
export function setCellPadding(
  document: DocxDocument,
  table: Element,
  { side, width }: { readonly side: 'top' | 'left' | 'bottom' | 'right'; readonly width: number },
): void {
  const properties = propertiesOf(table, 'tblPr');
  const known = wChild(properties, 'tblCellMar');
  if (!known) putProperty(properties, ORDERS.tblPr, 'tblCellMar', {});
  const margins = wChild(properties, 'tblCellMar')!;
  putProperty(margins, ['top', 'start', 'left', 'bottom', 'end', 'right'], side, { w: width, type: 'dxa' });
  document.changed('inline');
}

export function setTableStyle(document: DocxDocument, table: Element, styleId: string): void {
  putProperty(propertiesOf(table, 'tblPr'), ORDERS.tblPr, 'tblStyle', { val: styleId });
  document.changed('inline');
}

/** Sets the width of a column, in twentieths of a point: in the grid and in every cell that stands in that place. */
export function setColumnWidth(document: DocxDocument, table: Element, column: number, width: number): void {
  const grid = wChild(table, 'tblGrid');
  const gridColumn = grid && wChildren(grid, 'gridCol')[column];
  if (gridColumn) gridColumn.setAttributeNS(gridColumn.namespaceURI, 'w:w', String(width));
  for (const row of tableRows(table)) {
    const cell = rowCells(row)[column];
    if (cell) putProperty(propertiesOf(cell, 'tcPr'), ORDERS.tcPr, 'tcW', { w: width, type: 'dxa' });
  }
  document.changed('inline');
}

/** Which parts of the table's style apply (`w:tblLook`), by the names of its attributes. */
export const setTableLook = {
  read(table: Element, name: string): boolean {
    const look = wChild(wChild(table, 'tblPr'), 'tblLook');
    return ['1', 'true', 'on'].includes(wAttribute(look, name) ?? '0');
  },
  write(document: DocxDocument, table: Element, name: string, on: boolean): void {
    const properties = propertiesOf(table, 'tblPr');
    const states = Object.fromEntries(LOOKS.map((known) => [known, setTableLook.read(table, known)]));
    const next = { ...states, [name]: on };
    const mask = LOOKS.reduce((sum, known, i) => sum + (next[known] ? LOOK_BITS[i]! : 0), 0);
    const attributes = Object.fromEntries(LOOKS.map((known) => [known, next[known] ? 1 : 0]));
    const val = mask.toString(16).toUpperCase().padStart(4, '0');
    putProperty(properties, ORDERS.tblPr, 'tblLook', { val, ...attributes });
    document.changed('inline');
  },
};

/** ECMA-376 Part 4, 14.3.6: the bits of the transitional `val`, in the order of the attributes. */
const LOOKS = ['firstRow', 'lastRow', 'firstColumn', 'lastColumn', 'noHBand', 'noVBand'] as const;
const LOOK_BITS = [0x20, 0x40, 0x80, 0x100, 0x200, 0x400] as const;
