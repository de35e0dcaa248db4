/** What of the page comes in a script of its own: the library that reads a file, the one that checks it, and what is built in. */
import * as v from 'valibot';
import {
  builtInFiles,
  readStandard,
  readStandardValue,
  type StandardFinding,
  type StandardFindingId,
} from '../standard/file';
import { standardFile, type StandardFile } from '../standard/file/schema';

export { builtInFiles, readStandardValue };

interface OpenedFile {
  readonly file: StandardFile | null;
  readonly findings: readonly StandardFinding[];
  /** Whether it changes another standard: from here on it says all of it. */
  readonly isVariant: boolean;
}

/** A file that somebody opens: a standard's, or what was saved to go on later, in which things are empty. */
export function openFile(text: string): OpenedFile {
  const { file, findings, standard } = readStandard(text);
  const isRefused = findings.some(({ id }) => refusals.has(id));
  const own = standard?.file;
  return {
    file: file ?? (isRefused ? null : unfinished(text)),
    findings,
    isVariant: typeof own === 'object' && own !== null && 'extends' in own,
  };
}

/** What no draft of this page has. */
const refusals: ReadonlySet<StandardFindingId> = new Set([
  'too-large',
  'too-deep',
  'too-many-values',
  'forbidden-member',
  'odd-characters',
]);

function unfinished(text: string): StandardFile | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = v.safeParse(standardFile, value);
  return read.typed ? read.output : null;
}
