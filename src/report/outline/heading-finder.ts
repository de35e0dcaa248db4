import type { SectionKey, Standard } from '../../standard';
import type { HeadingDecisions } from './heading-decisions';
import type { Confidence } from './section';
import { isAppendixTitle, isContentsTitle, matchHeading, type HeadingMatch } from './match-heading';
import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';
import { fold } from '../snapshot/text';

/** More words than this are a sentence. */
export const longestHeading = 12;

/** How much surer a heading style makes a title. */
const withoutStyle = 0.9;

/** A heading that matters to the outline. */
export type OutlineHeading =
  | {
      readonly kind: 'section';
      readonly match: HeadingMatch;
      readonly confidence: Confidence;
      /** From 0 to 1: that of the words, less where no heading style says so too. */
      readonly score: number;
    }
  | { readonly kind: 'other' }
  | { readonly kind: 'appendix' }
  | { readonly kind: 'contents' };

/** Goes through the paragraphs once to find which are headings and what they mean. */
export class HeadingFinder {
  readonly headings = new Set<number>();
  private readonly bodySize: number;
  private readonly oneCellTables: ReadonlySet<number>;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly standard: Standard,
    private readonly decisions: HeadingDecisions,
  ) {
    this.bodySize = usualFontSize(snapshot);
    this.oneCellTables = tablesOfOneCell(snapshot);
  }

  /** By paragraph. */
  find(): Map<number, OutlineHeading> {
    const found = new Map<number, OutlineHeading>();
    const candidates = this.snapshot.paragraphs.filter((paragraph) => this.isCandidate(paragraph));
    const level = this.sectionLevel(candidates);
    const classified = candidates.map((paragraph) => ({
      paragraph,
      heading: this.classify(paragraph, level),
    }));
    const claimed = new Set(
      classified.flatMap(({ paragraph, heading }) =>
        heading?.kind === 'section' && isSure(paragraph, heading.match) ? keysOf(heading.match) : [],
      ),
    );
    for (const { paragraph, heading: first } of classified) {
      const heading = first?.kind === 'section' ? unlessClaimed(paragraph, first, claimed) : first;
      if (heading) found.set(paragraph.index, heading);
      if (heading || paragraph.headingLevel !== null) this.headings.add(paragraph.index);
    }
    return found;
  }

  /** Running text, lines of the contents and cells of tables with several cells are no headings. */
  private isCandidate(paragraph: SnapshotParagraph): boolean {
    if (paragraph.text === '' || paragraph.isAnnex || isContentsLine(paragraph)) return false;
    if (paragraph.cell && !this.oneCellTables.has(paragraph.cell.table)) return false;
    return paragraph.headingLevel !== null || this.looksLikeHeading(paragraph);
  }

  /** A short line that is bold or larger, or says "Section 2", in no heading style. */
  private looksLikeHeading({ text, bold, fontSize, styleBuiltIn }: SnapshotParagraph): boolean {
    if (styleBuiltIn === 'Caption' || styleBuiltIn === 'Title') return false;
    if (text.split(' ').length > longestHeading || /[.;,?!]$/u.test(text)) return false;
    const isNamed = matchHeading(text, this.standard)?.isNumbered === true;
    const isLarger = fontSize !== null && fontSize >= this.bodySize + 1;
    return isNamed || bold || isLarger;
  }

  /**
   * The level that the report's sections have: that of most different template titles, the higher one among equals.
   * Where no heading style says any, the highest level that is there.
   */
  private sectionLevel(candidates: readonly SnapshotParagraph[]): number {
    const keys = new Map<number, Set<SectionKey>>();
    for (const { headingLevel, text } of candidates) {
      const match = headingLevel === null ? null : matchHeading(text, this.standard);
      if (headingLevel === null || !match || match.isWeak) continue;
      const atLevel = keys.get(headingLevel) ?? new Set();
      keys.set(headingLevel, atLevel);
      for (const key of [match.key, ...match.also]) atLevel.add(key);
    }
    const best = [...keys].sort(([a, x], [b, y]) => y.size - x.size || a - b)[0];
    if (best) return best[0];
    const levels = candidates.flatMap(({ headingLevel }) => (headingLevel === null ? [] : [headingLevel]));
    return levels.length > 0 ? Math.min(...levels) : 1;
  }

  private classify(paragraph: SnapshotParagraph, sectionLevel: number): OutlineHeading | null {
    const { text, headingLevel } = paragraph;
    if (isContentsTitle(text) || paragraph.styleBuiltIn === 'TocHeading') return { kind: 'contents' };
    const decided = this.decisions.get(fold(text));
    if (decided === null) return null;
    if (decided)
      return {
        kind: 'section',
        confidence: 'exact',
        score: 1,
        match: { key: decided, also: [], isTemplateTitle: false, isNumbered: false, isWeak: false, score: 1 },
      };
    const isDeeper = headingLevel !== null && headingLevel > sectionLevel;
    const match = matchHeading(text, this.standard);
    if (match && (!isDeeper || match.isNumbered)) {
      const isExact = headingLevel !== null && match.isTemplateTitle;
      const score = headingLevel === null ? match.score * withoutStyle : match.score;
      return { kind: 'section', match, confidence: isExact ? 'exact' : 'likely', score };
    }
    if (isAppendixTitle(text, this.standard)) return { kind: 'appendix' };
    return headingLevel !== null && !isDeeper ? { kind: 'other' } : null;
  }
}

const keysOf = ({ key, also }: HeadingMatch): SectionKey[] => [key, ...also];

/** A heading style or the template's number make sure of a match; a bold line or the first word alone does not. */
const isSure = ({ headingLevel }: SnapshotParagraph, match: HeadingMatch): boolean =>
  match.isNumbered || (headingLevel !== null && !match.isWeak);

/** What is not sure stands for a section only where nothing surer does: a bold "Feedback" within Results is a sub-heading. */
function unlessClaimed(
  paragraph: SnapshotParagraph,
  heading: Extract<OutlineHeading, { kind: 'section' }>,
  claimed: ReadonlySet<SectionKey>,
): OutlineHeading | null {
  if (isSure(paragraph, heading.match) || !keysOf(heading.match).some((key) => claimed.has(key)))
    return heading;
  return paragraph.headingLevel === null ? null : { kind: 'other' };
}

/** A line of a generated table of contents. */
export const isContentsLine = ({ styleBuiltIn }: SnapshotParagraph): boolean =>
  /^Toc[1-9]$/u.test(styleBuiltIn) || styleBuiltIn === 'TocHeading';

/** The size that most characters have. */
function usualFontSize({ paragraphs }: Snapshot): number {
  const lengths = new Map<number, number>();
  for (const { fontSize, text } of paragraphs)
    if (fontSize !== null) lengths.set(fontSize, (lengths.get(fontSize) ?? 0) + text.length);
  const [usual] = [...lengths].sort(([, a], [, b]) => b - a);
  return usual?.[0] ?? 11;
}

/** A heading in a box is a table of one cell. */
function tablesOfOneCell({ paragraphs }: Snapshot): Set<number> {
  const one = new Set<number>();
  const several = new Set<number>();
  for (const { cell } of paragraphs)
    if (cell) (cell.row === 0 && cell.column === 0 ? one : several).add(cell.table);
  return new Set([...one].filter((table) => !several.has(table)));
}
