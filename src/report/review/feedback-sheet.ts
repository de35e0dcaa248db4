import type { Criterion, Grade, WordLimits } from '../../standard';
import type { CriterionState } from '../coverage/coverage';
import type { Report } from '../report';
import { progressOf, reviewItems, type Reviewed } from './claims';
import { verdictsOf, type GivenVerdict } from './verdicts';

/** One criterion on the sheet: what was said about it, wherever. */
export interface SheetCriterion {
  readonly criterion: Criterion;
  readonly state: CriterionState;
  /** The verdict on it in the whole report first, then those on its claims in document order, or the one on its gap. */
  readonly verdicts: readonly GivenVerdict[];
}

/** What the apprentice is to do next. */
export type NextStepOfFeedback =
  | { readonly kind: 'shorten'; readonly words: number }
  | { readonly kind: 'lengthen'; readonly words: number; readonly under: WordLimits['under'] }
  /** Criteria without evidence. */
  | { readonly kind: 'evidence'; readonly grade: Grade; readonly codes: readonly string[] }
  /** Criteria of which somebody said that they are partly or not yet met, and nobody that this is done. */
  | { readonly kind: 'work-on'; readonly codes: readonly string[] }
  /** Verdicts on text that has changed since: the tutor's step. */
  | { readonly kind: 'look-again'; readonly codes: readonly string[] };

/** A review as one sheet, for the apprentice and for the file; it is never written into the report. */
export interface FeedbackSheet {
  /** On the report as a whole. */
  readonly overall: GivenVerdict | null;
  readonly progress: ReturnType<typeof progressOf>;
  /** Those with a verdict, in the kit's order. */
  readonly criteria: readonly SheetCriterion[];
  readonly steps: readonly NextStepOfFeedback[];
}

export function feedbackSheet(report: Report): FeedbackSheet {
  const verdicts = verdictsOf(report);
  const items = reviewItems(report, verdicts);
  const criteria = report.coverage.criteria.map(({ criterion, state }): SheetCriterion => {
    const { code } = criterion;
    const whole = verdicts.onReport(code);
    const given = items.flatMap((item) =>
      item.criterion.code === code && item.verdict ? [item.verdict] : [],
    );
    return { criterion, state, verdicts: whole ? [whole, ...given.filter((each) => each !== whole)] : given };
  });
  return {
    overall: verdicts.onReport(null),
    progress: progressOf(items),
    criteria: criteria.filter((each) => each.verdicts.length > 0),
    steps: [...lengthSteps(report), ...evidenceSteps(report), ...workSteps(criteria), ...changedSteps(items)],
  };
}

function lengthSteps({ length, standard }: Report): NextStepOfFeedback[] {
  const { status, counted, floor, ceiling } = length;
  const { under } = standard.limits;
  if (status === 'over') return [{ kind: 'shorten', words: counted - ceiling }];
  return status === 'short' ? [{ kind: 'lengthen', words: floor - counted, under }] : [];
}

const evidenceSteps = ({ coverage: { summary } }: Report): NextStepOfFeedback[] =>
  summary.flatMap(({ grade, gaps }) => (gaps.length > 0 ? [{ kind: 'evidence', grade, codes: gaps }] : []));

/** One place that shows a criterion is enough. What has changed since is looked at again first. */
function workSteps(criteria: readonly SheetCriterion[]): NextStepOfFeedback[] {
  const codes = criteria.flatMap(({ criterion: { code }, state, verdicts }) => {
    const current = verdicts.filter(({ isOutdated, isDone }) => isOutdated !== true && !isDone);
    const isOpen = current.length > 0 && current.every(({ judgement }) => judgement !== 'met');
    return isOpen && state !== 'gap' ? [code] : [];
  });
  return codes.length > 0 ? [{ kind: 'work-on', codes }] : [];
}

function changedSteps(items: readonly Reviewed[]): NextStepOfFeedback[] {
  const changed = items.filter(({ verdict }) => verdict?.isOutdated === true && !verdict.isDone);
  const codes = [...new Set(changed.map(({ criterion }) => criterion.code))];
  return codes.length > 0 ? [{ kind: 'look-again', codes }] : [];
}
