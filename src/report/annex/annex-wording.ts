import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';

const captionOpening = 'Where the report shows evidence of each criterion.';

/** What stands around the table, for the assessor: it speaks of the report alone. A report may still hold it when its control is gone. */
export const annexWording = {
  title: 'Criteria mapping',
  heading: 'Annex: criteria mapping',
  caption: `${captionOpening} Blank: no place is named.`,
  closing: 'Paragraphs are counted from the heading of their section, without headings, captions and tables.',
};

/** The caption of an annex whose control was taken away, as by pasting the report into another document. */
export const looseAnnexCaption = ({ paragraphs }: Snapshot): SnapshotParagraph | null =>
  paragraphs.find((paragraph) => !paragraph.isAnnex && isAnnexCaption(paragraph)) ?? null;

/** Whether a paragraph is the caption of an annex, also of an earlier version's. */
export const isAnnexCaption = ({ text }: SnapshotParagraph): boolean => text.startsWith(captionOpening);
