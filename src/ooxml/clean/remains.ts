import { comments } from '../document/comments';
import type { DocxDocument } from '../document/document';
import { deleteComment } from '../edit/comments';
import { deleteText } from '../edit/text/delete';
import { acceptChange } from '../edit/review';
import { setTracking } from '../edit/runs/revision';
import { trackedChanges } from '../document/tracked-changes';

/** What a reader of the file gets that the author may not want to hand in. */
export interface Remains {
  /** Comments and replies. */
  readonly comments: number;
  /** Insertions, deletions and formatting that await review. */
  readonly changes: number;
  /** Paragraphs with hidden text (`w:vanish`). */
  readonly hidden: number;
}

export type Remain = keyof Remains;

export const remainsOf = (document: DocxDocument): Remains => ({
  comments: comments(document).length,
  changes: trackedChanges(document).length,
  hidden: hiddenStretches(document).length,
});

/** Removes what the author has chosen: comments with their replies, changes by accepting them, hidden text. */
export function removeRemains(document: DocxDocument, chosen: readonly Remain[]): void {
  if (chosen.includes('comments')) removeComments(document);
  if (chosen.includes('changes')) acceptChanges(document);
  if (chosen.includes('hidden')) removeHidden(document);
}

/** A reply goes with its comment, so that each is looked for anew. */
function removeComments(document: DocxDocument): void {
  for (let [first] = comments(document); first; [first] = comments(document)) deleteComment(document, first);
}

function acceptChanges(document: DocxDocument): void {
  for (const change of trackedChanges(document).reverse()) acceptChange(document, change);
  if (document.tracksRevisions) setTracking(document, false);
}

interface Stretch {
  readonly paragraph: Element;
  /** Offsets in the paragraph's stream, `from` below `to`. */
  readonly pieces: readonly { readonly from: number; readonly to: number }[];
}

function hiddenStretches(document: DocxDocument): Stretch[] {
  return document.paragraphs().flatMap(({ node }) => {
    const hidden = document
      .inlineItems(node)
      .filter((item) => item.hidden && !item.deleted && item.length > 0);
    const pieces = hidden.map(({ start, length }) => ({ from: start, to: start + length }));
    return pieces.length > 0 ? [{ paragraph: node, pieces }] : [];
  });
}

function removeHidden(document: DocxDocument): void {
  const wasTracking = document.tracksRevisions;
  if (wasTracking) setTracking(document, false);
  for (const { paragraph, pieces } of hiddenStretches(document))
    for (const { from, to } of [...pieces].reverse()) deleteText(document, paragraph, from, to);
  if (wasTracking) setTracking(document, true);
}
