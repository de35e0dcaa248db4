/** The id of the add-in in manifest.xml: Word keeps its settings under it in the file. */
export const addInId = '5d0a6b0e-3c1f-4b57-9b1e-7f2c8d4e61a3';

/** The name of the setting that holds the author's decisions. */
export const decisionsKey = 'criteria-mapper';

/** The name of the setting that holds the list of tags. */
export const tagListKey = 'criteria-mapper-tags';

/** The name of the setting that holds the standard by which the document is read. */
export const standardKey = 'criteria-mapper-standard';

/** Settings travel in the file and may come from a later version: nothing is taken for granted of their shape. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
