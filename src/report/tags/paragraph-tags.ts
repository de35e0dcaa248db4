import { codesOf } from '../coverage/coverage';
import type { Snapshot } from '../snapshot/snapshot';

/** The codes that all tags of ours on a paragraph claim. */
export const paragraphCodes = (snapshot: Snapshot, index: number): readonly string[] => [
  ...new Set(snapshot.paragraphs[index]?.controls.flatMap((control) => codesOf(snapshot, control))),
];
