import type { Analysis } from '../outline/outline';
import { takenOffIds } from '../annex/annex-state';
import { isTagControl, type Snapshot, type SnapshotParagraph } from '../snapshot/snapshot';
import { formatTag, type Tag } from '../snapshot/tag';
import { contextFingerprints, lostTags, storedList, unwritten, type TagListEntry } from '../tags/tag-list';
import { tagListKey } from '../snapshot/settings';
import type { SettingPlan } from './plan';

/** A tag that is to be there, with the paragraph that it belongs to. */
export interface WantedTag {
  readonly tag: Tag;
  readonly paragraph: SnapshotParagraph;
}

/** What else than the document changes the list. */
interface TagListChange {
  /** The ids of tags that the author has taken away. */
  readonly forget?: readonly string[];
  /** Tags that Word did not take yet. */
  readonly wanted?: readonly WantedTag[];
  /** Entries that were taken off the list and come back. */
  readonly remember?: readonly TagListEntry[];
  /** True once the author was advised to keep a copy of this document. */
  readonly isCopyAdvised?: true;
  /** The ids of tags that are about to be taken off and may be put back. */
  readonly takenOff?: readonly string[];
}

/**
 * Brings the list up to date: the tags that are there, those that got lost, those that could not be written yet, and none
 * that the author has taken away. Null where the setting says so already.
 */
export function planTagList(
  analysis: Analysis,
  { forget = [], wanted = [], remember = [], takenOff = [], isCopyAdvised }: TagListChange = {},
): SettingPlan | null {
  const { snapshot } = analysis;
  const there = snapshot.controls.flatMap((control): TagListEntry[] => {
    const paragraph = control.paragraphs.find(({ text }) => text !== '');
    return isTagControl(control) && paragraph ? [entryOf(control.parsed, paragraph, analysis)] : [];
  });
  const lost = lostTags(snapshot).filter(({ id }) => !forget.includes(id));
  const waiting = wanted.map(({ tag, paragraph }) => entryOf(tag, paragraph, analysis));
  const byId = new Map([...remember, ...lost, ...waiting, ...there].map((entry) => [entry.id, entry]));
  const tags = [...byId.values()].map((entry) => [
    formatTag(entry),
    entry.paragraph,
    entry.before,
    entry.after,
    entry.address,
  ]);
  const { takenOff: before, ...others } = storedList(snapshot);
  const present = new Set(there.map(({ id }) => id));
  const off = [
    ...takenOff,
    ...takenOffIds({ [tagListKey]: { takenOff: before } }).filter(
      (id) => typeof id === 'string' && byId.has(id) && !present.has(id),
    ),
  ];
  const value = {
    ...without(others, unwritten),
    tags,
    ...(off.length > 0 && { takenOff: off }),
    ...(isCopyAdvised && { isCopyAdvised }),
  };
  const isSame =
    JSON.stringify(sorted({ tags: [], ...storedList(snapshot) })) === JSON.stringify(sorted(value));
  return isSame ? null : { kind: 'setting', key: tagListKey, value };
}

const without = (record: object, key: string): object =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));

const sorted = (value: object): unknown[] => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));

/** Whether the author of this document was advised to keep a copy of it. */
export const isCopyAdvised = (snapshot: Pick<Snapshot, 'settings'>): boolean =>
  storedList(snapshot)['isCopyAdvised'] === true;

const entryOf = (
  { id, codes, fingerprint }: Tag,
  paragraph: SnapshotParagraph,
  { snapshot, outline }: Analysis,
): TagListEntry => ({
  id,
  codes,
  fingerprint,
  ...contextFingerprints(snapshot, paragraph),
  address: outline.addressOf(paragraph) ?? '',
});
