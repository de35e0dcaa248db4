import { paragraphCodes, witnessOf, type Evidence, type Finding, type Report } from '../../report';
import type { SectionKey, Standard } from '../../standard';
import type { Remain, Remains, WordHost } from '../../word';
import { wording } from '../wording';
import type { Editor } from './editor';
import type { Gesture, TagChange } from './gestures';
import { Jumps } from './jumps';
import { createLane } from './lane';
import { startLive } from './live';
import { keepPreferences, readPreferences, type Preferences } from './preferences';
import { Reader } from './reader';
import { initialState, StateCell, type Explanation, type PaneState } from './state';

/** The pane's only state, and everything that can be done with it. */
export interface PaneStore {
  readonly get: () => PaneState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads, and goes on reading as the document changes, until the returned function is called. */
  start(): () => void;
  refresh(): Promise<void>;
  /** Loads what writes to Word, so that the first tag does not wait for it. */
  prepareWriting(): Promise<void>;
  /** Adds codes to the paragraph that the cursor is in, or to all that are selected. */
  addCodes(codes: readonly string[]): Promise<void>;
  removeCodes(codes: readonly string[]): Promise<void>;
  writeAnnex(): Promise<void>;
  /** Starts the repair of a finding, which must still be what was previewed. */
  repair(finding: Finding, preview: readonly string[], isInstead?: boolean): Promise<void>;
  /** Keeps what the heading in a paragraph is: a section of the template, or null for none. */
  decide(headingIndex: number, section: SectionKey | null): Promise<void>;
  /** Forgets what was decided about a heading. */
  undecide(headingIndex: number): Promise<void>;
  /** Tags from the codes that the author wrote down before, which must still be what was previewed. */
  tagFromFirst(preview: readonly string[]): Promise<void>;
  /** Puts a missing section of the template into the document, or with null all of the template. */
  insertSection(section: SectionKey | null): Promise<void>;
  setAnnexWords(withFirstWords: boolean): Promise<void>;
  setAnnexNotes(withNotes: boolean): Promise<void>;
  /** What else than tags a clean copy would hold; null, and told, where Word does not give the file. */
  readRemains(): Promise<Remains | null>;
  /** Opens a copy without tags; false, and told, where Word cannot. */
  openCleanCopy(remove: readonly Remain[]): Promise<boolean>;
  /** Takes the tags off this document; they can be put back from the findings. */
  cleanHere(): Promise<void>;
  readonly dismissNotice: () => void;
  readonly dismissOffer: () => void;
  /** Shows the controls again that a refusal of Word's took away. */
  readonly editAgain: () => void;
  goToParagraph(index: number): Promise<void>;
  goToEvidence(evidence: Evidence): Promise<void>;
  /** Goes to the next paragraph that can be tagged, or the one before. */
  step(direction: 1 | -1): Promise<void>;
  prefer(change: Partial<Preferences>): void;
  explain(explanation: Explanation | null): void;
  /** Opens the criteria at one of them. */
  showCriterion(code: string): void;
}

export function createPaneStore(host: WordHost, standard: Standard): PaneStore {
  const state = new StateCell(initialState(readPreferences(), host.capabilities));
  const inLane = createLane();
  const asking = createAsking(state);
  const askedInLane: Lane = (task) => asking(() => inLane(task));
  const reader = new Reader(host, standard, state);
  const jumps = new Jumps(host, reader, state, askedInLane);
  const perform = createPerformer(host, reader, state, askedInLane);
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
  /** Runs a gesture on the report that the author sees. */
  const onReport = async (gestureOf: (report: Report) => Gesture): Promise<void> => {
    const { report } = state.get();
    if (report) await perform.gesture(gestureOf(report));
  };
  /** Changes the codes of what is selected; nothing where it is not clear what that is. */
  const onSelection = async (
    kind: 'add' | 'remove',
    codesFor: (report: Report, index: number) => readonly string[],
  ): Promise<void> => {
    const changes = changesOf(state.get(), codesFor);
    if (changes.length > 0) await perform.gesture({ kind, changes });
  };
  const prefer = (wanted: Partial<Preferences>): void => {
    const preferences = { ...state.get().preferences, ...wanted };
    keepPreferences(preferences);
    state.set({
      preferences,
      ...(wanted.view && { explanation: null, wantedCode: null }),
      ...(wanted.isReviewing && { notice: null }),
    });
  };

  return {
    get: state.get,
    subscribe: state.subscribe,
    start: () =>
      startLive(host, {
        readFirst: () => asking(readAll),
        readAll,
        readCursor,
        markStale: () => (reader.isStale = true),
        isStale: () => reader.isStale,
        setWatching: (isWatching) => state.set({ isWatching }),
      }),
    refresh: async () => {
      await asking(readAll);
    },
    prepareWriting: () => perform.prepare(),
    addCodes: (codes) => onSelection('add', () => codes),
    removeCodes: (codes) =>
      onSelection('remove', (report, index) =>
        codes.filter((code) => paragraphCodes(report.snapshot, index).includes(code)),
      ),
    writeAnnex: () => perform.gesture({ kind: 'annex' }),
    repair: ({ id, index }, preview, isInstead = false) =>
      onReport(({ snapshot }) => {
        const at = index === null ? null : witnessOf(snapshot, index);
        return { kind: 'repair', finding: id, at, preview, isInstead };
      }),
    decide: (headingIndex, section) =>
      onReport(({ snapshot }) => ({ kind: 'decide', at: witnessOf(snapshot, headingIndex), section })),
    undecide: (headingIndex) =>
      onReport(({ snapshot }) => ({ kind: 'undecide', at: witnessOf(snapshot, headingIndex) })),
    tagFromFirst: (preview) => perform.gesture({ kind: 'first-tags', preview }),
    insertSection: (section) => perform.gesture({ kind: 'insert', section }),
    setAnnexWords: (withFirstWords) => perform.gesture({ kind: 'annex-words', withFirstWords }),
    setAnnexNotes: (withNotes) => perform.gesture({ kind: 'annex-notes', withNotes }),
    readRemains: () => perform.with(({ cleanCopies }) => cleanCopies.readRemains(), null),
    openCleanCopy: (remove) => perform.with(({ cleanCopies }) => cleanCopies.open(remove), false),
    cleanHere: () => perform.gesture({ kind: 'clean-here' }),
    dismissNotice: () => state.set({ notice: null }),
    dismissOffer: () => state.set({ isOfferDismissed: true }),
    editAgain: () => state.set({ isRefusing: false, notice: null }),
    goToParagraph: (index) => jumps.toParagraph(index),
    goToEvidence: (evidence) => jumps.toEvidence(evidence),
    step: (direction) => jumps.step(direction),
    prefer,
    explain: (explanation) => state.set({ explanation }),
    showCriterion: (code) => {
      prefer({ view: 'criteria', filter: 'all', isMatrix: false });
      state.set({ wantedCode: code });
    },
  };
}

/** For each selected paragraph its change; the witness of a single one is what Word told last. */
function changesOf(
  { cursor, report }: PaneState,
  codesFor: (report: Report, index: number) => readonly string[],
): readonly TagChange[] {
  if (!report || cursor?.place.kind !== 'found') return [];
  const { text, before, after } = cursor.witness;
  const [only, ...others] = cursor.selected;
  if (only === undefined) return [];
  return others.length === 0
    ? [{ at: { index: only, text, before, after }, codes: codesFor(report, only) }]
    : cursor.selected.flatMap((index) => {
        const codes = codesFor(report, index);
        return codes.length === 0 ? [] : [{ at: witnessOf(report.snapshot, index), codes }];
      });
}

interface Performer {
  gesture(gesture: Gesture): Promise<void>;
  /** Other work of the editor; `otherwise` where its script cannot be had. */
  with<Result>(work: (editor: Editor) => Promise<Result>, otherwise: Result): Promise<Result>;
  prepare(): Promise<void>;
}

/** Carries gestures out, with a script that is loaded after the first paint. */
function createPerformer(host: WordHost, reader: Reader, state: StateCell, inLane: Lane): Performer {
  let editor: Editor | null = null;
  const prepare = async (): Promise<Editor> => {
    const module = await import(/* webpackChunkName: "writing" */ './editor');
    return (editor ??= new module.Editor(host, reader, state, (again) => void gesture(again)));
  };
  const attempt = <Result>(
    work: (editor: Editor) => Promise<Result>,
    otherwise: Result,
    retry: (() => void) | null,
  ): Promise<Result> =>
    inLane(async () => {
      const ready = await (editor ?? prepare().catch(() => null));
      if (ready) return work(ready);
      state.set({ notice: { kind: 'failed', text: wording.later.failed, detail: '', retry, undo: null } });
      return otherwise;
    });
  const gesture = (wanted: Gesture): Promise<void> =>
    attempt(
      (ready) => ready.carryOut(wanted),
      undefined,
      () => void gesture(wanted),
    );
  return {
    gesture,
    with: (work, otherwise) => attempt(work, otherwise, null),
    prepare: async () => {
      await prepare();
    },
  };
}

type Lane = ReturnType<typeof createLane>;

/** Runs what the author asked for, and says in the state that they wait. */
function createAsking(state: StateCell): Lane {
  let asked = 0;
  const count = (change: 1 | -1): void => {
    asked += change;
    state.set({ isAsked: asked > 0 });
  };
  return (task) => {
    count(1);
    return task().finally(() => count(-1));
  };
}

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
