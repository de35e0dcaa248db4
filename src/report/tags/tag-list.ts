import { fingerprint } from './fingerprint';
import { paragraphCodes } from './paragraph-tags';
import type { Plan, RememberPlan, TagChange } from '../plans/plan';
import { addressOf } from '../outline/places';
import type { Report } from '../report';
import { isRecord, settingPrefix } from '../snapshot/settings';
import type { Snapshot, SnapshotControl } from '../snapshot/snapshot';
import { formatTag, parseTag, type Tag } from '../snapshot/tag';

/** The key of the document's setting that holds the list of tags. */
export const tagsKey = `${settingPrefix}-tags`;

/**
 * A tag as it was when the document was last changed from the pane. The tags themselves are the truth; this list only shows
 * which of them have gone since (pasted on the web, deleted by a co-author, undone). It holds no text of the author's.
 */
export interface RememberedTag extends Tag {
  /** The fingerprint of the whole paragraph, and of its neighbours: by these it is found again. */
  readonly paragraph: string;
  readonly before: string;
  readonly after: string;
  /** Where it was, as the command line writes it; empty where that has no address. */
  readonly address: string;
}

/** Reads the setting; what is not understood, of a later version perhaps, is left aside. */
export function readRemembered(settings: Readonly<Record<string, unknown>>): RememberedTag[] {
  const stored = settings[tagsKey];
  const entries = isRecord(stored) && Array.isArray(stored['tags']) ? (stored['tags'] as unknown[]) : [];
  return entries.flatMap((entry): RememberedTag[] => {
    if (!Array.isArray(entry) || !entry.every((part) => typeof part === 'string')) return [];
    const [text = '', paragraph = '', before = '', after = '', address = ''] = entry;
    const tag = parseTag(text);
    if (tag.kind !== 'tag') return [];
    const { id, codes, fingerprint: own } = tag;
    return [{ id, codes, fingerprint: own, paragraph, before, after, address }];
  });
}

/** What a paragraph and its neighbours are recognised by. */
export function surroundings(
  snapshot: Snapshot,
  index: number,
): Pick<RememberedTag, 'paragraph' | 'before' | 'after'> {
  const of = (at: number): string => fingerprint(snapshot.paragraphs[at]?.text ?? '');
  return { paragraph: of(index), before: of(index - 1), after: of(index + 1) };
}

/**
 * Tags of the list that no control has any more. One whose codes stand on its paragraph again, under another id, is not
 * lost: the author has tagged it anew, or tried once more what Word did not take at first.
 */
export function lostTags(snapshot: Snapshot): RememberedTag[] {
  const there = new Set(
    snapshot.controls.flatMap(({ parsed }) => (parsed.kind === 'tag' ? [parsed.id] : [])),
  );
  return readRemembered(snapshot.settings).filter((entry) => {
    if (there.has(entry.id)) return false;
    const index = findLost(entry, snapshot);
    const now = index === null ? [] : paragraphCodes(snapshot, index);
    return !entry.codes.every((code) => now.includes(code));
  });
}

/**
 * Where a lost tag was: the only paragraph with its text, or of several the only one between the same neighbours. Null
 * where the text is gone or cannot be told from others.
 */
export function findLost(lost: RememberedTag, snapshot: Snapshot): number | null {
  const same = indexesByFingerprint(snapshot).get(lost.paragraph) ?? [];
  const isBetweenTheSame = (index: number): boolean => {
    const { before, after } = surroundings(snapshot, index);
    return before === lost.before && after === lost.after;
  };
  const [only, second] = same.length === 1 ? same : same.filter(isBetweenTheSame);
  return second === undefined ? (only ?? null) : null;
}

/** Made once for a snapshot, and only where a tag is lost: a fingerprint takes some ten microseconds. */
const known = new WeakMap<Snapshot, ReadonlyMap<string, readonly number[]>>();

function indexesByFingerprint(snapshot: Snapshot): ReadonlyMap<string, readonly number[]> {
  const made = known.get(snapshot);
  if (made) return made;
  const indexes = new Map<string, number[]>();
  for (const { index, text } of snapshot.paragraphs) {
    if (text === '') continue;
    const key = fingerprint(text);
    const same = indexes.get(key);
    if (same) same.push(index);
    else indexes.set(key, [index]);
  }
  known.set(snapshot, indexes);
  return indexes;
}

/** The changes of tags that a plan is made of; none where it is about something else. */
export function tagChangesOf(plan: Plan): readonly TagChange[] {
  if (plan.kind === 'tag-all') return plan.tags;
  return plan.kind === 'tag' || plan.kind === 'retag' || plan.kind === 'untag' ? [plan] : [];
}

/** The ids of the tags that a plan takes away: once it is done they are to be forgotten. */
export const idsTakenAway = (plan: Plan): string[] =>
  tagChangesOf(plan).flatMap((change) => {
    const tag = change.kind === 'untag' ? parseTag(change.from) : null;
    return tag?.kind === 'tag' ? [tag.id] : [];
  });

/** A tag that is to be there, with the paragraph that it belongs to. */
export interface WantedTag {
  readonly tag: Tag;
  readonly index: number;
}

/**
 * Brings the list up to date: the tags that are there, those that got lost, those that could not be written yet, and none
 * that the author has taken away. Null where the setting says so already.
 */
export function planRemember(
  report: Report,
  { forget = [], wanted = [] }: { forget?: readonly string[]; wanted?: readonly WantedTag[] } = {},
): RememberPlan | null {
  const { snapshot } = report;
  const there = snapshot.controls.flatMap((control): RememberedTag[] => entryOf(control, report));
  const lost = lostTags(snapshot).filter(({ id }) => !forget.includes(id));
  const waiting = wanted.map(({ tag, index }) => makeEntry(tag, index, report));
  const byId = new Map([...lost, ...waiting, ...there].map((entry) => [entry.id, entry]));
  const tags = [...byId.values()].map((entry) => [
    formatTag(entry) ?? '',
    entry.paragraph,
    entry.before,
    entry.after,
    entry.address,
  ]);
  const stored = snapshot.settings[tagsKey];
  const rest = isRecord(stored) ? stored : {};
  const isSame = JSON.stringify(rest['tags'] ?? []) === JSON.stringify(tags);
  return isSame ? null : { kind: 'remember', value: { ...rest, tags } };
}

function entryOf({ parsed, paragraphs }: SnapshotControl, report: Report): RememberedTag[] {
  const index = paragraphs.find((at) => report.snapshot.paragraphs[at]?.text !== '');
  return parsed.kind === 'tag' && index !== undefined ? [makeEntry(parsed, index, report)] : [];
}

function makeEntry({ id, codes, fingerprint: own }: Tag, index: number, report: Report): RememberedTag {
  const place = report.places[index];
  const address = place ? (addressOf(place, report.outline) ?? '') : '';
  return { id, codes, fingerprint: own, ...surroundings(report.snapshot, index), address };
}
