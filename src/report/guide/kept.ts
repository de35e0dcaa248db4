import { storedDecisions } from '../outline/heading-decisions';
import type { SettingPlan } from '../plans/plan';
import type { Report } from '../report';
import { decisionsKey } from '../snapshot/settings';

/** Keeps a value beside the text under a name, in place of the one before; null leaves nothing behind. */
export function planKept(
  { snapshot }: Pick<Report, 'snapshot'>,
  name: string,
  value: object | null,
): SettingPlan {
  const setting = new Map(Object.entries(storedDecisions(snapshot.settings)));
  if (value === null) setting.delete(name);
  else setting.set(name, value);
  return { kind: 'setting', key: decisionsKey, value: Object.fromEntries(setting) };
}
