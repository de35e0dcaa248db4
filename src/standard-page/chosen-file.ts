import * as wording from '../wording/standard-page';

/** What somebody has opened or dropped. */
type ChosenFile =
  | { readonly kind: 'standard' | 'list'; readonly name: string; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string };

/** More than any plan has of criteria, and any standard. */
const largest = 2_000_000;

export async function readChosen(file: File): Promise<ChosenFile> {
  const { name } = file;
  if (/\.(?:docx?|xlsx?|odt|ods|pdf|pptx?|rtf|pages|numbers)$/iu.test(name))
    return { kind: 'refused', message: wording.begin.document(name) };
  if (file.size > largest) return { kind: 'refused', message: wording.begin.tooLarge };
  try {
    const text = textOf(new Uint8Array(await file.arrayBuffer()));
    return { kind: /\.(?:json|ya?ml)$/iu.test(name) ? 'standard' : 'list', name, text };
  } catch (error) {
    // Moved since it was chosen, or kept by another program.
    if (error instanceof DOMException) return { kind: 'refused', message: wording.begin.unreadable(name) };
    throw error;
  }
}

/** Excel saves CSV in the code page of Windows, and "Unicode text" in UTF-16. */
export function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  return utf8.includes('\ufffd') ? new TextDecoder('windows-1252').decode(bytes) : utf8;
}
