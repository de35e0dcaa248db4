import { codesOf, type CriterionCoverage, type CriterionState, type Report } from '../../../report';
import type { CriteriaFilter } from '../../store/preferences';

const urgency: Readonly<Record<CriterionState, number>> = { gap: 0, 'at-risk': 1, safe: 2 };

/** The criteria of which some evidence was rewritten after it was tagged. */
const changedCodes = ({ findings }: Report): ReadonlySet<string> =>
  new Set(findings.flatMap(({ id, control }) => (id === 'text-changed' && control ? codesOf(control) : [])));

/** The criteria that a filter leaves, in the kit's order. */
export function filterCriteria(report: Report, filter: CriteriaFilter): CriterionCoverage[] {
  const changed = filter === 'changed' ? changedCodes(report) : new Set<string>();
  return report.coverage.criteria.filter(
    ({ criterion, state }) =>
      filter === 'all' || filter === state || filter === criterion.grade || changed.has(criterion.code),
  );
}

/** Gaps first, then what is at risk; within each in the kit's order. */
export const gapsFirst = (criteria: readonly CriterionCoverage[]): CriterionCoverage[] =>
  [...criteria].sort((a, b) => urgency[a.state] - urgency[b.state]);
