import { isKept, withDecisions, type HeadingAnswer } from '../outline/heading-decisions';
import type { Analysis } from '../outline/outline';
import { decisionsKey } from '../snapshot/settings';
import { refuse, type Refusal, type SettingPlan } from './plan';

/** Keeps what lines are, all in one setting; where a decision is undefined, their words and their look speak again. */
export function planHeadingDecisions(
  { snapshot: { settings } }: Pick<Analysis, 'snapshot'>,
  answers: readonly HeadingAnswer[],
): SettingPlan | Refusal {
  if (answers.some(({ heading }) => heading.text === '')) return refuse('no-heading');
  const isIdle = answers.every(
    ({ heading, decision }) => decision === undefined && !isKept(settings, heading),
  );
  if (isIdle) return refuse('nothing-decided');
  return { kind: 'setting', key: decisionsKey, value: withDecisions(settings, answers) };
}
