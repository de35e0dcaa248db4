import type { Plan, TagChange } from '../plans/plan';
import type { SnapshotParagraph } from '../snapshot/snapshot';

/** What a repair does; src/wording has the words of its button. */
export type RepairId =
  | 'remove-guidance'
  | 'make-headings'
  | 'tag-typed-codes'
  | 'tag-manual-mapping'
  | 'separate-copies'
  | 'join-tags'
  | 'move-off-heading'
  | 'remove-tag'
  | 'keep-on-first'
  | 'keep-on-second'
  | 'keep-on-all'
  | 'take-off-copies'
  | 'confirm-text'
  | 'put-back'
  | 'leave-off'
  | 'forget'
  | 'write-word-count'
  | 'write-annex';

/** One line of what a repair will do; src/wording says it. */
export type PreviewLine =
  | {
      readonly kind: 'tag' | 'own-tag' | 'untag';
      readonly paragraph: SnapshotParagraph;
      readonly codes: readonly string[];
    }
  | { readonly kind: 'move'; readonly codes: readonly string[]; readonly to: SnapshotParagraph | null }
  | { readonly kind: 'not-named'; readonly code: string; readonly text: string }
  | { readonly kind: 'forget'; readonly codes: readonly string[]; readonly address: string }
  | { readonly kind: 'remove'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string; readonly level: number }
  | { readonly kind: 'replace'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'annex-row';
      readonly code: string;
      readonly was: readonly string[];
      readonly now: readonly string[];
    };

/** A repair that a finding offers: previewed line by line, started by the author. */
export interface Repair {
  readonly id: RepairId;
  readonly preview: readonly PreviewLine[];
  readonly plan: Plan;
  /** Whether the author looks at it before it is done: text is changed, or it cannot be taken back. */
  readonly needsPreview: boolean;
  /** What the author may choose in its place, or nothing. */
  readonly alternative?: Pick<Repair, 'id' | 'plan' | 'needsPreview'>;
}

/** A repair that changes tags, all of them or none; null where there is nothing to change. */
export const tagRepair = (
  id: RepairId,
  preview: readonly PreviewLine[],
  changes: readonly TagChange[],
): Repair | null =>
  changes.length === 0 ? null : { id, preview, plan: { kind: 'tags', changes }, needsPreview: false };

/** What is carried out must be what was previewed, line for line. A paragraph is the same where it says the same. */
export const isSamePreview = (a: readonly PreviewLine[], b: readonly PreviewLine[]): boolean =>
  JSON.stringify(a, byText) === JSON.stringify(b, byText);

const byText = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'hostText' in value ? value.hostText : value;
