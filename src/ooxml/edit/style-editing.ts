import { childElements, descendants, removeNode } from '../dom';
import type { DocxDocument } from '../document';
import { createW, ORDERS, putChild, putProperty, type Attributes } from '../elements';
import { EditError } from '../errors';
import { isW, wChild } from '../namespaces';
import type { Style, StyleType } from '../styles';
import { applyFormat, type CharacterFormat } from './format';

/** Adds a style of the author's own and returns its id. @throws EditError where the name is taken */
export function addStyle(document: DocxDocument, name: string, type: StyleType): string {
  if (document.styles.all().some((style) => style.name.toLowerCase() === name.toLowerCase()))
    throw new EditError('invalid-argument', `There is a style "${name}" already.`);
  const part = document.stylesPart ?? document.createStyles();
  const ids = new Set(document.styles.all().map((style) => style.id));
  const stem = name.replace(/[^\p{L}\p{N}]/gu, '') || 'Style';
  let id = stem;
  for (let number = 1; ids.has(id); number++) id = `${stem}${number}`;
  const style = createW(part.root, 'style', { type, customStyle: 1, styleId: id });
  part.root.appendChild(style);
  style.appendChild(createW(style, 'name', { val: name }));
  const base = document.styles.defaultOf(type)?.id;
  if (base) style.appendChild(createW(style, 'basedOn', { val: base }));
  style.appendChild(createW(style, 'qFormat'));
  part.touch();
  document.changed('styles');
  return id;
}

/** The properties element of a style (`rPr`, `pPr`, `tblPr` …), made in its place where it is missing. */
function styleProperties(style: Element, name: 'pPr' | 'rPr' | 'tblPr'): Element {
  const known = wChild(style, name);
  if (known) return known;
  const made = createW(style, name);
  putChild(style, made, ORDERS.style);
  return made;
}

function changed(document: DocxDocument): void {
  document.stylesPart?.touch();
  document.changed('styles');
}

export function setStyleFormat(document: DocxDocument, style: Style, format: CharacterFormat): void {
  applyFormat(styleProperties(style.node, 'rPr'), format);
  changed(document);
}

/** Sets attributes of a paragraph or table property of a style and keeps the others; null takes the property away. */
export function setStyleProperty(
  document: DocxDocument,
  style: Style,
  group: 'pPr' | 'tblPr',
  name: string,
  attributes: Attributes | null,
): void {
  const properties = styleProperties(style.node, group);
  const old = wChild(properties, name);
  const kept: Record<string, string | number> = {};
  for (let i = 0; i < (old?.attributes.length ?? 0); i++) {
    const attribute = old!.attributes.item(i)!;
    kept[attribute.localName] = attribute.value;
  }
  putProperty(properties, ORDERS[group], name, attributes && { ...kept, ...attributes });
  changed(document);
}

/** Sets one of the style's own settings, as `('uiPriority', { val: 3 })`. */
export function setStyleSetting(
  document: DocxDocument,
  style: Style,
  name: string,
  attributes: Attributes | null,
): void {
  putProperty(style.node, ORDERS.style, name, attributes);
  changed(document);
}

const STYLED = {
  paragraph: 'pStyle',
  character: 'rStyle',
  table: 'tblStyle',
  numbering: 'numStyleLink',
} as const;

/** Deletes a style; text that had it falls back to the default style, and styles based on it to its own base. */
export function deleteStyle(document: DocxDocument, style: Style): void {
  const uses = (root: Element) =>
    descendants(root, (element) => isW(element, STYLED[style.type])).filter(
      (element) => element.attributes.item(0)?.value === style.id,
    );
  for (const use of uses(document.body)) removeNode(use);
  for (const other of document.styles.all())
    for (const name of ['basedOn', 'next', 'link'])
      for (const reference of childElements(other.node).filter((child) => isW(child, name)))
        if (reference.attributes.item(0)?.value === style.id)
          putProperty(
            other.node,
            ORDERS.style,
            name,
            name === 'basedOn' && style.basedOn ? { val: style.basedOn } : null,
          );
  removeNode(style.node);
  changed(document);
}

const SIDES = ['top', 'left', 'bottom', 'right'];

/** Sets the margin that a table style gives its cells on one side, in twentieths of a point. */
export function setCellMargin(document: DocxDocument, style: Style, side: string, width: number): void {
  const properties = styleProperties(style.node, 'tblPr');
  const margins = wChild(properties, 'tblCellMar') ?? createW(properties, 'tblCellMar');
  if (!margins.parentNode) putChild(properties, margins, ORDERS.tblPr);
  putProperty(margins, SIDES, side, { w: width, type: 'dxa' });
  changed(document);
}
