import type { Capabilities } from '../../word';
import type { CursorPlace, Report } from '../../report';
import type { Preferences } from './preferences';

/** The cursor's paragraph as Word told it last, and where the report has it. */
export interface CursorState {
  readonly witness: { readonly text: string; readonly before: string; readonly after: string };
  /** How many paragraphs the selection touches. */
  readonly count: number;
  readonly place: CursorPlace;
}

/** What the last gesture came to, in words. */
export interface Notice {
  readonly kind: 'done' | 'refused' | 'failed';
  readonly text: string;
  /** Word's own code, for a report of the fault; empty for most. */
  readonly detail: string;
  /** Does the gesture once more, or null where that would make no difference. */
  readonly retry: (() => void) | null;
  /** Takes the gesture back; offered until the next one. */
  readonly undo: (() => void) | null;
}

/** Which explanation stands in place of the views. */
export type Explanation = 'words' | 'outlook' | 'about';

export interface PaneState {
  /** The last report that could be made: it stays while Word does not answer. */
  readonly report: Report | null;
  /** Null until Word has told. */
  readonly cursor: CursorState | null;
  readonly isReading: boolean;
  readonly isWriting: boolean;
  /** Why the last reading failed, or null. */
  readonly readFailure: string | null;
  /** False where this Word tells of no changes, so that only the clock brings new views. */
  readonly isWatching: boolean;
  readonly notice: Notice | null;
  readonly explanation: Explanation | null;
  /** The criterion that another view leads to. */
  readonly wantedCode: string | null;
  readonly preferences: Preferences;
  readonly capabilities: Capabilities;
}

export function initialState(preferences: Preferences, capabilities: Capabilities): PaneState {
  return {
    report: null,
    cursor: null,
    isReading: false,
    isWriting: false,
    readFailure: null,
    isWatching: true,
    notice: null,
    explanation: null,
    wantedCode: null,
    preferences,
    capabilities,
  };
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
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
