import type { Witness } from '../report';

/** The paragraph that the cursor is in, or the first one of a selection, as its texts. */
export interface Cursor {
  readonly witness: Omit<Witness, 'index'>;
  /** How many paragraphs the selection touches. */
  readonly count: number;
}

/** Where the cursor is, in one request. Properties are always named: a bare load moves the focus (office-js 6132). */
export const readCursor = (): Promise<Cursor | null> =>
  Word.run(async (context) => {
    const { paragraphs } = context.document.getSelection();
    paragraphs.load({ text: true });
    const first = paragraphs.getFirstOrNullObject();
    const before = first.getPreviousOrNullObject();
    const after = first.getNextOrNullObject();
    for (const paragraph of [first, before, after]) paragraph.load({ text: true });
    await context.sync();
    if (first.isNullObject) return null;
    const textOf = (paragraph: Word.Paragraph): string => (paragraph.isNullObject ? '' : paragraph.text);
    return {
      witness: { text: first.text, before: textOf(before), after: textOf(after) },
      count: paragraphs.items.length,
    };
  });
