import type { GivenVerdict, Verdicts } from './verdicts';

/** What a review asks of the apprentice. */
interface ToDo {
  /** Verdicts that are partly or not yet met and that nobody has resolved, in document order. */
  readonly open: readonly GivenVerdict[];
  /** How many of the others there are: met, or resolved. */
  readonly settled: number;
}

export function toDoOf({ all }: Verdicts): ToDo {
  const open = all.filter(({ judgement, isDone }) => judgement !== 'met' && !isDone);
  return {
    open: [...open].sort((a, b) => positionOf(a) - positionOf(b)),
    settled: all.length - open.length,
  };
}

/** In which order a host lists comments is not documented; what stands in none of the main text comes last. */
const positionOf = ({ paragraph }: GivenVerdict): number => paragraph?.index ?? Number.MAX_SAFE_INTEGER;
