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
 * Checks each file and prints them in the order given. One that can't be read does not stop the others: its entry holds
 * the reason.
 * @returns false where some file could not be read
 */
export async function checkFiles(files: readonly string[], asJson: boolean): Promise<boolean> {
  const results: Checked[] = [];
  for (const file of files) results.push(await checkFile(file));
  if (asJson)
    console.log(
      JSON.stringify(
        results.map(({ entry }) => entry),
        null,
        2,
      ),
    );
  else console.log(results.map(({ text }) => text).join('\n\n'));
  return results.every(({ isRead }) => isRead);
}

async function checkFile(file: string): Promise<Checked> {
  try {
    const report = reportOn(await readBytes(file));
    return { entry: checkEntry(file, report), text: checkText(file, report), isRead: true };
  } catch (error) {
    if (!(error instanceof DocxError || error instanceof RequestError)) throw error;
    console.error(error instanceof DocxError ? `${file}: ${error.message}` : error.message);
    return { entry: { file, error: error.message }, text: `${file}\n  ${error.message}`, isRead: false };
  }
}
