import type { Evidence, SnapshotParagraph } from '../../report';
import type { InspectionResult, NewParagraph, ResidualMarkup, WordHost } from '../../word';
import { CodeChanges } from './code-changes';
import { CommandLoader, type MakeCommand } from './command-loader';
import { Navigation } from './navigation';
import { browserPage, type Page } from './page';
import type { Review } from './review/review';
import { keepPreferences, readPreferences, shownViews, type Preferences } from './preferences';
import {
  initialState,
  StateCell,
  type CodesTaken,
  type CursorState,
  type Details,
  type PaneState,
} from './state';
import { DocumentReader } from './sync/document-reader';
import { HostSession, type Limits } from './sync/host-session';
import { Standards, type LoadStandard } from './sync/standards';
import { syncWithDocument } from './sync/sync-with-document';

/** The pane's only state, and everything that can be done with it. */
export interface PaneStore {
  readonly get: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads, and goes on reading as the document changes, until the returned function is called. */
  start(): () => void;
  refresh(): Promise<void>;
  /** Loads what writes to Word, so that the first tag does not wait for it. */
  loadCommands(): Promise<void>;
  /** What a tutor says of this document, once its script is there. Rejects where that cannot be had, until it is asked for again. */
  loadReview(): Promise<Review>;
  /** Runs a command; what comes of it is told in the state. */
  run(make: MakeCommand): Promise<void>;
  /**
   * Adds codes to what the card shows. The chips are there at once. Nothing is written where the cursor has gone to another paragraph
   * since: the state shows that, and the notice asks. Where nothing can be tagged the codes wait.
   */
  addCodes(codes: readonly string[]): Promise<CodesTaken>;
  /** Takes codes from what the card shows; those that are going already are left aside. */
  removeCodes(codes: readonly string[]): Promise<void>;
  /** To be called when the field gets the focus: asks Word where the cursor is. */
  enterField(): Promise<void>;
  /** Forgets the codes that wait for a paragraph. */
  readonly dropWaiting: () => void;
  /** Takes back the last change of text or tags, then the one before it. */
  readonly undo: () => Promise<void>;
  /** Does again what was taken back last. */
  readonly redo: () => Promise<void>;
  readonly dismissAdvice: () => void;
  /** What else than tags a clean copy would hold; null, and told, where Word does not give the file. */
  inspectCopy(): Promise<InspectionResult | null>;
  /** Opens a copy without tags; false, and told, where Word cannot. */
  openCleanCopy(remove: readonly ResidualMarkup[]): Promise<boolean>;
  /** Opens a new document of these paragraphs; what comes of it is told. */
  openNewDocument(paragraphs: readonly NewParagraph[]): Promise<void>;
  /** The read-only self-test of this Word, as lines of text. */
  runDiagnostics(): Promise<string>;
  /** What only writing can tell of this Word, tried in new documents that nobody sees, as lines of text. */
  runTrials(): Promise<string>;
  goToParagraph(paragraph: SnapshotParagraph): Promise<void>;
  goToEvidence(evidence: Evidence): Promise<void>;
  /** Goes to the next paragraph that can be tagged, or the one before. */
  step(direction: 'next' | 'previous'): Promise<void>;
  prefer(change: Partial<Preferences>): void;
  openDetails(details: Details | null): void;
  /** Opens the criteria at one of them. */
  showCriterion(code: string): void;
  readonly dismissNotice: () => void;
  readonly dismissOffer: () => void;
  /** Shows the controls again that a refusal of Word's took away. */
  readonly retryEditing: () => void;
}

interface StoreOptions {
  readonly host: WordHost;
  readonly loadStandard: LoadStandard;
  readonly page?: Page;
  readonly limits?: Limits;
}

export function createPaneStore({ host, loadStandard, page = browserPage, limits }: StoreOptions): PaneStore {
  const standards = new Standards(loadStandard);
  const state = new StateCell(initialState(readPreferences(page), host));
  const session = new HostSession((status) => state.set(status), limits);
  const reader = new DocumentReader({ host, session, standards, state });
  const navigation = new Navigation({ host, session, reader, state, page });
  const commandLoader = new CommandLoader({ host, session, reader, state });
  /** Where the author has gone to another paragraph, codes that wait go to it. */
  const following = async <Result>(read: () => Promise<Result>): Promise<Result> => {
    const { cursor, report } = state.get();
    const result = await read();
    if (hasMoved(cursor, state.get().cursor)) void codeChanges.offerWaiting(report);
    return result;
  };
  const readCursor = () => session.runOnce('cursor', () => following(() => reader.readCursor()));
  const readDocument = () =>
    session.runOnce('document', () => following(() => reader.readDocumentAndCursor()));
  const codeChanges = new CodeChanges({ state, commands: commandLoader, readCursor, page });
  const refresh = async (): Promise<void> => {
    await session.whileUserWaits(readDocument());
  };
  let review: Promise<Review> | null = null;
  const prefer = (change: Partial<Preferences>): void => changePreferences(change, { state, page });
  return {
    get: state.get,
    subscribe: state.subscribe,
    start: () => {
      standards.preload();
      const stop = syncWithDocument(host, page, {
        readDocument,
        readCursor,
        markStale: () => reader.markStale(),
        isStale: () => reader.isStale,
        setWatching: (isWatching) => state.set({ isWatching }),
      });
      void refresh();
      return stop;
    },
    refresh,
    loadCommands: () => commandLoader.preload(),
    loadReview: () =>
      (review ??= import(/* webpackChunkName: "writing" */ './review/review').then(
        (module) => module.openReview({ host, session, state, prefer }),
        (error: unknown) => {
          review = null;
          throw error;
        },
      )),
    run: (make) => commandLoader.run(make),
    addCodes: (codes) => codeChanges.add(codes),
    removeCodes: (codes) => codeChanges.remove(codes),
    enterField: async () => {
      await codeChanges.enterField();
      if (reader.isStale) await readDocument();
    },
    dropWaiting: () => state.set({ waitingCodes: [] }),
    undo: () => commandLoader.step('undo'),
    redo: () => commandLoader.step('redo'),
    dismissAdvice: () => state.set({ advice: null }),
    inspectCopy: () => commandLoader.inspectCopy(),
    openCleanCopy: (remove) => commandLoader.openCleanCopy(remove),
    openNewDocument: (paragraphs) => commandLoader.openNewDocument(paragraphs),
    runDiagnostics: async () => {
      const { runDiagnostics } = await import('../../word/diagnostics/diagnostics');
      return runDiagnostics(host);
    },
    runTrials: async () => {
      const { runTrials } = await import('../../word/diagnostics/diagnostics');
      return runTrials();
    },
    goToParagraph: (paragraph) => navigation.toParagraph(paragraph),
    goToEvidence: (evidence) => navigation.toEvidence(evidence),
    step: async (direction) => {
      const { report } = state.get();
      await navigation.step(direction);
      await codeChanges.offerWaiting(report);
    },
    prefer,
    openDetails: (details) => state.set({ details }),
    showCriterion: (code) => {
      prefer({ view: 'criteria', filter: 'all' });
      state.set({ wantedCode: code });
    },
    dismissNotice: () => state.set({ notice: null }),
    dismissOffer: () => state.set({ isOfferDismissed: true }),
    retryEditing: () => state.set({ isReadOnly: false, notice: null }),
  };
}

const hasMoved = (before: CursorState | null, now: CursorState | null): boolean =>
  now?.place.kind === 'found' && !now.isAhead && before?.anchor.text !== now.anchor.text;

/** Review and Hand in have one place among the tabs. */
const withShownView = (preferences: Preferences): Preferences =>
  shownViews(preferences.isReviewing).includes(preferences.view)
    ? preferences
    : { ...preferences, view: preferences.isReviewing ? 'review' : 'hand-in' };

/** Keeps what the author prefers; another view closes the details, and reviewing a notice of what was written. */
function changePreferences(
  change: Partial<Preferences>,
  { state, page }: { readonly state: StateCell; readonly page: Page },
): void {
  const preferences = withShownView({ ...state.get().preferences, ...change });
  keepPreferences(preferences, page);
  state.set({
    preferences,
    ...(change.view && { details: null, wantedCode: null }),
    ...(change.isReviewing && { notice: null, waitingCodes: [] }),
  });
}
