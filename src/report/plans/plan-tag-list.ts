import type { Analysis } from '../outline/outline';
import { isRecord } from '../snapshot/settings';
import { isTagControl, type SnapshotParagraph } from '../snapshot/snapshot';
import { formatTag, parseTag, type Tag } from '../snapshot/tag';
import { contextFingerprints, lostTags, type TagListEntry } from '../tags/tag-list';
import { tagListKey } from '../snapshot/settings';
import type { Plan, SettingPlan } from './plan';
import { tagChangesOf } from './plan-tags';

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
}

/**
 * Brings the list up to date: the tags that are there, those that got lost, those that could not be written yet, and none
 * that the author has taken away. Null where the setting says so already.
 */
export function planTagList(
  analysis: Analysis,
  { forget = [], wanted = [] }: TagListChange = {},
): SettingPlan | null {
  const { snapshot } = analysis;
  const there = snapshot.controls.flatMap((control): TagListEntry[] => {
    const paragraph = control.paragraphs.find(({ text }) => text !== '');
    return isTagControl(control) && paragraph ? [entryOf(control.parsed, paragraph, analysis)] : [];
  });
  const lost = lostTags(snapshot).filter(({ id }) => !forget.includes(id));
  const waiting = wanted.map(({ tag, paragraph }) => entryOf(tag, paragraph, analysis));
  const byId = new Map([...lost, ...waiting, ...there].map((entry) => [entry.id, entry]));
  const tags = [...byId.values()].map((entry) => [
    formatTag(entry),
    entry.paragraph,
    entry.before,
    entry.after,
    entry.address,
  ]);
  const stored = snapshot.settings[tagListKey];
  const rest = isRecord(stored) ? stored : {};
  const isSame = JSON.stringify(rest['tags'] ?? []) === JSON.stringify(tags);
  return isSame ? null : { kind: 'setting', key: tagListKey, value: { ...rest, tags } };
}

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

/** The ids of the tags that a plan takes away: once it is done they are to be forgotten. */
export const removedTagIds = (plan: Plan): string[] =>
  tagChangesOf(plan).flatMap((change) => {
    const tag = change.kind === 'remove' ? parseTag(change.from) : null;
    return tag?.kind === 'tag' ? [tag.id] : [];
  });
