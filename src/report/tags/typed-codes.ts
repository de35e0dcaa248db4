import { findCodes, type Standard } from '../../standard';
import type { Analysis } from '../outline/outline';
import { memoizeByText } from '../snapshot/memoize-by-text';
import type { SnapshotParagraph } from '../snapshot/snapshot';

/** A paragraph with codes that are to be, or may become, its tag. */
export interface ParagraphCodes {
  readonly paragraph: SnapshotParagraph;
  readonly codes: readonly string[];
}

const memoized = new WeakMap<Standard, (text: string) => readonly string[]>();

/** The standard's codes in a text, in its order, each once. */
export function codesInText(text: string, standard: Standard): readonly string[] {
  let find = memoized.get(standard);
  if (!find) {
    find = memoizeByText((each) =>
      inKitOrder(new Set(findCodes(each, standard).map(({ code }) => code)), standard),
    );
    memoized.set(standard, find);
  }
  return find(text);
}

/** Codes in the kit's order, each once; unknown ones, of a later version perhaps, stay at the end. */
export function inKitOrder(codes: Iterable<string>, { criteria }: Standard): string[] {
  const wanted = new Set(codes);
  const known = criteria.map(({ code }) => code).filter((code) => wanted.delete(code));
  return [...known, ...wanted];
}

/** Paragraphs of the body that name criteria in their text, "(K1.4, S2.9)". */
export function findTypedCodes({ snapshot, outline, standard }: Analysis): ParagraphCodes[] {
  return snapshot.paragraphs.flatMap((paragraph): ParagraphCodes[] => {
    if (outline.regionOf(paragraph) !== 'body' || outline.isHeading(paragraph)) return [];
    const codes = codesInText(paragraph.text, standard);
    return codes.length > 0 ? [{ paragraph, codes }] : [];
  });
}
