import type { Plan, RetagPlan, TagPlan } from './plan';
import { objectionTo, planAddCodes } from './plan-tags';
import type { Report } from './report';

/** Codes for one paragraph of several. */
export interface CodesFor {
  readonly index: number;
  readonly codes: readonly string[];
}

/** What tagging several paragraphs at once comes to. */
export interface SeveralPlan {
  /** To be carried out in this order; the untagged paragraphs are one plan. */
  readonly plans: readonly Plan[];
  /** Paragraphs that cannot be tagged: headings, empty ones, parts that are not the report. */
  readonly skipped: readonly number[];
  /** Paragraphs on which no more codes fit. */
  readonly refused: readonly { readonly index: number; readonly reason: string }[];
}

/** Adds codes to every paragraph that can be tagged; each paragraph's codes are those that it lacks. */
export function planAddToSeveral(
  report: Report,
  wanted: readonly CodesFor[],
  random: () => number = Math.random,
): SeveralPlan {
  const tags: TagPlan[] = [];
  const retags = new Map<number, RetagPlan>();
  const skipped: number[] = [];
  const refused: { index: number; reason: string }[] = [];
  for (const { index, codes } of wanted) {
    if (objectionTo(report, index) !== null) {
      skipped.push(index);
      continue;
    }
    // Ids are drawn against what the document holds; those of one plan must differ from each other too.
    let plan = planAddCodes(report, index, codes, random);
    while (plan.kind === 'tag' && tags.some(isSameId(plan)))
      plan = planAddCodes(report, index, codes, random);
    if (plan.kind === 'tag') tags.push(plan);
    // One control may be around several of the paragraphs: it is changed once.
    else if (plan.kind === 'retag') retags.set(innermost(report, index), plan);
    else refused.push({ index, reason: plan.reason });
  }
  const [only, second] = tags;
  const untagged: Plan[] = !only ? [] : second ? [{ kind: 'tag-all', tags }] : [only];
  return { plans: [...untagged, ...retags.values()], skipped, refused };
}

const isSameId =
  ({ bookmark }: TagPlan) =>
  (other: TagPlan): boolean =>
    other.bookmark === bookmark;

const innermost = ({ snapshot }: Report, index: number): number =>
  snapshot.paragraphs[index]?.controls.at(-1) ?? -1;
