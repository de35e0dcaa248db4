import type { Criterion, Grade, Standard } from '../../standard';
import type { Length } from './length';
import type { Outline } from '../outline/outline';
import type { Place } from '../outline/places';
import type { Snapshot } from '../snapshot/snapshot';

/** Whether the marker reads all of a paragraph, stops inside it, or never comes to it. */
export type Credit = 'all' | 'part' | 'none';

/** One tagged paragraph as evidence of one criterion. */
export interface Evidence {
  readonly index: number;
  /** Position in `Snapshot.controls` of the control that claims it. */
  readonly control: number;
  readonly place: Place;
  /** Words of the whole paragraph, also where it claims several codes. */
  readonly words: number;
  readonly marked: number;
  readonly credited: Credit;
  /** In an appendix: shown and mapped, never part of the outlook. */
  readonly isSupporting: boolean;
  /** Other codes that the same paragraph claims. */
  readonly sharedWith: readonly string[];
}

/** `safe`: some evidence is marked whole. `at-risk`: evidence, none of it marked whole. `gap`: none. */
export type CriterionState = 'safe' | 'at-risk' | 'gap';

export interface CriterionCoverage {
  readonly criterion: Criterion;
  readonly state: CriterionState;
  /** In document order. */
  readonly evidence: readonly Evidence[];
}

export interface GradeOutlook {
  /** Criteria that are safe. */
  readonly evidenced: number;
  readonly atRisk: number;
  readonly gaps: readonly string[];
  readonly of: number;
}

export interface Coverage {
  /** All criteria, in the kit's order. */
  readonly criteria: readonly CriterionCoverage[];
  readonly outlook: Readonly<Record<Grade, GradeOutlook>>;
}

export function measureCoverage(
  snapshot: Snapshot,
  outline: Outline,
  length: Length,
  places: readonly (Place | null)[],
  standard: Standard,
): Coverage {
  const byCode = new Map<string, Evidence[]>();
  for (const { index, controls, words } of snapshot.paragraphs) {
    const place = places[index];
    if (!place || !isEvidence(index, snapshot, outline)) continue;
    const claims = controls.map((control) => ({ control, codes: codesOf(snapshot, control) }));
    const all = new Set(claims.flatMap(({ codes }) => codes));
    for (const { control, codes } of claims)
      for (const code of codes) {
        const known = byCode.get(code) ?? [];
        if (known.some((evidence) => evidence.index === index)) continue;
        const marked = length.marked[index] ?? 0;
        known.push({
          index,
          control,
          place,
          words,
          marked,
          credited: marked === 0 ? 'none' : marked < words ? 'part' : 'all',
          isSupporting: outline.regions[index] === 'appendix',
          sharedWith: [...all].filter((other) => other !== code),
        });
        byCode.set(code, known);
      }
  }
  const criteria = standard.criteria.map((criterion): CriterionCoverage => {
    const evidence = byCode.get(criterion.code) ?? [];
    return { criterion, state: stateOf(evidence), evidence };
  });
  return {
    criteria,
    outlook: { pass: outlook(criteria, 'pass'), distinction: outlook(criteria, 'distinction') },
  };
}

/** Non-empty text of the body or the appendices that is no heading. */
const isEvidence = (index: number, snapshot: Snapshot, outline: Outline): boolean =>
  snapshot.paragraphs[index]?.text !== '' &&
  !outline.headings.has(index) &&
  (outline.regions[index] === 'body' || outline.regions[index] === 'appendix');

/** The codes of a control of ours; empty for the annex and for tags of a later version. */
export function codesOf(snapshot: Snapshot, control: number): readonly string[] {
  const parsed = snapshot.controls[control]?.parsed;
  return parsed?.kind === 'tag' ? parsed.codes : [];
}

function stateOf(evidence: readonly Evidence[]): CriterionState {
  const own = evidence.filter(({ isSupporting }) => !isSupporting);
  if (own.length === 0) return 'gap';
  return own.some(({ credited }) => credited === 'all') ? 'safe' : 'at-risk';
}

function outlook(criteria: readonly CriterionCoverage[], grade: Grade): GradeOutlook {
  const own = criteria.filter(({ criterion }) => criterion.grade === grade);
  const inState = (wanted: CriterionState): string[] =>
    own.filter(({ state }) => state === wanted).map(({ criterion }) => criterion.code);
  return {
    evidenced: inState('safe').length,
    atRisk: inState('at-risk').length,
    gaps: inState('gap'),
    of: own.length,
  };
}
