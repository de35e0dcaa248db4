import type { Dates, MilestoneId } from './dates';

/** The kit's order of the work-based project supported by an interview. */
export type StepId = 'proposal' | 'gateway' | 'report' | 'submission' | 'interview';

export type StepState = 'done' | 'now' | 'later';

export interface Step {
  readonly id: StepId;
  readonly state: StepState;
}

const steps: readonly StepId[] = ['proposal', 'gateway', 'report', 'submission', 'interview'];

/** What the document is, as far as it tells where the author is in the job. */
export type Stage = 'proposal' | 'report' | 'ready';

/** Where one stands: by the dates that are known, else by what the document is. */
export function guideSteps(dates: Dates, stage: Stage): Step[] {
  const now = steps.indexOf(stepNow(dates, stage));
  return steps.map((id, at) => ({ id, state: at < now ? 'done' : at === now ? 'now' : 'later' }));
}

function stepNow({ milestones }: Dates, stage: Stage): StepId {
  const left = new Map<MilestoneId, number>(milestones.map(({ id, daysLeft }) => [id, daysLeft]));
  const isOver = (id: MilestoneId): boolean => (left.get(id) ?? 0) < 0;
  if (isOver('submission')) return 'interview';
  if (left.get('gateway') === 0) return 'gateway';
  if (left.has('gateway') && !isOver('gateway')) return 'proposal';
  if (stage === 'ready') return 'submission';
  return stage === 'proposal' && !isOver('gateway') ? 'proposal' : 'report';
}
