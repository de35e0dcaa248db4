import { builtInStandards, defaultStandard } from '../built-in';
import type { KeptStandard, Standard } from '../standard';
import { readStandardValue } from './index';

/** The standard by which a document is read: the one that it keeps, else the default. Null where what it keeps cannot be read. */
export function standardOf(kept: KeptStandard | null): Standard | null {
  if (kept === null) return defaultStandard;
  if (kept.file !== null) return readStandardValue(kept.file).standard;
  return builtInStandards.find(({ id }) => id === kept.id) ?? null;
}
