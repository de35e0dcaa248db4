import { formatNumber, type Length } from '../../report';
import type { Grade } from '../../standard';
import { counted, words } from '../counted';

export const grades = { pass: 'Pass', distinction: 'Distinction' } satisfies Record<Grade, string>;

/** Words against the limits, in a sentence. */
function lengthSentence(count: number, { limit, floor, ceiling, status }: Length): string {
  if (status === 'over')
    return `${words(count - ceiling)} past ${formatNumber(ceiling)}, where marking stops.`;
  if (status === 'short') return `${words(floor - count)} to go to ${formatNumber(floor)}.`;
  return count > limit
    ? `${words(ceiling - count)} left to ${formatNumber(ceiling)}.`
    : 'The length is right.';
}

export const head = {
  label: 'Where the report stands',
  title: 'Where your report stands',
  explain: 'What is missing, and what was counted',
  of: (limit: number) => `of ${formatNumber(limit)}`,
  words: lengthSentence,
  wordsTitle: 'Words',
  /** Whole, and for a pane that is narrow. */
  grades: { pass: ['Pass', 'Pass'], distinction: ['Distinction', 'Dist.'] } satisfies Record<
    Grade,
    readonly [whole: string, short: string]
  >,
  covered: 'covered',
  annexCurrent: 'The mapping annex is up to date',
  annexRows: (count: number) => `${counted(count, 'row')} of the annex to update`,
} as const;
