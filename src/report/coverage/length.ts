import type { Standard } from '../../standard';
import type { Outline, Region } from '../outline/outline';
import type { Snapshot } from '../snapshot/snapshot';

export type LengthStatus = 'short' | 'within' | 'over';

/** The last word that is marked: `word` counts from 1 in its paragraph. */
export interface CutOff {
  readonly index: number;
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
  readonly cutOff: CutOff | null;
  /** Words by region: together they are `document`. */
  readonly byRegion: Readonly<Record<Region, number>>;
  /** For each section its counted words, the heading included; for the appendices their words. */
  readonly bySection: readonly number[];
  /** For each paragraph how many of its words are marked; all 0 outside the body. */
  readonly marked: readonly number[];
}

/** The kit excludes annexes only; these it neither counts nor leaves out in so many words. */
const leftOpen: readonly Region[] = ['title-block', 'contents', 'guidance'];

export function measureLength(snapshot: Snapshot, outline: Outline, standard: Standard): Length {
  const { words: limit, floor, ceiling } = standard.limits;
  const byRegion: Record<Region, number> = {
    body: 0,
    'title-block': 0,
    contents: 0,
    guidance: 0,
    'hand-mapping': 0,
    appendix: 0,
    annex: 0,
  };
  const bySection = outline.sections.map(() => 0);
  const marked: number[] = [];
  let cutOff: CutOff | null = null;
  for (const { index, words } of snapshot.paragraphs) {
    const region = outline.regions[index] ?? 'body';
    const before = byRegion.body;
    byRegion[region] += words;
    const section = outline.sectionOf[index] ?? -1;
    if (section >= 0) bySection[section] = (bySection[section] ?? 0) + words;
    const markedWords = region === 'body' ? Math.max(0, Math.min(words, ceiling - before)) : 0;
    marked.push(markedWords);
    if (markedWords > 0) cutOff = { index, word: markedWords };
  }
  const counted = byRegion.body;
  return {
    document: Object.values(byRegion).reduce((sum, words) => sum + words, 0),
    counted,
    most:
      counted +
      leftOpen.reduce((sum, region) => sum + byRegion[region], 0) +
      snapshot.noteWords +
      snapshot.textBoxWords,
    limit,
    floor,
    ceiling,
    status: counted < floor ? 'short' : counted > ceiling ? 'over' : 'within',
    cutOff: counted > ceiling ? cutOff : null,
    byRegion,
    bySection,
    marked,
  };
}
