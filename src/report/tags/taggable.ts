import type { Standard } from '../../standard';
import type { Outline } from '../outline/outline';
import type { Snapshot } from '../snapshot/snapshot';

/** What the planners of tags look at. */
export interface TaggedReport {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly standard: Standard;
}

/** Why a paragraph can't be tagged, or null. */
export function objectionTo({ snapshot, outline }: TaggedReport, index: number): string | null {
  const paragraph = snapshot.paragraphs[index];
  if (!paragraph) return 'There is no such paragraph any more.';
  if (paragraph.isAnnex) return 'The mapping annex is made from the tags and takes none itself.';
  if (paragraph.text === '')
    return 'A paragraph without text cannot be tagged, nor a picture alone. Tag the text that explains it.';
  if (outline.headings.has(index))
    return 'A heading cannot be tagged. Tag the paragraph that shows the evidence.';
  switch (outline.regions[index]) {
    case 'title-block':
      return 'The title block cannot be tagged. Tag a paragraph of the report.';
    case 'contents':
      return 'The table of contents cannot be tagged. Tag a paragraph of the report.';
    case 'guidance':
      return 'This is guidance of the template. Replace it by your own text first.';
    case 'hand-mapping':
      return 'This is a mapping table. Tag the paragraphs that it points to.';
    default:
      return null;
  }
}
