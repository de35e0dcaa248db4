import { childElements, removeNode } from '../../xml/dom';
import type { DocxDocument } from '../../document/document';
import { createW, ORDERS, propertiesOf, putProperty, type Attributes } from '../../xml/elements';
import { isW, wChild, wPath } from '../../xml/namespaces';
import { splitRunAt } from './split';

/** Character formatting. Everything left out stays as it is. */
export interface CharacterFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikeThrough?: boolean;
  readonly doubleStrikeThrough?: boolean;
  /** `baseline` for neither. */
  readonly verticalAlign?: 'baseline' | 'subscript' | 'superscript';
  /** Points. */
  readonly size?: number;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly name?: string;
  readonly underline?: string;
  /** A colour name of ST_HighlightColor, or null for none. */
  readonly highlight?: string | null;
}

type Property = readonly [name: string, attributes: Attributes | null];

function properties(format: CharacterFormat): Property[] {
  const {
    bold,
    italic,
    strikeThrough,
    doubleStrikeThrough,
    verticalAlign,
    size,
    color,
    name,
    underline,
    highlight,
  } = format;
  const toggle = (element: string, on: boolean | undefined): Property[] =>
    on === undefined ? [] : [[element, on ? {} : { val: 0 }]];
  return [
    ...toggle('b', bold),
    ...toggle('bCs', bold),
    ...toggle('i', italic),
    ...toggle('iCs', italic),
    ...toggle('strike', strikeThrough),
    ...toggle('dstrike', doubleStrikeThrough),
    ...(verticalAlign === undefined ? [] : [['vertAlign', { val: verticalAlign }] as const]),
    ...(size === undefined ? [] : both('sz', 'szCs', { val: Math.round(size * 2) })),
    ...(color === undefined ? [] : [['color', { val: color.replace('#', '').toUpperCase() }] as const]),
    ...(name === undefined ? [] : [['rFonts', { ascii: name, hAnsi: name, cs: name }] as const]),
    ...(underline === undefined ? [] : [['u', { val: underline }] as const]),
    ...(highlight === undefined
      ? []
      : [['highlight', highlight === null ? null : { val: highlight }] as const]),
  ];
}

const both = (first: string, second: string, attributes: Attributes): Property[] => [
  [first, attributes],
  [second, attributes],
];

/** Formats the characters of a range of one paragraph; a range over the whole paragraph formats its mark as well. */
export function setCharacterFormat(
  document: DocxDocument,
  paragraph: Element,
  from: number,
  to: number,
  format: CharacterFormat,
): void {
  splitRunAt(document, paragraph, to);
  splitRunAt(document, paragraph, from);
  const items = document.inlineItems(paragraph);
  const inRange = items.filter((item) => item.start >= from && item.start + item.length <= to);
  const runs = new Set(inRange.flatMap((item) => (item.run && isW(item.run) ? [item.run] : [])));
  for (const run of runs) applyFormat(propertiesOf(run, 'rPr'), format);
  const isWhole = from === 0 && inRange.length === items.length;
  if (isWhole) applyFormat(markProperties(paragraph), format);
  document.changed('inline');
}

/** Puts character formatting into a `w:rPr`. */
function applyFormat(target: Element, format: CharacterFormat): void {
  for (const [name, attributes] of properties(format)) putProperty(target, ORDERS.rPr, name, attributes);
}

function markProperties(paragraph: Element): Element {
  const pPr = propertiesOf(paragraph, 'pPr');
  const known = wChild(pPr, 'rPr');
  if (known) return known;
  return pPr.insertBefore(createW(pPr, 'rPr'), wChild(pPr, 'sectPr') ?? wChild(pPr, 'pPrChange'));
}

/** Gives the characters of a range of one paragraph a character style. */
export function setCharacterStyle(
  document: DocxDocument,
  paragraph: Element,
  from: number,
  to: number,
  styleId: string,
): void {
  const isDefault = document.styles.defaultOf('character')?.id === styleId;
  for (const run of runsIn(document, paragraph, from, to))
    putProperty(propertiesOf(run, 'rPr'), ORDERS.rPr, 'rStyle', isDefault ? null : { val: styleId });
  document.changed('inline');
}

/** The runs of a range, cut at its ends. */
function runsIn(document: DocxDocument, paragraph: Element, from: number, to: number): Element[] {
  splitRunAt(document, paragraph, to);
  splitRunAt(document, paragraph, from);
  const inRange = document
    .inlineItems(paragraph)
    .filter((item) => item.start >= from && item.start + item.length <= to);
  return [...new Set(inRange.flatMap((item) => (item.run && isW(item.run) ? [item.run] : [])))];
}

/** Sets (or with null removes) one of the paragraph's own properties, as `('jc', { val: 'center' })`. */
export function setParagraphProperty(
  document: DocxDocument,
  paragraph: Element,
  name: string,
  attributes: Attributes | null,
): void {
  const known = wChild(paragraph, 'pPr');
  if (!known && attributes === null) return;
  const pPr = known ?? propertiesOf(paragraph, 'pPr');
  putProperty(pPr, ORDERS.pPr, name, attributes);
  if (!pPr.firstChild) removeNode(pPr);
  document.changed('inline');
}

/** Changes some attributes of a property (`spacing`, `ind`) and keeps the others. */
export function mergeParagraphProperty(
  document: DocxDocument,
  paragraph: Element,
  name: string,
  attributes: Attributes,
): void {
  const old = wPath(paragraph, 'pPr', name);
  const kept: Record<string, string | number> = {};
  for (let i = 0; i < (old?.attributes.length ?? 0); i++) {
    const attribute = old!.attributes.item(i)!;
    kept[attribute.localName] = attribute.value;
  }
  setParagraphProperty(document, paragraph, name, { ...kept, ...attributes });
}

/** Sets the paragraph style; the default style is written as no style, as Word does. */
export function setParagraphStyle(document: DocxDocument, paragraph: Element, styleId: string): void {
  const isDefault = document.styles.defaultOf('paragraph')?.id === styleId;
  setParagraphProperty(document, paragraph, 'pStyle', isDefault ? null : { val: styleId });
  document.changed('flow');
}

/** Takes a paragraph out of its list. A list that comes from the style has to be switched off (numId 0). */
export function detachFromList(document: DocxDocument, paragraph: Element): void {
  setParagraphProperty(document, paragraph, 'numPr', null);
  const ofStyle = document.styles.inherited(document.styles.ofParagraph(paragraph), 'pPr', 'numPr', 'numId');
  if (!ofStyle) return;
  setListPlace(document, paragraph, 0, 0);
}

/** Puts a paragraph into a list (`w:num`) at a level from 0. */
function setListPlace(document: DocxDocument, paragraph: Element, numberId: number, level: number): void {
  setParagraphProperty(document, paragraph, 'numPr', {});
  const numPr = wPath(paragraph, 'pPr', 'numPr')!;
  numPr.appendChild(createW(numPr, 'ilvl', { val: level }));
  numPr.appendChild(createW(numPr, 'numId', { val: numberId }));
  document.changed('inline');
}

/** Takes off all paragraph formatting that no style gives. What ends a section or is under review stays. */
export function resetParagraph(document: DocxDocument, paragraph: Element): void {
  const pPr = wChild(paragraph, 'pPr');
  for (const property of pPr ? childElements(pPr) : [])
    if (!isW(property, 'pStyle', 'rPr', 'sectPr', 'pPrChange')) removeNode(property);
  document.changed('inline');
}

/** Takes off all character formatting of a range of one paragraph, and of its mark where the range is the whole of it. */
export function resetCharacters(document: DocxDocument, paragraph: Element, from: number, to: number): void {
  for (const run of runsIn(document, paragraph, from, to)) clearProperties(wChild(run, 'rPr'));
  const items = document.inlineItems(paragraph);
  const end = items.at(-1);
  if (from === 0 && to >= (end ? end.start + end.length : 0)) clearProperties(wPath(paragraph, 'pPr', 'rPr'));
  document.changed('inline');
}

function clearProperties(rPr: Element | null): void {
  for (const property of rPr ? childElements(rPr) : [])
    if (!isW(property, 'rStyle', 'ins', 'del', 'moveFrom', 'moveTo', 'rPrChange')) removeNode(property);
}
