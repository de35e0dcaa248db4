import { isEmptyDocument } from '../snapshot/snapshot';
import { headingQuestion } from './assignable-headings';
import type { Report } from '../report';

/** What is best done next, of the whole job. */
export type NextStep =
  /** Made in the document. */
  | { readonly kind: 'begin' | 'first-tag' }
  /** Made in a view of the pane. */
  | { readonly kind: 'write' | 'headings' | 'annex' | 'hand-in' }
  /** So many words are past the last one that is marked. */
  | { readonly kind: 'shorten'; readonly over: number }
  /** Needed criteria without evidence. */
  | { readonly kind: 'missing'; readonly codes: readonly string[] };

/**
 * In the order of the job: headings before tags, for they say what is counted; shortening before what is missing, for nothing past the
 * limit is read; pass criteria before the annex.
 */
export function nextStep(report: Report): NextStep {
  const { snapshot, coverage, length, annex } = report;
  if (isEmptyDocument(snapshot)) return { kind: 'begin' };
  if (!hasText(report)) return { kind: 'write' };
  if (headingQuestion(report).length > 0) return { kind: 'headings' };
  if (coverage.criteria.every(({ evidence }) => evidence.length === 0)) return { kind: 'first-tag' };
  if (length.status === 'over') return { kind: 'shorten', over: length.counted - length.ceiling };
  const needed = coverage.summary[0]?.gaps ?? [];
  if (needed.length > 0) return { kind: 'missing', codes: needed };
  return { kind: annex.isCurrent || annex.isFrozen ? 'hand-in' : 'annex' };
}

/** Whether anything but headings stands in the body. */
const hasText = ({ snapshot, outline }: Report): boolean =>
  snapshot.paragraphs.some(
    (paragraph) =>
      paragraph.text !== '' && outline.regionOf(paragraph) === 'body' && !outline.isHeading(paragraph),
  );
