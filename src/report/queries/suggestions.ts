import type { Criterion } from '../../standard';
import type { Report } from '../report';

/**
 * The criteria that the kit suggests for a section ("could be part of this section") and that have no evidence
 * anywhere yet. Evidence elsewhere counts as well, so a criterion with some is no longer suggested.
 *
 * @param section position in `Outline.sections`
 */
export function openSuggestions(
  { outline, standard, coverage }: Report,
  section: number,
): readonly Criterion[] {
  const found = outline.sections[section];
  if (!found) return [];
  const keys: readonly string[] = [found.key, ...found.also];
  const suggested = new Set(
    standard.sections.filter(({ key }) => keys.includes(key)).flatMap((each) => each.suggested),
  );
  return coverage.criteria.flatMap(({ criterion, state }) =>
    state === 'gap' && suggested.has(criterion.code) ? [criterion] : [],
  );
}
