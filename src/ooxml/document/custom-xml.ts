import { parseXml } from '../xml/parse';
import type { DocxDocument } from './document';
import { R_STRICT, R_TRANSITIONAL, W_STRICT } from '../xml/namespaces';

const DS = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** A part of data that an add-in or a template keeps in the file (ECMA-376 Part 1, 15.2.5). */
export interface CustomXml {
  readonly name: string;
  /** `{GUID}`; the part's name where the file gives it none. */
  readonly id: string;
  readonly namespaceUri: string;
}

export function customXmlParts(document: DocxDocument): CustomXml[] {
  const { pkg, main } = document;
  return pkg
    .relationships(main.name)
    .filter(({ type, external }) => !external && type.endsWith('/customXml'))
    .flatMap(({ target }) => {
      const part = pkg.part(target);
      if (!part) return [];
      const properties = pkg.related(target, 'customXmlProps');
      const id = properties?.root.getAttributeNS(DS, 'itemID') || part.name;
      return [{ name: part.name, id, namespaceUri: part.root.namespaceURI ?? '' }];
    });
}

/** The XML of a part, without a declaration. */
export const customXmlMarkup = (document: DocxDocument, { name }: CustomXml): string =>
  document.pkg.part(name)?.markup() ?? '';

/** An id that no part has; the same document gives the same ids. */
function freshId(document: DocxDocument): string {
  const taken = new Set(customXmlParts(document).map(({ id }) => id));
  let number = taken.size + 1;
  const guid = () => `{00000000-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
  while (taken.has(guid())) number++;
  return guid();
}

/** Adds a part. @throws DocxError `damaged` for what is not well-formed */
export function addCustomXml(document: DocxDocument, xml: string): CustomXml {
  const { pkg, main } = document;
  const tree = parseXml(xml);
  const id = freshId(document);
  const name = pkg.numberedName('customXml/item', '.xml');
  const relations = main.root.namespaceURI === W_STRICT ? R_STRICT : R_TRANSITIONAL;
  pkg.addParsedPart(name, 'application/xml', tree);
  pkg.relate(main.name, `${relations}/customXml`, name);
  const properties = pkg.numberedName('customXml/itemProps', '.xml');
  pkg.addPart(
    properties,
    PROPERTIES_TYPE,
    `<ds:datastoreItem xmlns:ds="${DS}" ds:itemID="${id}"><ds:schemaRefs/></ds:datastoreItem>`,
  );
  pkg.relate(name, `${relations}/customXmlProps`, properties);
  return { name, id, namespaceUri: tree.documentElement.namespaceURI ?? '' };
}

/** Puts other XML in place of a part's. @throws DocxError `damaged` for what is not well-formed */
export function setCustomXml(document: DocxDocument, { name }: CustomXml, xml: string): void {
  const part = document.pkg.part(name);
  const tree = parseXml(xml);
  if (!part) return;
  const root = part.xml().importNode(tree.documentElement, true);
  part.xml().replaceChild(root, part.root);
  part.touch();
}

/** Takes a part away, with its properties. */
export function deleteCustomXml(document: DocxDocument, { name }: CustomXml): void {
  const properties = document.pkg.related(name, 'customXmlProps');
  document.pkg.unrelate(document.main.name, name);
  if (properties) document.pkg.removePart(properties.name);
  document.pkg.removePart(name);
}
