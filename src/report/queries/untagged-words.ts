import type { Report } from '../report';

/**
 * Words of each section that stand in paragraphs without any tag: the first place to cut. Headings are left out, for
 * no heading can be tagged. By position in `Outline.sections`.
 */
export function untaggedWords({ snapshot, outline, coverage }: Report): number[] {
  const tagged = new Set(coverage.criteria.flatMap(({ evidence }) => evidence.map(({ index }) => index)));
  const words = outline.sections.map(() => 0);
  for (const { index, words: own } of snapshot.paragraphs) {
    const section = outline.sectionOf[index];
    if (section === undefined || section === null || tagged.has(index) || outline.headings.has(index))
      continue;
    words[section] = (words[section] ?? 0) + own;
  }
  return words;
}
