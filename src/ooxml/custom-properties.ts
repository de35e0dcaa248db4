import { childElements, ownText, removeNode } from './dom';
import type { DocxDocument } from './document';
import type { Part } from './package';

const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';
const NAME = 'docProps/custom.xml';
/** The one format identifier that custom properties have (ECMA-376 Part 1, 22.3.2.2). */
const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
/** 0 and 1 are reserved. */
const FIRST_ID = 2;

export type CustomValue =
  | { readonly type: 'String' | 'Date'; readonly value: string }
  | { readonly type: 'Number'; readonly value: number }
  | { readonly type: 'Boolean'; readonly value: boolean };

const partOf = (document: DocxDocument): Part | null => document.pkg.related('', 'custom-properties');

const propertyElements = (document: DocxDocument): Element[] => {
  const part = partOf(document);
  return part ? childElements(part.root).filter((element) => element.localName === 'property') : [];
};

const elementOf = (document: DocxDocument, name: string): Element | null =>
  propertyElements(document).find(
    (element) => element.getAttribute('name')?.toLowerCase() === name.toLowerCase(),
  ) ?? null;

function valueOf(element: Element): CustomValue {
  const value = childElements(element)[0];
  const text = value ? ownText(value) : '';
  if (value?.localName === 'bool') return { type: 'Boolean', value: ['true', '1'].includes(text) };
  if (value?.localName === 'filetime' || value?.localName === 'date') return { type: 'Date', value: text };
  if (/^(u?i[1248]|u?int|r[48]|decimal)$/.test(value?.localName ?? ''))
    return { type: 'Number', value: Number(text) };
  return { type: 'String', value: text };
}

export const customPropertyNames = (document: DocxDocument): string[] =>
  propertyElements(document).map((element) => element.getAttribute('name') ?? '');

/** A custom property; names count without regard to case. Null where there is none. */
export function customProperty(document: DocxDocument, name: string): CustomValue | null {
  const element = elementOf(document, name);
  return element && valueOf(element);
}

const isWholeNumber = (value: number) => Number.isInteger(value) && Math.abs(value) < 2 ** 31;

function written(value: CustomValue): readonly [string, string] {
  if (value.type === 'Boolean') return ['bool', String(value.value)];
  if (value.type === 'Number') return [isWholeNumber(value.value) ? 'i4' : 'r8', String(value.value)];
  return [value.type === 'Date' ? 'filetime' : 'lpwstr', value.value];
}

/** Adds a custom property, or gives the one of that name another value. */
export function setCustomProperty(document: DocxDocument, name: string, value: CustomValue): void {
  const part = partOf(document) ?? makePart(document);
  const xml = part.xml();
  const element = elementOf(document, name) ?? xml.createElementNS(CUSTOM, 'property');
  if (!element.parentNode) {
    const ids = propertyElements(document).map((known) => Number(known.getAttribute('pid')));
    element.setAttribute('fmtid', FORMAT);
    element.setAttribute('pid', String(Math.max(FIRST_ID - 1, ...ids) + 1));
    element.setAttribute('name', name);
    part.root.appendChild(element);
  }
  for (const old of childElements(element)) removeNode(old);
  const [type, text] = written(value);
  const content = xml.createElementNS(VT, `vt:${type}`);
  content.appendChild(xml.createTextNode(text));
  element.appendChild(content);
  part.touch();
}

function makePart(document: DocxDocument): Part {
  const xml = `<Properties xmlns="${CUSTOM}" xmlns:vt="${VT}"/>`;
  document.pkg.relate('', RELATION, NAME);
  return document.pkg.addPart(
    NAME,
    'application/vnd.openxmlformats-officedocument.custom-properties+xml',
    xml,
  );
}

/** True where there was a property of that name. */
export function deleteCustomProperty(document: DocxDocument, name: string): boolean {
  const element = elementOf(document, name);
  if (!element) return false;
  removeNode(element);
  partOf(document)?.touch();
  return true;
}
