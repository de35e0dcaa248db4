import { codesOf, type CriterionCoverage, type CriterionState, type Report } from '../../../report';
import type { Standard } from '../../../standard';
import { criteriaFilters, type CriteriaFilter } from '../../store/preferences';
import * as wording from '../../../wording/pane';

const urgency: Readonly<Record<CriterionState, number>> = { gap: 0, 'at-risk': 1, safe: 2 };

/** The criteria of which some evidence was rewritten after it was tagged. */
const changedCodes = ({ findings }: Report): ReadonlySet<string> =>
  new Set(findings.flatMap(({ id, control }) => (id === 'text-changed' && control ? codesOf(control) : [])));

interface FilterOption {
  readonly filter: CriteriaFilter;
  readonly name: string;
}

/** What the criteria can be filtered by: how they stand, and their grades, where there are several. */
export function filterOptions({ grades, limits }: Standard): FilterOption[] {
  const own =
    grades.length > 1 ? grades.map(({ id, name }): FilterOption => ({ filter: `grade:${id}`, name })) : [];
  const states = criteriaFilters.filter((filter) => filter !== 'at-risk' || limits.over === 'marking-stops');
  return [...states.map((filter) => ({ filter, name: wording.criteria.filters[filter] })), ...own];
}

/** A filter that was chosen with another standard is none. */
export const knownFilter = (filter: CriteriaFilter, standard: Standard): CriteriaFilter =>
  filterOptions(standard).some((option) => option.filter === filter) ? filter : 'all';

/** The criteria that a filter leaves, in the kit's order. */
export function filterCriteria(report: Report, filter: CriteriaFilter): CriterionCoverage[] {
  const changed = filter === 'changed' ? changedCodes(report) : new Set<string>();
  return report.coverage.criteria.filter(
    ({ criterion, state }) =>
      filter === 'all' ||
      filter === state ||
      filter === `grade:${criterion.grade}` ||
      changed.has(criterion.code),
  );
}

/** Gaps first, then what is at risk; within each in the kit's order. */
export const gapsFirst = (criteria: readonly CriterionCoverage[]): CriterionCoverage[] =>
  [...criteria].sort((a, b) => urgency[a.state] - urgency[b.state]);
