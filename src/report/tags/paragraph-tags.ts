import { parseTag } from '../snapshot/tag';
import { normaliseSpace } from '../snapshot/text';
import {
  isTagControl,
  type SnapshotControl,
  type SnapshotParagraph,
  type TagControl,
} from '../snapshot/snapshot';

/** The codes of a control of ours; empty for the annex and for tags of a later version. */
export const codesOf = (control: SnapshotControl): readonly string[] =>
  isTagControl(control) ? control.parsed.codes : [];

/** The codes that all tags of ours on a paragraph claim. */
export const paragraphCodes = ({ controls }: SnapshotParagraph): readonly string[] => [
  ...new Set(controls.flatMap(codesOf)),
];

/** The control of ours that speaks for a paragraph: its innermost readable one. */
export const ownerOf = ({ controls }: SnapshotParagraph): TagControl | null =>
  controls.filter(isTagControl).at(-1) ?? null;

/** The controls that claim criteria for a paragraph. */
export const tagsOf = ({ controls }: SnapshotParagraph): readonly TagControl[] =>
  controls.filter(isTagControl);

/** Those of them that are about no other paragraph. */
export const tagsWithin = (paragraph: SnapshotParagraph): readonly TagControl[] =>
  tagsOf(paragraph).filter(({ paragraphs }) =>
    paragraphs.every((other) => other === paragraph || other.text === ''),
  );

/**
 * For each text the tags of our controls that hold just it, in the document's order: by these it is noticed that a paragraph has got a
 * tag since a plan was made, by another pane for example. A paragraph that says the same adds its own.
 */
export function tagsByText(
  controls: readonly { readonly tag: string; readonly text: string }[],
): (text: string) => readonly string[] {
  const tags = new Map<string, string[]>();
  for (const { tag, text } of controls) {
    if (parseTag(tag).kind === 'foreign') continue;
    const key = normaliseSpace(text);
    const same = tags.get(key);
    if (same) same.push(tag);
    else tags.set(key, [tag]);
  }
  return (text) => tags.get(normaliseSpace(text)) ?? [];
}
