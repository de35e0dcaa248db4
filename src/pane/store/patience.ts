import type { Outcome } from '../../word';
import { wording } from '../wording';
import { NoAnswer, Stopped, withTimeLimit } from './lane';
import type { StateCell } from './state';

/** How long work on Word may take, and what is said where the author does not want to wait for it. */
export interface Patience {
  /** Milliseconds. */
  readonly longest: number;
  readonly stopped: Exclude<Outcome, { kind: 'done' }>;
}

/** A big annex on a slow host takes its time; after this the document is read to see what became of it. */
export const forWriting: Patience = {
  longest: 60_000,
  stopped: { kind: 'refused', reason: wording.failure.stoppedWriting },
};

/** Jumping is a few requests. */
export const forJumping: Patience = {
  longest: 20_000,
  stopped: { kind: 'failed', reason: wording.failure.stoppedJump, detail: '' },
};

/** The outcome of work on Word, or that Word did not answer in time. */
export async function patiently(
  work: Promise<Outcome>,
  { longest, stopped }: Patience,
  signal?: AbortSignal,
): Promise<Outcome> {
  try {
    return await withTimeLimit(work, longest, signal);
  } catch (error) {
    if (error instanceof Stopped) return stopped;
    if (!(error instanceof NoAnswer)) throw error;
    return { kind: 'failed', reason: wording.failure.noAnswer, detail: error.message };
  }
}

/** The same for work that the author asked for, and may stop waiting for. */
export async function stoppably(
  state: StateCell,
  work: Promise<Outcome>,
  patience: Patience,
): Promise<Outcome> {
  const stopping = new AbortController();
  state.set({ stop: () => stopping.abort() });
  try {
    return await patiently(work, patience, stopping.signal);
  } finally {
    state.set({ stop: null });
  }
}
