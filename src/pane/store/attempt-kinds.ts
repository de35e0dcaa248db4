import { refuse, type Plan, type Refusal, type Report } from '../../report';
import { wording } from '../wording';
import type { Gesture } from './gestures';

/** What there is to say where a gesture has nothing to change. */
export interface Nothing {
  readonly kind: 'nothing';
  readonly text: string;
}

/** The gesture was about something that is no longer so: doing it once more would make no difference. */
export interface Outdated {
  readonly kind: 'outdated';
  readonly text: string;
}

/** What to say of a change that the document shows. */
export interface Shown {
  readonly text: string;
  /** The gesture that takes it back, or null where Word's own undo is the way. */
  readonly undo: Gesture | null;
}

/** What a gesture comes to on the report as it is: a plan, and how to see afterwards that it was carried out. */
export interface Attempt {
  readonly work: Plan | Refusal | Nothing | Outdated;
  /** Looks at the document, read again; null where it does not show the change. */
  readonly look: (after: Report) => Shown | null;
}

/** One plan, or the planner's reason against it. */
export const doing = (work: Plan | Refusal, look: Attempt['look']): Attempt => ({ work, look });

const without = (work: Refusal | Nothing | Outdated): Attempt => ({ work, look: () => null });
export const nothing = (text: string): Attempt => without({ kind: 'nothing', text });
export const outdated = (text: string): Attempt => without({ kind: 'outdated', text });
export const refused = (reason: string): Attempt => without(refuse(reason));
export const changedMeanwhile = (): Attempt => refused(wording.failure.changedMeanwhile);
