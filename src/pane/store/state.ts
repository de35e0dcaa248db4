import type { Capabilities } from '../../word';
import type { CursorPlace, Report, SelectionWitness } from '../../report';
import type { Preferences } from './preferences';

/** The cursor's paragraph, or those of the selection, as Word told them last, and where the report has them. */
export interface CursorState {
  readonly witness: SelectionWitness;
  readonly place: CursorPlace;
  /** The paragraphs of the selection in the report; empty where they cannot be told. */
  readonly selected: readonly number[];
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
export type Explanation = 'words' | 'outlook' | 'settings' | 'about';

export interface PaneState {
  /** The last report that could be made: it stays while Word does not answer. */
  readonly report: Report | null;
  /** Null until Word has told. */
  readonly cursor: CursorState | null;
  /** True while the author waits for something that they asked for: readings that come by themselves are never told. */
  readonly isAsked: boolean;
  readonly isWriting: boolean;
  /** Ends the waiting for what Word is doing, or null where it is doing nothing. */
  readonly stop: (() => void) | null;
  /** True once Word has refused every change: viewing only, protected, no rights. */
  readonly isRefusing: boolean;
  /** True where the author wants to begin without what the first run offers. */
  readonly isOfferDismissed: boolean;
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
    isAsked: false,
    isWriting: false,
    stop: null,
    isRefusing: false,
    isOfferDismissed: false,
    readFailure: null,
    isWatching: true,
    notice: null,
    explanation: null,
    wantedCode: null,
    preferences,
    capabilities,
  };
}

/** Whether the controls that change the document are shown. */
export const isEditable = ({ preferences, isRefusing }: PaneState): boolean =>
  !preferences.isReviewing && !isRefusing;

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
