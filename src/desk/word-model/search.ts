import type { Atom } from '../../ooxml';
import type { SearchOptions } from './services';

interface Hit {
  readonly from: number;
  readonly to: number;
}

/** Where a text occurs in a paragraph, as offsets of its stream of content. Deleted text parts a phrase (office-js 5874). */
export function findText(atoms: readonly Atom[], wanted: string, options: SearchOptions | null): Hit[] {
  if (wanted === '') return [];
  const { text, offsets } = indexText(atoms);
  const fold = (value: string): string => (options?.MatchCase ? value : value.toLowerCase());
  const [inText, sought] = [fold(text), fold(wanted)];
  const hits: Hit[] = [];
  for (let at = inText.indexOf(sought); at >= 0; at = inText.indexOf(sought, at + sought.length))
    if (isAllowed(text, at, at + sought.length, options))
      hits.push({ from: offsets[at] ?? 0, to: (offsets[at + sought.length - 1] ?? 0) + 1 });
  return hits;
}

/** The text of all atoms, and for each of its units its offset in the stream. */
function indexText(atoms: readonly Atom[]): { text: string; offsets: number[] } {
  let text = '';
  const offsets: number[] = [];
  for (const atom of atoms) {
    const shown = atom.deleted ? '\u0000' : atom.text;
    for (let i = 0; i < shown.length; i++)
      offsets.push(atom.start + Math.min(i, Math.max(0, atom.length - 1)));
    text += shown;
  }
  return { text, offsets };
}

const isLetter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

function isAllowed(text: string, from: number, to: number, options: SearchOptions | null): boolean {
  const startsWord = !isLetter(text[from - 1]);
  const endsWord = !isLetter(text[to]);
  if (options?.MatchWholeWord && !(startsWord && endsWord)) return false;
  if (options?.MatchPrefix && !startsWord) return false;
  return !options?.MatchSuffix || endsWord;
}
