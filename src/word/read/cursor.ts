import { mostSelected, type SelectionAnchor } from '../../report';

/** The paragraphs that the selection touches, as their texts: one for a mere cursor. */
export interface Cursor {
  readonly anchor: SelectionAnchor;
}

/** The paragraphs of a selection, once a request has brought them. */
interface LoadedSelection {
  readonly paragraphs: Word.ParagraphCollection;
  readonly first: Word.Paragraph;
  readonly before: Word.Paragraph;
  readonly after: Word.Paragraph;
}

/** Where the cursor is, in one request. */
export const readCursor = (): Promise<Cursor | null> =>
  Word.run(async (context) => {
    const selection = loadSelection(context);
    await context.sync();
    const anchor = selectionOf(selection);
    return anchor && { anchor };
  });

/** Asks for the selection in the next request. Properties are always named: a bare load moves the focus (office-js 6132). */
export function loadSelection(context: Word.RequestContext): LoadedSelection {
  const { paragraphs } = context.document.getSelection();
  paragraphs.load({ text: true, $top: mostSelected });
  const first = paragraphs.getFirstOrNullObject();
  const before = first.getPreviousOrNullObject();
  const after = first.getNextOrNullObject();
  for (const paragraph of [first, before, after]) paragraph.load({ text: true });
  return { paragraphs, first, before, after };
}

/** What that request told; null where the selection is in no paragraph. */
export function selectionOf({ paragraphs, first, before, after }: LoadedSelection): SelectionAnchor | null {
  if (first.isNullObject) return null;
  const textOf = (paragraph: Word.Paragraph): string => (paragraph.isNullObject ? '' : paragraph.text);
  const texts = paragraphs.items.map(({ text }) => text);
  return {
    text: first.text,
    before: textOf(before),
    after: textOf(after),
    texts: texts.length > 0 ? texts : [first.text],
  };
}
