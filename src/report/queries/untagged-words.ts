import type { Section } from '../outline/section';
import type { Report } from '../report';

/** What of a section stands in paragraphs without any tag. */
export interface UntaggedText {
  readonly words: number;
  readonly paragraphs: number;
}

/** What of each section has no tag: the first place to cut. Headings are left out, for no heading can be tagged. */
export function untaggedWords({ snapshot, outline, coverage }: Report): Map<Section, UntaggedText> {
  const tagged = new Set(
    coverage.criteria.flatMap(({ evidence }) => evidence.map(({ paragraph }) => paragraph)),
  );
  const untagged = new Map<Section, UntaggedText>();
  for (const paragraph of snapshot.paragraphs) {
    const section = outline.sectionOf(paragraph);
    if (!section || paragraph.words === 0 || tagged.has(paragraph) || outline.isHeading(paragraph)) continue;
    const { words, paragraphs } = untagged.get(section) ?? { words: 0, paragraphs: 0 };
    untagged.set(section, { words: words + paragraph.words, paragraphs: paragraphs + 1 });
  }
  return untagged;
}
