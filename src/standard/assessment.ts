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

export interface Interview {
  readonly minutes: number;
  /** A share of `minutes`. */
  readonly tolerance: number;
  /** How many questions are asked. */
  readonly asked: number;
  /** The kit's examples, by theme. */
  readonly examples: Readonly<Partial<Record<string, readonly string[]>>>;
  /** Open questions of our own, by code. */
  readonly questions: Readonly<Record<string, readonly string[]>>;
}

export interface ProposalArea {
  readonly id: string;
  /** The kit's words. */
  readonly text: string;
  /** Lower-case words and phrases by which a text speaks of it; `*` at the end stands for the rest of a word. */
  readonly words: readonly string[];
}

/** What a proposal has to be. */
export interface Proposal {
  readonly fewestWords: number;
  readonly mostWords: number;
  /** What the report will cover, and so what a proposal speaks of: the kit's words. */
  readonly areas: readonly ProposalArea[];
}

/** A kind of evidence that an annex may hold. */
export interface EvidenceKind {
  readonly id: string;
  /** The kit's word. */
  readonly title: string;
  /** What a text of an appendix says that is of this kind, as of a proposal's area. */
  readonly words: readonly string[];
}

/** What of a point can be looked for in the text; the rest only the author can say. */
export type SelfReviewRule =
  | 'mapped'
  | 'evaluation'
  | 'figures'
  | 'comparison'
  | 'recommendation'
  | 'legislation'
  | 'quotation'
  | 'reflection'
  | 'terms'
  | 'tense';

/** One point of a checklist for the author's own look at the report. */
export interface SelfReviewPoint {
  readonly id: string;
  /** A point that is given credit for, or a mistake that is often made. */
  readonly from: 'marking' | 'mistake';
  readonly rule: SelfReviewRule | null;
  /** A sentence in the author's voice. */
  readonly text: string;
}

export interface Assessment {
  /** Null where the standard does not say; so too for the next two. */
  readonly timeline: Timeline | null;
  readonly interview: Interview | null;
  readonly proposal: Proposal | null;
  readonly evidenceKinds: readonly EvidenceKind[];
  readonly selfReview: readonly SelfReviewPoint[];
  /** Terms of the standard, in lower case, in all forms that are right. */
  readonly terms: readonly string[];
}
