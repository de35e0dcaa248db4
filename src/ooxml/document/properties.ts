import { childElements } from '../xml/dom';
import type { DocxDocument } from './document';
import { W15, wAttribute, wChild, wChildren, wNumber, wPath, wValue } from '../xml/namespaces';
import { shownStyleName } from '../styles/style-names';

/** Formatting as it applies, from the element itself or the styles behind it. */

/** An attribute of a paragraph property: the paragraph's own, its style's, or the document's default; null if nowhere. */
export function paragraphProperty(
  document: DocxDocument,
  paragraph: Element,
  name: string,
  attribute: string,
): string | null {
  const { styles } = document;
  const own = wAttribute(wPath(paragraph, 'pPr', name), attribute);
  if (own !== null) return own;
  for (const { node } of styles.chain(styles.ofParagraph(paragraph))) {
    const value = wAttribute(wPath(node, 'pPr', name), attribute);
    if (value !== null) return value;
  }
  return wAttribute(wPath(styles.root, 'docDefaults', 'pPrDefault', 'pPr', name), attribute);
}

/** What a control says of itself beyond tag and title. */
export function controlProperties(sdt: Element): {
  color: string;
  appearance: 'BoundingBox' | 'Tags' | 'Hidden';
} {
  const properties = wChild(sdt, 'sdtPr');
  const later = (name: string) =>
    childElements(properties ?? sdt).find(
      (child) => child.namespaceURI === W15 && child.localName === name,
    ) ?? null;
  const appearance = later('appearance')?.getAttributeNS(W15, 'val');
  const color = wValue(later('color'));
  return {
    color: color && color !== 'auto' ? `#${color}` : '#000000',
    appearance: appearance === 'hidden' ? 'Hidden' : appearance === 'tags' ? 'Tags' : 'BoundingBox',
  };
}

/** The name of a table's style as Word shows it. */
export function tableStyleName(document: DocxDocument, table: Element): string {
  const { styles } = document;
  const style = styles.get(wValue(wPath(table, 'tblPr', 'tblStyle')), 'table') ?? styles.defaultOf('table');
  return shownStyleName(style?.name ?? 'Normal Table');
}

/** The width of the columns together, in twentieths of a point. */
export function tableTextWidth(table: Element): number {
  const grid = wChild(table, 'tblGrid');
  return (grid ? wChildren(grid, 'gridCol') : []).reduce(
    (sum, column) => sum + (wNumber(column, 'w') ?? 0),
    0,
  );
}

/** The fill of a cell as `#RRGGBB`, '' for none. */
export function cellShading(cell: Element): string {
  const fill = wAttribute(wPath(cell, 'tcPr', 'shd'), 'fill');
  return fill && fill !== 'auto' ? `#${fill}` : '';
}

export const cellWidth = (cell: Element): number => wNumber(wPath(cell, 'tcPr', 'tcW'), 'w') ?? 0;

/** Whether a paragraph has a background of its own (ECMA-376 Part 1, 17.3.1.31). */
/** Whether a section ends with a paragraph. */
export const endsSection = (paragraph: Element): boolean => wPath(paragraph, 'pPr', 'sectPr') !== null;

export const isShaded = (paragraph: Element): boolean => wPath(paragraph, 'pPr', 'shd') !== null;
