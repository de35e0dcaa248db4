import type { DocxDocument } from '../document';
import { createW, ORDERS, propertiesOf, putProperty } from '../elements';
import { hexColor } from '../colors';
import type { HtmlElement } from '../html';
import { declarations, type HtmlFormat } from '../html-style';
import { ensureStyle } from './styles';
import { textWidth } from './tables';

type Children = readonly (HtmlElement | string)[];
/** Makes the blocks of a cell. */
type CellBlocks = (children: Children, look: HtmlFormat) => Element[];

const elementsIn = (children: Children, ...names: readonly string[]): HtmlElement[] =>
  children.filter((child): child is HtmlElement => typeof child !== 'string' && names.includes(child.name));

/** The rows of a table itself, not those of one inside its cells. */
function rowsOf(table: HtmlElement): HtmlElement[] {
  return elementsIn(table.children, 'tr', 'thead', 'tbody', 'tfoot').flatMap((child) =>
    child.name === 'tr' ? [child] : elementsIn(child.children, 'tr'),
  );
}

/** A place of the grid: the cell that begins there, or one that goes on from above. */
interface Place {
  readonly cell: HtmlElement;
  readonly span: number;
  readonly goesOn: boolean;
  readonly below: number;
}

const spanOf = (cell: HtmlElement, name: string): number =>
  Math.min(Math.max(Number.parseInt(cell.attributes.get(name) ?? '1', 10) || 1, 1), 63);

/** Lays the cells out: a cell that spans rows goes on in those below. */
function grid(rows: readonly HtmlElement[]): Place[][] {
  let above: Place[] = [];
  return rows.map((row) => {
    const places: Place[] = [];
    const carried = above.flatMap((place) => (place.below > 0 ? [place] : []));
    const cells = elementsIn(row.children, 'td', 'th');
    const columnOf = (wanted: Place) =>
      above.slice(0, above.indexOf(wanted)).reduce((sum, { span }) => sum + span, 0);
    const width = () => places.reduce((sum, { span }) => sum + span, 0);
    const takeCarried = () => {
      for (let next = carried[0]; next && columnOf(next) <= width(); next = carried[0]) {
        places.push({ ...next, goesOn: true, below: next.below - 1 });
        carried.shift();
      }
    };
    for (const cell of cells) {
      takeCarried();
      const below = spanOf(cell, 'rowspan') - 1;
      places.push({ cell, span: spanOf(cell, 'colspan'), goesOn: false, below });
    }
    takeCarried();
    above = places;
    return places;
  });
}

const isBordered = (table: HtmlElement, rows: readonly HtmlElement[]): boolean => {
  const says = (element: HtmlElement) =>
    [...declarations(element)].some(
      ([name, value]) => /^border(-\w+)?$/.test(name) && /solid|dashed|dotted|double/.test(value),
    );
  const border = table.attributes.get('border');
  return (
    (border !== undefined && border !== '0') ||
    [table, ...rows, ...rows.flatMap((row) => elementsIn(row.children, 'td', 'th'))].some(says)
  );
};

/** A table of HTML. It has lines where the HTML asks for any. */
export function htmlTable(
  document: DocxDocument,
  near: Element,
  table: HtmlElement,
  blocks: CellBlocks,
): Element {
  const rows = rowsOf(table);
  const places = grid(rows);
  const columns = Math.max(1, ...places.map((row) => row.reduce((sum, { span }) => sum + span, 0)));
  const width = Math.floor(textWidth(document, near) / columns);
  const properties = createW(near, 'tblPr');
  if (isBordered(table, rows))
    putProperty(properties, ORDERS.tblPr, 'tblStyle', { val: ensureStyle(document, 'TableGrid') });
  putProperty(properties, ORDERS.tblPr, 'tblW', { w: 0, type: 'auto' });
  const columnGrid = createW(near, 'tblGrid');
  for (let i = 0; i < columns; i++) columnGrid.appendChild(createW(near, 'gridCol', { w: width }));
  const made = createW(near, 'tbl', {}, properties, columnGrid);
  const heads = rows.filter((row) => elementsIn(row.children, 'td').length === 0);
  places.forEach((row, i) => {
    const tr = createW(near, 'tr');
    if (heads.includes(rows[i]!) && i === heads.indexOf(rows[i]!))
      putProperty(propertiesOf(tr, 'trPr'), ORDERS.trPr, 'tblHeader', {});
    const missing = columns - row.reduce((sum, { span }) => sum + span, 0);
    for (const place of row) tr.appendChild(cellOf(near, place, width, blocks));
    for (let extra = 0; extra < missing; extra++) tr.appendChild(emptyCell(near, width));
    made.appendChild(tr);
  });
  return made;
}

function emptyCell(near: Element, width: number): Element {
  return createW(
    near,
    'tc',
    {},
    createW(near, 'tcPr', {}, createW(near, 'tcW', { w: width, type: 'dxa' })),
    createW(near, 'p'),
  );
}

function cellOf(near: Element, place: Place, width: number, blocks: CellBlocks): Element {
  const { cell, span, goesOn, below } = place;
  const tc = emptyCell(near, width * span);
  const properties = propertiesOf(tc, 'tcPr');
  const put = (name: string, attributes: Record<string, string | number>) =>
    putProperty(properties, ORDERS.tcPr, name, attributes);
  if (span > 1) put('gridSpan', { val: span });
  if (goesOn) put('vMerge', {});
  else if (below > 0) put('vMerge', { val: 'restart' });
  const style = declarations(cell);
  const fill = hexColor(
    style.get('background-color') ?? style.get('background') ?? cell.attributes.get('bgcolor') ?? '',
  );
  if (fill) put('shd', { val: 'clear', color: 'auto', fill: fill.slice(1) });
  if (goesOn) return tc;
  tc.removeChild(tc.lastChild!);
  const look = cell.name === 'th' ? { bold: true } : {};
  for (const block of blocks(cell.children, look)) tc.appendChild(block);
  if (tc.lastChild?.nodeName.endsWith(':tbl')) tc.appendChild(createW(near, 'p'));
  return tc;
}
