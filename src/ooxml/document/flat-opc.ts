import { documentOf } from '../xml/dom';
import { W_TRANSITIONAL } from '../xml/namespaces';
import { serialise } from '../xml/xml';
import type { DocxDocument } from './document';
import { sectionOf } from './stories';

const empty =
  '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/word/document.xml" ' +
  'pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData>' +
  `<w:document xmlns:w="${W_TRANSITIONAL}"><w:body/></w:document></pkg:xmlData></pkg:part></pkg:package>`;

/**
 * A paragraph as a package in one XML document (Flat OPC), with the section that it belongs to, as `getOoxml` gives it. Word adds
 * styles, theme and more (docx4j-core-ts, check 30 of September 2026); here is the main part alone.
 */
export function flatOpc(document: DocxDocument, paragraph: Element): string {
  const flat = document.parseXml(empty);
  const body = flat.getElementsByTagNameNS(W_TRANSITIONAL, 'body')[0]!;
  for (const node of [paragraph, sectionOf(document, paragraph)])
    body.appendChild(documentOf(body).importNode(node, true));
  return serialise(flat);
}
