import { strFromU8, unzipSync } from 'fflate';

/** The body of the main document part of a .docx, as text; without the root, which gains namespaces by an edit. */
export function bodyXml(file: Uint8Array): string {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
  return xml.slice(xml.indexOf('<w:body'));
}
