import type { AssessmentDates, Proposal, WordLimits } from '../standard';

/** The kit's "2,500 words in length +/- 10%, excluding any annexes", marked up to 2,750 and not below. */
export const limits: WordLimits = {
  words: 2500,
  tolerance: 0.1,
  floor: 2250,
  ceiling: 2750,
  over: 'marking-stops',
  under: 'still-marked',
};

/** The proposal brought to the gateway meeting; a rejected one is written again within a week. */
export const proposal: Proposal = { minimumWords: 200, maximumWords: 300, resubmitWithinDays: 7 };

/** Two months from the gateway to the report, handed in two weeks before an interview in the three months. */
export const dates: AssessmentDates = {
  completeWithinMonths: 2,
  submitBeforeInterviewDays: 14,
  assessmentPeriodMonths: 3,
};
