// What the pane's first script does not need: it is taken from here and not from the door of src/report.
export {
  datesOf,
  enteredDates,
  planDates,
  readDates,
  type DateFaultId,
  type Dates,
  type EnteredDates,
  type Milestone,
  type MilestoneId,
} from './dates';
export { parseDay, today, type Day, type DayOff } from './day';
export { guideSteps, type Stage, type Step, type StepId, type StepState } from './steps';
export { practiceQuestions, timeLeft, type Need, type PracticeQuestion } from './interview';
export {
  isProposal,
  planProposal,
  proposalState,
  type ProposalQuestionId,
  type ProposalState,
} from './proposal';
export { isTicked, planTick, selfReviewOf, type ReviewedPoint } from './self-review';
export {
  annexEvidence,
  maskedNames,
  planMask,
  planMaskedNames,
  type AppendixEvidence,
  type Disclosure,
} from './evidence';
export { type PersonalDataKind } from './personal-data';
