import {
  decisionsKey,
  withDecision,
  withoutDecision,
  type HeadingDecision,
} from '../outline/heading-decisions';
import type { Analysis } from '../outline/outline';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { refuse, type Refusal, type SettingPlan } from './plan';

/** Keeps what a heading means: a section of the template, or null for none. */
export const planHeadingDecision = (
  { snapshot }: Pick<Analysis, 'snapshot'>,
  heading: SnapshotParagraph,
  decision: HeadingDecision,
): SettingPlan | Refusal =>
  heading.text === ''
    ? refuse('no-heading')
    : { kind: 'setting', key: decisionsKey, value: withDecision(snapshot.settings, heading, decision) };

/** Forgets what the author decided about a heading, so that its words and its look speak again. */
export function planClearHeadingDecision(
  { snapshot }: Pick<Analysis, 'snapshot'>,
  heading: SnapshotParagraph,
): SettingPlan | Refusal {
  const value = withoutDecision(snapshot.settings, heading);
  return value ? { kind: 'setting', key: decisionsKey, value } : refuse('nothing-decided');
}
