import { reasonUnread } from '../docx/read-docx';
import type { Standard } from '../standard';
import { checkEntry, checkLines, reportOn } from './check';
import { FileError, readBytes } from './files';
import { complain, jsonText, printLines } from './print';
import { RequestError } from './usage';

interface Checked {
  readonly entry: object;
  readonly lines: readonly string[];
  readonly isRead: boolean;
}

/**
 * Checks each file and prints it when it is ready, in the order given; the entries of `--json` are one array. A file that can't be
 * read does not stop the others, whatever is wrong with it: its entry holds the reason.
 * @returns false where some file could not be read
 */
export async function checkFiles(
  files: readonly string[],
  as: 'json' | 'text',
  asked: Standard | null,
): Promise<boolean> {
  const asJson = as === 'json';
  let areRead = true;
  if (asJson) printLines(['[']);
  for (const [index, file] of files.entries()) {
    const isLast = index === files.length - 1;
    const { entry, lines, isRead } = await checkFile(file, asked);
    areRead &&= isRead;
    if (asJson) printLines(`${indented(entry)}${isLast ? '' : ','}`.split('\n'));
    else printLines(isLast ? lines : [...lines, '']);
  }
  if (asJson) printLines([']']);
  return areRead;
}

const indented = (entry: object): string => jsonText([entry]).slice(2, -2);

async function checkFile(file: string, asked: Standard | null): Promise<Checked> {
  try {
    const report = reportOn(await readBytes(file), asked);
    return { entry: checkEntry(file, report), lines: checkLines(file, report), isRead: true };
  } catch (error) {
    const reason = error instanceof FileError ? error.reason : reasonOf(error);
    complain(`${file}: ${reason}`);
    return { entry: { file, error: reason }, lines: [file, `  ${reason}`], isRead: false };
  }
}

export const reasonOf = (error: unknown): string =>
  error instanceof RequestError ? error.message : reasonUnread(error);
