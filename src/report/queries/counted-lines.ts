import { countsIn } from '../coverage/length';
import type { Region } from '../outline/section';
import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';

/** Whether a paragraph was counted, and why. */
export interface CountedLine {
  readonly paragraph: SnapshotParagraph;
  readonly region: Region;
  readonly isCounted: boolean;
  /** How many of its words are marked before marking stops. */
  readonly marked: number;
}

/** One line for each paragraph that has words, in document order: together they are what Word shows. */
export const countedLines = (report: Report): readonly CountedLine[] =>
  report.snapshot.paragraphs
    .filter(({ words }) => words > 0)
    .map((paragraph) => ({
      paragraph,
      region: report.outline.regionOf(paragraph),
      isCounted: countsIn(paragraph, report),
      marked: report.length.markedWordsOf(paragraph),
    }));
