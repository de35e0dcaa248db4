import { done, failureOf, type FailureReason, type Outcome } from '../apply/outcome';

/** A paragraph of a new document. */
export interface NewParagraph {
  /** Its lines are parted by "\n". */
  readonly text: string;
  readonly style: 'Title' | 'Heading1' | 'Normal' | 'ListParagraph';
}

/** Opens a new document of these paragraphs; the one that is open is not touched. */
export async function openNewDocument(paragraphs: readonly NewParagraph[]): Promise<Outcome> {
  let script: Awaited<ReturnType<typeof loadScript>>;
  try {
    script = await loadScript();
  } catch (error) {
    // What the browser says of its scripts are not Word's words.
    return { ...failureOf(error, 'not-loaded'), detail: '' };
  }
  return openFile(script.makeDocument(paragraphs), 'cannot-open-document');
}

const loadScript = () => import('../../ooxml/edit/new-document');

/** @param otherwise what is told where this Word opens none */
export async function openFile(file: Uint8Array, otherwise: FailureReason): Promise<Outcome> {
  try {
    await Word.run(async (context) => {
      context.application.createDocument(base64Of(file)).open();
      await context.sync();
    });
    return done;
  } catch (error) {
    return failureOf(error, otherwise);
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
