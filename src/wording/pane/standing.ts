import {
  formatNumber,
  joinAnd,
  type GradeSummary,
  type CountedLine,
  type CriterionState,
  type Region,
} from '../../report';
import type { Grade, WordLimits } from '../../standard';
import { allCovered, inSentence } from '../grades';
import { counted } from '../counted';
import { regionNames } from '../places';

/** "2,500 words, give or take 10 %: 2,250 to 2,750", "at most 3,000 words". */
function range({ words, tolerance, floor, ceiling }: WordLimits): string {
  if (floor === 0 && words === ceiling) return `at most ${formatNumber(ceiling)} words`;
  const within = `${floor === 0 ? 'at most' : `${formatNumber(floor)} to`} ${formatNumber(ceiling)}`;
  if (floor === ceiling) return `${formatNumber(words)} words`;
  const share = tolerance > 0 ? `, give or take ${formatNumber(Math.round(tolerance * 100))} %` : '';
  return `${formatNumber(words)} words${share}: ${within}`;
}

function longer({ over, ceiling }: WordLimits): string {
  switch (over) {
    case 'marking-stops':
      return `Marking stops at word ${formatNumber(ceiling)}.`;
    case 'marked':
      return 'A longer report is marked to its end.';
    case 'fails':
      return `A report of more than ${formatNumber(ceiling)} words does not pass.`;
  }
}

function shorter({ under, floor }: WordLimits): string {
  if (floor === 0) return '';
  return under === 'marked'
    ? 'A short report is still marked.'
    : `A report of fewer than ${formatNumber(floor)} words does not pass.`;
}

const besides: Readonly<Record<WordLimits['alsoCounted'][number], string>> = {
  'title-block': 'the title block',
  contents: 'the table of contents',
  notes: 'footnotes and endnotes',
};

export const explanation = {
  close: 'Close',
  back: 'Back',
  words: 'What was counted',
  rule: (limits: WordLimits) =>
    `The report may have ${range(limits)}. ${longer(limits)} ${shorter(limits)} Annexes are left out.`.replace(
      '  ',
      ' ',
    ),
  countedHere: ({ notCounted, alsoCounted }: WordLimits): string => {
    const isIn = (part: 'headings' | 'tables' | 'captions'): boolean => !notCounted.includes(part);
    const parts = [
      ...(isIn('headings') ? ['headings'] : []),
      'paragraphs',
      'lists with their numbers',
      ...(isIn('tables') ? ['tables'] : []),
      ...(isIn('captions') ? ['captions'] : []),
    ];
    const beside =
      alsoCounted.length > 0 ? ` Counted too: ${joinAnd(alsoCounted.map((part) => besides[part]))}.` : '';
    return `Counted are ${joinAnd(parts)} of the report’s text, up to the appendix.${beside}`;
  },
  notCountedHere: ({ alsoCounted }: WordLimits) =>
    `Not counted are headers, footers, ${alsoCounted.includes('notes') ? '' : 'footnotes, '}text boxes, deleted and hidden text, and the parts marked “not counted” below.`,
  notCountedInBody: 'in it, not counted here',
  byRegion: 'By part of the document',
  bySection: 'By section',
  total: 'Word shows',
  notCounted: 'not counted',
  notes: 'footnotes and endnotes',
  notesUnknown:
    'This Word does not tell how many words stand in foot- and endnotes: they are not in these numbers.',
  textBoxes: 'text boxes',
  beside: 'Outside the text, counted neither here nor there:',
  most: (most: number, { alsoCounted }: WordLimits) => {
    const open = [
      ...Object.entries(besides).flatMap(([part, name]) =>
        alsoCounted.some((each) => each === part) ? [] : [name],
      ),
      'leftover guidance',
      'text boxes',
    ];
    return `A marker who also counts what the rule leaves open (${joinAnd(open)}) comes to ${formatNumber(most)}.`;
  },
  difference: (document: number, count: number) =>
    document === count
      ? `Word’s status bar shows the same for the text, ${formatNumber(document)}.`
      : `Word’s status bar shows ${formatNumber(document)} for the text: ${formatNumber(document - count)} more, for it counts every part, also those that are not counted here.`,
  firstNotCounted: 'First paragraph that is not counted',
  firstNotMarked: 'First paragraph after the limit',
  lines: (count: number) => `All ${counted(count, 'paragraph')} with words`,
  line: ({ paragraph: { words: count }, region, isCounted, marked }: CountedLine): string => {
    if (!isCounted) return region === 'body' ? 'not counted here' : `not counted: ${regionNames[region]}`;
    if (region !== 'body') return `counted: ${regionNames[region]}`;
    if (marked === count) return 'counted';
    return marked === 0
      ? 'counted, but past the limit'
      : `counted, marked up to word ${formatNumber(marked)}`;
  },
  showMore: (count: number) => `Show ${formatNumber(count)} more`,
  coverage: 'What these words mean',
  /** Nobody is past a limit at which marking does not stop. */
  states: ({ over }: WordLimits): Partial<Record<CriterionState, string>> => ({
    gap: 'Missing: no paragraph of the report is tagged with it. Appendices alone do not count.',
    ...(over === 'marking-stops' && {
      'at-risk': 'Past the limit: tagged, but the assessor stops before the end of every paragraph with it.',
    }),
    safe: `Covered: at least one ${over === 'marking-stops' ? 'tagged paragraph ends before marking stops' : 'paragraph is tagged with it'}. It is your claim; the assessor decides.`,
  }),
} as const;

export { regionNames as regions } from '../places';

export const meter = {
  band: (limits: WordLimits): string =>
    limits.floor === 0
      ? longer(limits)
      : `${shorter(limits)} Aim for ${formatNumber(limits.floor)} or more. ${longer(limits)}`,
  stops: (limits: WordLimits) => `Marking stops at word ${formatNumber(limits.ceiling)}, in`,
  shown: (document: number, regions: readonly Region[]) =>
    `Word says ${formatNumber(document)} because it also counts: ${joinAnd(regions.map((region) => regionNames[region]))}.`,
  mayIncludeDeleted: 'The count may include deleted text.',
} as const;

export const coverage = {
  covered: ({ grade, evidenced, of }: GradeSummary) =>
    evidenced === of ? allCovered(grade, of) : `${grade.name || 'Criteria'}: ${evidenced} of ${of} covered`,
  invitation: ({ name }: Grade) =>
    `These are for a ${inSentence(name)}. They are worth a try where your project has something to say.`,
} as const;
