import { strFromU8, unzipSync } from 'fflate';

/** The main document part of a .docx, as text. */
export const bodyXml = (file: Uint8Array): string =>
  strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array());
