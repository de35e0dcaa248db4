import { formatNumber, joinAnd, type CountedLine, type CriterionState, type Region } from '../../report';
import type { Grade, WordLimits } from '../../standard';
import { counted } from '../counted';
import { regionNames } from '../places';

export const explanation = {
  close: 'Close',
  back: 'Back',
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
      ? 'counted, but past the limit'
      : `counted, marked up to word ${formatNumber(marked)}`;
  },
  showMore: (count: number) => `Show ${formatNumber(count)} more`,
  coverage: 'What these words mean',
  states: {
    safe: 'Covered: at least one tagged paragraph ends before marking stops. It is your claim; the assessor decides.',
    'at-risk': 'Past the limit: tagged, but the assessor stops before the end of every paragraph with it.',
    gap: 'Missing: no paragraph of the report is tagged with it. Appendices alone do not count.',
  } satisfies Record<CriterionState, string>,
} as const;

export { regionNames as regions } from '../places';

export const meter = {
  band: ({ floor, ceiling }: WordLimits) =>
    `Short reports are still marked. Aim for ${formatNumber(floor)} or more; marking stops at ${formatNumber(ceiling)}.`,
  stops: (limits: WordLimits) => `Marking stops at word ${formatNumber(limits.ceiling)}, in`,
  shown: (document: number, regions: readonly Region[]) =>
    `Word says ${formatNumber(document)} because it also counts: ${joinAnd(regions.map((region) => regionNames[region]))}.`,
  mayIncludeDeleted: 'The count may include deleted text.',
} as const;

export const coverage = {
  covered: (grade: Grade, count: number, of: number) =>
    count === of
      ? `All ${of} ${grade} criteria are covered`
      : `${grade === 'pass' ? 'Pass' : 'Distinction'}: ${count} of ${of} covered`,
  invitation: 'These are for a distinction. They are worth a try where your project has something to say.',
} as const;
