import type { Report } from '../report';
import { findAnchored, type ParagraphAnchor } from '../snapshot/anchor';
import type { CommentFact } from '../snapshot/facts';

/** A comment that was asked for apart from the document: where it begins is found again in a reading, which may be older or newer. */
export interface PlacedComment extends Omit<CommentFact, 'paragraph'> {
  /** Null where it begins in none of the main text, or nobody can tell in which of several paragraphs. */
  readonly at: ParagraphAnchor | null;
}

/** A report with the comments on it. Nothing else of it is concluded anew, for comments are never counted. */
export const withComments = (report: Report, comments: readonly PlacedComment[]): Report => ({
  ...report,
  snapshot: {
    ...report.snapshot,
    comments: comments.map(({ at, ...comment }) => ({
      ...comment,
      paragraph: at && findAnchored(report.snapshot, at),
    })),
  },
});
