import type { Outcome } from '../../word';
import { wording } from '../wording';
import { NoAnswer, Stopped, withTimeLimit } from './lane';
import type { StateCell } from './state';

/** A big annex on a slow host takes its time; after this the document is read to see what became of it. */
const longestWriting = 60_000;

/** The outcome of work on Word, or that Word did not answer. */
export async function patiently(work: Promise<Outcome>, signal?: AbortSignal): Promise<Outcome> {
  try {
    return await withTimeLimit(work, longestWriting, signal);
  } catch (error) {
    if (error instanceof Stopped) return { kind: 'refused', reason: wording.failure.stoppedWriting };
    if (!(error instanceof NoAnswer)) throw error;
    return { kind: 'failed', reason: wording.failure.noAnswer, detail: error.message };
  }
}

/** The same for work that the author asked for, and may stop waiting for. */
export async function stoppably(state: StateCell, work: Promise<Outcome>): Promise<Outcome> {
  const stopping = new AbortController();
  state.set({ stop: () => stopping.abort() });
  try {
    return await patiently(work, stopping.signal);
  } finally {
    state.set({ stop: null });
  }
}
