import {
  customProperty,
  customPropertyNames,
  setCustomProperty,
  setTracking,
  type DocxDocument,
} from '../../ooxml';
import { openFile } from './application';
import { oneOf, type ModelContext } from './context';

/** The options of `Document.insertFileFromBase64` that the desk carries out, as the client sends them. */
export interface InsertFileOptions {
  readonly importChangeTrackingMode?: boolean;
  readonly importCustomProperties?: boolean;
}

/**
 * `Document.insertFileFromBase64`: the text of a file, and what of its settings is asked for.
 * @unverified the theme, the page's colour and the difference of odd and even pages do not come along on the desk
 */
export function insertFile(
  context: ModelContext,
  base64: string,
  location: string,
  options: InsertFileOptions | null | undefined,
): void {
  const member = 'Document.insertFileFromBase64';
  const where = oneOf(location, ['Replace', 'Start', 'End'], member);
  const source = openFile(context.docx, base64, member);
  context.factory.mainBody().InsertFileFromBase64(base64, where);
  if (options?.importChangeTrackingMode)
    context.edit(() => setTracking(context.docx, source.tracksRevisions));
  if (options?.importCustomProperties) copyCustomProperties(context, source);
}

function copyCustomProperties(context: ModelContext, source: DocxDocument): void {
  for (const name of customPropertyNames(source)) {
    const value = customProperty(source, name);
    if (value) context.edit(() => setCustomProperty(context.docx, name, value));
  }
}
