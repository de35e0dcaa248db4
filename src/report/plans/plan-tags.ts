import type { Standard } from '../../standard';
import { codesOf } from '../coverage/coverage';
import { fingerprint } from '../tags/fingerprint';
import { objectionTo, type TaggedReport } from '../tags/taggable';
import {
  refuse,
  witnessOf,
  type ControlChoice,
  type Refusal,
  type RetagPlan,
  type TagPlan,
  type UntagPlan,
} from './plan';
import type { Snapshot } from '../snapshot/snapshot';
import { bookmarkName, formatTag, newTagId, parseTag, tagTitle, type Tag } from '../snapshot/tag';

/** Fluent's brand blue: legible as a frame on white and on dark pages. */
export const tagColor = '#0F6CBD';

/** Adds codes to a paragraph: to the control that it has, or with a new one. Refuses what can't be tagged, and why. */
export function planAddCodes(
  report: TaggedReport,
  index: number,
  codes: readonly string[],
  random: () => number = Math.random,
): TagPlan | RetagPlan | Refusal {
  const unknown = codes.find(
    (code) => !report.standard.criteria.some((criterion) => criterion.code === code),
  );
  if (unknown) return refuse(`There is no criterion ${unknown} in this standard.`);
  const objection = objectionTo(report, index);
  if (objection) return refuse(objection);
  const owner = ownerOf(report.snapshot, index);
  return owner
    ? planChange(report, index, owner.control, [...owner.codes, ...codes])
    : planWrap(report, index, codes, random);
}

/** Takes codes from a paragraph, or all of them; the last one takes the control away. */
export function planRemoveCodes(
  report: TaggedReport,
  index: number,
  codes?: readonly string[],
): RetagPlan | UntagPlan | Refusal {
  const owner = ownerOf(report.snapshot, index);
  if (!owner) return refuse('This paragraph has no tag.');
  const missing = codes?.find((code) => !owner.codes.includes(code));
  if (missing) return refuse(`This paragraph is not tagged with ${missing}.`);
  const left = codes ? owner.codes.filter((code) => !codes.includes(code)) : [];
  if (left.length > 0) return planChange(report, index, owner.control, left);
  return planUntag(report.snapshot, owner.control, index);
}

/** Takes a control away; its text, at `index`, stays. */
export function planUntag(snapshot: Snapshot, position: number, index: number): UntagPlan {
  const parsed = parseTag(control(snapshot, position).tag);
  return {
    kind: 'untag',
    at: witnessOf(snapshot, index),
    ...choiceOf(snapshot, position),
    bookmark: parsed.kind === 'tag' ? bookmarkName(parsed.id) : '',
  };
}

/** Gives a control another tag: new codes, a new id for a copy, or the fingerprint of its text as it is now. */
export function planRename(
  snapshot: Snapshot,
  position: number,
  index: number,
  to: Tag,
): RetagPlan | Refusal {
  const tag = formatTag(to);
  if (!tag) return refuse(tooMany);
  return {
    kind: 'retag',
    at: witnessOf(snapshot, index),
    ...choiceOf(snapshot, position),
    tag,
    title: tagTitle(to.codes),
  };
}

/** Controls of one tag are told apart by their order, which is the same in every list of them. */
function choiceOf({ controls }: Snapshot, position: number): ControlChoice {
  const from = controls[position]?.tag ?? '';
  const same = controls.flatMap(({ tag }, at) => (tag === from ? [at] : []));
  return { from, nth: same.indexOf(position), of: same.length };
}

/** The ids of all tags that the document holds. */
export const takenIds = ({ controls }: Snapshot): Set<string> =>
  new Set(controls.flatMap(({ parsed }) => (parsed.kind === 'tag' ? [parsed.id] : [])));

interface Owner {
  readonly control: number;
  readonly codes: readonly string[];
}

/** The control of ours that speaks for a paragraph: its innermost readable one. */
export function ownerOf(snapshot: Snapshot, index: number): Owner | null {
  const positions = snapshot.paragraphs[index]?.controls ?? [];
  const tags = positions.filter((position) => snapshot.controls[position]?.parsed.kind === 'tag');
  const innermost = tags.at(-1);
  return innermost === undefined ? null : { control: innermost, codes: codesOf(snapshot, innermost) };
}

const control = (snapshot: Snapshot, position: number) => {
  const found = snapshot.controls[position];
  if (!found) throw new Error(`There is no control ${position}`);
  return found;
};

function planWrap(
  { snapshot, standard }: TaggedReport,
  index: number,
  codes: readonly string[],
  random: () => number,
): TagPlan | Refusal {
  const id = newTagId(takenIds(snapshot), random);
  const inOrder = kitOrder(codes, standard);
  const text = snapshot.paragraphs[index]?.text ?? '';
  const tag = formatTag({ id, fingerprint: fingerprint(text), codes: inOrder });
  if (!tag) return refuse(tooMany);
  return {
    kind: 'tag',
    at: witnessOf(snapshot, index),
    tag,
    title: tagTitle(inOrder),
    color: tagColor,
    bookmark: bookmarkName(id),
  };
}

function planChange(
  { snapshot, standard }: TaggedReport,
  index: number,
  position: number,
  codes: readonly string[],
): RetagPlan | Refusal {
  const { parsed, text } = control(snapshot, position);
  if (parsed.kind !== 'tag') return refuse('This tag was made by a later version and is left as it is.');
  const inOrder = kitOrder(codes, standard);
  return planRename(snapshot, position, index, {
    id: parsed.id,
    fingerprint: fingerprint(text),
    codes: inOrder,
  });
}

const tooMany =
  'No more codes fit on this paragraph: Word keeps 64 characters. Split the paragraph, or take a code away.';

/** Codes in the kit's order, each once; unknown ones of a later version stay, at the end. */
function kitOrder(codes: readonly string[], standard: Standard): string[] {
  const known = standard.criteria.map(({ code }) => code);
  const unique = [...new Set(codes)];
  return [
    ...known.filter((code) => unique.includes(code)),
    ...unique.filter((code) => !known.includes(code)),
  ];
}
