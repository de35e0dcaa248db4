import type { Position } from '../../../ooxml';

/** A paragraph that the cursor can be in, and how long its stream is. */
export interface Stop {
  readonly paragraph: Element;
  readonly length: number;
}

export type Step = 'left' | 'right' | 'home' | 'end';

/** Where a key takes the cursor; it stays where there is no further. */
export function stepFrom(stops: readonly Stop[], { paragraph, offset }: Position, step: Step): Position {
  const at = stops.findIndex((stop) => stop.paragraph === paragraph);
  const stop = stops[at];
  if (!stop) return { paragraph, offset };
  const before = stops[at - 1];
  const after = stops[at + 1];
  switch (step) {
    case 'home':
      return { paragraph, offset: 0 };
    case 'end':
      return { paragraph, offset: stop.length };
    case 'left':
      if (offset > 0) return { paragraph, offset: offset - 1 };
      return before ? { paragraph: before.paragraph, offset: before.length } : { paragraph, offset };
    case 'right':
      if (offset < stop.length) return { paragraph, offset: offset + 1 };
      return after ? { paragraph: after.paragraph, offset: 0 } : { paragraph, offset };
  }
}

const words = new Intl.Segmenter('en-GB', { granularity: 'word' });

/** The word that an offset of a text is in or at the end of; else what stands there, a space or a full stop. */
export function wordAt(text: string, offset: number): { start: number; end: number } {
  const around = [...words.segment(text)].filter(
    ({ index, segment }) => index <= offset && offset <= index + segment.length,
  );
  const found = around.find(({ isWordLike }) => isWordLike) ?? around.at(-1);
  return found
    ? { start: found.index, end: found.index + found.segment.length }
    : { start: offset, end: offset };
}
