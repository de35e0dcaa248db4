import type { SectionKey, Standard } from '../../standard';
import type { Snapshot, SnapshotParagraph } from '../snapshot/snapshot';
import { normaliseSpace } from '../snapshot/text';
import { isAppendixLabel, isAppendixTitle } from './appendix-title';
import { isContentsTitle, isGeneratedContents } from './contents';
import { applyDecisions, type HeadingDecisions } from './heading-decisions';
import {
  claimedBy,
  isSure,
  keysOf,
  withoutHeading,
  type Line,
  type Look,
  type OutlineHeading,
  type ReadLine,
} from './line';
import { matchHeading } from './match-heading';

/** More words than this are a sentence. */
export const longestHeading = 12;

/** How much surer a heading style makes a title. */
const withoutStyle = 0.9;

/** From this many different titles of the template on, lines that look like text are believed to be its headings. */
const fewestPlainTitles = 3;

/**
 * Decides for the whole document which lines are headings and what they mean. A line's words say what it may be; its style and its
 * look, its place in a cell, and what the other headings of the report look like say whether it is a heading at all. What the author
 * decided comes before all that, and changes how no other line is read.
 */
export class HeadingFinder {
  readonly headings = new Set<number>();
  private readonly usualSize: number;
  private readonly usualColor: string;
  private readonly oneCellTables: ReadonlySet<number>;

  constructor(
    private readonly snapshot: Snapshot,
    private readonly standard: Standard,
    private readonly decisions: HeadingDecisions,
    /** Paragraphs that cannot be headings: contents typed by hand, mapping tables. */
    private readonly excluded: ReadonlySet<SnapshotParagraph>,
  ) {
    const text = snapshot.paragraphs.filter((paragraph) => !paragraph.isAnnex && !excluded.has(paragraph));
    this.usualSize = mostUsual(text, ({ fontSize }) => fontSize) ?? 11;
    this.usualColor = mostUsual(text, ({ color }) => color) ?? '#000000';
    this.oneCellTables = tablesOfOneCell(snapshot);
  }

  /** By paragraph. */
  find(): Map<number, OutlineHeading> {
    const lines = this.snapshot.paragraphs.flatMap((paragraph) => this.lineOf(paragraph) ?? []);
    const level = this.sectionLevel(lines);
    const classified = lines.map((line): ReadLine => ({
      ...line,
      heading: this.classify(line, level),
    }));
    const read = believedLines(classified);
    const found = new Map<number, OutlineHeading>();
    for (const { paragraph, heading, isWhole } of applyDecisions(
      read,
      this.otherLines(lines),
      this.decisions,
    )) {
      if (heading) found.set(paragraph.index, heading);
      if (isWhole && (heading || paragraph.headingLevel !== null)) this.headings.add(paragraph.index);
    }
    return found;
  }

  /** What is no line of its own to the finder, and may be one to the author. */
  private otherLines(lines: readonly Line[]): Line[] {
    const known = new Set(lines.map(({ paragraph }) => paragraph));
    return this.snapshot.paragraphs.flatMap((paragraph) =>
      known.has(paragraph) || this.isNeverHeading(paragraph)
        ? []
        : [firstLine(paragraph, 'plain') ?? whole(paragraph, 'plain')],
    );
  }

  private isNeverHeading(paragraph: SnapshotParagraph): boolean {
    const { text, isAnnex } = paragraph;
    return text === '' || isAnnex || isGeneratedContents(paragraph) || this.excluded.has(paragraph);
  }

  /** Running text, lines of the contents and most cells are no headings. */
  private lineOf(paragraph: SnapshotParagraph): Line | null {
    const { headingLevel, cell } = paragraph;
    if (this.isNeverHeading(paragraph)) return null;
    if (cell && !this.oneCellTables.has(cell.table)) return this.lineInTable(paragraph);
    if (headingLevel !== null) return firstLine(paragraph, 'style') ?? whole(paragraph, 'style');
    const look = this.lookOf(paragraph);
    const line = this.looksLikeHeading(paragraph, look) ? whole(paragraph, look) : null;
    return line && look !== 'plain' ? line : (this.splitLine(paragraph, look) ?? line);
  }

  /** In a table of several cells only the template's own title is one, where text follows it: a report laid out in a table. */
  private lineInTable(paragraph: SnapshotParagraph): Line | null {
    const { text, index, styleBuiltIn } = paragraph;
    if (styleBuiltIn === 'Caption' || text.split(' ').length > longestHeading) return null;
    const match = matchHeading(text, this.standard);
    const isTitle = match !== null && !match.isWeak && (match.score >= 0.9 || match.isNumbered);
    if (!isTitle && !isAppendixTitle(text, this.standard)) return null;
    const next = this.snapshot.paragraphs.slice(index + 1, index + 5).find((each) => each.text !== '');
    return next && isRunningText(next.text) && isBeside(paragraph, next) ? whole(paragraph, 'look') : null;
  }

  private lookOf({
    text,
    bold,
    underlined,
    color,
    fontSize,
    styleBuiltIn,
    headingLevel,
  }: SnapshotParagraph): Look {
    if (headingLevel !== null) return 'style';
    const isLarger = fontSize !== null && fontSize >= this.usualSize + 1;
    const isColoured = color !== null && color !== this.usualColor;
    const isTitle = styleBuiltIn === 'Title' || styleBuiltIn === 'Subtitle';
    return bold || isLarger || underlined || isColoured || isTitle || isInCapitals(text) ? 'look' : 'plain';
  }

  /**
   * A short line that is bold or larger, or says "Section 2", in no heading style. What is only underlined, coloured, in capitals or
   * like any other text is one where its words are the template's, or those of an appendix.
   */
  private looksLikeHeading(paragraph: SnapshotParagraph, look: Look): boolean {
    const { text, bold, fontSize, styleBuiltIn } = paragraph;
    if (styleBuiltIn === 'Caption' || !isShort(text, 2 * longestHeading)) return false;
    const match = matchHeading(text, this.standard);
    if (match?.isNumbered) return !/[.;,]$/u.test(text);
    if (!isShort(text, longestHeading) || /[.;,!]$/u.test(text)) return false;
    const isAppendix = isAppendixTitle(text, this.standard);
    const isOfTemplate = match !== null && !match.isWeak;
    if (look === 'plain')
      return isAppendixLabel(text) || (isOfTemplate && match.score >= 0.9 && isShort(text, 6));
    const isStrong =
      styleBuiltIn !== 'Title' && (bold || (fontSize !== null && fontSize >= this.usualSize + 1));
    if (isOfTemplate || isAppendix) return styleBuiltIn !== 'Title' || (match?.score ?? 1) >= 0.9;
    return isStrong && !/\?$/u.test(text);
  }

  /** The line before a line break, or a title before a colon with text behind it, in one paragraph with the section's text. */
  private splitLine(paragraph: SnapshotParagraph, look: Look): Line | null {
    const line = firstLine(paragraph, look) ?? leadIn(paragraph, look);
    if (!line) return null;
    const match = matchHeading(line.title, this.standard);
    const isTitle = match !== null && !match.isWeak && (match.score >= 0.9 || match.isNumbered);
    return isTitle || isAppendixLabel(line.title) ? line : null;
  }

  /**
   * The level that the report's sections have: that of most different template titles, the higher one among equals.
   * Where no heading style says any, the highest level that is there.
   */
  private sectionLevel(lines: readonly Line[]): number {
    const keys = new Map<number, Set<SectionKey>>();
    for (const { title, paragraph } of lines) {
      const { headingLevel } = paragraph;
      const match = headingLevel === null ? null : matchHeading(title, this.standard);
      if (headingLevel === null || !match || match.isWeak) continue;
      const atLevel = keys.get(headingLevel) ?? new Set();
      keys.set(headingLevel, atLevel);
      for (const key of keysOf(match)) atLevel.add(key);
    }
    const best = [...keys].sort(([a, x], [b, y]) => y.size - x.size || a - b)[0];
    if (best) return best[0];
    const levels = lines.flatMap(({ paragraph: { headingLevel } }) =>
      headingLevel === null ? [] : [headingLevel],
    );
    return levels.reduce((least, level) => Math.min(least, level), levels[0] ?? 1);
  }

  private classify({ paragraph, title, look }: Line, sectionLevel: number): OutlineHeading | null {
    if (isContentsTitle(title) || paragraph.styleBuiltIn === 'TocHeading') return { kind: 'contents' };
    const { headingLevel } = paragraph;
    const isDeeper = headingLevel !== null && headingLevel > sectionLevel;
    const match = matchHeading(title, this.standard);
    const isNamed = match?.isNumbered === true && /^\W*section/iu.test(title);
    if (!isNamed && isAppendixTitle(title, this.standard)) return { kind: 'appendix', isDecided: false };
    if (match && (!isDeeper || match.isNumbered)) {
      const isExact = look === 'style' && match.isTemplateTitle;
      return {
        kind: 'section',
        match,
        title,
        confidence: isExact ? 'exact' : 'likely',
        score: look === 'style' ? match.score : match.score * withoutStyle,
        isDecided: false,
      };
    }
    return headingLevel !== null && !isDeeper ? { kind: 'other' } : null;
  }
}

/**
 * What is not sure stands for a section only where nothing surer does: a bold "Feedback" within Results is a sub-heading. Lines that
 * look like text are believed where at least three of them are titles of the template, a title in words of its own where another
 * section is found as well.
 */
function believedLines(lines: readonly ReadLine[]): ReadLine[] {
  const sure = claimedBy(lines.filter(isSure));
  const looking = claimedBy(lines.filter((line) => line.look !== 'plain'));
  const plain = claimedBy(lines.filter(({ look }) => look === 'plain'));
  const arePlainBelieved = plain.size >= fewestPlainTitles;
  const isAlone = claimedBy(lines).size < 2;
  return lines.map((line) => {
    const { heading, look } = line;
    if (heading?.kind !== 'section' || isSure(line)) return line;
    const keys = keysOf(heading.match);
    const isTaken =
      (isAlone && heading.match.isInWords) ||
      keys.some((key) => sure.has(key)) ||
      (look === 'plain' && (!arePlainBelieved || keys.some((key) => looking.has(key))));
    return isTaken ? withoutHeading(line) : line;
  });
}

const whole = (paragraph: SnapshotParagraph, look: Look): Line => ({
  paragraph,
  title: paragraph.text,
  look,
  isWhole: true,
});

/** In the same row or the same column of one table: what a title in a cell is about. */
const isBeside = ({ cell: a }: SnapshotParagraph, { cell: b }: SnapshotParagraph): boolean =>
  a !== null && a.table === b?.table && (a.row === b.row || a.column === b.column);

/** The part of a paragraph before its first line break, where text follows it. */
function firstLine(paragraph: SnapshotParagraph, look: Look): Line | null {
  const [first = '', ...rest] = paragraph.hostText.split(/[\n\u000b]/u);
  const title = normaliseSpace(first);
  const isHeading =
    title !== '' && isShort(title, longestHeading) && isRunningText(normaliseSpace(rest.join(' ')));
  return isHeading ? { paragraph, title, look, isWhole: false } : null;
}

/** "Situation: On Monday a customer …": a title, a colon, and running text in one paragraph. */
function leadIn(paragraph: SnapshotParagraph, look: Look): Line | null {
  const at = paragraph.text.indexOf(':');
  const title = paragraph.text.slice(0, Math.max(0, at)).trim();
  if (title === '' || !isShort(title, 6) || !isRunningText(paragraph.text.slice(at + 1))) return null;
  return { paragraph, title, look: look === 'style' ? 'style' : 'plain', isWhole: false };
}

const isShort = (text: string, most: number): boolean => text.split(' ').length <= most;

/** A sentence rather than a label or a title. */
const isRunningText = (text: string): boolean => text.trim().split(' ').length >= 8;

const isInCapitals = (text: string): boolean => /\p{Lu}{4}/u.test(text) && text === text.toUpperCase();

/** The value that most characters have. */
function mostUsual<Value>(
  paragraphs: readonly SnapshotParagraph[],
  valueOf: (paragraph: SnapshotParagraph) => Value | null,
): Value | null {
  const lengths = new Map<Value, number>();
  for (const paragraph of paragraphs) {
    const value = valueOf(paragraph);
    if (value !== null) lengths.set(value, (lengths.get(value) ?? 0) + paragraph.text.length);
  }
  const [usual] = [...lengths].sort(([, a], [, b]) => b - a);
  return usual?.[0] ?? null;
}

/** A heading in a box is a table of one cell. */
function tablesOfOneCell({ paragraphs }: Snapshot): Set<number> {
  const one = new Set<number>();
  const several = new Set<number>();
  for (const { cell } of paragraphs)
    if (cell) (cell.row === 0 && cell.column === 0 ? one : several).add(cell.table);
  return new Set([...one].filter((table) => !several.has(table)));
}
