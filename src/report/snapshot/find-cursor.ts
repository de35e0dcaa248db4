import type { ParagraphAnchor } from './anchor';
import type { Snapshot, SnapshotParagraph } from './snapshot';

/** Where the cursor's paragraph is in a snapshot. */
export type CursorPlace =
  | {
      readonly kind: 'found';
      readonly paragraph: SnapshotParagraph;
      /** True where the text is newer than the snapshot: found by what stands around it. */
      readonly isChanged: boolean;
    }
  /** Its text and what stands around it occur more than once. */
  | { readonly kind: 'ambiguous'; readonly count: number }
  /** The document has changed too much since the snapshot. */
  | { readonly kind: 'unknown' };

/**
 * Finds the paragraph of the cursor, of which Word gives the texts and no position. First by text and neighbours, then
 * as the only one with its text, then, while the author is typing in it, as the only one between its neighbours.
 * Several empty paragraphs are no ambiguity: none can be tagged, so the first stands for all.
 */
export function findCursor(cursor: Omit<ParagraphAnchor, 'index'>, { paragraphs }: Snapshot): CursorPlace {
  const textAt = (index: number): string => paragraphs[index]?.hostText ?? '';
  const isBetween = ({ index }: SnapshotParagraph): boolean =>
    textAt(index - 1) === cursor.before && textAt(index + 1) === cursor.after;
  const same = paragraphs.filter(({ hostText }) => hostText === cursor.text);
  const exact = same.filter(isBetween);
  const found = exact.length > 0 ? exact : cursor.text === '' ? [] : same;
  const [first, second] = found;
  if (first)
    return second === undefined || cursor.text.trim() === ''
      ? { kind: 'found', paragraph: first, isChanged: false }
      : { kind: 'ambiguous', count: found.length };
  const [only, other] = paragraphs.filter(isBetween);
  return only && !other ? { kind: 'found', paragraph: only, isChanged: true } : { kind: 'unknown' };
}
