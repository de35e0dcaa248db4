import {
  formatNumber,
  type CountedLine,
  type CriterionState,
  type LengthStatus,
  type Region,
} from '../../report';
import type { Grade, WordLimits } from '../../standard';
import { counted, words } from '../counted';
import { regionNames } from '../places';

export const meter = {
  label: 'Length of the report',
  words,
  of: (limits: WordLimits) => `of ${formatNumber(limits.words)}`,
  status: (status: LengthStatus, count: number, { words: limit, ceiling }: WordLimits): string => {
    if (status === 'over') return `${words(count - ceiling)} over`;
    if (count > limit) return `${formatNumber(ceiling - count)} left to ${formatNumber(ceiling)}`;
    return `${words(limit - count)} left`;
  },
  short: 'A short report is still marked.',
  stops: (limits: WordLimits) => `Marking stops at ${formatNumber(limits.ceiling)}, in`,
  /** Why Word shows another figure than the meter, biggest part first. */
  shown: (document: number, parts: readonly (readonly [Region, number])[]): string =>
    parts.length === 0
      ? `Word shows ${formatNumber(document)} too.`
      : `Word shows ${formatNumber(document)}: ${parts.map(([region, count]) => `${formatNumber(count)} in ${regionNames[region]}`).join(', ')}.`,
  mayIncludeDeleted: 'May include deleted text.',
  explain: 'What was counted',
} as const;

export const coverage = {
  label: 'Criteria with evidence',
  grades: { pass: 'Pass', distinction: 'Distinction' } satisfies Record<Grade, string>,
  tagged: (grade: Grade, tagged: number, of: number) =>
    `${grade === 'pass' ? 'Pass' : 'Distinction'} criteria tagged: ${tagged} of ${of}`,
  atRisk: (count: number) => `${count} at risk`,
  gaps: (count: number) => counted(count, 'gap'),
  explain: 'What this means',
} as const;

export const explanation = {
  close: 'Close',
  words: 'What was counted',
  rule: ({ words: limit, floor, ceiling }: WordLimits) =>
    `The report may have ${formatNumber(limit)} words, give or take 10 %: ${formatNumber(floor)} to ${formatNumber(ceiling)}. Marking stops at word ${formatNumber(ceiling)}. A short report is still marked. Annexes are left out.`,
  countedHere:
    'Counted are headings, paragraphs, lists with their numbers, tables and captions from the first section to the appendix.',
  notCountedHere:
    'Not counted are headers, footers, footnotes, text boxes, deleted and hidden text, and the parts marked “not counted” below.',
  byRegion: 'By part of the document',
  bySection: 'By section',
  total: 'Word shows',
  notCounted: 'not counted',
  notes: 'footnotes and endnotes',
  notesUnknown:
    'This Word does not tell how many words stand in foot- and endnotes: they are not in these numbers.',
  textBoxes: 'text boxes',
  beside: 'Outside the text, counted neither here nor there:',
  most: (most: number) =>
    `A marker who also counts what the rule leaves open (title block, contents, leftover guidance, notes, text boxes) comes to ${formatNumber(most)}.`,
  difference: (document: number, count: number) =>
    document === count
      ? `Word’s status bar shows the same for the text, ${formatNumber(document)}.`
      : `Word’s status bar shows ${formatNumber(document)} for the text: ${formatNumber(document - count)} more, for it counts every part, also those that are not counted here.`,
  firstNotCounted: 'First paragraph that is not counted',
  firstNotMarked: 'First paragraph after the limit',
  lines: (count: number) => `All ${counted(count, 'paragraph')} with words`,
  line: ({ paragraph: { words: count }, region, marked }: CountedLine): string => {
    if (region !== 'body') return `not counted: ${regionNames[region]}`;
    if (marked === count) return 'counted';
    return marked === 0
      ? 'counted, after marking stops'
      : `counted, marked up to word ${formatNumber(marked)}`;
  },
  showMore: (count: number) => `Show ${formatNumber(count)} more`,
  coverage: 'What tagged, at risk and gap mean',
  states: {
    safe: 'Tagged: at least one tagged paragraph ends before marking stops.',
    'at-risk': 'At risk: tagged, but the marker stops before the end of every paragraph with it.',
    gap: 'Gap: no paragraph of the report is tagged with it. Appendices alone do not count.',
  } satisfies Record<CriterionState, string>,
} as const;

export { regionNames as regions } from '../places';
