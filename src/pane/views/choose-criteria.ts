import { codesOf, type CriterionCoverage, type CriterionState, type Report } from '../../report';
import type { CriteriaFilter } from '../store/preferences';

const urgency: Readonly<Record<CriterionState, number>> = { gap: 0, 'at-risk': 1, safe: 2 };

/** The criteria of which some evidence was rewritten after it was tagged. */
export const changedCodes = (report: Report): ReadonlySet<string> =>
  new Set(
    report.findings.flatMap(({ id, control }) =>
      id === 'text-changed' && control !== null ? codesOf(report.snapshot, control) : [],
    ),
  );

/** The criteria that a filter leaves, in the kit's order or with gaps and risks first. */
export function chooseCriteria(
  criteria: readonly CriterionCoverage[],
  filter: CriteriaFilter,
  isGapsFirst: boolean,
  changed: ReadonlySet<string>,
): CriterionCoverage[] {
  const chosen = criteria.filter(
    ({ criterion, state }) =>
      filter === 'all' ||
      filter === state ||
      filter === criterion.grade ||
      (filter === 'changed' && changed.has(criterion.code)),
  );
  return isGapsFirst ? chosen.sort((a, b) => urgency[a.state] - urgency[b.state]) : chosen;
}
