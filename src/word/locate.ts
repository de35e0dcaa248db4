import { findWitness, type Refusal, type Witness } from '../report';

export const changedMeanwhile: Refusal = {
  kind: 'refused',
  reason: 'The text has just changed. Look again and try once more.',
};

/** All paragraphs of the body with their texts, asked for in the next request. */
export function loadTexts(context: Word.RequestContext): Word.ParagraphCollection {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load({ text: true });
  return paragraphs;
}

/** The paragraph that a witness means, among loaded ones; null where none or several fit. */
export function locate(witness: Witness, { items }: Word.ParagraphCollection): Word.Paragraph | null {
  const index = findWitness(
    witness,
    items.map(({ text }) => text),
  );
  return index === null ? null : (items[index] ?? null);
}
