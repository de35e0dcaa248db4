import { findSelection, makeReport, type Report } from '../../report';
import type { Standard } from '../../standard';
import type { Cursor, WordHost } from '../../word';
import { wording } from '../wording';
import { Stopped, withTimeLimit } from './lane';
import type { CursorState, StateCell } from './state';

/** A long document on a slow host takes seconds; longer than this and Word is not going to answer. */
const longestReading = 30_000;

/** Reads the document and the cursor into the state. Call only in the lane: readings must not overlap. */
export class Reader {
  /** True where something may have changed since the last reading. */
  isStale = true;
  /**
   * True while the pane shows a paragraph that Word is still to go to: where the cursor is until then would throw it back.
   */
  isCursorHeld = false;
  /** What Word is still busy with though nobody waits for it: the next reading waits until it has ended. */
  private abandoned: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly host: WordHost,
    private readonly standard: Standard,
    private readonly state: StateCell,
  ) {}

  /** Reads everything. A failure is told in the state, where the last report stays; null then. */
  async readAll(): Promise<Report | null> {
    const stopping = new AbortController();
    const { stop } = this.state.get();
    this.state.set({ stop: () => stopping.abort() });
    try {
      this.isStale = false;
      const snapshot = await this.ask(() => this.host.read(), stopping.signal);
      const report = makeReport(snapshot, this.standard);
      // At first both are shown at once, so that nothing moves when the cursor comes.
      if (this.state.get().report)
        this.state.set({ report, readFailure: null, cursor: place(this.state.get().cursor, report) });
      const cursor = await this.ask(() => this.host.readCursor(), stopping.signal);
      this.state.set({
        report,
        readFailure: null,
        ...(!this.isCursorHeld && { cursor: place(cursor, report) }),
      });
      return report;
    } catch (error) {
      this.isStale = true;
      this.state.set({
        readFailure: error instanceof Stopped ? wording.failure.stoppedReading : wording.failure.noAnswer,
      });
      return null;
    } finally {
      this.state.set({ stop });
    }
  }

  /** Asks for the cursor alone. Text that the report does not have means that there is something new to read. */
  async readCursor(): Promise<void> {
    const { report } = this.state.get();
    if (!report) return;
    try {
      const cursor = place(await this.ask(() => this.host.readCursor()), report);
      if (this.isCursorHeld) return;
      this.state.set({ cursor });
      if (cursor && (cursor.place.kind === 'unknown' || isNewer(cursor))) this.isStale = true;
    } catch {
      this.state.set({ readFailure: wording.failure.noAnswer });
    }
  }

  private async ask<Answer>(question: () => Promise<Answer>, signal?: AbortSignal): Promise<Answer> {
    await withTimeLimit(this.abandoned, longestReading, signal);
    const answer = question();
    this.abandoned = answer.catch(() => undefined);
    return withTimeLimit(answer, longestReading, signal);
  }
}

const isNewer = ({ place: found }: CursorState): boolean => found.kind === 'found' && found.isChanged;

const place = (cursor: Cursor | null, { snapshot }: Report): CursorState | null =>
  cursor && { witness: cursor.witness, ...findSelection(cursor.witness, snapshot) };
