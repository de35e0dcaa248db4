import { templateSection, type SectionKey, type Standard } from '../../standard';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { memoizeByText } from '../snapshot/memoize-by-text';
import { fold } from '../snapshot/text';

/** Why a paragraph is counted, or why not. */
export type Region =
  'body' | 'title-block' | 'contents' | 'guidance' | 'manual-mapping' | 'appendix' | 'annex';

/** `exact`: the template's words in a heading style. `likely`: other words, or no heading style. */
export type Confidence = 'exact' | 'likely';

export interface Section {
  /** The template's, or "other", or "appendix": no template may have such keys. */
  readonly key: SectionKey;
  /** Further sections that a merged heading stands for. */
  readonly also: readonly SectionKey[];
  /** The template's number, also where sections are swapped; null for other headings and appendices. */
  readonly number: number | null;
  /** The template's title; of other headings their own text. */
  readonly title: string;
  /** The author's heading; null where there is none (an introduction). */
  readonly heading: SnapshotParagraph | null;
  /** Its words; where its text goes on in the same paragraph, those before it. Empty where there is none. */
  readonly headingText: string;
  readonly confidence: Confidence;
  /** How sure it is, from 0 to 1: 1 is the template's title in a heading style, or the author's own decision. */
  readonly score: number;
  /**
   * How the addresses of its paragraphs begin: `2`, `A` in the appendices, `0` where no section was found, `o1` under the first
   * heading that is no section.
   */
  readonly prefix: string;
}

/** The section part of a place, after the kit's example: "Section 2 – Actions", with the author's own heading. */
export function sectionName(section: Section, standard: Standard): string {
  const { headingText: heading } = section;
  if (section.key === 'appendix' || section.number === null) return heading || section.title;
  const all = [section.key, ...section.also].map((key) => templateSection(standard, key));
  const numbers = all.map(({ number }) => String(number));
  const { section: word } = standard.mapping;
  const own = withoutNumber(heading, word);
  const isTemplates = all.length === 1 && fold(own) === fold(section.title);
  return `${word}${numbers.length > 1 ? 's' : ''} ${joinAnd(numbers)} – ${isTemplates ? section.title : own}`;
}

/** The author's heading without a number that they typed. */
const withoutNumber = (heading: string, word: string): string =>
  heading.replace(numbered(word), '') || heading;

const numbered = memoizeByText(
  (word) =>
    new RegExp(
      `^(?:(?:section|part|chapter|${word})s?\\s+\\S+(?:\\s+(?:and|&)\\s+\\d+)?|\\(?\\d[\\d.]*[.):]?)[\\s.:–—-]*`,
      'iu',
    ),
);

/** "3", "3 and 4", "3, 4 and 5". */
export const joinAnd = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.slice(-1).join('')}`;
