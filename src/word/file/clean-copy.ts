import { ownership } from '../../report';
import { failureOf, type Failure, type Outcome } from '../apply/outcome';
import { openFile } from './new-document';
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
  return openFile(copy, 'cannot-open-copy');
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
