import { fingerprint } from './fingerprint';
import type { Finding } from './findings';
import { readHandMapping } from './hand-mapping-tags';
import { placeName } from './places';
import { type RetagPlan, type TagChange, type TagPlan, type UntagPlan } from './plan';
import { planAddCodes, planRename, planUntag, takenIds } from './plan-tags';
import { objectionTo } from './objection';
import { findLost, lostTags, planRemember, type RememberedTag } from './remembered-tags';
import type { Repair } from './repairs';
import type { Report } from './report';
import type { SnapshotControl } from './snapshot';
import { bookmarkName, formatTag, newTagId, tagTitle, type Tag } from './tag';
import { whereabouts } from './whereabouts';
import { findTypedCodes } from './typed-codes';

interface OwnControl extends SnapshotControl {
  readonly position: number;
  readonly parsed: Extract<SnapshotControl['parsed'], { kind: 'tag' }>;
}

const ownTags = ({ snapshot }: Report): OwnControl[] =>
  snapshot.controls.flatMap((control, position): OwnControl[] =>
    control.parsed.kind === 'tag' ? [{ ...control, parsed: control.parsed, position }] : [],
  );

/** The control that a finding about a paragraph speaks of: it is the first one there that fits. */
const controlAt = (
  report: Report,
  { index }: Finding,
  fits: (control: OwnControl) => boolean,
): OwnControl | null =>
  ownTags(report).find(
    (control) => (index === null || control.paragraphs.includes(index)) && fits(control),
  ) ?? null;

const asRepair = (label: string, preview: readonly string[], tags: readonly TagChange[]): Repair | null =>
  tags.length === 0 ? null : { label, preview, plan: { kind: 'tag-all', tags } };

/** Codes for one paragraph. */
export interface CodesOnParagraph {
  readonly index: number;
  readonly codes: readonly string[];
}

/** New tags, or more codes on old ones, for several paragraphs; each new id differs from the others. */
export function planTagsFor(report: Report, wanted: readonly CodesOnParagraph[]): TagChange[] {
  const taken = takenIds(report.snapshot);
  return wanted.flatMap(({ index, codes }): TagChange[] => {
    const plan = planAddCodes(report, index, codes);
    if (plan.kind === 'refused') return [];
    return [plan.kind === 'tag' ? withFreshId(plan, taken) : plan];
  });
}

function withFreshId(plan: TagPlan, taken: Set<string>): TagPlan {
  const id = newTagId(taken);
  taken.add(id);
  return { ...plan, tag: plan.tag.replace(/^(\w+:)\w+/u, `$1${id}`), bookmark: bookmarkName(id) };
}

const preview = (report: Report, wanted: readonly CodesOnParagraph[]): string[] =>
  wanted.map(({ index, codes }) => `${nameOf(report, index)}: ${codes.join(' ')}`);

const nameOf = ({ places, outline, standard }: Report, index: number): string => {
  const place = places[index];
  return place ? placeName(place, outline, standard) : 'Paragraph';
};

/** Tags every untagged paragraph that names criteria with them; the text stays as it is. */
export function tagFromTypedCodes(report: Report): Repair | null {
  const { snapshot, outline, standard } = report;
  const isUntagged = (index: number): boolean =>
    (snapshot.paragraphs[index]?.controls ?? []).every((at) => snapshot.controls[at]?.parsed.kind !== 'tag');
  const wanted = findTypedCodes(snapshot, outline, standard).filter(({ index }) => isUntagged(index));
  return asRepair('Tag from the typed codes', preview(report, wanted), planTagsFor(report, wanted));
}

/** Tags the paragraphs that a mapping table filled in by hand points to. */
export function tagFromHandMapping(report: Report): Repair | null {
  const rows = readHandMapping(report);
  const byIndex = new Map<number, string[]>();
  for (const { code, indexes } of rows)
    for (const index of indexes)
      if (objectionTo(report, index) === null) byIndex.set(index, [...(byIndex.get(index) ?? []), code]);
  const wanted = [...byIndex]
    .sort(([a], [b]) => a - b)
    .map(([index, codes]) => ({ index, codes }))
    .filter(({ index, codes }) => !codes.every((code) => codesAt(report, index).includes(code)));
  const unclear = rows
    .filter(({ indexes }) => indexes.length === 0)
    .map(({ code, text }) => `Not tagged, no paragraph is named: ${code} (${text})`);
  const lines = [...preview(report, wanted), ...unclear];
  return asRepair('Tag from the mapping table', lines, planTagsFor(report, wanted));
}

const codesAt = (report: Report, index: number): readonly string[] =>
  ownTags(report).flatMap(({ paragraphs, parsed }) => (paragraphs.includes(index) ? parsed.codes : []));

/** Copied paragraphs bring their tags along: each later one gets an id of its own. */
export function separateCopies(report: Report): Repair | null {
  const taken = takenIds(report.snapshot);
  const seen = new Set<string>();
  const lines: string[] = [];
  const tags = ownTags(report).flatMap(({ parsed, position, paragraphs }): RetagPlan[] => {
    if (!seen.has(parsed.id)) {
      seen.add(parsed.id);
      return [];
    }
    const id = newTagId(taken);
    taken.add(id);
    const index = paragraphs[0] ?? 0;
    const plan = planRename(report.snapshot, position, index, { ...parsed, id });
    if (plan.kind === 'refused') return [];
    lines.push(`${nameOf(report, index)}: ${parsed.codes.join(' ')} as a tag of its own`);
    return [plan];
  });
  return asRepair('Make the copies tags of their own', lines, tags);
}

/** A tag on a heading goes to the next paragraph that can have one, where that is in the same section. */
export function moveOffHeading(report: Report, finding: Finding): Repair | null {
  const { snapshot, outline } = report;
  const isHeading = (index: number): boolean =>
    outline.headings.has(index) || snapshot.paragraphs[index]?.text === '';
  const control = controlAt(report, finding, ({ paragraphs }) => paragraphs.every(isHeading));
  const last = control?.paragraphs.at(-1);
  if (!control || last === undefined) return null;
  const target = snapshot.paragraphs.findIndex(
    ({ index }) =>
      index > last &&
      outline.sectionOf[index] === outline.sectionOf[last] &&
      objectionTo(report, index) === null,
  );
  const untag = planUntag(snapshot, control.position, control.paragraphs[0] ?? last);
  const codes = control.parsed.codes.join(' ');
  if (target < 0) return asRepair('Take the tag away', [`${codes}: no longer on the heading`], [untag]);
  const moved = planTagsFor(report, [{ index: target, codes: control.parsed.codes }]);
  return moved.length === 0
    ? null
    : asRepair(
        'Move it to the paragraph below',
        [`${codes}: from the heading to ${nameOf(report, target)}`],
        [...moved, untag],
      );
}

/** A tag that says nothing where it is: emptied, or outside the report. */
export function takeAway(report: Report, finding: Finding): Repair | null {
  const control = controlAt(report, finding, () => true);
  if (!control) return null;
  const index = control.paragraphs[0];
  if (index === undefined) return null;
  const tags: UntagPlan[] = [planUntag(report.snapshot, control.position, index)];
  return asRepair(
    'Take the tag away',
    [`${whereabouts(report, index)}: ${control.parsed.codes.join(' ')}`],
    tags,
  );
}

/** A tag that has spread over several paragraphs, as by pressing Enter, goes back to the first. */
export function keepOnFirst(report: Report, finding: Finding): Repair | null {
  const hasText = (index: number): boolean => report.snapshot.paragraphs[index]?.text !== '';
  const control = controlAt(report, finding, ({ paragraphs }) => paragraphs.filter(hasText).length > 1);
  const [first, ...others] = control?.paragraphs.filter(hasText) ?? [];
  if (!control || first === undefined) return null;
  const { codes } = control.parsed;
  const free = { ...report, snapshot: withoutControl(report.snapshot, control.position) };
  return asRepair(
    'Keep it on the first only',
    others.map((index) => `${nameOf(report, index)}: no longer ${codes.join(' ')}`),
    [...planTagsFor(free, [{ index: first, codes }]), planUntag(report.snapshot, control.position, first)],
  );
}

/** What the document would be without one control, for a plan that takes it away and tags anew. */
const withoutControl = (snapshot: Report['snapshot'], position: number): Report['snapshot'] => ({
  ...snapshot,
  paragraphs: snapshot.paragraphs.map((paragraph) => ({
    ...paragraph,
    controls: paragraph.controls.filter((at) => at !== position),
  })),
});

/** The author has read the changed text and says that it still shows its criteria. */
export function confirmText(report: Report, finding: Finding): Repair | null {
  const control = controlAt(report, finding, ({ parsed }) => parsed.fingerprint !== '');
  const index = control?.paragraphs[0];
  if (!control || index === undefined) return null;
  const now: Tag = { ...control.parsed, fingerprint: fingerprint(control.text) };
  const plan = planRename(report.snapshot, control.position, index, now);
  return plan.kind === 'refused'
    ? null
    : asRepair('It still shows them', [`${nameOf(report, index)}: ${now.codes.join(' ')}`], [plan]);
}

/** Tags that are on the list but no longer in the document come back where their text is found, or are taken off the list. */
export function putBackLost(report: Report): Repair | null {
  const { snapshot } = report;
  const found = lostTags(snapshot).flatMap((lost) => {
    const index = findLost(lost, snapshot);
    return index === null ? [] : [{ lost, index }];
  });
  const repair = asRepair(
    found.length === 1 ? 'Put the tag back' : 'Put the tags back',
    found.map(({ lost, index }) => `${nameOf(report, index)}: ${lost.codes.join(' ')}`),
    found.flatMap(({ lost, index }) => putBack(report, lost, index)),
  );
  const forget = planRemember(report, { forget: found.map(({ lost }) => lost.id) });
  return repair && { ...repair, ...(forget && { instead: { label: 'Leave them off', plan: forget } }) };
}

function putBack(report: Report, lost: RememberedTag, index: number): TagChange[] {
  const plan = planAddCodes(report, index, lost.codes);
  if (plan.kind !== 'tag') return plan.kind === 'retag' ? [plan] : [];
  const tag = formatTag(lost);
  return tag ? [{ ...plan, tag, title: tagTitle(lost.codes), bookmark: bookmarkName(lost.id) }] : [];
}

/** Tags whose text is gone as well are taken off the list. */
export function forgetLost(report: Report): Repair | null {
  const gone = lostTags(report.snapshot).filter((lost) => findLost(lost, report.snapshot) === null);
  const plan = planRemember(report, { forget: gone.map(({ id }) => id) });
  return plan && gone.length > 0
    ? {
        label: 'Forget them',
        preview: gone.map(({ codes, address }) =>
          [codes.join(' '), address].filter(Boolean).join(', once at '),
        ),
        plan,
      }
    : null;
}
