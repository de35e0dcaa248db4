import type { Region } from '../outline/outline';
import type { Report } from '../report';

/** Whether a paragraph was counted, and why. */
export interface CountedLine {
  readonly index: number;
  readonly words: number;
  /** The reason: `body` is counted, every other region is not. */
  readonly region: Region;
  readonly isCounted: boolean;
  /** How many of its words are marked before marking stops. */
  readonly marked: number;
}

/** One line for each paragraph that has words, in document order: together they are what Word shows. */
export const countedLines = ({ snapshot, outline, length }: Report): readonly CountedLine[] =>
  snapshot.paragraphs
    .filter(({ words }) => words > 0)
    .map(({ index, words }) => {
      const region = outline.regions[index] ?? 'body';
      return { index, words, region, isCounted: region === 'body', marked: length.marked[index] ?? 0 };
    });
