import {
  anchorOf,
  findCursor,
  findAnchored,
  type CursorPlace,
  type ParagraphAnchor,
  type Report,
  type SelectionAnchor,
  type SnapshotParagraph,
} from '../../report';
import type { Capabilities, WordHost } from '../../word';
import type { Preferences } from './preferences';
import type { SessionStatus } from './sync/host-session';

/** The cursor's paragraph, or those of the selection, as Word told them last, and where the report has them. */
export interface CursorState {
  readonly anchor: SelectionAnchor;
  readonly place: CursorPlace;
  /** The paragraphs of the selection in the report; empty where they cannot be told. */
  readonly selected: readonly SnapshotParagraph[];
  /** True while the pane shows a paragraph that Word is still to go to. */
  readonly isAhead: boolean;
}

/** What the last command came to, in words. It goes where what it says is no longer so. */
export interface Notice {
  /** `'moved'` asks: the codes that were typed are for the paragraph that is shown only now. */
  readonly kind: 'done' | 'moved' | 'refused' | 'failed';
  readonly text: string;
  /** Word's own code, place and message, for a report of the fault; empty where the words are the pane's own. */
  readonly detail: string;
  /** Does the command once more, or null where that would make no difference. */
  readonly retry: (() => void) | null;
  /** Takes the command back. `PaneState.history` offers the same for as long as it can be done. */
  readonly undo: (() => void) | null;
  /** True where nothing is lost if it goes by itself after some seconds. */
  readonly isPassing: boolean;
  /** The paragraph that it is about: it goes when the author goes to another one. Null where it is about the report. */
  readonly about: ParagraphAnchor | null;
  /** Whether what it says is still so, asked of each new report; null where that does not end. */
  readonly stillTrue: ((report: Report) => boolean) | null;
}

export const noticeOf = (kind: Notice['kind'], text: string, more: Partial<Notice> = {}): Notice => ({
  kind,
  text,
  detail: '',
  retry: null,
  undo: null,
  isPassing: kind === 'done',
  about: null,
  stillTrue: null,
  ...more,
});

/** Codes of one paragraph that are being written to Word, or taken away there; the report does not show it yet. */
export interface PendingCodes {
  readonly at: ParagraphAnchor;
  readonly codes: readonly string[];
  readonly change: 'add' | 'remove';
}

/** A step that can be taken back, or done again. */
interface HistoryEntry {
  /** What was done: "Add K1.4". */
  readonly label: string;
}

/** What Undo and Redo would do now; null where there is nothing. */
export interface History {
  readonly undo: HistoryEntry | null;
  readonly redo: HistoryEntry | null;
}

/** How a command ended; `'done'` also where there was nothing to do. */
export type CommandEnd = 'done' | 'moved' | 'refused' | 'failed';

/** What came of codes that were typed: `'moved'`, `'refused'` and `'failed'` leave them in the field. */
export type CodesTaken = 'added' | 'waiting' | 'moved' | 'refused' | 'failed';

/** Which page of details stands in place of the views. */
export type Details = 'standing' | 'words' | 'guide' | 'settings' | 'standard' | 'help';

export interface PaneState extends SessionStatus {
  /** The last report that could be made: it stays while Word does not answer. */
  readonly report: Report | null;
  /** Null until Word has told. */
  readonly cursor: CursorState | null;
  /** True after a step that has left the keyboard in the document, until it is in the pane again. */
  readonly isFocusAway: boolean;
  readonly isWriting: boolean;
  /** True where Word says so, or has refused every change: viewing only, protected, no rights. */
  readonly isReadOnly: boolean;
  /** True where the author wants to begin without what the first run offers. */
  readonly isOfferDismissed: boolean;
  /** Why the last reading failed, or null. */
  readonly readFailure: 'cancelled' | 'no-answer' | 'not-loaded' | 'no-standard' | null;
  /** False where this Word tells of no changes, so that only the clock brings new views. */
  readonly isWatching: boolean;
  readonly notice: Notice | null;
  /** Changes of codes that Word has been asked for, in the order of asking. */
  readonly pending: readonly PendingCodes[];
  /** Codes that were typed where nothing can be tagged: they go to the next paragraph that the author clicks and that can be. */
  readonly waitingCodes: readonly string[];
  readonly history: History;
  /** What the author is told once for a document and may dismiss. */
  readonly advice: 'keep-copy' | null;
  readonly details: Details | null;
  /** The criterion that another view leads to. */
  readonly wantedCode: string | null;
  /** What a tutor's newest verdict says of a code on a paragraph, in a word or two; null until comments were read. */
  readonly verdictOn: ((code: string, paragraph: SnapshotParagraph) => string | null) | null;
  readonly preferences: Preferences;
  readonly capabilities: Capabilities;
}

export const initialState = (
  preferences: Preferences,
  { capabilities, isReadOnly }: Pick<WordHost, 'capabilities' | 'isReadOnly'>,
): PaneState => ({
  report: null,
  cursor: null,
  isFocusAway: false,
  isUserWaiting: false,
  isWriting: false,
  cancel: null,
  isReadOnly,
  isOfferDismissed: false,
  readFailure: null,
  isWatching: true,
  notice: null,
  pending: [],
  waitingCodes: [],
  history: { undo: null, redo: null },
  advice: null,
  details: null,
  wantedCode: null,
  verdictOn: null,
  preferences,
  capabilities,
});

/** Whether the controls that change the document are shown. */
export const isEditable = ({ preferences, isReadOnly }: PaneState): boolean =>
  !preferences.isReviewing && !isReadOnly;

/** The selected paragraphs, to be found again later; that of a mere cursor as Word told it last. */
export function selectedAnchors({ cursor, report }: PaneState): ParagraphAnchor[] {
  if (!report || cursor?.place.kind !== 'found') return [];
  const [only, second] = cursor.selected;
  if (!only) return [];
  const { text, before, after } = cursor.anchor;
  return second
    ? cursor.selected.map((paragraph) => anchorOf(report.snapshot, paragraph))
    : [{ index: only.index, text, before, after }];
}

/** The paragraph that an anchor means, else, where the author went on writing in it, the one between its neighbours. */
export function locate({ snapshot }: Report, anchor: ParagraphAnchor): SnapshotParagraph | null {
  const exact = findAnchored(snapshot, anchor);
  if (exact) return exact;
  const place = findCursor(anchor, snapshot);
  return place.kind === 'found' ? place.paragraph : null;
}

/** Holds the state and tells when it changes. */
export class StateCell {
  private readonly listeners = new Set<() => void>();

  constructor(private state: PaneState) {}

  readonly get = (): PaneState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<PaneState>): void {
    const next = { ...this.state, ...change };
    this.state = 'notice' in change || !isOutdated(next, change) ? next : { ...next, notice: null };
    for (const listener of this.listeners) listener();
  }
}

/** Whether what a notice says is no longer so, or the author has gone on to another paragraph. What failed stays. */
function isOutdated({ notice, report, cursor }: PaneState, change: Partial<PaneState>): boolean {
  if (!notice || notice.kind === 'failed' || !report) return false;
  if (change.report && notice.stillTrue?.(report) === false) return true;
  const [only, second] = cursor?.selected ?? [];
  if (!change.cursor || !notice.about || !only || second) return false;
  return locate(report, notice.about) !== only;
}
