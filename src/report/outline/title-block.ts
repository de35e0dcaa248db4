import type { Standard } from '../../standard';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { fold, trimEnd } from '../snapshot/text';

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

/** A field of the title block as it is filled in; its value is empty where it is not. */
export interface TitleBlockLine {
  readonly paragraph: SnapshotParagraph;
  readonly key: string;
  /** The template's word for it. */
  readonly label: string;
  readonly value: string;
}

/** The fields among the lines of the title block, in its order; in a table a value may stand in the cell beside the label. */
export function titleBlockLines(
  paragraphs: readonly SnapshotParagraph[],
  standard: Standard,
): readonly TitleBlockLine[] {
  const lines = paragraphs.filter(({ text }) => text !== '');
  return lines.flatMap((paragraph, at): TitleBlockLine[] => {
    const field = titleBlockField(paragraph.text, standard);
    if (!field) return [];
    const label = standard.titleBlock.fields.find(({ key }) => key === field.key)?.label ?? '';
    const own = paragraph.text.includes(':') ? field.value : '';
    return [{ paragraph, key: field.key, label, value: own || besideIt(paragraph, lines[at + 1], standard) }];
  });
}

function besideIt(
  { cell }: SnapshotParagraph,
  next: SnapshotParagraph | undefined,
  standard: Standard,
): string {
  const isBeside = cell && next?.cell && next.cell.table === cell.table && next.cell.row === cell.row;
  return isBeside && titleBlockField(next.text, standard) === null ? next.text : '';
}

/** The number in the line of the count, "2,431 words"; null where it holds none. */
export function writtenCount(value: string): number | null {
  const digits = /\d[\d,. ]*/u.exec(value)?.[0].replace(/\D/gu, '');
  return digits === undefined ? null : Number(digits);
}

/** Whether a line is the template's title, "Project Title", which stands for the author's own. */
export const isPlaceholderTitle = ({ text }: SnapshotParagraph, { titleBlock }: Standard): boolean =>
  trimEnd(fold(text), /[\s:.]/u) === fold(titleBlock.title);

/** Lines that belong to the title block wherever the body begins. */
export const isTitleBlockLine = ({ text, styleBuiltIn }: SnapshotParagraph, standard: Standard): boolean =>
  styleBuiltIn === 'Title' || styleBuiltIn === 'Subtitle' || titleBlockField(text, standard) !== null;

/** Running text rather than a line of a cover page: a sentence of a dozen words or more. */
export const looksLikeProse = ({ text, words, headingLevel, cell }: SnapshotParagraph): boolean =>
  headingLevel === null && cell === null && words >= 12 && /[.!?]["'”’)]?$/u.test(text);
