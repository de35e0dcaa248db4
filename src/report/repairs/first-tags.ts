import { readHandMapping } from '../queries/read-manual-mapping';
import { planAddToSeveral, type CodesFor } from '../plans/plan-several';
import type { Plan } from '../plans/plan';
import type { Report } from '../report';
import { findTypedCodes } from '../tags/typed-codes';
import { whereabouts } from '../queries/describe-location';

/** Tags for a report that has none, taken from what the author wrote down before. */
export interface FirstTags {
  /** Codes in the text, each paragraph's counted apart. */
  readonly typed: number;
  /** Codes in a mapping table, each paragraph's counted apart. */
  readonly mapped: number;
  /** Codes whose row names no paragraph that can be found. */
  readonly vague: readonly string[];
  /** "Section 2 – Actions, paragraph 3: K1.4 and S2.9", one line for each paragraph. */
  readonly preview: readonly string[];
  readonly changes: readonly CodesFor[];
  readonly plan: Plan;
}

/**
 * Codes typed into the text and rows of a mapping table filled in by hand, as tags. Null where the report has a tag
 * already (the author has begun) or names no code.
 */
export function firstTags(report: Report): FirstTags | null {
  const { snapshot, outline, standard } = report;
  if (snapshot.controls.some(({ parsed }) => parsed.kind !== 'annex')) return null;
  const typed = findTypedCodes(snapshot, outline, standard);
  const rows = readHandMapping(report);
  const codes = new Map<number, Set<string>>();
  const note = (index: number, code: string): unknown =>
    codes.set(index, (codes.get(index) ?? new Set()).add(code));
  for (const { index, codes: own } of typed) for (const code of own) note(index, code);
  for (const { indexes, code } of rows) for (const index of indexes) note(index, code);
  const wanted = [...codes]
    .map(([index, own]) => ({ index, codes: inKitOrder(own, report) }))
    .sort((a, b) => a.index - b.index);
  const { plan, changed } = planAddToSeveral(report, wanted);
  if (plan.kind === 'refused') return null;
  const changes = wanted.filter(({ index }) => changed.includes(index));
  return {
    typed: typed.reduce((sum, each) => sum + each.codes.length, 0),
    mapped: rows.reduce((sum, { indexes }) => sum + indexes.length, 0),
    vague: rows.flatMap(({ indexes, code }) => (indexes.length === 0 ? [code] : [])),
    preview: changes.map(({ index, codes: own }) => `${whereabouts(report, index)}: ${own.join(' ')}`),
    changes,
    plan,
  };
}

const inKitOrder = (codes: ReadonlySet<string>, { standard }: Report): string[] =>
  standard.criteria.map(({ code }) => code).filter((code) => codes.has(code));
