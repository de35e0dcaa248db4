/** How the names of our settings in the document begin. */
export const settingPrefix = 'criteria-mapper';

/** Settings travel in the file and may come from a later version: nothing is taken for granted of their shape. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
