import { findCursor, findWitness, type Report, type Witness } from '../../report';

export const textsOf = ({ snapshot }: Report): string[] =>
  snapshot.paragraphs.map(({ hostText }) => hostText);

/** By its witness, else, where the author went on writing in it, by what stands around it. */
export function locate(at: Witness, report: Report): number | null {
  const index = findWitness(at, textsOf(report));
  if (index !== null) return index;
  const place = findCursor(at, report.snapshot);
  return place.kind === 'found' ? place.index : null;
}
