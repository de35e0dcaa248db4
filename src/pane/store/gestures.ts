import type { FindingId, Plan, Witness } from '../../report';
import type { SectionKey } from '../../standard';

/** What the author asked for. It names its paragraphs by witness, so that it means the same ones later. */
export type Gesture =
  | TagGesture
  | AnnexGesture
  | RepairGesture
  | DecideGesture
  | UndecideGesture
  | FirstTagsGesture
  | InsertGesture
  | AnnexWordsGesture
  | AnnexNotesGesture
  | CleanHereGesture
  | PlanGesture;

/** Codes for one paragraph. */
export interface TagChange {
  readonly at: Witness;
  readonly codes: readonly string[];
}

export interface TagGesture {
  readonly kind: 'add' | 'remove';
  /** One for each paragraph of the selection. */
  readonly changes: readonly TagChange[];
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
  /** True for what the repair offers in its place. */
  readonly isInstead: boolean;
}

/** Says what a heading is: a section of the template, or null for none. */
export interface DecideGesture {
  readonly kind: 'decide';
  readonly at: Witness;
  readonly section: SectionKey | null;
}

/** Forgets what was decided about a heading. */
export interface UndecideGesture {
  readonly kind: 'undecide';
  readonly at: Witness;
}

/** Tags a report that has no tags from the codes in its text and in its mapping table, as previewed. */
export interface FirstTagsGesture {
  readonly kind: 'first-tags';
  readonly preview: readonly string[];
}

/** Puts the template, or a missing section of it, into the document. */
export interface InsertGesture {
  readonly kind: 'insert';
  /** Null for the whole template. */
  readonly section: SectionKey | null;
}

/** Whether the annex quotes the first words of each paragraph. */
export interface AnnexWordsGesture {
  readonly kind: 'annex-words';
  readonly withFirstWords: boolean;
}

/** Whether the annex has a column for remarks. */
export interface AnnexNotesGesture {
  readonly kind: 'annex-notes';
  readonly withNotes: boolean;
}

/** Takes all tags off this document and keeps them on the list, from which they can be put back. */
export interface CleanHereGesture {
  readonly kind: 'clean-here';
}

/** Carries out a plan as it is: taking back what was done just before. */
export interface PlanGesture {
  readonly kind: 'plan';
  readonly plan: Plan;
  /** What to say when it is done. */
  readonly text: string;
}

/** The paragraphs that a gesture is about; none where it is about the whole report. */
export function witnessesOf(gesture: Gesture): readonly Witness[] {
  switch (gesture.kind) {
    case 'add':
    case 'remove':
      return gesture.changes.map(({ at }) => at);
    case 'decide':
    case 'undecide':
      return [gesture.at];
    case 'repair':
      return gesture.at ? [gesture.at] : [];
    default:
      return [];
  }
}
