import { mostSelected, type SelectionAnchor } from '../../report';

/** The paragraphs that the selection touches, as their texts: one for a mere cursor. */
export interface Cursor {
  readonly anchor: SelectionAnchor;
}

/** Where the cursor is, in one request. Properties are always named: a bare load moves the focus (office-js 6132). */
export const readCursor = (): Promise<Cursor | null> =>
  Word.run(async (context) => {
    const { paragraphs } = context.document.getSelection();
    paragraphs.load({ text: true, $top: mostSelected });
    const first = paragraphs.getFirstOrNullObject();
    const before = first.getPreviousOrNullObject();
    const after = first.getNextOrNullObject();
    for (const paragraph of [first, before, after]) paragraph.load({ text: true });
    await context.sync();
    if (first.isNullObject) return null;
    const textOf = (paragraph: Word.Paragraph): string => (paragraph.isNullObject ? '' : paragraph.text);
    const texts = paragraphs.items.map(({ text }) => text);
    return {
      anchor: {
        text: first.text,
        before: textOf(before),
        after: textOf(after),
        texts: texts.length > 0 ? texts : [first.text],
      },
    };
  });
