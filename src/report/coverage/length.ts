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
  /** What the rule counts: the body. */
  readonly counted: number;
  /** Counted and all that the kit leaves open: title block, contents, guidance, notes, text boxes. */
  readonly most: number;
  readonly limit: number;
  readonly floor: number;
  readonly ceiling: number;
  readonly status: LengthStatus;
  /** Null where all that is counted is marked. */
  readonly cutOff: CutOff | null;
  /** Words by region: together they are `document`. */
  readonly byRegion: Readonly<Record<Region, number>>;
  /** The counted words of a section, the heading included; for the appendices their words. */
  wordsOf(section: Section): number;
  /** How many of a paragraph's words are marked; 0 outside the body. */
  markedWordsOf(paragraph: SnapshotParagraph): number;
}

/** The kit excludes annexes only; these it neither counts nor leaves out in so many words. */
const leftOpen: readonly Region[] = ['title-block', 'contents', 'guidance'];

export function measureLength({ snapshot, outline, standard }: Analysis): Length {
  const { words: limit, floor, ceiling } = standard.limits;
  const byRegion = zeroWords();
  const bySection = new Map<Section, number>();
  const marked = new Map<SnapshotParagraph['index'], number>();
  let cutOff: CutOff | null = null;
  for (const paragraph of snapshot.paragraphs) {
    const { words } = paragraph;
    const region = outline.regionOf(paragraph);
    const section = outline.sectionOf(paragraph);
    const left = Math.max(0, ceiling - byRegion.body);
    byRegion[region] += words;
    if (section) bySection.set(section, (bySection.get(section) ?? 0) + words);
    const word = region === 'body' ? Math.min(words, left) : 0;
    if (word === 0) continue;
    marked.set(paragraph.index, word);
    cutOff = { paragraph, word };
  }
  const counted = byRegion.body;
  return {
    document: sum(Object.values(byRegion)),
    counted,
    most: counted + sum(leftOpen.map((region) => byRegion[region])) + snapshot.noteWords + snapshot.textBoxWords,
    limit,
    floor,
    ceiling,
    status: counted < floor ? 'short' : counted > ceiling ? 'over' : 'within',
    cutOff: counted > ceiling ? cutOff : null,
    byRegion,
    wordsOf: (section) => bySection.get(section) ?? 0,
    markedWordsOf: ({ index }) => marked.get(index) ?? 0,
  };
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
