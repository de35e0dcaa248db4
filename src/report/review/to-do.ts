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
  return { open, settled: all.length - open.length };
}
