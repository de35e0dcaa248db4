import type { Region } from '../outline/outline';
import { placeName, sectionName } from '../outline/places';
import type { Report } from '../report';

const regionNames: Readonly<Record<Exclude<Region, 'body' | 'appendix'>, string>> = {
  'title-block': 'Title block',
  contents: 'Table of contents',
  guidance: 'Guidance of the template',
  'hand-mapping': 'Mapping table made by hand',
  annex: 'Mapping annex',
};

/** Where any paragraph is, in words: also of headings, captions, empty ones and what is not counted. */
export function whereabouts(report: Report, index: number): string {
  const { outline, places, snapshot, standard } = report;
  const region = outline.regions[index] ?? 'body';
  if (region !== 'body' && region !== 'appendix') return regionNames[region];
  const place = places[index];
  if (!place) return 'Before the first section';
  if (place.table || place.paragraph !== null) return placeName(place, outline, standard);
  const isEmpty = snapshot.paragraphs[index]?.text === '';
  const kind = isEmpty ? 'empty paragraph' : outline.headings.has(index) ? 'heading' : 'caption';
  const section = sectionName(place.section, outline, standard);
  return section === '' ? kind.charAt(0).toUpperCase() + kind.slice(1) : `${section}, ${kind}`;
}
