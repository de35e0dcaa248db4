/** What is wrong with a standard's file: `standardFindingMessage` says it in words. */
export type StandardFindingId =
  | 'too-large'
  | 'too-deep'
  | 'too-many-values'
  | 'nothing'
  | 'syntax'
  | 'several-documents'
  | 'alias'
  | 'tag'
  | 'key'
  | 'member-twice'
  | 'forbidden-member'
  | 'odd-characters'
  | 'unknown-base'
  | 'own-id'
  | 'remove-unknown'
  | 'missing'
  | 'wrong-type'
  | 'wrong-form'
  | 'format-version'
  | 'not-listed'
  | 'too-long'
  | 'too-many'
  | 'too-few'
  | 'too-small'
  | 'too-great'
  | 'not-whole'
  | 'unknown-member'
  | 'twice'
  | 'codes-by-case'
  | 'codes-alike'
  | 'long-codes'
  | 'unknown-grade'
  | 'unknown-theme'
  | 'unknown-code'
  | 'no-grade'
  | 'no-theme'
  | 'idle-grade'
  | 'idle-theme'
  | 'out-of-order'
  | 'list-without-colon'
  | 'single-part'
  | 'reserved-key'
  | 'title-twice'
  | 'fewest-and-words'
  | 'words-and-most'
  | 'fewest-and-most'
  | 'suggestion-line'
  | 'guidance-twice'
  | 'not-suggested'
  | 'built-in-id';

/** From the file's top: `['criteria', 3, 'code']`. */
export type Path = readonly (string | number)[];

export interface StandardFinding {
  readonly id: StandardFindingId;
  readonly severity: 'error' | 'warning';
  readonly path: Path;
  /** From 1; null where the file itself has no such place. */
  readonly line: number | null;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A finding before anybody knows its line. */
export type Fault = Omit<StandardFinding, 'line'>;

export const error = (id: StandardFindingId, path: Path, values: Fault['values'] = {}): Fault => ({
  id,
  severity: 'error',
  path,
  values,
});

export const warning = (id: StandardFindingId, path: Path, values: Fault['values'] = {}): Fault => ({
  ...error(id, path, values),
  severity: 'warning',
});

/** More help nobody. */
export const mostFindings = 200;

/** So much of somebody's text as a sentence takes. */
export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
