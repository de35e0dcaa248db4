import { isRecord, tagListKey } from '../snapshot/settings';
import type { Snapshot } from '../snapshot/snapshot';
import { parseTag } from '../snapshot/tag';

/** Marks a list that the document does not have yet, so that it is written with the next change. */
export const unwritten = 'isUnwritten';

/** The list of tags as it is kept, of a later version too. */
export function storedList({ settings }: Pick<Snapshot, 'settings'>): Readonly<Record<string, unknown>> {
  const stored = settings[tagListKey];
  return isRecord(stored) ? stored : {};
}

/**
 * The snapshot without entries of the list that are about to be forgotten: between the taking away of a tag and the writing of the
 * list nobody is to be told that it got lost.
 */
export function withoutListed(snapshot: Snapshot, ids: ReadonlySet<string>): Snapshot {
  const list = storedList(snapshot);
  const { tags } = list;
  if (ids.size === 0 || !Array.isArray(tags)) return snapshot;
  const kept = (tags as unknown[]).filter((entry) => {
    const tag = Array.isArray(entry) && typeof entry[0] === 'string' ? parseTag(entry[0]) : null;
    return tag?.kind !== 'tag' || !ids.has(tag.id);
  });
  if (kept.length === tags.length) return snapshot;
  return {
    ...snapshot,
    settings: { ...snapshot.settings, [tagListKey]: { ...list, tags: kept, [unwritten]: true } },
  };
}
