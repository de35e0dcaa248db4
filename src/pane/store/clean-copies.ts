import type { Outcome, Remain, Remains, WordHost } from '../../word';
import { wording } from '../wording';
import { forWriting, stoppably } from './patience';
import type { StateCell } from './state';

/** Copies without tags, to hand in; this document is not changed by them. Call only in the lane. */
export class CleanCopies {
  constructor(
    private readonly host: WordHost,
    private readonly state: StateCell,
  ) {}

  /** False, and told, where Word cannot open one. */
  async open(remove: readonly Remain[]): Promise<boolean> {
    const outcome = await this.waitFor(this.host.openCleanCopy(remove));
    this.tell(outcome, wording.cleanCopy.opened);
    return outcome.kind === 'done';
  }

  /** What else than tags the file holds; null, and told, where Word does not give the file. */
  async readRemains(): Promise<Remains | null> {
    let remains: Remains | null = null;
    const reading = this.host.readRemains().then((found): Outcome => {
      remains = found;
      return { kind: 'done', made: null, note: null };
    }, noFile);
    this.tell(await this.waitFor(reading), null);
    return remains;
  }

  private async waitFor(work: Promise<Outcome>): Promise<Outcome> {
    this.state.set({ isWriting: true, notice: null });
    try {
      return await stoppably(this.state, work, forWriting);
    } finally {
      this.state.set({ isWriting: false });
    }
  }

  private tell(outcome: Outcome, whenDone: string | null): void {
    const text = outcome.kind === 'done' ? whenDone : outcome.reason;
    const detail = outcome.kind === 'failed' ? outcome.detail : '';
    if (text !== null)
      this.state.set({ notice: { kind: outcome.kind, text, detail, retry: null, undo: null } });
  }
}

const noFile = (error: unknown): Outcome => ({
  kind: 'failed',
  reason: wording.cleanCopy.noFile,
  detail: error instanceof Error ? error.message : String(error),
});
