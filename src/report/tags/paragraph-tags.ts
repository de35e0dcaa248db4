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
