import { childElements, documentOf, removeNode } from '../dom';
import type { DocxDocument } from '../document';
import { createW, declareIgnorable, ORDERS, propertiesOf, putChild, putProperty, setW } from '../elements';
import { isW, W14, wAttribute, wChild, wChildren, wPath } from '../namespaces';
import { createRun, runContent } from './insert-text';

const CHECKED = '☒';
const UNCHECKED = '☐';
const CHECK_FONT = 'MS Gothic';

const isCheckbox = (element: Element) => element.namespaceURI === W14 && element.localName === 'checkbox';
const isState = (element: Element) => element.namespaceURI === W14 && element.localName === 'checked';

const checkboxOf = (sdt: Element): Element | null =>
  childElements(wChild(sdt, 'sdtPr') ?? sdt).find(isCheckbox) ?? null;

/** Puts a text in place of what an inline control holds. */
function setContent(sdt: Element, text: string, font?: string): void {
  const content = wChild(sdt, 'sdtContent');
  if (!content) return;
  const holder = childElements(content).find((child) => isW(child, 'p')) ?? content;
  for (const child of childElements(holder)) if (!isW(child, 'pPr')) removeNode(child);
  const properties = font ? createW(sdt, 'rPr', {}, createW(sdt, 'rFonts', fonts(font))) : null;
  holder.appendChild(createRun(sdt, properties, runContent(sdt, text)));
  putProperty(propertiesOf(sdt, 'sdtPr'), ORDERS.sdtPr, 'showingPlcHdr', null);
}

const fonts = (font: string) => ({ ascii: font, eastAsia: font, hAnsi: font, hint: 'eastAsia' });

/** Makes an empty control a box to tick (MS-DOCX 2.2.1.2). */
export function makeCheckBox(document: DocxDocument, sdt: Element): void {
  const owner = documentOf(sdt);
  declareIgnorable(owner, 'w14', W14);
  const checkbox = owner.createElementNS(W14, 'w14:checkbox');
  for (const [name, value, font] of [
    ['checked', '0', null],
    ['checkedState', '2612', CHECK_FONT],
    ['uncheckedState', '2610', CHECK_FONT],
  ] as const) {
    const state = checkbox.appendChild(owner.createElementNS(W14, `w14:${name}`));
    state.setAttributeNS(W14, 'w14:val', value);
    if (font) state.setAttributeNS(W14, 'w14:font', font);
  }
  putChild(propertiesOf(sdt, 'sdtPr'), checkbox, ORDERS.sdtPr);
  setContent(sdt, UNCHECKED, CHECK_FONT);
  document.changed('inline');
}

export function isChecked(sdt: Element): boolean {
  const checkbox = checkboxOf(sdt);
  const state = checkbox && childElements(checkbox).find(isState);
  return ['1', 'true', 'on'].includes(state?.getAttributeNS(W14, 'val') ?? '');
}

export function setChecked(document: DocxDocument, sdt: Element, checked: boolean): void {
  const checkbox = checkboxOf(sdt);
  if (!checkbox) return;
  childElements(checkbox)
    .find(isState)
    ?.setAttributeNS(W14, 'w14:val', checked ? '1' : '0');
  setContent(sdt, checked ? CHECKED : UNCHECKED, CHECK_FONT);
  document.changed('inline');
}

export type ChoiceKind = 'dropDownList' | 'comboBox';

/** Makes an empty control one to choose in. */
export function makeChoice(document: DocxDocument, sdt: Element, kind: ChoiceKind): void {
  putProperty(propertiesOf(sdt, 'sdtPr'), ORDERS.sdtPr, kind, {});
  document.changed('inline');
}

const choiceOf = (sdt: Element): Element | null =>
  wPath(sdt, 'sdtPr', 'dropDownList') ?? wPath(sdt, 'sdtPr', 'comboBox');

/** The items of a control to choose in, as `w:listItem`. */
export const choiceItems = (sdt: Element): Element[] => {
  const choice = choiceOf(sdt);
  return choice ? wChildren(choice, 'listItem') : [];
};

export const choiceText = (item: Element): { text: string; value: string } => {
  const value = wAttribute(item, 'value') ?? '';
  return { text: wAttribute(item, 'displayText') ?? value, value };
};

/** Adds an item; at the end, or before the one at an index. */
export function addChoice(
  document: DocxDocument,
  sdt: Element,
  text: string,
  value: string,
  index?: number,
): Element {
  const choice = choiceOf(sdt);
  if (!choice) throw new Error('The control has no items.');
  const items = choiceItems(sdt);
  const item = createW(sdt, 'listItem', { displayText: text, value });
  choice.insertBefore(item, (index === undefined ? null : items[index]) ?? null);
  document.changed('inline');
  return item;
}

export function setChoice(
  document: DocxDocument,
  item: Element,
  changes: { displayText?: string; value?: string },
): void {
  setW(item, changes);
  document.changed('inline');
}

export function moveChoice(document: DocxDocument, item: Element, index: number): void {
  const choice = item.parentNode as Element;
  removeNode(item);
  choice.insertBefore(item, wChildren(choice, 'listItem')[index] ?? null);
  document.changed('inline');
}

export function removeChoice(document: DocxDocument, item: Element): void {
  removeNode(item);
  document.changed('inline');
}

/** Shows an item in its control. */
export function selectChoice(document: DocxDocument, sdt: Element, item: Element): void {
  setContent(sdt, choiceText(item).text);
  document.changed('inline');
}
