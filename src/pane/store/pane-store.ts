import { findWitness, witnessOf, type Evidence, type Finding } from '../../report';
import type { SectionKey, Standard } from '../../standard';
import type { Outcome, WordHost } from '../../word';
import { wording } from '../wording';
import type { Editor } from './editor';
import type { Gesture } from './gestures';
import { createLane, withTimeLimit } from './lane';
import { startLive } from './live';
import { keepPreferences, readPreferences, type Preferences } from './preferences';
import { Reader } from './reader';
import { initialState, StateCell, type Explanation, type PaneState } from './state';

/** Jumping is a few requests; the wait is the author's. Milliseconds. */
const longestJump = 20_000;

/** The pane's only state, and everything that can be done with it. */
export interface PaneStore {
  readonly get: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads, and goes on reading as the document changes, until the returned function is called. */
  start(): () => void;
  refresh(): Promise<void>;
  /** Adds codes to the paragraph that the cursor is in. */
  addCodes(codes: readonly string[]): Promise<void>;
  removeCodes(codes: readonly string[]): Promise<void>;
  writeAnnex(): Promise<void>;
  /** Starts the repair of a finding, which must still be what was previewed. */
  repair(finding: Finding, preview: readonly string[]): Promise<void>;
  /** Keeps what the heading in a paragraph is: a section of the template, or null for none. */
  decide(headingIndex: number, section: SectionKey | null): Promise<void>;
  readonly dismissNotice: () => void;
  goToParagraph(index: number): Promise<void>;
  goToEvidence(evidence: Evidence): Promise<void>;
  prefer(change: Partial<Preferences>): void;
  explain(explanation: Explanation | null): void;
  /** Opens the criteria at one of them. */
  showCriterion(code: string): void;
}

export function createPaneStore(host: WordHost, standard: Standard): PaneStore {
  const state = new StateCell(initialState(readPreferences(), host.capabilities));
  const inLane = createLane();
  const reader = new Reader(host, standard, state);
  const perform = (gesture: Gesture): Promise<void> =>
    inLane(async () => (await loadEditor()).carryOut(gesture));
  let editor: Promise<Editor> | null = null;
  const loadEditor = (): Promise<Editor> =>
    (editor ??= import(/* webpackChunkName: "writing" */ './editor').then(
      (module) => new module.Editor(host, reader, state, (gesture) => void perform(gesture)),
    ));
  const readAll = joining((begin) =>
    inLane(() => {
      begin();
      return reader.readAll();
    }),
  );
  const readCursor = joining((begin) =>
    inLane(() => {
      begin();
      return reader.readCursor();
    }),
  );

  const change = async (kind: 'add' | 'remove', codes: readonly string[]): Promise<void> => {
    const { cursor } = state.get();
    if (cursor?.place.kind !== 'found') return;
    await perform({ kind, codes, at: { ...cursor.witness, index: cursor.place.index } });
  };

  const jump = async (work: () => Promise<Outcome>, again: () => void): Promise<void> => {
    const outcome = await inLane(() => withTimeLimit(work(), longestJump)).catch(() => noAnswer);
    if (outcome.kind === 'done') {
      await readCursor();
      return;
    }
    const { reason: text } = outcome;
    const detail = outcome.kind === 'failed' ? outcome.detail : '';
    state.set({ notice: { kind: outcome.kind, text, detail, retry: again, undo: null } });
    if (outcome.kind === 'refused') await readAll();
  };

  const store: PaneStore = {
    get: state.get,
    subscribe: state.subscribe,
    start: () =>
      startLive(host, {
        readAll,
        readCursor,
        markStale: () => (reader.isStale = true),
        isStale: () => reader.isStale,
        setWatching: (isWatching) => state.set({ isWatching }),
      }),
    refresh: async () => {
      await readAll();
    },
    addCodes: (codes) => change('add', codes),
    removeCodes: (codes) => change('remove', codes),
    writeAnnex: () => perform({ kind: 'annex' }),
    repair: async ({ id, index }, preview) => {
      const { report } = state.get();
      if (!report) return;
      const at = index === null ? null : witnessOf(report.snapshot, index);
      await perform({ kind: 'repair', finding: id, at, preview });
    },
    decide: async (headingIndex, section) => {
      const { report } = state.get();
      if (report) await perform({ kind: 'decide', at: witnessOf(report.snapshot, headingIndex), section });
    },
    dismissNotice: () => state.set({ notice: null }),
    goToParagraph: async (index) => {
      const { report } = state.get();
      if (!report) return;
      const witness = witnessOf(report.snapshot, index);
      const later = (): void => {
        const now = state.get().report;
        const at =
          now &&
          findWitness(
            witness,
            now.snapshot.paragraphs.map(({ hostText }) => hostText),
          );
        void store.goToParagraph(at ?? index);
      };
      await jump(() => host.goToParagraph(witness), later);
    },
    goToEvidence: async (evidence) => {
      const controls = state.get().report?.snapshot.controls ?? [];
      const control = controls[evidence.control];
      const isOnlyOne = controls.filter(({ tag }) => tag === control?.tag).length === 1;
      if (!control || !isOnlyOne || control.paragraphs.length !== 1) {
        await store.goToParagraph(evidence.index);
        return;
      }
      await jump(
        () => host.goToTag(control.tag),
        () => void store.goToEvidence(evidence),
      );
    },
    prefer: (wanted) => {
      const preferences = { ...state.get().preferences, ...wanted };
      keepPreferences(preferences);
      state.set({
        preferences,
        ...(wanted.view && { explanation: null, wantedCode: null }),
        ...(wanted.isReviewing && { notice: null }),
      });
    },
    explain: (explanation) => state.set({ explanation }),
    showCriterion: (code) => {
      store.prefer({ view: 'criteria', filter: 'all' });
      state.set({ wantedCode: code });
    },
  };
  return store;
}

const noAnswer = { kind: 'failed', reason: wording.failure.noAnswer, detail: '' } as const;

/** Calls that come while one waits for its turn are one call; one that comes once it has begun is a further one. */
function joining<Result>(enter: (begin: () => void) => Promise<Result>): () => Promise<Result> {
  let waiting: Promise<Result> | null = null;
  return () => {
    waiting ??= enter(() => {
      waiting = null;
    });
    return waiting;
  };
}
