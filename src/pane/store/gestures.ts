import type { Witness } from '../../report';

/** What the author asked for. It names its paragraph by witness, so that it means the same one later. */
export type Gesture =
  | { readonly kind: 'add'; readonly at: Witness; readonly codes: readonly string[] }
  | { readonly kind: 'remove'; readonly at: Witness; readonly codes: readonly string[] }
  | { readonly kind: 'annex' };

/** The gesture that takes another one back, or null where Word's own undo is the way. */
export function opposite(gesture: Gesture, changed: readonly string[]): Gesture | null {
  if (gesture.kind === 'annex' || changed.length === 0) return null;
  return { kind: gesture.kind === 'add' ? 'remove' : 'add', at: gesture.at, codes: changed };
}
