import { mostSelected, type SelectionAnchor } from '../../report';

/** The paragraphs that the selection touches, as their texts: one for a mere cursor. */
export interface Cursor {
  readonly anchor: SelectionAnchor;
}

/** Where the cursor is, in one request. */
export const readCursor = (): Promise<Cursor | null> =>
  Word.run(async (context) => {
    const selection = loadSelection(context);
    await context.sync();
    const anchor = selection();
    return anchor && { anchor };
  });

/**
 * Asks for the selection in the next request; what is returned gives it after that. Properties are always named: a bare load moves the
 * focus (office-js 6132).
 */
export function loadSelection(context: Word.RequestContext): () => SelectionAnchor | null {
  const { paragraphs } = context.document.getSelection();
  paragraphs.load({ text: true, $top: mostSelected });
  const first = paragraphs.getFirstOrNullObject();
  const before = first.getPreviousOrNullObject();
  const after = first.getNextOrNullObject();
  for (const paragraph of [first, before, after]) paragraph.load({ text: true });
  const textOf = (paragraph: Word.Paragraph): string => (paragraph.isNullObject ? '' : paragraph.text);
  return () => {
    if (first.isNullObject) return null;
    const texts = paragraphs.items.map(({ text }) => text);
    return {
      text: first.text,
      before: textOf(before),
      after: textOf(after),
      texts: texts.length > 0 ? texts : [first.text],
    };
  };
}
