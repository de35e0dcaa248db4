import type { Criterion, Grade } from '../../standard';
import type { Analysis } from '../outline/outline';
import type { Place } from '../outline/places';
import type { SnapshotControl, SnapshotParagraph } from '../snapshot/snapshot';
import { codesOf, paragraphCodes } from '../tags/paragraph-tags';
import type { Length } from './length';
import { partsOf, partsTicked, type PartsOfCriterion } from './parts';

/** Whether the marker reads all of a paragraph, stops inside it, or never comes to it. */
export type Credit = 'all' | 'part' | 'none';

/**
 * Evidence of fewer words than this is remarked on. The kit gives no figure: it is ours, about a sentence's length, for a heading, a
 * figure in a table or half a line is evidence to the count and hardly to an assessor.
 */
export const fewestWordsOfEvidence = 20;

/** Why evidence is thin: a cell of few words, or another paragraph of few. A remark; it changes no state. */
export type Thin = 'cell' | 'few-words';

/** One tagged paragraph as evidence of one criterion. */
export interface Evidence {
  readonly paragraph: SnapshotParagraph;
  /** The control that claims it. */
  readonly control: SnapshotControl;
  readonly place: Place;
  /** How many of the paragraph's words are marked; all of them count, also where it claims several codes. */
  readonly marked: number;
  readonly credited: Credit;
  /** Null where it has words enough. */
  readonly thin: Thin | null;
  /** In an appendix: shown and mapped, never part of the summary. */
  readonly isSupporting: boolean;
  /** Other codes that the same paragraph claims. */
  readonly sharedWith: readonly string[];
}

/** `safe`: some evidence is marked whole. `at-risk`: evidence, none of it marked whole. `gap`: none. */
export type CriterionState = 'safe' | 'at-risk' | 'gap';

export interface CriterionCoverage {
  readonly criterion: Criterion;
  readonly state: CriterionState;
  /** What the author ticked of its parts; the state does not depend on it. */
  readonly parts: PartsOfCriterion;
  /** In document order. */
  readonly evidence: readonly Evidence[];
}

export interface GradeSummary {
  readonly grade: Grade;
  /** Criteria that are safe. */
  readonly evidenced: number;
  readonly atRisk: number;
  readonly gaps: readonly string[];
  readonly of: number;
}

export interface Coverage {
  /** All criteria, in the standard's order. */
  readonly criteria: readonly CriterionCoverage[];
  /** Of each grade, the needed one first. */
  readonly summary: readonly GradeSummary[];
}

export function measureCoverage(analysis: Analysis & { readonly length: Length }): Coverage {
  const all = analysis.snapshot.paragraphs
    .map((paragraph) => evidenceIn(paragraph, analysis))
    .filter(({ size }) => size > 0);
  const ticked = partsTicked(analysis.snapshot.settings, analysis.standard);
  const criteria = analysis.standard.criteria.map((criterion): CriterionCoverage => {
    const evidence = all.flatMap((byCode) => byCode.get(criterion.code) ?? []);
    return { criterion, state: stateOf(evidence), parts: partsOf(criterion, ticked), evidence };
  });
  return {
    criteria,
    summary: analysis.standard.grades.map((grade) => summarise(criteria, grade)),
  };
}

/** What a paragraph is evidence of, by code: text of the body or the appendices that is no heading. */
function evidenceIn(
  paragraph: SnapshotParagraph,
  { outline, length }: Analysis & { readonly length: Length },
): ReadonlyMap<string, Evidence> {
  const place = outline.placeOf(paragraph);
  if (!place || paragraph.text === '' || outline.isHeading(paragraph)) return noEvidence;
  const found = new Map<string, Evidence>();
  const codes = paragraphCodes(paragraph);
  const marked = length.markedWordsOf(paragraph);
  for (const control of paragraph.controls)
    for (const code of codesOf(control))
      if (!found.has(code))
        found.set(code, {
          paragraph,
          control,
          place,
          marked,
          credited: marked === 0 ? 'none' : marked < paragraph.words ? 'part' : 'all',
          thin: thinnessOf(paragraph),
          isSupporting: outline.regionOf(paragraph) === 'appendix',
          sharedWith: codes.filter((other) => other !== code),
        });
  return found;
}

function thinnessOf({ words, cell }: SnapshotParagraph): Thin | null {
  if (words >= fewestWordsOfEvidence) return null;
  return cell ? 'cell' : 'few-words';
}

const noEvidence: ReadonlyMap<string, Evidence> = new Map();

function stateOf(evidence: readonly Evidence[]): CriterionState {
  const own = evidence.filter(({ isSupporting }) => !isSupporting);
  if (own.length === 0) return 'gap';
  return own.some(({ credited }) => credited === 'all') ? 'safe' : 'at-risk';
}

function summarise(criteria: readonly CriterionCoverage[], grade: Grade): GradeSummary {
  const own = criteria.filter(({ criterion }) => criterion.grade === grade.id);
  const inState = (wanted: CriterionState): string[] =>
    own.filter(({ state }) => state === wanted).map(({ criterion }) => criterion.code);
  return {
    grade,
    evidenced: inState('safe').length,
    atRisk: inState('at-risk').length,
    gaps: inState('gap'),
    of: own.length,
  };
}
