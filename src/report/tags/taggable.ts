import type { Analysis } from '../outline/outline';
import type { SnapshotParagraph } from '../snapshot/snapshot';

/** Why a paragraph can't be tagged. */
export type NotTaggable =
  'in-annex' | 'no-text' | 'heading' | 'title-block' | 'contents' | 'guidance' | 'manual-mapping';

/** Why a paragraph can't be tagged, or null where it can. */
export function whyNotTaggable(
  { outline }: Pick<Analysis, 'outline'>,
  paragraph: SnapshotParagraph,
): NotTaggable | null {
  if (paragraph.isAnnex) return 'in-annex';
  if (paragraph.text === '') return 'no-text';
  if (outline.isHeading(paragraph)) return 'heading';
  const region = outline.regionOf(paragraph);
  switch (region) {
    case 'body':
    case 'appendix':
      return null;
    case 'annex':
      return 'in-annex';
    default:
      return region;
  }
}

/** A cell of fewer words, a figure or a name, is seldom what somebody wants to tag. */
const fewestWordsOfCell = 5;

/** Whether going from paragraph to paragraph stops at one: it can be tagged, and is no cell of a few words. */
export const isWorthAStop = (analysis: Pick<Analysis, 'outline'>, paragraph: SnapshotParagraph): boolean =>
  whyNotTaggable(analysis, paragraph) === null &&
  (paragraph.cell === null || paragraph.words >= fewestWordsOfCell);
