import { codesOf, type Report } from '../../report';

/** The codes that all tags of ours on a paragraph claim. */
export const paragraphCodes = ({ snapshot }: Report, index: number): readonly string[] => [
  ...new Set(snapshot.paragraphs[index]?.controls.flatMap((control) => codesOf(snapshot, control))),
];
