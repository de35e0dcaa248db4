import type { Analysis } from '../outline/outline';
import { withParts } from '../coverage/parts';
import { decisionsKey } from '../snapshot/settings';
import { refuse, type Refusal, type SettingPlan } from './plan';

/** Keeps which parts of a criterion the author says are shown: those of these ids, and no others. */
export function planParts(
  { snapshot, standard }: Pick<Analysis, 'snapshot' | 'standard'>,
  code: string,
  ids: readonly string[],
): SettingPlan | Refusal {
  const criterion = standard.criteria.find((each) => each.code === code);
  if (!criterion) return refuse('unknown-criterion', code);
  return { kind: 'setting', key: decisionsKey, value: withParts(snapshot.settings, criterion, ids) };
}
