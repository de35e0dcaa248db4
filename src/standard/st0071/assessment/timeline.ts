import type { Timeline } from '../../assessment';

/** The kit's guidance: "within 1 week", "within a 2-month period", "two weeks before", "before the end of the 3-month … period". */
export const timeline: Timeline = {
  resubmissionDays: 7,
  reportMonths: 2,
  submissionDays: 14,
  periodMonths: 3,
};
