import { normaliseSpace } from '../snapshot/text';

const length = 6;
const space = 36 ** length;

/**
 * Six characters (0–9, a–z) that change when a paragraph's visible text does, so that a tag can say whether its text is
 * still the one that was tagged. FNV-1a over UTF-16 units; blanks are made one first, as hosts differ in them.
 */
export function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const character of normaliseSpace(text)) {
    hash ^= BigInt(character.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return (hash % BigInt(space)).toString(36).padStart(length, '0');
}
