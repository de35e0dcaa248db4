import type { Assessment } from '../../standard';
import type { Milestone, MilestoneId } from './dates';

/** The order of an assessment by a report and an interview. */
export type StepId = 'proposal' | 'gateway' | 'report' | 'submission' | 'interview';

export type StepState = 'done' | 'now' | 'later';

export interface Step {
  readonly id: StepId;
  readonly state: StepState;
}

const steps: readonly StepId[] = ['proposal', 'gateway', 'report', 'submission', 'interview'];

/** What the document is, as far as it tells where the author is in the job. */
export type Stage = 'proposal' | 'report' | 'ready';

/** What an assessment has none of is no step. */
const stepsOf = ({ proposal, timeline, interview }: Assessment): readonly StepId[] =>
  steps.filter(
    (id) =>
      (id !== 'proposal' || proposal !== null) &&
      (id !== 'gateway' || timeline !== null) &&
      (id !== 'interview' || interview !== null),
  );

/** Where one stands: by the dates that are known, else by what the document is. */
export function guideSteps(milestones: readonly Milestone[], stage: Stage, assessment: Assessment): Step[] {
  const now = steps.indexOf(stepNow(milestones, stage));
  const offered = stepsOf(assessment);
  const next = offered.find((id) => steps.indexOf(id) >= now) ?? offered.at(-1);
  const at = next ? offered.indexOf(next) : -1;
  return offered.map((id, position) => ({
    id,
    state: position < at ? 'done' : position === at ? 'now' : 'later',
  }));
}

function stepNow(milestones: readonly Milestone[], stage: Stage): StepId {
  const left = new Map<MilestoneId, number>(milestones.map(({ id, daysLeft }) => [id, daysLeft]));
  const isOver = (id: MilestoneId): boolean => (left.get(id) ?? 0) < 0;
  if (isOver('submission')) return 'interview';
  if (left.get('gateway') === 0) return 'gateway';
  if (left.has('gateway') && !isOver('gateway')) return 'proposal';
  if (stage === 'ready') return 'submission';
  return stage === 'proposal' && !isOver('gateway') ? 'proposal' : 'report';
}
