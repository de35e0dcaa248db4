import { standardFrom } from './from-file';
import type { Standard } from './standard';
import st0071 from './st0071-highfield/report.json';
import type { StandardFile } from './file/schema';

/**
 * The standard of a document that has not chosen one. Its file is in four parts, so that a script has only those that it needs; a test
 * holds that together they are a file without a fault, so that the pane's first script need not ask again.
 */
export const defaultStandard: Standard = standardFrom(st0071 as unknown as StandardFile, {
  kit: null,
  own: null,
});

/** The standards that need no file, by id. */
export const builtInStandards: readonly Standard[] = [defaultStandard];
