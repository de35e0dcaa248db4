import type { KeptStandard } from '../../standard';
import { isRecord, standardKey } from './settings';

/** Reads the setting `{ "id": "st0071-highfield" }` or `{ "id": "…", "file": { … } }`. Null where the document keeps none. */
export function keptStandard(settings: Readonly<Record<string, unknown>>): KeptStandard | null {
  const kept = settings[standardKey];
  return isRecord(kept) && typeof kept['id'] === 'string'
    ? { id: kept['id'], file: kept['file'] ?? null }
    : null;
}

/** What the standard that a document keeps has above its mapping table; empty where that is not said. */
export function keptAnnexTitle(settings: Readonly<Record<string, unknown>>): string {
  const file = keptStandard(settings)?.file;
  const mapping = isRecord(file) ? file['mapping'] : null;
  const title = isRecord(mapping) ? mapping['title'] : null;
  return typeof title === 'string' ? title : '';
}
