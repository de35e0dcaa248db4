import type { Analysis } from '../outline/outline';
import { anchorOf, type ParagraphAnchor } from '../snapshot/anchor';
import { isTagControl, type Snapshot, type SnapshotParagraph, type TagControl } from '../snapshot/snapshot';
import { normaliseSpace } from '../snapshot/text';
import { bookmarkName, formatTag, newTagId, tagTitle, type Tag } from '../snapshot/tag';
import { fingerprint } from '../tags/fingerprint';
import { codesOf, ownerOf, paragraphCodes, tagsByText, tagsOf } from '../tags/paragraph-tags';
import { whyNotTaggable } from '../tags/taggable';
import { inKitOrder, type ParagraphCodes } from '../tags/typed-codes';
import {
  refuse,
  type AddTag,
  type ChangeTag,
  type ControlChoice,
  type Refusal,
  type RemoveTag,
  type TagChange,
  type TagsPlan,
} from './plan';

/** Fluent's brand blue: legible as a frame on white and on dark pages. */
const tagColor = '#0F6CBD';

/** What changing the codes of paragraphs comes to. */
interface TagPlanning {
  readonly plan: TagsPlan | Refusal;
  /** The paragraphs that the plan changes. */
  readonly changed: readonly SnapshotParagraph[];
  /** Those that cannot be tagged: headings, empty ones, parts that are not the report. */
  readonly skipped: readonly SnapshotParagraph[];
  /** Those on which no more codes fit. */
  readonly full: readonly SnapshotParagraph[];
}

/**
 * Adds codes to every paragraph that can be tagged: to the control that it has, or with a new one. Each paragraph's codes
 * are those that it lacks. Refused, and why, where nothing can be tagged.
 *
 * @param random gives numbers from 0 up to, not including, 1, for the ids of new tags
 */
export function planAddCodes(
  analysis: Analysis,
  wanted: readonly ParagraphCodes[],
  random: () => number = Math.random,
): TagPlanning {
  const taken = takenIds(analysis.snapshot);
  const add = (paragraph: SnapshotParagraph, codes: readonly string[]): TagChange | Refusal => {
    const unknown = unknownCode(codes, analysis);
    if (unknown !== null) return refuse('unknown-criterion', unknown);
    const owner = ownerOf(paragraph);
    const lacking = codes.filter((code) => !paragraphCodes(paragraph).includes(code));
    if (owner) return planCodes(analysis, owner, [...owner.parsed.codes, ...lacking]);
    const id = newTagId(taken, random);
    taken.add(id);
    return planWrap(analysis, paragraph, { id, fingerprint: fingerprint(paragraph.text), codes });
  };
  const objections = wanted.map(({ paragraph }) => whyNotTaggable(analysis, paragraph));
  const [only, second] = objections;
  const planning = planEach(
    wanted.filter((_, position) => objections[position] === null),
    add,
  );
  return {
    ...planning,
    ...(only && second === undefined && { plan: refuse(only) }),
    skipped: wanted.flatMap(({ paragraph }, position) => (objections[position] === null ? [] : [paragraph])),
  };
}

/**
 * Takes codes from paragraphs, all of them where none are named, from every tag that has them; the last code of a tag takes its control
 * away.
 *
 * @param codes for each paragraph those that it has; `'all'` for whatever it has
 */
export function planRemoveCodes(
  analysis: Analysis,
  wanted: readonly { readonly paragraph: SnapshotParagraph; readonly codes: readonly string[] | 'all' }[],
): TagPlanning {
  const taken = new Map<TagControl, Set<string>>();
  const changed: SnapshotParagraph[] = [];
  const full: SnapshotParagraph[] = [];
  let refusal: Refusal | null = null;
  for (const { paragraph, codes } of wanted) {
    const present = tagsOf(paragraph).flatMap(codesOf);
    const missing = codes === 'all' ? undefined : codes.find((code) => !present.includes(code));
    if (present.length === 0 || missing !== undefined) {
      refusal ??=
        missing === undefined || present.length === 0 ? refuse('no-tag') : refuse('code-not-there', missing);
      full.push(paragraph);
      continue;
    }
    changed.push(paragraph);
    for (const control of tagsOf(paragraph)) {
      const own = control.parsed.codes.filter((code) => codes === 'all' || codes.includes(code));
      if (own.length > 0) taken.set(control, new Set([...(taken.get(control) ?? []), ...own]));
    }
  }
  const planned = [...taken].map(([control, codes]) => planWithout(analysis, control, codes));
  const changes = planned.filter((change) => change.kind !== 'refused');
  refusal ??= planned.find((change) => change.kind === 'refused') ?? null;
  return { plan: tagsPlan(changes, refusal), changed, skipped: [], full };
}

/** Takes codes from a control, or the control away where it has no other. */
function planWithout(
  analysis: Analysis,
  control: TagControl,
  codes: ReadonlySet<string>,
): TagChange | Refusal {
  const left = control.parsed.codes.filter((code) => !codes.has(code));
  return left.length > 0 ? planCodes(analysis, control, left) : planRemoveTag(analysis.snapshot, control);
}

/** Takes a control away; its text stays. */
export const planRemoveTag = (snapshot: Snapshot, control: TagControl): RemoveTag => ({
  kind: 'remove',
  at: anchorOfControl(snapshot, control),
  ...choiceOf(snapshot, control),
  bookmark: bookmarkName(control.parsed.id),
});

/** Gives a control another tag: new codes, a new id for a copy, or the fingerprint of its text as it is now. */
export function planChangeTag(snapshot: Snapshot, control: TagControl, to: Tag): ChangeTag | Refusal {
  const tag = formatTag(to);
  if (!tag) return refuse('too-many-codes');
  return {
    kind: 'change',
    at: anchorOfControl(snapshot, control),
    ...choiceOf(snapshot, control),
    tag,
    title: tagTitle(to.codes),
  };
}

/**
 * Takes every tag off this document and keeps the text, the annex in its control, and the bookmarks that its links need. For
 * hosts that cannot open a copy; the list of tags in the settings is what brings them back. The annex keeps its control, by
 * which it is found and left out of the count. Null where there is nothing to take off.
 */
export function planRemoveAllTags({ snapshot }: Analysis): TagsPlan | null {
  const hasAnnex = snapshot.controls.some(({ parsed }) => parsed.kind === 'annex');
  const changes = snapshot.controls.filter(isTagControl).map((control): RemoveTag => {
    const change = planRemoveTag(snapshot, control);
    return hasAnnex ? { ...change, bookmark: '' } : change;
  });
  return changes.length === 0 ? null : { kind: 'tags', changes };
}

/** The ids of all tags that the document holds. */
export const takenIds = ({ controls }: Snapshot): Set<string> =>
  new Set(controls.filter(isTagControl).map(({ parsed }) => parsed.id));

function planEach(
  wanted: readonly ParagraphCodes[],
  plan: (paragraph: SnapshotParagraph, codes: readonly string[]) => TagChange | Refusal,
): TagPlanning {
  const changes: TagChange[] = [];
  const changed: SnapshotParagraph[] = [];
  const full: SnapshotParagraph[] = [];
  let refusal: Refusal | null = null;
  for (const { paragraphs, codes } of byControl(wanted)) {
    const change = plan(paragraphs[0], [...codes]);
    if (change.kind === 'refused') {
      refusal ??= change;
      for (const paragraph of paragraphs) full.push(paragraph);
    } else {
      changes.push(change);
      for (const paragraph of paragraphs) changed.push(paragraph);
    }
  }
  return { plan: tagsPlan(changes, refusal), changed, skipped: [], full };
}

const tagsPlan = (changes: readonly TagChange[], refusal: Refusal | null): TagsPlan | Refusal =>
  changes.length > 0 ? { kind: 'tags', changes } : (refusal ?? refuse('none-taggable'));

interface Group {
  readonly paragraphs: [SnapshotParagraph, ...SnapshotParagraph[]];
  readonly codes: Set<string>;
}

/** One control may be around several of the paragraphs: it is changed once, for all their codes. */
function byControl(wanted: readonly ParagraphCodes[]): Iterable<Group> {
  const groups = new Map<TagControl | SnapshotParagraph, Group>();
  for (const { paragraph, codes } of wanted) {
    const key = ownerOf(paragraph) ?? paragraph;
    const group = groups.get(key);
    if (group) group.paragraphs.push(paragraph);
    const all = group ?? { paragraphs: [paragraph], codes: new Set() };
    for (const code of codes) all.codes.add(code);
    groups.set(key, all);
  }
  return groups.values();
}

/** How many of some codes a paragraph has room for, besides those that it has; Word keeps 64 characters of a tag. */
export function roomForCodes(
  { standard }: Analysis,
  paragraph: SnapshotParagraph,
  codes: readonly string[],
): number {
  const own = ownerOf(paragraph)?.parsed.codes ?? [];
  const id = ownerOf(paragraph)?.parsed.id ?? 'a00000';
  const fits = (count: number): boolean =>
    formatTag({ id, fingerprint: '', codes: inKitOrder([...own, ...codes.slice(0, count)], standard) }) !==
    null;
  let count = 0;
  while (count < codes.length && fits(count + 1)) count++;
  return count;
}

function unknownCode(codes: readonly string[], { standard }: Analysis): string | null {
  const known = new Set(standard.criteria.map(({ code }) => code));
  return codes.find((code) => !known.has(code)) ?? null;
}

/** Wraps a paragraph with a control that has this very tag. */
export function planWrap(
  { snapshot, standard }: Analysis,
  paragraph: SnapshotParagraph,
  tag: Tag,
): AddTag | Refusal {
  const codes = inKitOrder(tag.codes, standard);
  const text = formatTag({ ...tag, codes });
  if (!text) return refuse('too-many-codes');
  return {
    kind: 'add',
    at: anchorOf(snapshot, paragraph),
    beside: tagsBesideOf(snapshot)(paragraph.hostText),
    tag: text,
    title: tagTitle(codes),
    color: tagColor,
    bookmark: bookmarkName(tag.id),
  };
}

/** Made once for a snapshot: a plan may tag every paragraph of a report. */
const tagsBeside = new WeakMap<Snapshot, ReturnType<typeof tagsByText>>();

function tagsBesideOf(snapshot: Snapshot): ReturnType<typeof tagsByText> {
  const made = tagsBeside.get(snapshot) ?? tagsByText(snapshot.controls);
  tagsBeside.set(snapshot, made);
  return made;
}

const planCodes = (
  { snapshot, standard }: Analysis,
  control: TagControl,
  codes: readonly string[],
): ChangeTag | Refusal =>
  planChangeTag(snapshot, control, {
    id: control.parsed.id,
    fingerprint: fingerprint(control.text),
    codes: inKitOrder(codes, standard),
  });

/** Controls of one tag are told apart by their texts, and by their order where these are the same. */
function choiceOf({ controls }: Snapshot, control: TagControl): ControlChoice {
  const same = controls.filter(({ tag }) => tag === control.tag);
  return { from: control.tag, texts: same.map(({ text }) => text), nth: same.indexOf(control) };
}

/**
 * The control that a choice means among those that are there now; null where that is not certain. A tag's only control is meant
 * whatever it says by now. Of several it is the one with the text that was chosen; where more than one have it, all must stand as they
 * stood, for nothing else tells them apart.
 */
export function chosenControl<Control extends { readonly tag: string; readonly text: string }>(
  { from, texts, nth }: ControlChoice,
  controls: readonly Control[],
): Control | null {
  const withTag = controls.filter(({ tag }) => tag === from);
  if (withTag.length !== texts.length) return null;
  if (withTag.length === 1) return withTag[0] ?? null;
  const textsNow = withTag.map(({ text }) => normaliseSpace(text));
  if (textsNow.every((text, at) => text === texts[at])) return withTag[nth] ?? null;
  const wanted = texts[nth];
  const isSingle = [texts, textsNow].every((all) => all.filter((text) => text === wanted).length === 1);
  return isSingle ? (withTag[textsNow.findIndex((text) => text === wanted)] ?? null) : null;
}

const anchorOfControl = (snapshot: Snapshot, { paragraphs: [first] }: TagControl): ParagraphAnchor | null =>
  first ? anchorOf(snapshot, first) : null;
