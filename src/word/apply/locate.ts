import { resolveAnchor, type ParagraphAnchor } from '../../report';

/** All paragraphs of the body with their texts, asked for in the next request. */
export function loadTexts(context: Word.RequestContext): Word.ParagraphCollection {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load({ text: true });
  return paragraphs;
}

/** The paragraph that an anchor means, among loaded ones; null where none or several fit. */
export function locate(anchor: ParagraphAnchor, { items }: Word.ParagraphCollection): Word.Paragraph | null {
  const index = resolveAnchor(
    anchor,
    items.map(({ text }) => text),
  );
  return index === null ? null : (items[index] ?? null);
}

/** The paragraphs of a plan, all of them or none: a part of a repair would surprise. */
export function locateAll(
  anchors: readonly ParagraphAnchor[],
  paragraphs: Word.ParagraphCollection,
): Word.Paragraph[] | null {
  const found = anchors.map((anchor) => locate(anchor, paragraphs));
  return found.every((paragraph) => paragraph !== null) ? found : null;
}
