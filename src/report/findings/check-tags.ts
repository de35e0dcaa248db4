import type { Standard } from '../../standard';
import type { AnnexState } from '../annex/annex-state';
import { finding, type Finding } from './findings';
import { fingerprint } from '../tags/fingerprint';
import type { Outline } from '../outline/outline';
import { addressOf, joinAnd, type Place } from '../outline/places';
import { annexWording } from '../plans/plan-annex';
import type { Snapshot, SnapshotControl } from '../snapshot/snapshot';
import { findLost, lostTags, readRemembered, surroundings, type RememberedTag } from '../tags/tag-list';
import type { Tag } from '../snapshot/tag';
import { findTypedCodes } from '../tags/typed-codes';

interface Context {
  readonly snapshot: Snapshot;
  readonly outline: Outline;
  readonly places: readonly (Place | null)[];
  readonly standard: Standard;
  readonly remembered: readonly RememberedTag[];
}

/** Findings about tags and the annex. */
export function checkTags(about: Omit<Context, 'remembered'>, annex: AnnexState): Finding[] {
  const { snapshot } = about;
  const context: Context = { ...about, remembered: readRemembered(snapshot.settings) };
  const seen = new Set<string>();
  const findings = snapshot.controls.flatMap((control, position): Finding[] => {
    const { parsed } = control;
    const index = control.paragraphs[0] ?? null;
    if (parsed.kind === 'annex') return [];
    if (parsed.kind === 'unreadable')
      return [finding('unreadable-tag', {}, addressAt(index, context), index)];
    const isCopy = seen.has(parsed.id);
    seen.add(parsed.id);
    return aboutTag({ ...control, position }, parsed, isCopy, context);
  });
  return [
    ...findings,
    ...aboutLost(snapshot),
    ...typedCodes(context),
    ...looseAnnex(snapshot),
    ...aboutAnnex(annex),
  ];
}

/** Tags on the list of the last time that the document no longer holds. */
function aboutLost(snapshot: Snapshot): Finding[] {
  const lost = lostTags(snapshot).map((tag) => ({ ...tag, index: findLost(tag, snapshot) }));
  const about = (id: 'lost-tags' | 'lost-text', tags: typeof lost): Finding[] =>
    tags.length === 0
      ? []
      : [
          finding(
            id,
            { codes: joinAnd([...new Set(tags.flatMap(({ codes }) => codes))]) },
            null,
            tags[0]?.index ?? null,
          ),
        ];
  return [
    ...about(
      'lost-tags',
      lost.filter(({ index }) => index !== null),
    ),
    ...about(
      'lost-text',
      lost.filter(({ index }) => index === null),
    ),
  ];
}

function aboutTag(
  control: SnapshotControl & { readonly position: number },
  tag: Tag,
  isCopy: boolean,
  context: Context,
): Finding[] {
  const { snapshot, outline, standard } = context;
  const withText = control.paragraphs.filter((index) => snapshot.paragraphs[index]?.text !== '');
  const index = withText[0] ?? control.paragraphs[0] ?? null;
  const at = addressAt(index, context);
  const codes = joinAnd(tag.codes);
  const say = (id: Finding['id'], values: Record<string, string | number> = {}): Finding =>
    finding(id, { codes, ...values }, at, index, control.position);
  const findings: Finding[] = [];
  const unknown = tag.codes.filter((code) => !standard.criteria.some((criterion) => criterion.code === code));
  if (unknown.length > 0) findings.push(say('unknown-code', { codes: joinAnd(unknown) }));
  if (isCopy) findings.push(say('tag-twice'));
  if (index === null || control.text === '' || withText.length === 0)
    return [...findings, say(isDeleted(control, snapshot) ? 'tag-deleted' : 'tag-without-text')];
  if (withText.every((each) => outline.headings.has(each))) return [...findings, say('tag-on-heading')];
  const counts = (each: number): boolean => ['body', 'appendix'].includes(outline.regions[each] ?? '');
  if (!withText.some(counts)) return [...findings, say('tag-outside-body')];
  if (withText.length > 1) findings.push(say('tag-over-several', { count: withText.length }));
  if (control.isPart) findings.push(say('tag-on-part'));
  if (isChanged(tag, control, snapshot)) findings.push(say('text-changed'));
  const moved = movedFrom(tag, index, at, context);
  if (moved) findings.push(say('tag-moved', moved));
  return findings;
}

/** Where unchanged text was when the list of tags was kept, if that was in another section. */
function movedFrom(
  { id }: Tag,
  index: number,
  now: string | null,
  { snapshot, remembered }: Context,
): { readonly was: string; readonly now: string } | null {
  const before = remembered.find((entry) => entry.id === id);
  if (
    !before ||
    !now ||
    before.address === '' ||
    surroundings(snapshot, index).paragraph !== before.paragraph
  )
    return null;
  const sectionOf = (address: string): string => address.split('.')[0] ?? '';
  return sectionOf(before.address) === sectionOf(now) ? null : { was: before.address, now };
}

/** Text deleted as a tracked change is still in what some hosts give, but a reader no longer sees it (office-js 1524). */
const isDeleted = ({ paragraphs }: SnapshotControl, snapshot: Snapshot): boolean =>
  paragraphs.some((index) => {
    const paragraph = snapshot.paragraphs[index];
    return paragraph?.text === '' && paragraph.hostText.trim() !== '';
  });

/** The fingerprint was taken of the visible text of the one paragraph, or of the control's text. */
function isChanged(tag: Tag, control: SnapshotControl, snapshot: Snapshot): boolean {
  if (tag.fingerprint === '') return false;
  const texts = [control.text, ...control.paragraphs.map((index) => snapshot.paragraphs[index]?.text ?? '')];
  return !texts.some((text) => fingerprint(text) === tag.fingerprint);
}

function addressAt(index: number | null, { places, outline }: Context): string | null {
  const place = index === null ? null : places[index];
  return place ? addressOf(place, outline) : null;
}

const typedCodes = (context: Context): Finding[] =>
  findTypedCodes(context.snapshot, context.outline, context.standard).map(({ index, codes }) =>
    finding('typed-codes', { codes: joinAnd(codes) }, addressAt(index, context), index),
  );

/** An annex whose control was taken away, as by pasting the report into another document. */
function looseAnnex({ paragraphs }: Snapshot): Finding[] {
  const caption = paragraphs.find(({ text, isAnnex }) => !isAnnex && text === annexWording.caption);
  return caption ? [finding('loose-annex', {}, null, caption.index)] : [];
}

function aboutAnnex({ count, stale, index }: AnnexState): Finding[] {
  if (count > 1) return [finding('several-annexes', { count }, null, index)];
  if (stale.length === 0) return [];
  return [finding('stale-annex', { codes: joinAnd(stale.map(({ code }) => code)) }, null, index)];
}
