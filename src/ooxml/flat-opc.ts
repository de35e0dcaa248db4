import { childElements, ownText } from './dom';
import { DocxError } from './errors';
import type { DocxPackage } from './package';

const PKG = 'http://schemas.microsoft.com/office/2006/xmlPackage';
const CONTENT_TYPES = '[Content_Types].xml';
const LINE = 76;

/** A package as one XML document, as `getOoxml` and `insertOoxml` have it (Flat OPC). */
export function flatOpc(pkg: DocxPackage): string {
  const parts = pkg
    .partNames()
    .filter((name) => name !== CONTENT_TYPES)
    .map((name) => partXml(pkg, name));
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="${PKG}">${parts.join('')}</pkg:package>`
  );
}

function partXml(pkg: DocxPackage, name: string): string {
  const part = pkg.part(name)!;
  const type = pkg.contentType(name) ?? 'application/octet-stream';
  const start = `pkg:name="/${name}" pkg:contentType="${type}"`;
  if (/\bxml$/.test(type) || name.endsWith('.rels'))
    return `<pkg:part ${start}><pkg:xmlData>${part.markup()}</pkg:xmlData></pkg:part>`;
  const lines = base64(part.bytes()).replace(new RegExp(`.{${LINE}}`, 'g'), '$&\n');
  return `<pkg:part ${start} pkg:compression="store"><pkg:binaryData>${lines}</pkg:binaryData></pkg:part>`;
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** Fills an empty package with the parts of a flat one. @throws DocxError `not-a-docx` where it is none */
export function readFlatOpc(pkg: DocxPackage, xml: string): void {
  const root = pkg.parse(xml.replace(/^\uFEFF?\s*/, '')).documentElement;
  if (root.namespaceURI !== PKG || root.localName !== 'package')
    throw new DocxError('not-a-docx', 'The OOXML is no package: it has to begin with pkg:package.');
  for (const part of childElements(root)) readPart(pkg, part);
}

function readPart(pkg: DocxPackage, part: Element): void {
  const attribute = (name: string) =>
    part.getAttributeNS(PKG, name) ?? part.getAttribute(`pkg:${name}`) ?? '';
  const name = attribute('name').replace(/^\//, '');
  const data = childElements(part)[0];
  const [content] = data ? childElements(data) : [];
  if (name === '' || !data) return;
  if (content) pkg.addTree(name, attribute('contentType'), content);
  else if (data.localName === 'binaryData') {
    const bytes = Uint8Array.from(atob(ownText(data).replace(/\s/g, '')), (letter) => letter.charCodeAt(0));
    pkg.addBinaryPart(name, attribute('contentType'), bytes);
  }
}
