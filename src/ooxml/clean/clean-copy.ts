import { clean, type CleanOptions } from './clean';
import { DocxDocument } from '../document/document';
import { remainsOf, type Remains } from './remains';

/** What else than our tags would reach a reader of this file. @throws DocxError where it is no readable Word document */
export const inspectFile = (file: Uint8Array): Remains => remainsOf(DocxDocument.open(file));

/** A copy of the file without the traces of tagging. @throws DocxError where it is no readable Word document */
export function cleanFile(file: Uint8Array, options: CleanOptions): Uint8Array {
  const document = DocxDocument.open(file);
  clean(document, options);
  return document.save();
}
