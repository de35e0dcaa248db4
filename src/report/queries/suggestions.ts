import type { Criterion } from '../../standard';
import type { Section } from '../outline/section';
import type { Report } from '../report';

/**
 * The criteria that the kit suggests for a section ("could be part of this section") and that have no evidence
 * anywhere yet. Evidence elsewhere counts as well, so a criterion with some is no longer suggested.
 */
export function openSuggestions(
  { standard, coverage }: Report,
  { key, also }: Section,
): readonly Criterion[] {
  const keys: readonly string[] = [key, ...also];
  const suggested = new Set(
    standard.sections.filter((section) => keys.includes(section.key)).flatMap((section) => section.suggested),
  );
  return coverage.criteria.flatMap(({ criterion, state }) =>
    state === 'gap' && suggested.has(criterion.code) ? [criterion] : [],
  );
}
