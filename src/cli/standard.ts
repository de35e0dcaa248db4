import { keptStandard, type Snapshot } from '../report';
import { builtInStandards, defaultStandard, type Standard } from '../standard';
import { readStandard, type StandardFinding } from '../standard/file';
import { standardOf } from '../standard/file/kept';
import { standardFindingMessage } from '../wording/standard';
import { FileError, readBytes } from './files';
import { complain, printLines } from './print';
import { UsageError } from './usage';

/** What `--standard` names: a file, or the id of a standard that is built in. Null where it is not given. */
export async function askedStandard(name: string | undefined): Promise<Standard | null> {
  if (name === undefined) return null;
  if (name === '') throw new UsageError('--standard names nothing.');
  const builtIn = builtInStandards.find(({ id }) => id === name);
  if (builtIn) return builtIn;
  const { standard, findings } = await readFile(name);
  if (standard) return standard;
  const [first, ...others] = findings.filter(({ severity }) => severity === 'error');
  const place = first?.line ? `line ${first.line}: ` : '';
  const more = others.length > 0 ? ` (and ${others.length} more: mapper standard check)` : '';
  throw new FileError(name, `${place}${first ? standardFindingMessage(first) : ''}${more}`);
}

/**
 * The standard that a document is read by: what was asked for, else what the document keeps, else ours. Where what it keeps cannot be read
 * ours stands in, which is a finding.
 */
export const standardFor = (asked: Standard | null, { settings }: Snapshot): Standard =>
  asked ?? standardOf(keptStandard(settings)) ?? defaultStandard;

const readFile = async (file: string) => readStandard(new TextDecoder().decode(await readBytes(file)));

/** `standard check` and `standard list`. */
export async function standardVerb([what, ...files]: readonly string[]): Promise<boolean> {
  if (what === 'list' && files.length === 0) {
    printLines(builtInStandards.map(listLine));
    return true;
  }
  if (what !== 'check' || files.length === 0)
    throw new UsageError('standard takes "check" and files, or "list".');
  let areRight = true;
  for (const file of files) areRight = (await checkStandard(file)) && areRight;
  return areRight;
}

const listLine = ({ id, name, body, criteria }: Standard): string =>
  `${id}  ${name}, ${body}: ${criteria.length} criteria`;

/** @returns false where the file cannot be used */
async function checkStandard(file: string): Promise<boolean> {
  try {
    const { standard, findings } = await readFile(file);
    const lines = findings.map((finding) => findingLine(file, finding));
    printLines(
      standard
        ? [...lines, `${file}: ${standard.name}, ${standard.body}: ${standard.criteria.length} criteria`]
        : lines,
    );
    return standard !== null;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    complain(error.message);
    return false;
  }
}

function findingLine(file: string, finding: StandardFinding): string {
  const place = finding.line === null ? file : `${file}:${finding.line}`;
  return `${place}: ${finding.severity === 'warning' ? 'warning: ' : ''}${standardFindingMessage(finding)}`;
}
