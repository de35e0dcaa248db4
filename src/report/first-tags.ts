import { mappedCodes } from './mapped-codes';
import { planAddToSeveral, type CodesFor } from './plan-several';
import type { Plan } from './plan';
import type { Report } from './report';
import { findTypedCodes } from './typed-codes';
import { whereabouts } from './whereabouts';

/** Tags for a report that has none, taken from what the author wrote down before. */
export interface FirstTags {
  /** Codes in the text, each paragraph's counted apart. */
  readonly typed: number;
  /** Rows of a mapping table that name a paragraph, and those that do not. */
  readonly mapped: number;
  readonly vague: readonly string[];
  /** "Section 2 – Actions, paragraph 3: K1.4 and S2.9", one line for each paragraph. */
  readonly preview: readonly string[];
  readonly changes: readonly CodesFor[];
  readonly plans: readonly Plan[];
}

/**
 * Codes typed into the text and rows of a mapping table filled in by hand, as tags. Null where the report has a tag
 * already (the author has begun) or names no code.
 */
export function firstTags(report: Report): FirstTags | null {
  const { snapshot, outline, standard } = report;
  if (snapshot.controls.some(({ parsed }) => parsed.kind !== 'annex')) return null;
  const typed = findTypedCodes(snapshot, outline, standard);
  const { found, vague } = mappedCodes(report);
  const codes = new Map<number, Set<string>>();
  for (const { index, codes: own } of [...typed, ...found])
    codes.set(index, new Set([...(codes.get(index) ?? []), ...own]));
  const wanted = [...codes]
    .map(([index, own]) => ({ index, codes: inKitOrder(own, report) }))
    .sort((a, b) => a.index - b.index);
  const { plans, skipped, refused } = planAddToSeveral(report, wanted);
  const left = new Set([...skipped, ...refused.map(({ index }) => index)]);
  const changes = wanted.filter(({ index }) => !left.has(index));
  if (changes.length === 0) return null;
  const count = (list: readonly CodesFor[]): number => list.reduce((sum, each) => sum + each.codes.length, 0);
  return {
    typed: count(typed),
    mapped: count(found),
    vague,
    preview: changes.map(({ index, codes: own }) => `${whereabouts(report, index)}: ${own.join(' ')}`),
    changes,
    plans,
  };
}

const inKitOrder = (codes: ReadonlySet<string>, { standard }: Report): string[] =>
  standard.criteria.map(({ code }) => code).filter((code) => codes.has(code));
