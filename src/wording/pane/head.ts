import { formatNumber, type Length } from '../../report';
import type { Grade, WordLimits } from '../../standard';
import { counted, words } from '../counted';

/** Words against the limits, in a sentence. */
function lengthSentence(
  { counted: count, limit, floor, ceiling, status }: Length,
  { over }: WordLimits,
): string {
  if (status === 'over') return `${words(count - ceiling)} past ${formatNumber(ceiling)}${pastLimit[over]}.`;
  if (status === 'short') return `${words(floor - count)} to go to ${formatNumber(floor)}.`;
  return count > limit || floor === 0
    ? `${words(ceiling - count)} left to ${formatNumber(ceiling)}.`
    : 'The length is right.';
}

const pastLimit: Readonly<Record<WordLimits['over'], string>> = {
  'marking-stops': ', where marking stops',
  marked: '',
  fails: '. So long a report does not pass',
};

export const head = {
  label: 'Where the report stands',
  title: 'Where your report stands',
  explain: 'What is missing, and what was counted',
  of: (limit: number) => `of ${formatNumber(limit)}`,
  words: lengthSentence,
  wordsTitle: 'Words',
  /** Whole, and for a pane that is narrow. */
  grade: ({ name, shortName }: Grade): readonly [whole: string, short: string] =>
    name === '' ? ['Criteria', 'Criteria'] : [name, shortName],
  covered: 'covered',
  annexCurrent: 'The mapping annex is up to date',
  annexRows: (count: number) => `${counted(count, 'row')} of the annex to update`,
} as const;
