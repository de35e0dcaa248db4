import type { ParagraphFact } from './facts';
import { normaliseSpace } from './text';

const captionOpening = 'Where the report shows evidence of each criterion.';

/** What stands around the table, for the assessor: it speaks of the report alone. */
export const annexWording = {
  title: 'Criteria mapping',
  heading: 'Annex: criteria mapping',
  caption: `${captionOpening} Blank: no place is named.`,
  closing: 'Paragraphs are counted from the heading of their section, without headings, captions and tables.',
};

/** Whether a text is the caption of an annex, also of an earlier version's. */
export const isAnnexCaption = (text: string): boolean => text.startsWith(captionOpening);

/**
 * The positions of the paragraphs of annexes that have lost their control, as in a clean copy: from the heading above the caption
 * to the closing line below the table. They are told from the author's text by our own words alone, save the heading: a standard may have
 * one of its own, of which a clean copy keeps nothing, and no text of the author's has its heading right above our caption.
 */
export function looseAnnexes(paragraphs: readonly ParagraphFact[]): Set<number> {
  const found = new Set<number>();
  const textAt = (index: number): string => normaliseSpace(paragraphs[index]?.text ?? '');
  const isInTable = (index: number): boolean => (paragraphs[index]?.tableNestingLevel ?? 0) > 0;
  for (const [caption, { text }] of paragraphs.entries()) {
    if (!isAnnexCaption(normaliseSpace(text)) || isInTable(caption)) continue;
    let end = caption + 1;
    while (isInTable(end)) end++;
    const isHeaded =
      paragraphs[caption - 1]?.styleBuiltIn === 'Heading1' || textAt(caption - 1) === annexWording.heading;
    const first = isHeaded ? caption - 1 : caption;
    const last = textAt(end) === annexWording.closing ? end : end - 1;
    for (let index = first; index <= last; index++) found.add(index);
  }
  return found;
}
