import { isRecord, standardKey } from './settings';

/** The standard by which a document is read, as it keeps it, so that author, tutor and command line see the same. */
export interface KeptStandard {
  readonly id: string;
  /** What its file holds, unchecked; null where it is built in. */
  readonly file: unknown;
}

/** Reads the setting `{ "id": "st0071-highfield" }` or `{ "id": "…", "file": { … } }`. Null where the document keeps none. */
export function keptStandard(settings: Readonly<Record<string, unknown>>): KeptStandard | null {
  const kept = settings[standardKey];
  return isRecord(kept) && typeof kept['id'] === 'string' ? { id: kept['id'], file: kept['file'] ?? null } : null;
}
