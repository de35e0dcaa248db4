import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';

/** What stands around the table; a report may still hold it when its control is gone. */
export const annexWording = {
  title: 'Criteria mapping',
  heading: 'Annex: criteria mapping',
  caption: 'Where the report shows evidence of each criterion. Blank: no paragraph is tagged with it.',
  closing:
    'Made from the tags in this report by Criteria Mapper. A tag says where the author claims a criterion.',
};

/** The caption of an annex whose control was taken away, as by pasting the report into another document. */
export const looseAnnexCaption = ({ paragraphs }: Snapshot): SnapshotParagraph | null =>
  paragraphs.find(({ text, isAnnex }) => !isAnnex && text === annexWording.caption) ?? null;
