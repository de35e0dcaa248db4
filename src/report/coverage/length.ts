import type { Analysis } from '../outline/outline';
import type { Region, Section } from '../outline/section';
import type { SnapshotParagraph } from '../snapshot/snapshot';

export type LengthStatus = 'short' | 'within' | 'over';

/** The last word that is marked: `word` counts from 1 in its paragraph. */
export interface CutOff {
  readonly paragraph: SnapshotParagraph;
  readonly word: number;
}

/** How long the report is, by the assessment's rule, and what Word would say. */
export interface Length {
  /** The whole main document as Word counts it. */
  readonly document: number;
  /** What the standard's rule counts: the body, less and more what it says. */
  readonly counted: number;
  /** Counted and all that is left open: title block, contents, guidance, notes, text boxes. */
  readonly most: number;
  readonly limit: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly status: LengthStatus;
  /** Null where all that is counted is marked, and where marking does not stop. */
  readonly cutOff: CutOff | null;
  /** Words by region: together they are `document`. */
  readonly byRegion: Readonly<Record<Region, number>>;
  /** The counted words of a section, the heading included; for the appendices their words. */
  wordsOf(section: Section): number;
  /** How many of a paragraph's words are marked; 0 outside the body. */
  markedWordsOf(paragraph: SnapshotParagraph): number;
}

/** Annexes are never counted; these a standard may count, or say nothing about. */
const leftOpen: readonly Region[] = ['title-block', 'contents', 'guidance'];

export function measureLength(analysis: Analysis): Length {
  const { snapshot, outline, standard } = analysis;
  const { words: limit, floor, ceiling, over, alsoCounted } = standard.limits;
  const byRegion = zeroWords();
  const bySection = new Map<Section, number>();
  const marked = new Map<SnapshotParagraph['index'], number>();
  const lastMarked = over === 'marking-stops' ? ceiling : Infinity;
  let inText = 0;
  let cutOff: CutOff | null = null;
  for (const paragraph of snapshot.paragraphs) {
    const { words } = paragraph;
    const region = outline.regionOf(paragraph);
    const section = outline.sectionOf(paragraph);
    byRegion[region] += words;
    const isCounted = countsIn(paragraph, analysis);
    if (section && (isCounted || region === 'appendix'))
      bySection.set(section, (bySection.get(section) ?? 0) + words);
    const left = Math.max(0, lastMarked - inText);
    if (isCounted) inText += words;
    // What is not counted costs no words, and is read for as long as anything is.
    const word = region === 'body' ? Math.min(words, isCounted || left === 0 ? left : words) : 0;
    if (word === 0) continue;
    marked.set(paragraph.index, word);
    if (isCounted) cutOff = { paragraph, word };
  }
  const isCountedBeside = (part: (typeof alsoCounted)[number]): boolean => alsoCounted.includes(part);
  const counted = inText + (isCountedBeside('notes') ? snapshot.noteWords : 0);
  const open = leftOpen.filter((region) => !alsoCounted.some((part) => part === region));
  return {
    document: sum(Object.values(byRegion)),
    counted,
    most:
      counted +
      sum(open.map((region) => byRegion[region])) +
      (isCountedBeside('notes') ? 0 : snapshot.noteWords) +
      snapshot.textBoxWords,
    limit,
    floor,
    ceiling,
    status: counted < floor ? 'short' : counted > ceiling ? 'over' : 'within',
    cutOff: inText > lastMarked ? cutOff : null,
    byRegion,
    wordsOf: (section) => bySection.get(section) ?? 0,
    markedWordsOf: ({ index }) => marked.get(index) ?? 0,
  };
}

/** Whether a standard counts a paragraph: the body, less what it leaves out, and what it counts beside. */
export function countsIn(paragraph: SnapshotParagraph, { outline, standard }: Analysis): boolean {
  const { notCounted, alsoCounted } = standard.limits;
  const region = outline.regionOf(paragraph);
  if (region !== 'body') return alsoCounted.some((part) => part === region);
  return !(
    (notCounted.includes('tables') && paragraph.cell !== null) ||
    (notCounted.includes('captions') && paragraph.styleBuiltIn === 'Caption') ||
    (notCounted.includes('headings') && outline.isHeading(paragraph))
  );
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const zeroWords = (): Record<Region, number> => ({
  body: 0,
  'title-block': 0,
  contents: 0,
  guidance: 0,
  'manual-mapping': 0,
  appendix: 0,
  annex: 0,
});
