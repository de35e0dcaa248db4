import { findSelection, makeReport, withoutListed, type Report } from '../../../report';
import type { Cursor, WordHost } from '../../../word';
import type { CursorState, StateCell } from '../state';
import { CancelledError, TimeoutError, type HostSession } from './host-session';
import { NotLoadedError, UnreadableError, type Standards } from './standards';

interface ReaderOptions {
  readonly host: WordHost;
  readonly session: HostSession;
  readonly standards: Standards;
  readonly state: StateCell;
}

/** Reads the document and the cursor into the state. Call only in the session: readings must not overlap. */
export class DocumentReader {
  private isUpToDate = false;
  /** Tags that the author has taken away, also as long as the list in the document still has them. */
  private readonly forgotten = new Set<string>();
  /** What Word is still busy with though nobody waits for it: the next reading waits until it has ended. */
  private unanswered: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: ReaderOptions) {}

  /** Whether something may have changed since the last reading. */
  get isStale(): boolean {
    return !this.isUpToDate;
  }

  markStale(): void {
    this.isUpToDate = false;
  }

  /** Nobody is told that tags got lost which the author has taken away; those that were made are known again. */
  forget({ removed, made }: Readonly<Record<'removed' | 'made', readonly string[]>>): void {
    for (const id of removed) this.forgotten.add(id);
    for (const id of made) this.forgotten.delete(id);
  }

  /** Reads the document, then the cursor. A failure is told in the state, where the last report stays; null then. */
  async readDocumentAndCursor(): Promise<Report | null> {
    const { host, standards, state } = this.options;
    try {
      this.isUpToDate = true;
      const snapshot = withoutListed(await this.ask(() => host.read()), this.forgotten);
      const report = makeReport(snapshot, await standards.of(snapshot));
      // At first both are shown at once, so that nothing moves when the cursor comes.
      if (state.get().report)
        state.set({ report, readFailure: null, cursor: locateCursor(state.get().cursor, report) });
      const cursor = await this.ask(() => host.readCursor());
      state.set({ report, readFailure: null });
      this.showCursor(cursor && locateCursor(cursor, report));
      return report;
    } catch (error) {
      this.markStale();
      this.tellFailure(error);
      return null;
    }
  }

  /** Asks for the cursor alone. Text that the report does not have means that there is something new to read. */
  async readCursor(): Promise<void> {
    const { host, state } = this.options;
    const { report } = state.get();
    if (!report) return;
    try {
      const cursor = locateCursor(await this.ask(() => host.readCursor()), report);
      this.showCursor(cursor);
      const isNewer =
        cursor?.place.kind === 'unknown' || (cursor?.place.kind === 'found' && cursor.place.isChanged);
      if (isNewer) this.markStale();
    } catch (error) {
      this.tellFailure(error);
    }
  }

  /** The pane may be ahead of Word, on a paragraph that Word is still to go to: then Word's answer is out of date. */
  private showCursor(cursor: CursorState | null): void {
    const { state } = this.options;
    if (!state.get().cursor?.isAhead) state.set({ cursor });
  }

  private tellFailure(error: unknown): void {
    this.options.state.set({
      readFailure:
        error instanceof CancelledError
          ? 'cancelled'
          : error instanceof NotLoadedError
            ? 'not-loaded'
            : error instanceof UnreadableError
              ? 'no-standard'
              : 'no-answer',
    });
  }

  private async ask<Answer>(question: () => Promise<Answer>): Promise<Answer> {
    const { session } = this.options;
    await session.waitFor(this.unanswered, 'reading');
    const answer = question();
    this.unanswered = answer.catch(() => undefined);
    try {
      return await session.waitFor(answer, 'reading');
    } catch (error) {
      // What is not answered by then never is, as at a start on the web (office-js 4941): the next question goes on without it.
      if (error instanceof TimeoutError) this.unanswered = Promise.resolve();
      throw error;
    }
  }
}

const locateCursor = (
  cursor: (Cursor & Partial<CursorState>) | null,
  { snapshot }: Report,
): CursorState | null =>
  cursor && {
    anchor: cursor.anchor,
    isAhead: cursor.isAhead ?? false,
    ...findSelection(cursor.anchor, snapshot),
  };
