import { findCursor, type CursorPlace } from './find-cursor';
import type { Witness } from '../plans/plan';
import type { Snapshot } from './snapshot';

/** The paragraphs that the author has selected, as Word tells them: their texts and what stands around the first. */
export interface SelectionWitness extends Omit<Witness, 'index'> {
  /** The text of each selected paragraph, in order; at least one. */
  readonly texts: readonly string[];
}

/** As many paragraphs are asked for: more is no gesture of tagging, and each move of the cursor asks. */
export const mostSelected = 500;

/** Where the selection begins, and each of its paragraphs. */
export interface SelectionPlace {
  readonly place: CursorPlace;
  /** Empty where the selection cannot be told from another of the same texts. */
  readonly selected: readonly number[];
}

/** Finds one paragraph as the cursor's, several as the only run of paragraphs with just these texts. */
export function findSelection(witness: SelectionWitness, snapshot: Snapshot): SelectionPlace {
  const { texts } = witness;
  if (texts.length < 2) {
    const place = findCursor(witness, snapshot);
    return { place, selected: place.kind === 'found' ? [place.index] : [] };
  }
  const { paragraphs } = snapshot;
  const textAt = (index: number): string => paragraphs[index]?.hostText ?? '';
  const runs = paragraphs.flatMap(({ index }) =>
    texts.every((text, offset) => paragraphs[index + offset]?.hostText === text) ? [index] : [],
  );
  const exact = runs.filter((index) => textAt(index - 1) === witness.before);
  const found = exact.length > 0 ? exact : runs;
  const [first, second] = found;
  if (first === undefined) return { place: { kind: 'unknown' }, selected: [] };
  if (second !== undefined) return { place: { kind: 'ambiguous', indexes: found }, selected: [] };
  return {
    place: { kind: 'found', index: first, isChanged: false },
    selected: texts.map((_, offset) => first + offset),
  };
}
