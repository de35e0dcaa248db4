import type { SectionKey } from '../../standard';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import type { HeadingMatch } from './match-heading';
import type { Confidence } from './section';

/** A heading that matters to the outline. */
export type OutlineHeading =
  | {
      readonly kind: 'section';
      readonly match: HeadingMatch;
      /** The heading's words; in one paragraph with its text, those before the line break or the colon. */
      readonly title: string;
      readonly confidence: Confidence;
      /** From 0 to 1: that of the words, less where no heading style says so too. */
      readonly score: number;
      /** True where the author said so. */
      readonly isDecided: boolean;
    }
  | { readonly kind: 'appendix'; readonly isDecided: boolean }
  | { readonly kind: 'other' }
  | { readonly kind: 'contents' };

/** How a line looks: in a heading style; bold, larger, underlined, coloured or in capitals; or like any other text. */
export type Look = 'style' | 'look' | 'plain';

/** A line that may be a heading: a paragraph, or its part before a line break or a colon. */
export interface Line {
  readonly paragraph: SnapshotParagraph;
  readonly title: string;
  readonly look: Look;
  readonly isWhole: boolean;
}

/** A line, and what it was read as; null for text, or a heading below those of the sections. */
export interface ReadLine extends Line {
  readonly heading: OutlineHeading | null;
}

/** The sections that lines stand for. */
export function claimedBy(lines: readonly ReadLine[]): Set<SectionKey> {
  return new Set(lines.flatMap(({ heading }) => (heading?.kind === 'section' ? keysOf(heading.match) : [])));
}

export const keysOf = ({ key, also }: HeadingMatch): SectionKey[] => [key, ...also];

/** A line that something surer speaks against: text, or in a heading style a heading of no section. */
export const withoutHeading = (line: ReadLine): ReadLine => ({
  ...line,
  heading: line.paragraph.headingLevel === null ? null : { kind: 'other' },
});

/** A heading style or the template's number make sure of a match; a bold line or the first word alone does not. */
export const isSure = ({ look, heading }: ReadLine): boolean =>
  heading?.kind === 'section' &&
  (heading.match.isNumbered || (look === 'style' && !heading.match.isWeak && !heading.match.isInWords));
