import { readHeadingDecisions, type HeadingDecision } from '../outline/heading-decisions';
import { longestHeading } from '../outline/heading-finder';
import type { Section } from '../outline/section';
import { isTitleBlockLine } from '../outline/title-block';
import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { fold } from '../snapshot/text';

const otherStyles: readonly string[] = ['Title', 'Subtitle', 'Caption'];

/**
 * The paragraphs that the author may say are a section's heading: whatever is in a heading style or taken as a heading, and short
 * bold lines, however they are worded; where there are none, short lines. In document order; those that stand for a section already
 * are left out.
 */
export function assignableHeadings(report: Report): SnapshotParagraph[] {
  const { snapshot, outline } = report;
  const taken = new Set(
    outline.sections.filter(({ number }) => number !== null).map(({ heading }) => heading),
  );
  const free = snapshot.paragraphs.filter((paragraph) => {
    const { text, isAnnex, styleBuiltIn } = paragraph;
    if (text === '' || isAnnex || taken.has(paragraph) || otherStyles.includes(styleBuiltIn)) return false;
    const region = outline.regionOf(paragraph);
    return region !== 'contents' && region !== 'appendix';
  });
  const looking = free.filter(
    (paragraph) =>
      paragraph.headingLevel !== null ||
      outline.isHeading(paragraph) ||
      (paragraph.bold && !paragraph.text.endsWith('?') && isShortLine(paragraph)),
  );
  if (looking.length > 0) return looking;
  return free.filter((paragraph) => isShortLine(paragraph) && !isTitleBlockLine(paragraph, report.standard));
}

const isShortLine = ({ cell, text }: SnapshotParagraph): boolean =>
  cell === null && text.split(' ').length <= longestHeading && !/[.;:,!]$/u.test(text);

/** A line that the author is asked about. */
export interface HeadingReading {
  readonly paragraph: SnapshotParagraph;
  /** What it was taken for, or null where it begins nothing. */
  readonly section: Section | null;
  /** What it was taken for, as a decision: a merged heading and one of no section have no name of their own. */
  readonly readAs: HeadingDecision;
  /** False where only the author can tell, and has not. */
  readonly isSure: boolean;
}

/**
 * The headings as they were read, to be asked about once for the whole report; empty where there is nothing to ask. One heading that
 * is not sure is asked about in its own place. Where no section was found, any line that may be a heading is one to ask about.
 */
export function headingQuestion(report: Report): readonly HeadingReading[] {
  const { snapshot, outline, standard } = report;
  if (standard.sections.length === 0) return [];
  const read = oncePerWords(outline.sections.flatMap(readingOf));
  if (outline.sections.some(({ number }) => number !== null))
    return read.filter(({ isSure }) => !isSure).length > 1 ? read : [];
  const decisions = readHeadingDecisions(snapshot.settings, standard);
  const lines = assignableHeadings(report).map((paragraph): HeadingReading => {
    const decision = decisions.get(fold(paragraph.text));
    const isSure = decision !== undefined;
    return { paragraph, section: null, readAs: isSure ? decision : 'as-read', isSure };
  });
  if (lines.every(({ isSure }) => isSure)) return [];
  return oncePerWords([...lines, ...read].sort((a, b) => a.paragraph.index - b.paragraph.index));
}

function readingOf(section: Section): HeadingReading[] {
  const { heading: paragraph, key, also, confidence } = section;
  if (!paragraph) return [];
  const isNamed = key !== 'other' && also.length === 0;
  return [{ paragraph, section, readAs: isNamed ? key : 'as-read', isSure: confidence === 'exact' }];
}

/** A decision is about words: what stands twice is asked about once. */
const oncePerWords = (readings: readonly HeadingReading[]): HeadingReading[] => {
  const byWords = new Map<string, HeadingReading>();
  for (const reading of readings) {
    const words = fold(reading.paragraph.text);
    const known = byWords.get(words);
    if (!known || (known.isSure && !reading.isSure)) byWords.set(words, reading);
  }
  return [...byWords.values()];
};

/** The lines that the author decided on and that stand for no section in the list: no headings, and further appendices. */
export function unlistedDecisions({ snapshot, outline, standard }: Report): SnapshotParagraph[] {
  const decisions = readHeadingDecisions(snapshot.settings, standard);
  const listed = new Set(outline.sections.flatMap(({ heading }) => (heading ? [fold(heading.text)] : [])));
  return snapshot.paragraphs.filter(({ text }) => {
    const decision = decisions.get(fold(text));
    return text !== '' && (decision === null || (decision === 'appendix' && !listed.has(fold(text))));
  });
}
