import type { SnapshotControl, SnapshotParagraph } from '../snapshot/snapshot';

export type Severity = 'error' | 'warning' | 'info';

/** The closed table of findings with their severity, unless a finding is told to be graver or less; src/wording says them. */
const severityOf = {
  'no-sections': 'info',
  'missing-section': 'info',
  'doubled-section': 'warning',
  'sections-out-of-order': 'info',
  'merged-sections': 'info',
  'empty-section': 'warning',
  'likely-sections': 'info',
  'other-section': 'info',
  'text-before-sections': 'info',
  'early-appendix': 'warning',
  'unread-decision': 'info',
  'unread-store': 'info',
  'unread-standard': 'warning',
  'leftover-guidance': 'warning',
  'mapping-by-hand': 'info',
  'over-limit': 'warning',
  'over-limit-marked': 'info',
  'over-limit-fails': 'error',
  'short-report': 'info',
  'short-report-fails': 'warning',
  'over-limit-by-wide-count': 'warning',
  'text-boxes': 'info',
  'placeholder-title': 'info',
  'title-block-empty': 'info',
  'word-count-empty': 'info',
  'word-count-differs': 'info',
  'deleted-text-may-count': 'info',
  'unknown-code': 'warning',
  'unreadable-tag': 'warning',
  'tag-on-heading': 'error',
  'tag-without-text': 'error',
  'tag-deleted': 'warning',
  'tag-tracked': 'warning',
  'lost-tags': 'warning',
  'lost-text': 'info',
  'tag-outside-body': 'error',
  'tag-twice': 'warning',
  'several-tags': 'warning',
  'tag-over-several': 'info',
  'tag-on-part': 'info',
  'text-changed': 'info',
  'tag-moved': 'info',
  'typed-codes': 'info',
  'loose-annex': 'info',
  'several-annexes': 'error',
  'stale-annex': 'warning',
} as const satisfies Record<string, Severity>;

export type FindingId = keyof typeof severityOf;

/** What a finding's sentence is filled in with: texts, numbers and lists. */
export type FindingValues = Readonly<Record<string, string | number | readonly string[]>>;

/** Something to know about the report, and what it is about. */
export interface Finding {
  readonly id: FindingId;
  readonly severity: Severity;
  readonly values: FindingValues;
  /** The number of the template's section that it is about, also where the report lacks it; else null. */
  readonly section: number | null;
  /** The paragraph to go to, the first where it is about several, or null. */
  readonly paragraph: SnapshotParagraph | null;
  /** All paragraphs that it is about. */
  readonly places: readonly SnapshotParagraph[];
  /** The control that it is about, or null. */
  readonly control: SnapshotControl | null;
}

/** `about` says what a finding is about; nothing for the whole report. */
export const finding = (
  id: FindingId,
  values: FindingValues = {},
  about: Partial<Pick<Finding, 'severity' | 'section' | 'paragraph' | 'control'>> = {},
): Finding => ({
  id,
  severity: severityOf[id],
  values,
  section: null,
  paragraph: null,
  places: about.paragraph ? [about.paragraph] : [],
  control: null,
  ...about,
});

/** One finding for all paragraphs that it is about, at the first of them; none where there is none. It counts them. */
export const findingAbout = (
  id: FindingId,
  places: readonly SnapshotParagraph[],
  { values, ...about }: Partial<Pick<Finding, 'severity' | 'values'>> = {},
): Finding[] =>
  places.slice(0, 1).map((paragraph) => ({
    ...finding(id, { count: places.length, ...values }, { paragraph, ...about }),
    places,
  }));

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Errors first; within one severity in document order, what has no paragraph first. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) || positionOf(a) - positionOf(b),
  );

const positionOf = ({ paragraph }: Finding): number => paragraph?.index ?? -1;
