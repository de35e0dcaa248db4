import { builtInStandards, defaultStandard } from '../built-in';
import type { KeptStandard, Standard } from '../standard';
import { readStandardValue } from './index';

/**
 * The standard by which a document is read: the one that it keeps, else the default. Where that cannot be read the default stands in, which
 * the report tells by the other id.
 */
export function standardOf(kept: KeptStandard | null): Standard {
  if (kept === null) return defaultStandard;
  if (kept.file !== null) return readStandardValue(kept.file).standard ?? defaultStandard;
  return builtInStandards.find(({ id }) => id === kept.id) ?? defaultStandard;
}
