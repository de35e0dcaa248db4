import type { Region } from '../outline/section';
import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';

/** Whether a paragraph was counted, and why. */
export interface CountedLine {
  readonly paragraph: SnapshotParagraph;
  /** The reason: `body` is counted, every other region is not. */
  readonly region: Region;
  /** How many of its words are marked before marking stops. */
  readonly marked: number;
}

/** One line for each paragraph that has words, in document order: together they are what Word shows. */
export const countedLines = ({ snapshot, outline, length }: Report): readonly CountedLine[] =>
  snapshot.paragraphs
    .filter(({ words }) => words > 0)
    .map((paragraph) => ({
      paragraph,
      region: outline.regionOf(paragraph),
      marked: length.markedWordsOf(paragraph),
    }));
