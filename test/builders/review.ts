import type { CommentFact } from '../../src/report';
import type { Report } from '../../src/report/report';
import { factsOf, reportFrom, type FactBuilder } from './facts';

/** A comment on the paragraph at an index. */
export const note = (
  paragraph: number | null,
  text: string,
  options: Partial<CommentFact> = {},
): CommentFact => ({
  id: `c${paragraph}`,
  author: 'Tutor',
  date: '2026-03-01T09:00:00Z',
  isResolved: false,
  replies: [],
  selectedText: '',
  ...options,
  paragraph,
  text,
});

/** A report that was commented on. */
export const reviewed = (comments: readonly CommentFact[], ...builders: readonly FactBuilder[]): Report =>
  reportFrom({ ...factsOf(...builders), comments });
