import { ownership } from '../../report';
import { done, failureOf, type Outcome } from '../apply/outcome';
import { readFile } from './read-file';

/** What else than our tags would reach the assessor: how many of each. */
export interface InspectionResult {
  readonly comments: number;
  readonly changes: number;
  /** Paragraphs with hidden text. */
  readonly hidden: number;
}

export type ResidualMarkup = keyof InspectionResult;

/** Reads the file to say what a clean copy would still hold; nothing is changed. Rejects where Word does not give it. */
export async function inspectFile(): Promise<InspectionResult> {
  const file = await readFile();
  const { inspectFile: inspect } = await import('../../ooxml/clean/clean-copy');
  return inspect(file);
}

/**
 * Opens a copy without our controls and settings as a new document; this one is not touched. The copy has the annex and the
 * bookmarks that its links need, and not what the author wants removed.
 */
export async function openCleanCopy(remove: readonly ResidualMarkup[]): Promise<Outcome> {
  const file = await readFile();
  const { cleanFile } = await import('../../ooxml/clean/clean-copy');
  const copy = cleanFile(file, { ownership, remove });
  try {
    await Word.run(async (context) => {
      context.application.createDocument(base64Of(copy)).open();
      await context.sync();
    });
    return done;
  } catch (error) {
    return failureOf(error, 'cannot-open-copy');
  }
}

/** In pieces, because a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const step = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += step)
    text += String.fromCharCode(...bytes.subarray(at, at + step));
  return btoa(text);
}
