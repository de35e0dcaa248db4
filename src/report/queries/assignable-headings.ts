import type { Report } from '../report';

/** More words than this are a sentence: the same limit as for headings without a style. */
const longestHeading = 12;

/**
 * The paragraphs that the author may say are a section's heading: whatever is in a heading style or taken as a heading,
 * and short bold lines, however they are worded. In document order; those that stand for a section already are left out.
 */
export function assignableHeadings({ snapshot, outline }: Report): number[] {
  const taken = new Set(
    outline.sections.flatMap(({ number, headingIndex }) => (number === null ? [] : [headingIndex])),
  );
  return snapshot.paragraphs.flatMap(({ index, text, bold, headingLevel, cell, isAnnex, styleBuiltIn }) => {
    if (
      text === '' ||
      isAnnex ||
      taken.has(index) ||
      ['contents', 'appendix'].includes(outline.regions[index] ?? '')
    )
      return [];
    if (styleBuiltIn === 'Title' || styleBuiltIn === 'Subtitle' || styleBuiltIn === 'Caption') return [];
    const isShort = text.split(' ').length <= longestHeading && !/[.;:,?!]$/u.test(text);
    const isLine = bold && cell === null && isShort;
    return headingLevel !== null || outline.headings.has(index) || isLine ? [index] : [];
  });
}
