import { decisionsKey } from '../report';

/**
 * The document's settings of this add-in, by the Common API: it is there on every host, `Word.Document.settings` only
 * from WordApi 1.4 on, and both are kept in the file.
 */
export function readSettings(): Record<string, unknown> {
  const value: unknown = Office.context.document.settings.get(decisionsKey);
  return value === null || value === undefined ? {} : { [decisionsKey]: value };
}
