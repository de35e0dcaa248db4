import {
  planTagList,
  readTagList,
  tagListKey,
  type Report,
  type SettingPlan,
  type TagListEntry,
} from '../../../report';
import { onReport, unchanged, type Command } from './command';

/** What a plan takes off the list of tags. */
export function takenOffList({ snapshot }: Report, { value }: SettingPlan): TagListEntry[] {
  const kept = new Set(readTagList({ [tagListKey]: value }).map(({ id }) => id));
  return readTagList(snapshot.settings).filter(({ id }) => !kept.has(id));
}

/** Puts entries on the list of tags again, or takes them off once more. */
export const changeTagList = (
  change: 'remember' | 'forget',
  entries: readonly TagListEntry[],
  label: string,
): Command =>
  onReport((report) => {
    const ids = entries.map(({ id }) => id);
    const plan = planTagList(report, change === 'remember' ? { remember: entries } : { forget: ids });
    if (!plan) return unchanged('');
    return {
      kind: 'change',
      plan,
      verify: ({ snapshot }) => {
        const listed = new Set(readTagList(snapshot.settings).map(({ id }) => id));
        const isDone = ids.every((id) => listed.has(id) === (change === 'remember'));
        const back = change === 'remember' ? 'forget' : 'remember';
        return isDone ? { text: '', label, undo: changeTagList(back, entries, label) } : null;
      },
    };
  });
