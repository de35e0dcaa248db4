import { findCursor, makeReport, type Report } from '../../report';
import type { Standard } from '../../standard';
import type { Cursor, WordHost } from '../../word';
import { wording } from '../wording';
import { withTimeLimit } from './lane';
import type { CursorState, StateCell } from './state';

/** A long document on a slow host takes seconds; longer than this and Word is not going to answer. */
const longestReading = 30_000;

/** Reads the document and the cursor into the state. Call only in the lane: readings must not overlap. */
export class Reader {
  /** True where something may have changed since the last reading. */
  isStale = true;

  constructor(
    private readonly host: WordHost,
    private readonly standard: Standard,
    private readonly state: StateCell,
  ) {}

  /** Reads everything. A failure is told in the state, where the last report stays; null then. */
  async readAll(): Promise<Report | null> {
    this.state.set({ isReading: true });
    try {
      this.isStale = false;
      const snapshot = await withTimeLimit(this.host.read(), longestReading);
      const report = makeReport(snapshot, this.standard);
      this.state.set({ report, readFailure: null, cursor: place(this.state.get().cursor, report) });
      const cursor = await withTimeLimit(this.host.readCursor(), longestReading);
      this.state.set({ cursor: place(cursor, report) });
      return report;
    } catch {
      this.isStale = true;
      this.state.set({ readFailure: wording.failure.noAnswer });
      return null;
    } finally {
      this.state.set({ isReading: false });
    }
  }

  /** Asks for the cursor alone. Text that the report does not have means that there is something new to read. */
  async readCursor(): Promise<void> {
    const { report } = this.state.get();
    if (!report) return;
    try {
      const cursor = place(await withTimeLimit(this.host.readCursor(), longestReading), report);
      this.state.set({ cursor });
      if (cursor && (cursor.place.kind === 'unknown' || isNewer(cursor))) this.isStale = true;
    } catch {
      this.state.set({ readFailure: wording.failure.noAnswer });
    }
  }
}

const isNewer = ({ place: found }: CursorState): boolean => found.kind === 'found' && found.isChanged;

const place = (cursor: Cursor | null, { snapshot }: Report): CursorState | null =>
  cursor && { ...cursor, place: findCursor(cursor.witness, snapshot) };
