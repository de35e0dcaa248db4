import type { Analysis } from '../outline/outline';
import { anchorOf, type ParagraphAnchor } from '../snapshot/anchor';
import { isTagControl, type SnapshotParagraph, type TagControl } from '../snapshot/snapshot';
import { formatTag, newTagId, type Tag } from '../snapshot/tag';
import { tagsOf } from '../tags/paragraph-tags';
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
export function tagsNow(analysis: Analysis, paragraphs: readonly SnapshotParagraph[]): ParagraphTags[] {
  const { snapshot } = analysis;
  const taken = takenIds(snapshot);
  const seen = new Set<TagControl>();
  return paragraphs.map((paragraph) => ({
    at: anchorOf(snapshot, paragraph),
    tags: tagsOf(paragraph).map((control) => {
      const isFirst = !seen.has(control);
      seen.add(control);
      if (isFirst) return control.parsed;
      const id = newTagId(taken);
      taken.add(id);
      return { ...control.parsed, id };
    }),
  }));
}

/** Gives paragraphs just the tags that they had, with their ids, so that the links of the annex fit. */
export function planRestoreTags(
  analysis: Analysis,
  wanted: readonly (Pick<ParagraphTags, 'tags'> & { readonly paragraph: SnapshotParagraph })[],
): TagsPlan | Refusal {
  const used = new Set<TagControl>();
  const changes: TagChange[] = [];
  for (const { paragraph, tags } of wanted) {
    const there = tagsOf(paragraph).filter((control) => isTagControl(control) && !used.has(control));
    for (const control of there) used.add(control);
    const planned = restoreOne(analysis, { paragraph, tags, there });
    const refusal = planned.find((change) => change.kind === 'refused');
    if (refusal?.kind === 'refused') return refusal;
    changes.push(...planned.filter((change) => change.kind !== 'refused'));
  }
  return changes.length === 0 ? refuse('no-tag') : { kind: 'tags', changes };
}

interface Restoring {
  readonly paragraph: SnapshotParagraph;
  readonly tags: readonly Tag[];
  readonly there: readonly TagControl[];
}

/** Tags are known by their ids; what is left of both becomes one from the other. */
function restoreOne(analysis: Analysis, { paragraph, tags, there }: Restoring): (TagChange | Refusal)[] {
  const { snapshot } = analysis;
  const known = tags.flatMap((tag) => {
    const control = there.find(({ parsed }) => parsed.id === tag.id);
    return control ? [{ control, tag }] : [];
  });
  const others = there.filter((control) => !known.some((each) => each.control === control));
  const missing = tags.filter((tag) => !known.some((each) => each.tag === tag));
  const pairs = [
    ...known,
    ...missing.flatMap((tag, at) => (others[at] ? [{ control: others[at], tag }] : [])),
  ];
  return [
    ...missing.slice(others.length).map((tag) => planWrap(analysis, paragraph, tag)),
    ...pairs.flatMap(({ control, tag }) =>
      control.tag === formatTag(tag) ? [] : [planChangeTag(snapshot, control, tag)],
    ),
    ...others.slice(missing.length).map((control) => planRemoveTag(snapshot, control)),
  ];
}
