import type { KeptStandard } from '../../standard';
import { isRecord, standardKey } from './settings';

/** Reads the setting `{ "id": "st0071-highfield" }` or `{ "id": "…", "file": { … } }`. Null where the document keeps none. */
export function keptStandard(settings: Readonly<Record<string, unknown>>): KeptStandard | null {
  const kept = settings[standardKey];
  return isRecord(kept) && typeof kept['id'] === 'string'
    ? { id: kept['id'], file: kept['file'] ?? null }
    : null;
}
