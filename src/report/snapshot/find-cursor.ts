import type { Witness } from '../plans/plan';
import type { Snapshot } from './snapshot';

/** Where the cursor's paragraph is in a snapshot. */
export type CursorPlace =
  | {
      readonly kind: 'found';
      readonly index: number;
      /** True where the text is newer than the snapshot: found by what stands around it. */
      readonly isChanged: boolean;
    }
  /** Its text and what stands around it occur more than once. */
  | { readonly kind: 'ambiguous'; readonly indexes: readonly number[] }
  /** The document has changed too much since the snapshot. */
  | { readonly kind: 'unknown' };

/**
 * Finds the paragraph of the cursor, of which Word gives the texts and no position. First by text and neighbours, then
 * as the only one with its text, then, while the author is typing in it, as the only one between its neighbours.
 * Several empty paragraphs are no ambiguity: none can be tagged, so the first stands for all.
 */
export function findCursor(witness: Omit<Witness, 'index'>, { paragraphs }: Snapshot): CursorPlace {
  const text = (at: number): string => paragraphs[at]?.hostText ?? '';
  const indexes = paragraphs.map(({ index }) => index);
  const between = indexes.filter((at) => text(at - 1) === witness.before && text(at + 1) === witness.after);
  const exact = between.filter((at) => text(at) === witness.text);
  if (exact.length > 0) return choose(exact, witness.text, false);
  const same = witness.text === '' ? [] : indexes.filter((at) => text(at) === witness.text);
  if (same.length > 0) return choose(same, witness.text, false);
  const [only, second] = between;
  return only !== undefined && second === undefined
    ? { kind: 'found', index: only, isChanged: true }
    : { kind: 'unknown' };
}

function choose(indexes: readonly number[], text: string, isChanged: boolean): CursorPlace {
  const [first, second] = indexes;
  if (first === undefined) return { kind: 'unknown' };
  return second === undefined || text.trim() === ''
    ? { kind: 'found', index: first, isChanged }
    : { kind: 'ambiguous', indexes };
}
