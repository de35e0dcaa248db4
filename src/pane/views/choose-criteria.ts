import type { CriterionCoverage, CriterionState } from '../../report';
import type { CriteriaFilter } from '../store/preferences';

const urgency: Readonly<Record<CriterionState, number>> = { gap: 0, 'at-risk': 1, safe: 2 };

/** The criteria that a filter leaves, in the kit's order or with gaps and risks first. */
export function chooseCriteria(
  criteria: readonly CriterionCoverage[],
  filter: CriteriaFilter,
  isGapsFirst: boolean,
): CriterionCoverage[] {
  const chosen = criteria.filter(
    ({ criterion, state }) => filter === 'all' || filter === state || filter === criterion.grade,
  );
  return isGapsFirst ? chosen.sort((a, b) => urgency[a.state] - urgency[b.state]) : chosen;
}
