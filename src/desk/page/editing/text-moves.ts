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
