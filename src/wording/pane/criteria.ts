import {
  joinAnd,
  type Credit,
  type CriterionState,
  type GradeSummary,
  type MatrixCell,
  type NextStep,
} from '../../report';
import type { Grade, Standard } from '../../standard';
import { counted } from '../counted';
import { allCovered, criteriaOfGrade, criterionOfGrade } from '../grades';

export const criteria = {
  filter: 'Show',
  filters: {
    all: 'All',
    gap: 'Missing',
    'at-risk': 'Past the limit',
    changed: 'Changed since tagged',
  },
  gapsFirst: 'Missing first',
  states: { safe: 'Covered', 'at-risk': 'Past the limit', gap: 'Missing' } satisfies Record<
    CriterionState,
    string
  >,
  nothing: 'No criterion is like this.',
  shown: (shown: number, of: number) => `${shown} of ${of} criteria`,
  credit: {
    all: '',
    part: 'the assessor stops inside this paragraph',
    none: 'past the limit',
  } satisfies Record<Credit, string>,
  supporting: 'supporting only',
  sharedWith: (codes: readonly string[]) => `shared with ${joinAnd(codes)}`,
  suggestedIn: (sections: readonly string[]) => `Suggested in ${joinAnd(sections)}.`,
  singleHome: (code: string, number: number, { body, mapping }: Standard) =>
    `${body} suggests ${code} in ${mapping.section} ${number} only. Elsewhere counts too.`,
  spent: (words: number, paragraphs: number) =>
    `${counted(words, 'word')} in ${counted(paragraphs, 'paragraph')}`,
  previous: (code: string) => `Previous paragraph with ${code}`,
  next: (code: string) => `Next paragraph with ${code}`,
  changed: 'changed since it was tagged',
  tutor: (verdict: string) => `tutor: ${verdict}`,
  asks: 'What it asks for',
  ticked: (code: string, count: number) => `${code}: ${counted(count, 'point')} ticked.`,
  goTo: (place: string) => `Go to ${place}`,
} as const;

export const map = {
  label: 'Criteria by section',
  criterion: 'Criterion',
  cell: (code: string, section: string, { evidence, isSuggested, start }: MatrixCell): string => {
    if (evidence.length > 0)
      return `${code} in ${section}: ${counted(evidence.length, 'tagged paragraph')}. Press to go through them.`;
    if (!isSuggested) return `${code} in ${section}: none`;
    return `${code} in ${section}: suggested, none yet${start ? '. Press to go there.' : ''}`;
  },
  legend: {
    some: 'tagged paragraphs',
    suggested: 'suggested, none yet',
    /** Of the grades above the needed one. */
    higher: (grades: readonly Grade[]) => joinAnd(grades.map(({ name }) => name)),
  },
  allNeeded: ({ grade, of }: GradeSummary) => `${allCovered(grade, of)}.`,
  next: (step: NextStep, { limits, grades: [needed], sections }: Standard): string => {
    switch (step.kind) {
      case 'begin':
        return 'This shows where each criterion has its evidence, as soon as there is some text.';
      case 'write':
        return sections.length > 0
          ? 'Write under a heading. Sections shows what belongs there.'
          : 'Write under a heading. Criteria shows what your text has to show.';
      case 'headings':
        return 'First see whether your headings were read as you mean them.';
      case 'first-tag':
        return 'Click into a paragraph, type the code that it shows, and press Enter.';
      case 'shorten':
        return limits.over === 'marking-stops'
          ? `The report is ${counted(step.over, 'word')} past the end of marking.`
          : `The report is ${counted(step.over, 'word')} too long.`;
      case 'missing':
        return step.codes.length === 1
          ? `One ${criterionOfGrade(needed)} is missing:`
          : `${step.codes.length} ${criteriaOfGrade(needed)} are missing:`;
      case 'annex':
        return 'Next: the mapping annex.';
      case 'hand-in':
        return 'Next: look through the list before you hand in.';
    }
  },
  open: {
    write: ({ sections }: Standard) => (sections.length > 0 ? 'Open Sections' : 'Open Criteria'),
    headings: () => 'Look at the headings',
    annex: () => 'Go to the annex',
    'hand-in': () => 'Open the list',
  },
  more: (count: number) => `and ${count} more`,
  whereToCut: 'Where to cut',
} as const;

export const copy = {
  gaps: 'Copy what is missing, and the findings, as text',
  done: 'Copied.',
  byHand: 'The text is selected: copy it with Ctrl+C.',
} as const;
