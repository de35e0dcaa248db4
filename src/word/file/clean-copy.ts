import { ownership } from '../../report';
import { done, failureOf, type Failure, type Outcome } from '../apply/outcome';
import { readFile } from './read-file';

/** What else than our tags would reach the assessor: how many of each. */
export interface InspectionResult {
  readonly comments: number;
  readonly changes: number;
  /** Paragraphs with hidden text. */
  readonly hidden: number;
}

export type ResidualMarkup = keyof InspectionResult;

/** Reads the file to say what a clean copy would still hold; nothing is changed. */
export async function inspectFile(): Promise<InspectionResult | Failure> {
  const loaded = await load();
  return 'kind' in loaded ? loaded : loaded.script.inspectFile(loaded.file);
}

/**
 * Opens a copy without our controls and settings as a new document; this one is not touched. The copy has the annex and the
 * bookmarks that its links need, and not what the author wants removed.
 */
export async function openCleanCopy(remove: readonly ResidualMarkup[]): Promise<Outcome> {
  const loaded = await load();
  if ('kind' in loaded) return loaded;
  const copy = loaded.script.cleanFile(loaded.file, { ownership, remove });
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

const loadScript = () => import('../../ooxml/clean/clean-copy');

interface Loaded {
  readonly script: Awaited<ReturnType<typeof loadScript>>;
  readonly file: Uint8Array;
}

/** The script that reads files, and the file. The script comes first: it alone needs a network, and Word is not to be blamed for that. */
async function load(): Promise<Loaded | Failure> {
  let script: Loaded['script'];
  try {
    script = await loadScript();
  } catch (error) {
    // What the browser says of its scripts are not Word's words.
    return { ...failureOf(error, 'not-loaded'), detail: '' };
  }
  try {
    return { script, file: await readFile() };
  } catch (error) {
    return failureOf(error, 'no-file');
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
