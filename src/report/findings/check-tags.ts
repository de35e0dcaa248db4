import type { AnnexState } from '../annex/annex-state';
import type { Coverage } from '../coverage/coverage';
import { isAnnexCaption } from '../snapshot/annex-wording';
import type { Analysis } from '../outline/outline';
import {
  holdsPart,
  isTagControl,
  type Snapshot,
  type SnapshotControl,
  type SnapshotParagraph,
  type TagControl,
} from '../snapshot/snapshot';
import { fingerprint } from '../tags/fingerprint';
import { codesOf, tagsWithin } from '../tags/paragraph-tags';
import { tagGroups, type TagGroup } from '../tags/tag-groups';
import {
  contextFingerprints,
  lostTags,
  readTagList,
  type LostTag,
  type TagListEntry,
} from '../tags/tag-list';
import { findTypedCodes } from '../tags/typed-codes';
import { finding, findingAbout, type Finding, type FindingId, type FindingValues } from './findings';

/** Findings about tags and the annex. */
export function checkTags(
  analysis: Analysis & { readonly annex: AnnexState; readonly coverage: Coverage },
): Finding[] {
  const { snapshot, annex, coverage } = analysis;
  const known = knownOf(snapshot);
  return [
    ...snapshot.controls.flatMap((control): Finding[] =>
      isTagControl(control)
        ? [...unknownCodes(control, analysis), ...checkTag(control, analysis, known)]
        : unreadableTag(control),
    ),
    ...checkGroups(tagGroups(snapshot)),
    ...checkSeveralTags(known),
    ...checkLostTags(snapshot, coverage),
    ...findTypedCodes(analysis).map(({ paragraph, codes }) =>
      finding('typed-codes', { codes }, { paragraph }),
    ),
    ...looseAnnex(snapshot),
    ...checkAnnex(annex),
  ];
}

/** What is asked of every tag, found once. */
interface Known {
  readonly list: ReadonlyMap<string, TagListEntry>;
  /** Paragraphs with several tags. */
  readonly merged: ReadonlySet<SnapshotParagraph>;
  /** Tags whose text was parted. */
  readonly split: ReadonlySet<TagControl>;
}

const knownOf = (snapshot: Snapshot): Known => ({
  list: new Map(readTagList(snapshot.settings).map((entry) => [entry.id, entry])),
  merged: new Set(snapshot.paragraphs.filter((paragraph) => tagsWithin(paragraph).length > 1)),
  split: new Set(tagGroups(snapshot).flatMap(({ kind, controls }) => (kind === 'split' ? controls : []))),
});

const unreadableTag = ({ parsed, paragraphs }: SnapshotControl): Finding[] =>
  parsed.kind === 'unreadable' ? [finding('unreadable-tag', {}, { paragraph: paragraphs[0] ?? null })] : [];

/** Tags on the list of the last time that the document no longer holds. */
function checkLostTags(snapshot: Snapshot, { criteria }: Coverage): Finding[] {
  const lost = lostTags(snapshot);
  const codesOfAll = (tags: readonly LostTag[]): string[] => [...new Set(tags.flatMap(({ codes }) => codes))];
  const here = lost.filter(({ at }) => at !== null);
  const gone = codesOfAll(lost.filter(({ at }) => at === null));
  const gaps = criteria.flatMap(({ criterion: { code }, state }) =>
    state === 'gap' && gone.includes(code) ? [code] : [],
  );
  return [
    ...findingAbout('lost-tags', [...new Set(here.flatMap(({ at }) => at ?? []))], {
      values: { codes: codesOfAll(here) },
    }),
    ...(gone.length === 0
      ? []
      : [finding('lost-text', { codes: gone, gaps }, gaps.length > 0 ? { severity: 'warning' } : {})]),
  ];
}

/** One for each tag that is on several paragraphs by several controls: at the first copy, or where a text was parted. */
const checkGroups = (groups: readonly TagGroup[]): Finding[] =>
  groups.flatMap(({ kind, controls: [first, copy], paragraphs }) => {
    if (!first || !copy) return [];
    const count = paragraphs.length;
    return [
      kind === 'split'
        ? aboutTag(first, 'tag-over-several', { count })
        : aboutTag(copy, 'tag-twice', { count }),
    ];
  });

/** Tags within each other or beside each other, which neither pane nor command line makes of its own accord. */
const checkSeveralTags = ({ merged }: Known): Finding[] =>
  [...merged].map((paragraph) => {
    const codes = [...new Set(tagsWithin(paragraph).flatMap(codesOf))];
    return finding('several-tags', { codes, count: tagsWithin(paragraph).length }, { paragraph });
  });

const withText = ({ paragraphs }: TagControl): readonly SnapshotParagraph[] =>
  paragraphs.filter(({ text }) => text !== '');

const aboutTag = (control: TagControl, id: FindingId, values: FindingValues = {}): Finding =>
  finding(
    id,
    { codes: control.parsed.codes, ...values },
    { paragraph: withText(control)[0] ?? control.paragraphs[0] ?? null, control },
  );

function unknownCodes(control: TagControl, { standard }: Analysis): Finding[] {
  const codes = control.parsed.codes.filter(
    (code) => !standard.criteria.some((criterion) => criterion.code === code),
  );
  return codes.length === 0 ? [] : [aboutTag(control, 'unknown-code', { codes })];
}

function checkTag(control: TagControl, analysis: Analysis, { list, merged, split }: Known): Finding[] {
  const { outline } = analysis;
  const tagged = withText(control);
  const [first] = tagged;
  if (!first || control.text === '')
    return [aboutTag(control, isDeleted(control) ? 'tag-deleted' : 'tag-without-text')];
  if (tagged.every((paragraph) => outline.isHeading(paragraph))) return [aboutTag(control, 'tag-on-heading')];
  if (!tagged.some((paragraph) => outline.isReportText(paragraph)))
    return [aboutTag(control, 'tag-outside-body')];
  const entry = list.get(control.parsed.id);
  const moved = entry && movedFrom(entry, first, analysis);
  // What becomes of these is one question, with one finding.
  const isMerged = tagged.some((paragraph) => merged.has(paragraph));
  return [
    ...(tagged.length > 1 ? [aboutTag(control, 'tag-over-several', { count: tagged.length })] : []),
    ...(control.isTracked ? [aboutTag(control, 'tag-tracked')] : []),
    ...(holdsPart(control) && !isMerged ? [aboutTag(control, 'tag-on-part')] : []),
    ...(isChanged(control) && !split.has(control) ? [aboutTag(control, 'text-changed')] : []),
    ...(moved ? [aboutTag(control, 'tag-moved', moved)] : []),
  ];
}

/** Where unchanged text was when the list of tags was kept, if that was in another section. */
function movedFrom(
  { address: was, paragraph: before }: TagListEntry,
  paragraph: SnapshotParagraph,
  { snapshot, outline }: Analysis,
): { readonly was: string; readonly now: string } | null {
  const now = outline.addressOf(paragraph);
  if (!now || was === '' || contextFingerprints(snapshot, paragraph).paragraph !== before) return null;
  const isSameSection = was.startsWith(`${outline.sectionOf(paragraph)?.prefix}.`);
  return isSameSection ? null : { was, now };
}

/** Text deleted as a tracked change is still in what some hosts give, but a reader no longer sees it (office-js 1524). */
const isDeleted = ({ paragraphs }: TagControl): boolean =>
  paragraphs.some(({ text, hostText }) => text === '' && hostText.trim() !== '');

/** The fingerprint was taken of the visible text of the one paragraph, or of the control's text. */
function isChanged({ parsed, text, paragraphs }: TagControl): boolean {
  if (parsed.fingerprint === '') return false;
  const texts = [text, ...paragraphs.map((paragraph) => paragraph.text)];
  return !texts.some((each) => fingerprint(each) === parsed.fingerprint);
}

function looseAnnex(snapshot: Snapshot): Finding[] {
  const paragraph = snapshot.paragraphs.find(
    ({ text, isAnnex, controls }) =>
      isAnnex && isAnnexCaption(text) && !controls.some(({ parsed }) => parsed.kind === 'annex'),
  );
  return paragraph ? [finding('loose-annex', {}, { paragraph })] : [];
}

function checkAnnex({ count, stale, start }: AnnexState): Finding[] {
  if (count > 1) return [finding('several-annexes', { count }, { paragraph: start })];
  if (stale.length === 0) return [];
  return [finding('stale-annex', { codes: stale.map(({ code }) => code) }, { paragraph: start })];
}
