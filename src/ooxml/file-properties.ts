import { childElements, ownText, removeNode, setOwnText } from './dom';
import type { DocxDocument } from './document';
import type { Part } from './package';

const CP = 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties';
const DC = 'http://purl.org/dc/elements/1.1/';
const DCTERMS = 'http://purl.org/dc/terms/';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
const RELATIONS = 'http://schemas.openxmlformats.org';

interface Place {
  readonly part: 'core' | 'extended';
  readonly uri: string;
  readonly name: string;
}

const core = (uri: string, name: string): Place => ({ part: 'core', uri, name });
const extended = (name: string): Place => ({ part: 'extended', uri: EXTENDED, name });

/** Where each property of a document is kept (ECMA-376 Part 2, 8.3.4; Part 1, 22.2). */
const PLACES = {
  title: core(DC, 'dc:title'),
  subject: core(DC, 'dc:subject'),
  author: core(DC, 'dc:creator'),
  keywords: core(CP, 'cp:keywords'),
  comments: core(DC, 'dc:description'),
  category: core(CP, 'cp:category'),
  lastAuthor: core(CP, 'cp:lastModifiedBy'),
  revisionNumber: core(CP, 'cp:revision'),
  lastPrintDate: core(CP, 'cp:lastPrinted'),
  creationDate: core(DCTERMS, 'dcterms:created'),
  lastSaveTime: core(DCTERMS, 'dcterms:modified'),
  template: extended('Template'),
  applicationName: extended('Application'),
  format: extended('PresentationFormat'),
  manager: extended('Manager'),
  company: extended('Company'),
  security: extended('DocSecurity'),
} as const satisfies Record<string, Place>;

export type FileProperty = keyof typeof PLACES;

const PARTS = {
  core: {
    name: 'docProps/core.xml',
    relation: `${RELATIONS}/package/2006/relationships/metadata/core-properties`,
    contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    xml: `<cp:coreProperties xmlns:cp="${CP}" xmlns:dc="${DC}" xmlns:dcterms="${DCTERMS}" xmlns:xsi="${XSI}"/>`,
  },
  extended: {
    name: 'docProps/app.xml',
    relation: `${RELATIONS}/officeDocument/2006/relationships/extended-properties`,
    contentType: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    xml: `<Properties xmlns="${EXTENDED}"/>`,
  },
} as const;

const partFor = ({ pkg }: DocxDocument, kind: keyof typeof PARTS): Part | null =>
  pkg.related('', PARTS[kind].relation.slice(PARTS[kind].relation.lastIndexOf('/') + 1));

function makePart(document: DocxDocument, kind: keyof typeof PARTS): Part {
  const { name, relation, contentType, xml } = PARTS[kind];
  document.pkg.relate('', relation, name);
  return document.pkg.addPart(name, contentType, xml);
}

const find = (part: Part | null, { uri, name }: Place): Element | null =>
  (part &&
    childElements(part.root).find(
      (element) => element.namespaceURI === uri && element.localName === name.replace(/^\w+:/, ''),
    )) ??
  null;

/** A property of the file; null where the file does not hold it. Dates are as in ISO 8601. */
export function fileProperty(document: DocxDocument, property: FileProperty): string | null {
  const place = PLACES[property];
  const element = find(partFor(document, place.part), place);
  return element && ownText(element);
}

/** Sets a property of the file, or with '' takes it away. */
export function setFileProperty(document: DocxDocument, property: FileProperty, value: string): void {
  const place: Place = PLACES[property];
  const part = partFor(document, place.part) ?? makePart(document, place.part);
  const known = find(part, place);
  if (value === '') {
    if (known) removeNode(known);
  } else {
    const element =
      known ?? part.root.appendChild(part.xml().createElementNS(place.uri, prefixed(part.root, place)));
    setOwnText(element, value);
    if (place.uri === DCTERMS && !known) element.setAttributeNS(XSI, 'xsi:type', 'dcterms:W3CDTF');
  }
  part.touch();
}

/** A part may have its namespace as the default one. */
const prefixed = (root: Element, { uri, name }: Place): string =>
  uri === EXTENDED && root.prefix ? `${root.prefix}:${name}` : name;
