import { joinAnd, type Credit, type CriterionState } from '../../report';
import type { Grade } from '../../standard';
import { counted } from '../counted';

export const criteria = {
  filter: 'Show',
  filters: {
    all: 'All',
    gap: 'Gaps',
    'at-risk': 'At risk',
    pass: 'Pass',
    distinction: 'Distinction',
    changed: 'Changed since tagged',
  },
  gapsFirst: 'Gaps first',
  states: { safe: 'Tagged', 'at-risk': 'At risk', gap: 'Gap' } satisfies Record<CriterionState, string>,
  badges: { pass: 'Pass', distinction: 'Distinction' } satisfies Record<Grade, string>,
  nothing: 'No criterion is like this.',
  shown: (shown: number, of: number) => `${shown} of ${of} criteria`,
  credit: {
    all: '',
    part: 'the marker stops inside this paragraph',
    none: 'after marking stops',
  } satisfies Record<Credit, string>,
  supporting: 'supporting only',
  sharedWith: (codes: readonly string[]) => `shared with ${joinAnd(codes)}`,
  suggestedIn: (sections: readonly string[]) => `Suggested in ${joinAnd(sections)}.`,
  singleHome: (code: string, number: number) =>
    `Highfield suggests ${code} in Section ${number} only. Elsewhere counts too.`,
  spent: (words: number, paragraphs: number) =>
    `${counted(words, 'word')} in ${counted(paragraphs, 'paragraph')}`,
  previous: (code: string) => `Previous paragraph with ${code}`,
  next: (code: string) => `Next paragraph with ${code}`,
  changed: 'changed since it was tagged',
  matrix: 'By section',
  goTo: (place: string) => `Go to ${place}`,
} as const;

export const matrix = {
  label: 'Criteria by section',
  criterion: 'Criterion',
  suggested: 'suggested here, no evidence',
  nothing: 'none',
  cell: (code: string, section: string, count: number) =>
    `${code} in ${section}: ${counted(count, 'tagged paragraph')}`,
  row: (code: string, grade: Grade, state: CriterionState) =>
    `${code}, ${grade === 'pass' ? 'Pass' : 'Distinction'}: ${state === 'gap' ? 'Gap' : state === 'safe' ? 'Tagged' : 'At risk'}`,
  columns: (columns: readonly (readonly [label: string, name: string])[]) =>
    columns
      .map(([label, name]) =>
        name.startsWith(`Section ${label} – `) ? name.replace('Section ', '') : `${label}: ${name}`,
      )
      .join(' · '),
  legend: {
    some: 'tagged paragraphs',
    suggested: 'suggested, none yet',
    distinction: '◆ Distinction',
  },
} as const;

export const copy = {
  gaps: 'Copy gaps and findings as text',
  done: 'Copied.',
  byHand: 'The text is selected: copy it with Ctrl+C.',
} as const;
