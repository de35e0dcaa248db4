import { comments } from '../document/comments';
import type { DocxDocument } from '../document/document';
import { deleteComments } from '../edit/comments';
import { deleteItems } from '../edit/text/delete';
import type { InlineItem } from '../text/inline';
import { acceptChange, settleControls } from '../edit/review';
import { setTracking } from '../edit/runs/revision';
import { trackedControls } from '../edit/controls/control-revisions';
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
  changes: trackedChanges(document).length + trackedControls(document.body).size,
  hidden: hiddenStretches(document).length,
});

/** Removes what the author has chosen: comments with their replies, changes by accepting them, hidden text. */
export function removeRemains(document: DocxDocument, chosen: readonly Remain[]): void {
  if (chosen.includes('comments')) deleteComments(document, comments(document));
  if (chosen.includes('changes')) acceptChanges(document);
  if (chosen.includes('hidden')) removeHidden(document);
}

function acceptChanges(document: DocxDocument): void {
  for (const change of trackedChanges(document).reverse()) acceptChange(document, change);
  settleControls(document, 'accept');
  if (document.tracksRevisions) setTracking(document, false);
}

/** A paragraph with hidden text, and that text. */
interface Stretch {
  readonly paragraph: Element;
  readonly hidden: readonly InlineItem[];
}

function hiddenStretches(document: DocxDocument): Stretch[] {
  return document.paragraphs().flatMap(({ node }) => {
    const hidden = document
      .inlineItems(node)
      .filter((item) => item.hidden && !item.deleted && item.length > 0);
    return hidden.length > 0 ? [{ paragraph: node, hidden }] : [];
  });
}

function removeHidden(document: DocxDocument): void {
  const wasTracking = document.tracksRevisions;
  if (wasTracking) setTracking(document, false);
  for (const { paragraph, hidden } of hiddenStretches(document)) deleteItems(document, paragraph, hidden);
  if (wasTracking) setTracking(document, true);
}
