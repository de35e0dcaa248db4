import {
  capitalised,
  columnTitle,
  placeName,
  sectionName,
  type Region,
  type Report,
  type SnapshotParagraph,
} from '../report';

export const regionNames: Readonly<Record<Region, string>> = {
  body: 'report',
  'title-block': 'title block',
  contents: 'table of contents',
  guidance: 'leftover guidance',
  'manual-mapping': 'mapping table made by hand',
  appendix: 'appendix',
  annex: 'mapping annex',
};

/**
 * Where any paragraph is, in words: also of headings, captions, empty ones and what is not counted. A cell is told from its row's others
 * by the title of its column; the annex names the row alone.
 */
export function describeLocation(
  { outline, standard, snapshot }: Report,
  paragraph: SnapshotParagraph,
): string {
  if (!outline.isReportText(paragraph)) return capitalised(regionNames[outline.regionOf(paragraph)]);
  const place = outline.placeOf(paragraph);
  if (!place) return 'Before the first section';
  const title = columnTitle(snapshot, paragraph);
  if (title !== null) return `${placeName(place, standard)}, “${title}”`;
  if (place.table || place.paragraph !== null) return placeName(place, standard);
  const kind =
    paragraph.text === '' ? 'empty paragraph' : outline.isHeading(paragraph) ? 'heading' : 'caption';
  const section = sectionName(place.section, standard);
  return section === '' ? capitalised(kind) : `${section}, ${kind}`;
}
