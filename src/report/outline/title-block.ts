import type { Standard } from '../../standard';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { fold } from '../snapshot/text';

/** A field of the title block, "Word count: 2,431". */
export function titleBlockField(text: string, standard: Standard): { key: string; value: string } | null {
  const folded = fold(text);
  for (const { key, label } of standard.titleBlock.fields) {
    const wanted = fold(label);
    if (folded.startsWith(wanted) && /^\s*(?::|$)/u.test(folded.slice(wanted.length)))
      return { key, value: text.slice(text.indexOf(':') + 1).trim() };
  }
  return null;
}

/** Lines that belong to the title block wherever the body begins. */
export const isTitleBlockLine = ({ text, styleBuiltIn }: SnapshotParagraph, standard: Standard): boolean =>
  styleBuiltIn === 'Title' || styleBuiltIn === 'Subtitle' || titleBlockField(text, standard) !== null;

/** Running text rather than a line of a cover page: a sentence of a dozen words or more. */
export const looksLikeProse = ({ text, words, headingLevel, cell }: SnapshotParagraph): boolean =>
  headingLevel === null && cell === null && words >= 12 && /[.!?]["'”’)]?$/u.test(text);
