import type { Analysis } from '../outline/outline';
import { anchorOf, type ParagraphAnchor } from '../snapshot/anchor';
import type { Snapshot, SnapshotParagraph, TagControl } from '../snapshot/snapshot';
import { formatTag, newTagId, type Tag } from '../snapshot/tag';
import { tagsOf, tagsWithin } from '../tags/paragraph-tags';
import { chosenControl, planChangeTag, planRemoveTag, planWrap, takenIds } from './plan-tags';
import { refuse, type Refusal, type TagChange, type TagsPlan } from './plan';

/** The tags of ours that a paragraph is to have. */
export interface ParagraphTags {
  readonly at: ParagraphAnchor;
  readonly tags: readonly Tag[];
}

/** The paragraphs that a plan changes the tags of, in the document's order. */
export function paragraphsOfPlan({ snapshot }: Analysis, { changes }: TagsPlan): SnapshotParagraph[] {
  const touched = new Set<SnapshotParagraph>();
  for (const change of changes) {
    const found =
      change.kind === 'add'
        ? [snapshot.paragraphs[change.at.index]]
        : (chosenControl(change, snapshot.controls)?.paragraphs ?? []);
    for (const paragraph of found) if (paragraph && paragraph.text !== '') touched.add(paragraph);
  }
  return [...touched].sort((a, b) => a.index - b.index);
}

/** The tags of some paragraphs as they are now, to be brought back later; one over several paragraphs is one of each. */
export const tagsNow = (
  { snapshot }: Pick<Analysis, 'snapshot'>,
  paragraphs: readonly SnapshotParagraph[],
): ParagraphTags[] =>
  paragraphs.map((paragraph) => ({
    at: anchorOf(snapshot, paragraph),
    tags: tagsOf(paragraph).map(({ parsed }) => parsed),
  }));

/** A paragraph with the tags that it is to have. */
export interface WantedTags {
  readonly paragraph: SnapshotParagraph;
  readonly tags: readonly Tag[];
}

/**
 * Gives paragraphs just these tags. They keep their ids, so that the links of the annex fit, but where a new control would have the id
 * of another. A control over several paragraphs gives way to one for each.
 */
export function planRestoreTags(analysis: Analysis, wanted: readonly WantedTags[]): TagsPlan | Refusal {
  const { snapshot } = analysis;
  const taken = takenIds(snapshot);
  const spread = new Set(
    wanted.flatMap(({ paragraph }) =>
      tagsOf(paragraph).filter((each) => !tagsWithin(paragraph).includes(each)),
    ),
  );
  const planned = [
    ...wanted.flatMap((each) => restoreOne(analysis, each, taken)),
    ...[...spread].map((control) => planRemoveTag(snapshot, control)),
  ];
  const refusal = planned.find((change) => change.kind === 'refused');
  if (refusal?.kind === 'refused') return refusal;
  const changes = planned.filter((change) => change.kind !== 'refused');
  return changes.length === 0 ? refuse('no-tag') : { kind: 'tags', changes };
}

/** Tags are known by their ids; what is left of both becomes one from the other. */
function restoreOne(
  analysis: Analysis,
  { paragraph, tags }: WantedTags,
  taken: Set<string>,
): (TagChange | Refusal)[] {
  const there = tagsWithin(paragraph);
  const known = tags.flatMap((tag) => {
    const control = there.find(({ parsed }) => parsed.id === tag.id);
    return control ? [{ control, tag }] : [];
  });
  const others = there.filter((control) => !known.some((each) => each.control === control));
  const missing = tags.filter((tag) => !known.some((each) => each.tag === tag));
  const changed = missing.flatMap((tag, at) => (others[at] ? [{ control: others[at], tag }] : []));
  return [
    ...missing.slice(others.length).map((tag) => planWrap(analysis, paragraph, withFreeId(tag, taken))),
    ...[...known, ...changed].flatMap((each) => retag(analysis.snapshot, each)),
    ...others.slice(missing.length).map((control) => planRemoveTag(analysis.snapshot, control)),
  ];
}

const retag = (
  snapshot: Snapshot,
  { control, tag }: { readonly control: TagControl; readonly tag: Tag },
): (TagChange | Refusal)[] => (control.tag === formatTag(tag) ? [] : [planChangeTag(snapshot, control, tag)]);

function withFreeId(tag: Tag, taken: Set<string>): Tag {
  const id = taken.has(tag.id) ? newTagId(taken) : tag.id;
  taken.add(id);
  return { ...tag, id };
}
