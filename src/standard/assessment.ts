/**
 * What an end-point assessment asks besides the report itself, as data, for the pane's guide through the job. Apart from `Standard`, so that
 * the pane's first script is the smaller for it.
 */

/** How long each step may take, by the kit. */
export interface Timeline {
  /** Days after gateway within which a refused proposal comes back. */
  readonly resubmissionDays: number;
  /** Months after gateway within which the report is completed. */
  readonly reportMonths: number;
  /** Days before the interview by which the report is submitted. */
  readonly submissionDays: number;
  /** Months of the end-point assessment period, before whose end the interview takes place. */
  readonly periodMonths: number;
}

export interface Assessment {
  readonly timeline: Timeline;
}
