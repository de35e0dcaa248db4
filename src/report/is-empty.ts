import type { Snapshot } from './snapshot/snapshot';

/** A document in which nothing is written yet. */
export const isEmptyDocument = ({ snapshot }: { readonly snapshot: Snapshot }): boolean =>
  snapshot.paragraphs.every(({ text }) => text === '');
