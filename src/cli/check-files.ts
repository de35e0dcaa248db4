import { DocxError } from '../ooxml';
import { checkEntry, checkText, reportOn } from './check';
import { readBytes } from './files';
import { RequestError } from './usage';

interface Checked {
  readonly entry: object;
  readonly text: string;
  readonly isRead: boolean;
}

/**
 * Checks each file and prints it when it is ready, in the order given; the entries of `--json` are one array. A file that can't be
 * read does not stop the others, whatever is wrong with it: its entry holds the reason.
 * @returns false where some file could not be read
 */
export async function checkFiles(files: readonly string[], asJson: boolean): Promise<boolean> {
  let areRead = true;
  if (asJson) console.log('[');
  for (const [index, file] of files.entries()) {
    const isLast = index === files.length - 1;
    const { entry, text, isRead } = await checkFile(file);
    areRead &&= isRead;
    if (asJson) console.log(indented(entry) + (isLast ? '' : ','));
    else console.log(text + (isLast ? '' : '\n'));
  }
  if (asJson) console.log(']');
  return areRead;
}

const indented = (entry: object): string => JSON.stringify([entry], null, 2).slice(2, -2);

async function checkFile(file: string): Promise<Checked> {
  try {
    const report = reportOn(await readBytes(file));
    return { entry: checkEntry(file, report), text: checkText(file, report), isRead: true };
  } catch (error) {
    const reason = reasonOf(error);
    console.error(error instanceof RequestError ? reason : `${file}: ${reason}`);
    return { entry: { file, error: reason }, text: `${file}\n  ${reason}`, isRead: false };
  }
}

/** One sentence on what went wrong, also for a mistake of ours. */
export const reasonOf = (error: unknown): string =>
  error instanceof DocxError || error instanceof RequestError
    ? error.message
    : `The mapper has met something that it does not know (${String(error).replace(/\s+/gu, ' ')}). Please report it.`;
