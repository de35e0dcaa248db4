import type { Standard } from '../../standard';
import { byText } from '../snapshot/memoize-by-text';
import type { Outline } from '../outline/outline';
import type { Snapshot } from '../snapshot/snapshot';

/** Codes that the author typed into a paragraph's text, "(K1.4, S2.9)". */
export interface TypedCodes {
  readonly index: number;
  readonly codes: readonly string[];
}

const codePattern = /\b([KS])\s?(\d)\.(\d{1,2})\b/giu;

const writtenCodes = byText(
  (text): ReadonlySet<string> =>
    new Set(
      [...text.matchAll(codePattern)].map(
        ([, letter, theme, number]) => `${letter?.toUpperCase()}${theme}.${number}`,
      ),
    ),
);

/** The standard's codes in a text, in its order, each once. */
export function codesInText(text: string, standard: Standard): string[] {
  const found = writtenCodes(text);
  if (found.size === 0) return [];
  return standard.criteria.map(({ code }) => code).filter((code) => found.has(code));
}

/** Paragraphs of the body that name criteria in their text. */
export function findTypedCodes(snapshot: Snapshot, outline: Outline, standard: Standard): TypedCodes[] {
  return snapshot.paragraphs.flatMap(({ index, text }): TypedCodes[] => {
    if (outline.regions[index] !== 'body' || outline.headings.has(index)) return [];
    const codes = codesInText(text, standard);
    return codes.length > 0 ? [{ index, codes }] : [];
  });
}
