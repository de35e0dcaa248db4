import { isRecord, tagListKey } from '../snapshot/settings';
import { isTagControl, type Snapshot, type SnapshotParagraph } from '../snapshot/snapshot';
import { parseTag, type Tag } from '../snapshot/tag';
import { fingerprint } from './fingerprint';
import { paragraphCodes } from './paragraph-tags';

/**
 * A tag as it was when the document was last changed from the pane. The tags themselves are the truth; this list only shows
 * which of them have gone since (pasted on the web, deleted by a co-author, undone). It holds no text of the author's.
 */
export interface TagListEntry extends Tag {
  /** The fingerprint of the whole paragraph, and of its neighbours: by these it is found again. */
  readonly paragraph: string;
  readonly before: string;
  readonly after: string;
  /** Where it was, as the command line writes it; empty where that has no address. */
  readonly address: string;
}

/** Reads the setting; what is not understood, of a later version perhaps, is left aside. */
export function readTagList(settings: Snapshot['settings']): TagListEntry[] {
  const stored = settings[tagListKey];
  const entries = isRecord(stored) && Array.isArray(stored['tags']) ? (stored['tags'] as unknown[]) : [];
  return entries.flatMap((entry): TagListEntry[] => {
    if (!Array.isArray(entry) || !entry.every((part) => typeof part === 'string')) return [];
    const [text = '', paragraph = '', before = '', after = '', address = ''] = entry;
    const tag = parseTag(text);
    if (tag.kind !== 'tag') return [];
    const { id, codes, fingerprint: own } = tag;
    return [{ id, codes, fingerprint: own, paragraph, before, after, address }];
  });
}

/** What a paragraph and its neighbours are recognised by. */
export function contextFingerprints(
  { paragraphs }: Snapshot,
  { index, text }: SnapshotParagraph,
): Pick<TagListEntry, 'paragraph' | 'before' | 'after'> {
  const neighbour = (at: number): string => fingerprint(paragraphs[at]?.text ?? '');
  return { paragraph: fingerprint(text), before: neighbour(index - 1), after: neighbour(index + 1) };
}

/** A tag of the list that no control has any more. */
export interface LostTag extends TagListEntry {
  /** Where it was: null where its text is gone or cannot be told from others. */
  readonly at: SnapshotParagraph | null;
}

/**
 * Tags of the list that no control has any more. One whose codes stand on its paragraph again, under another id, is not
 * lost: the author has tagged it anew, or tried once more what Word did not take at first.
 */
export function lostTags(snapshot: Snapshot): LostTag[] {
  const there = new Set(snapshot.controls.filter(isTagControl).map(({ parsed }) => parsed.id));
  return readTagList(snapshot.settings)
    .filter(({ id }) => !there.has(id))
    .map((entry): LostTag => ({ ...entry, at: findLost(entry, snapshot) }))
    .filter(({ at, codes }) => {
      const now = at ? paragraphCodes(at) : [];
      return !codes.every((code) => now.includes(code));
    });
}

/** The only paragraph with the lost tag's text, or of several the only one between the same neighbours. */
function findLost(lost: TagListEntry, snapshot: Snapshot): SnapshotParagraph | null {
  const same = paragraphsByFingerprint(snapshot).get(lost.paragraph) ?? [];
  const isBetweenTheSame = (paragraph: SnapshotParagraph): boolean => {
    const { before, after } = contextFingerprints(snapshot, paragraph);
    return before === lost.before && after === lost.after;
  };
  const [only, second] = same.length === 1 ? same : same.filter(isBetweenTheSame);
  return second === undefined ? (only ?? null) : null;
}

/** Made once for a snapshot, and only where a tag is lost: a fingerprint takes some ten microseconds. */
const known = new WeakMap<Snapshot, ReadonlyMap<string, readonly SnapshotParagraph[]>>();

function paragraphsByFingerprint(snapshot: Snapshot): ReadonlyMap<string, readonly SnapshotParagraph[]> {
  const made = known.get(snapshot);
  if (made) return made;
  const found = new Map<string, SnapshotParagraph[]>();
  for (const paragraph of snapshot.paragraphs) {
    if (paragraph.text === '') continue;
    const key = fingerprint(paragraph.text);
    const same = found.get(key);
    if (same) same.push(paragraph);
    else found.set(key, [paragraph]);
  }
  known.set(snapshot, found);
  return found;
}

export function storedList({ settings }: Pick<Snapshot, 'settings'>): Readonly<Record<string, unknown>> {
  const stored = settings[tagListKey];
  return isRecord(stored) ? stored : {};
}

/** Marks a list that the document does not have yet, so that it is written with the next change. */
export const unwritten = 'isUnwritten';

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
