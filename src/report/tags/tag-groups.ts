import { isTagControl, type Snapshot, type SnapshotParagraph, type TagControl } from '../snapshot/snapshot';
import type { Tag } from '../snapshot/tag';

/** One tag that is on several paragraphs. */
export interface TagGroup {
  /** `'split'` where the paragraphs follow one another and say different things, as after Enter; else copies of one another. */
  readonly kind: 'split' | 'copy';
  readonly tag: Tag;
  /** In the document's order. */
  readonly controls: readonly TagControl[];
  /** Those with text, in the document's order; two at least. */
  readonly paragraphs: readonly SnapshotParagraph[];
}

const known = new WeakMap<Snapshot, readonly TagGroup[]>();

/** The tags that are on several paragraphs: by one control over them, or by several with the same id. */
export function tagGroups(snapshot: Snapshot): readonly TagGroup[] {
  const groups = known.get(snapshot) ?? findGroups(snapshot);
  known.set(snapshot, groups);
  return groups;
}

function findGroups({ controls }: Snapshot): TagGroup[] {
  const byId = new Map<string, TagControl[]>();
  for (const control of controls.filter(isTagControl)) {
    const same = byId.get(control.parsed.id);
    if (same) same.push(control);
    else byId.set(control.parsed.id, [control]);
  }
  return [...byId.values()].flatMap((same): TagGroup[] => {
    const [first] = same;
    const paragraphs = [...new Set(same.flatMap((control) => control.paragraphs))]
      .filter(({ text }) => text !== '')
      .sort((a, b) => a.index - b.index);
    if (!first || paragraphs.length < 2) return [];
    return [
      {
        kind: same.length === 1 ? 'split' : kindOf(paragraphs, first.parsed),
        tag: first.parsed,
        controls: same,
        paragraphs,
      },
    ];
  });
}

function kindOf(paragraphs: readonly SnapshotParagraph[], tag: Tag): TagGroup['kind'] {
  // Without a fingerprint nothing tells a parted text from a copy that was written over.
  const isKnown = tag.fingerprint !== '';
  const follow = paragraphs.every(({ index }, at) => index === (paragraphs[0]?.index ?? 0) + at);
  const areDifferent = new Set(paragraphs.map(({ text }) => text)).size === paragraphs.length;
  return isKnown && follow && areDifferent ? 'split' : 'copy';
}
