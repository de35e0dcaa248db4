import { findCursor, type CursorPlace } from './find-cursor';
import type { ParagraphAnchor } from './anchor';
import type { Snapshot, SnapshotParagraph } from './snapshot';

/** The paragraphs that the author has selected, as Word tells them: their texts and what stands around the first. */
export interface SelectionAnchor extends Omit<ParagraphAnchor, 'index'> {
  /** The text of each selected paragraph, in order; at least one. */
  readonly texts: readonly string[];
}

/** As many paragraphs are asked for: more is no gesture of tagging, and each move of the cursor asks. */
export const mostSelected = 500;

/** Where the selection begins, and each of its paragraphs. */
interface SelectionPlace {
  readonly place: CursorPlace;
  /** Empty where the selection cannot be told from another of the same texts. */
  readonly selected: readonly SnapshotParagraph[];
}

/** Finds one paragraph as the cursor's, several as the only run of paragraphs with just these texts. */
export function findSelection(anchor: SelectionAnchor, snapshot: Snapshot): SelectionPlace {
  const { texts } = anchor;
  if (texts.length < 2) {
    const place = findCursor(anchor, snapshot);
    return { place, selected: place.kind === 'found' ? [place.paragraph] : [] };
  }
  const { paragraphs } = snapshot;
  const textAt = (index: number): string => paragraphs[index]?.hostText ?? '';
  const runs = paragraphs.filter(({ index }) =>
    texts.every((text, offset) => paragraphs[index + offset]?.hostText === text),
  );
  const exact = runs.filter(({ index }) => textAt(index - 1) === anchor.before);
  const found = exact.length > 0 ? exact : runs;
  const [first, second] = found;
  if (!first) return { place: { kind: 'unknown' }, selected: [] };
  if (second) return { place: { kind: 'ambiguous', count: found.length }, selected: [] };
  return {
    place: { kind: 'found', paragraph: first, isChanged: false },
    selected: paragraphs.slice(first.index, first.index + texts.length),
  };
}
