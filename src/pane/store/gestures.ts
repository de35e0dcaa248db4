import type { FindingId, Witness } from '../../report';
import type { SectionKey } from '../../standard';

/** What the author asked for. It names its paragraph by witness, so that it means the same one later. */
export type Gesture = TagGesture | AnnexGesture | RepairGesture | DecideGesture;

export interface TagGesture {
  readonly kind: 'add' | 'remove';
  readonly at: Witness;
  readonly codes: readonly string[];
}

export interface AnnexGesture {
  readonly kind: 'annex';
}

/** Starts the repair of a finding as it was previewed, and not otherwise. */
export interface RepairGesture {
  readonly kind: 'repair';
  readonly finding: FindingId;
  /** The finding's paragraph; null where it is about the whole report. */
  readonly at: Witness | null;
  readonly preview: readonly string[];
}

/** Says what a heading is: a section of the template, or null for none. */
export interface DecideGesture {
  readonly kind: 'decide';
  readonly at: Witness;
  readonly section: SectionKey | null;
}

/** The paragraph that a gesture is about, or null where it is about the whole report. */
export const paragraphOf = (gesture: Gesture): Witness | null =>
  gesture.kind === 'annex' ? null : gesture.at;
