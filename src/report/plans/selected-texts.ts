import type { SelectionAnchor } from '../snapshot/find-selection';
import type { Snapshot } from '../snapshot/snapshot';

/** What a selection is recognised by. */
export interface SelectedTexts {
  /** The text of each selected paragraph, as the host gave it. */
  readonly texts: readonly string[];
  /** What stands around them; null where their texts alone say which they are. */
  readonly around: { readonly before: string; readonly after: string } | null;
}

/** A selection as it was shown. Neighbours count only where the same texts occur twice: hosts differ about those of a cell. */
export function selectedTexts(
  { texts, before, after }: SelectionAnchor,
  { paragraphs }: Snapshot,
): SelectedTexts {
  const [, second] = paragraphs.filter(({ index }) =>
    texts.every((text, offset) => paragraphs[index + offset]?.hostText === text),
  );
  return { texts, around: second ? { before, after } : null };
}

/** Whether what is selected now is what was shown. */
export function isStillSelected({ texts, around }: SelectedTexts, now: SelectionAnchor | null): boolean {
  if (!now || texts.length !== now.texts.length) return false;
  if (!texts.every((text, position) => text === now.texts[position])) return false;
  return !around || (around.before === now.before && around.after === now.after);
}
