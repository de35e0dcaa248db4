import type { ControlFact } from '../../report';

interface PlacedParagraph {
  readonly text: string;
  readonly controlId: number | null;
}

/**
 * Which paragraphs have to be asked for the controls within them. A control around a paragraph's content, but not its
 * mark, is not the paragraph's parent, so that the first request can't place it; only paragraphs that hold its text
 * come into question. Asking every paragraph would cost as much again as reading them.
 * A control whose text is gone may be in any empty paragraph.
 * @param asksAll whether a control whose text no paragraph holds sends the question to all of them
 */
export function findInnerControls(
  paragraphs: readonly PlacedParagraph[],
  own: readonly ControlFact[],
  all: readonly ControlFact[],
  asksAll: boolean,
): number[] {
  const placed = idsAround(
    paragraphs.map(({ controlId }) => controlId),
    all,
  );
  const asked = new Set<number>();
  for (const { id, text } of own) {
    if (placed.has(id)) continue;
    const isEmptied = text.trim() === '';
    const holding = paragraphs.flatMap((paragraph, index) =>
      (isEmptied ? paragraph.text.trim() === '' : paragraph.text.includes(text)) ? [index] : [],
    );
    const inQuestion = holding.length > 0 || isEmptied || !asksAll ? holding : nonEmpty(paragraphs);
    for (const index of inQuestion) asked.add(index);
  }
  return [...asked].sort((a, b) => a - b);
}

/** A text that no paragraph holds as it is (hosts differ in marks and deletions) may be in any of them. */
const nonEmpty = (paragraphs: readonly PlacedParagraph[]): number[] =>
  paragraphs.flatMap(({ text }, index) => (text.trim() === '' ? [] : [index]));

/** The controls of these ids, and those around them. */
export function idsAround(ids: readonly (number | null)[], all: readonly ControlFact[]): Set<number> {
  const parents = new Map(all.map(({ id, parentId }) => [id, parentId]));
  const around = new Set<number>();
  for (const inner of ids)
    for (let id = inner; id !== null && !around.has(id); id = parents.get(id) ?? null) around.add(id);
  return around;
}
