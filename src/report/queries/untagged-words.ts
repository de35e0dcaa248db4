import type { Section } from '../outline/section';
import type { Report } from '../report';

/**
 * Words of each section that stand in paragraphs without any tag: the first place to cut. Headings are left out, for
 * no heading can be tagged.
 */
export function untaggedWords({ snapshot, outline, coverage }: Report): Map<Section, number> {
  const tagged = new Set(
    coverage.criteria.flatMap(({ evidence }) => evidence.map(({ paragraph }) => paragraph)),
  );
  const words = new Map<Section, number>(outline.sections.map((section) => [section, 0]));
  for (const paragraph of snapshot.paragraphs) {
    const section = outline.sectionOf(paragraph);
    if (!section || tagged.has(paragraph) || outline.isHeading(paragraph)) continue;
    words.set(section, (words.get(section) ?? 0) + paragraph.words);
  }
  return words;
}
