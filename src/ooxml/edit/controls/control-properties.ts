import { childElements, documentOf, removeNode } from '../../xml/dom';
import type { DocxDocument } from '../../document/document';
import { createW, declareIgnorable, ORDERS, propertiesOf, putChild, putProperty } from '../../xml/elements';
import { isW, W15, wChild } from '../../xml/namespaces';

/** What can be said of a content control. Everything left out stays as it is. */
export interface ControlProperties {
  readonly tag?: string;
  readonly title?: string;
  /** `#RRGGBB`. */
  readonly color?: string;
  readonly appearance?: 'BoundingBox' | 'Tags' | 'Hidden';
  /** The control can't be deleted by the author (`sdtLocked`). */
  readonly cannotDelete?: boolean;
  /** Its content can't be edited by the author (`contentLocked`). */
  readonly cannotEdit?: boolean;
}

const order = ORDERS.sdtPr;

function putLater(properties: Element, name: string, attribute: 'w' | 'w15', value: string): void {
  const document = documentOf(properties);
  declareIgnorable(document, 'w15', W15);
  const element = document.createElementNS(W15, `w15:${name}`);
  if (attribute === 'w15') element.setAttributeNS(W15, 'w15:val', value);
  else {
    const like = createW(properties, 'color', { val: value });
    const source = like.attributes.item(0)!;
    element.setAttributeNS(source.namespaceURI, source.name, value);
  }
  putChild(properties, element, order);
}

const APPEARANCES = { BoundingBox: 'boundingBox', Tags: 'tags', Hidden: 'hidden' } as const;

/** Writes properties of a control in the order of the schema; its data binding is never touched. */
export function setControlProperties(document: DocxDocument, sdt: Element, changes: ControlProperties): void {
  const properties = propertiesOf(sdt, 'sdtPr');
  const textual = (name: string, value: string | undefined) => {
    if (value !== undefined) putProperty(properties, order, name, value === '' ? null : { val: value });
  };
  textual('alias', changes.title);
  textual('tag', changes.tag);
  if (changes.color !== undefined)
    putLater(properties, 'color', 'w', changes.color.replace('#', '').toUpperCase());
  if (changes.appearance !== undefined)
    putLater(properties, 'appearance', 'w15', APPEARANCES[changes.appearance]);
  if (changes.cannotDelete !== undefined || changes.cannotEdit !== undefined) setLock(properties, changes);
  document.changed('inline');
}

function setLock(properties: Element, { cannotDelete, cannotEdit }: ControlProperties): void {
  const current = lockOf(properties);
  const deletion = cannotDelete ?? current.cannotDelete;
  const editing = cannotEdit ?? current.cannotEdit;
  const value =
    deletion && editing ? 'sdtContentLocked' : deletion ? 'sdtLocked' : editing ? 'contentLocked' : null;
  putProperty(properties, order, 'lock', value && { val: value });
}

const lockOf = (properties: Element) => {
  const lock = wChild(properties, 'lock');
  const value = lock?.attributes.item(0)?.value ?? '';
  return {
    cannotDelete: value === 'sdtLocked' || value === 'sdtContentLocked',
    cannotEdit: value === 'contentLocked' || value === 'sdtContentLocked',
  };
};

/** A new rich-text control with an id of its own, empty. */
export function createControl(
  document: DocxDocument,
  changes: ControlProperties,
): { sdt: Element; content: Element } {
  const content = createW(document.body, 'sdtContent');
  const sdt = createW(document.body, 'sdt', {}, createW(document.body, 'sdtPr'), content);
  giveControlId(document, sdt);
  setControlProperties(document, sdt, changes);
  return { sdt, content };
}

/** Gives a control, a new one or a copy, an id that no other of the main text has. */
export function giveControlId(document: DocxDocument, sdt: Element): void {
  const id = document.freshControlId();
  putProperty(propertiesOf(sdt, 'sdtPr'), order, 'id', { val: id });
  document.setControlId(sdt, id);
}

const PLACEHOLDER = 'Click or tap here to enter text.';

/** Shows the placeholder in a control that has no content, as Word does. */
export function showPlaceholder(document: DocxDocument, sdt: Element, content: Element): void {
  putProperty(propertiesOf(sdt, 'sdtPr'), order, 'showingPlcHdr', {});
  const text = createW(content, 't');
  text.appendChild(documentOf(text).createTextNode(PLACEHOLDER));
  content.appendChild(createW(content, 'r', {}, text));
  document.changed('inline');
}

/** Takes the placeholder away, before content is put in its place. */
export function removePlaceholder(document: DocxDocument, sdt: Element): void {
  putProperty(propertiesOf(sdt, 'sdtPr'), order, 'showingPlcHdr', null);
  const content = wChild(sdt, 'sdtContent');
  for (const node of content ? childElements(content) : []) {
    if (isW(node, 'r')) removeNode(node);
    else if (isW(node, 'p')) for (const run of childElements(node)) if (!isW(run, 'pPr')) removeNode(run);
  }
  document.changed('inline');
}

/** Shows the placeholder in a control that has lost its content. */
export function setControlPlaceholder(document: DocxDocument, sdt: Element): void {
  const content = wChild(sdt, 'sdtContent');
  if (!content) return;
  const paragraph = childElements(content).find((child) => isW(child, 'p'));
  showPlaceholder(document, sdt, paragraph ?? content);
}

/** Makes a control one for plain text. */
export function makePlainText(document: DocxDocument, sdt: Element): void {
  putProperty(propertiesOf(sdt, 'sdtPr'), order, 'text', {});
  document.changed('inline');
}
