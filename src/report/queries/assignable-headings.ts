import { longestHeading } from '../outline/heading-finder';
import { decisionOn } from '../outline/heading-decisions';
import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';

const otherStyles: readonly string[] = ['Title', 'Subtitle', 'Caption'];

/**
 * The paragraphs that the author may say are a section's heading: whatever is in a heading style or taken as a heading,
 * and short bold lines, however they are worded. In document order; those that stand for a section already are left out.
 */
export function assignableHeadings({ snapshot, outline }: Report): SnapshotParagraph[] {
  const taken = new Set(
    outline.sections.filter(({ number }) => number !== null).map(({ heading }) => heading),
  );
  return snapshot.paragraphs.filter((paragraph) => {
    const { text, isAnnex, styleBuiltIn, headingLevel } = paragraph;
    if (text === '' || isAnnex || taken.has(paragraph) || otherStyles.includes(styleBuiltIn)) return false;
    const region = outline.regionOf(paragraph);
    if (region === 'contents' || region === 'appendix') return false;
    return headingLevel !== null || outline.isHeading(paragraph) || isShortBoldLine(paragraph);
  });
}

const isShortBoldLine = ({ bold, cell, text }: SnapshotParagraph): boolean =>
  bold && cell === null && text.split(' ').length <= longestHeading && !/[.;:,?!]$/u.test(text);

/** The paragraphs whose text the author decided to be no section: the outline no longer shows them. */
export const headingsOfNoSection = (report: Report): SnapshotParagraph[] =>
  report.snapshot.paragraphs.filter(
    (paragraph) => paragraph.text !== '' && decisionOn(report, paragraph) === null,
  );
