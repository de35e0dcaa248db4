import { figure } from '../snapshot/format-number';

export type Severity = 'error' | 'warning' | 'info';

/** Something to know about the report, with its place and a sentence for the author. */
export interface Finding {
  readonly id: FindingId;
  readonly severity: Severity;
  readonly message: string;
  /** A section's number or an address as the command line writes them; null for the whole report. */
  readonly at: string | null;
  /** The paragraph to go to, or null. */
  readonly index: number | null;
  /** The control that it is about, by its position in the snapshot, or null. */
  readonly control: number | null;
}

/** The closed table of findings: severity and wording. The words in braces are filled in. */
const table = {
  'no-sections': [
    'info',
    'None of the template’s sections was found. Everything is counted and can be tagged.',
  ],
  'missing-section': ['info', 'Section {number} ({title}) was not found. The template is optional.'],
  'doubled-section': [
    'warning',
    'Section {number} ({title}) occurs more than once. Its paragraphs are numbered on.',
  ],
  'sections-out-of-order': ['info', 'The sections are not in the template’s order.'],
  'merged-sections': ['info', '“{heading}” stands for {sections}.'],
  'empty-section': ['warning', 'Section {number} ({title}) has no text.'],
  'likely-sections': [
    'info',
    'Taken as sections by their wording or look: {headings}. Confirm them in Sections.',
  ],
  'other-section': ['info', '“{heading}” is no section of the template. It is counted.'],
  'text-before-sections': ['info', 'There is text before the first section. It is counted.'],
  'early-appendix': [
    'warning',
    '“{heading}” stands before a section. Only appendices at the end are left out of the count.',
  ],
  'leftover-guidance': [
    'warning',
    'This is guidance of the template. Take it out before you hand in. It is not counted.',
  ],
  'mapping-by-hand': ['info', 'This mapping table was filled in by hand. It is not counted.'],
  'over-limit': [
    'warning',
    '{counted} words are counted. Marking stops at {ceiling}: {over} words are not marked.',
  ],
  'short-report': [
    'info',
    '{counted} words are counted, fewer than {floor}. A short report is still marked.',
  ],
  'over-limit-by-wide-count': [
    'warning',
    'The report is within {ceiling} words, but a marker who also counts {what} comes to {most}.',
  ],
  'text-boxes': [
    'info',
    '{words} words stand in text boxes. They are not counted, and a marker may miss them.',
  ],
  'word-count-empty': ['info', 'The title block’s word count is empty. {counted} words are counted.'],
  'word-count-differs': ['info', 'The title block says {written} words. {counted} are counted.'],
  'deleted-text-may-count': [
    'info',
    'This Word cannot tell deleted text apart, so the count may include it.',
  ],
  'unknown-code': [
    'warning',
    'A tag here holds {codes}, which is no criterion of this standard. It is kept.',
  ],
  'unreadable-tag': [
    'warning',
    'A tag here cannot be read: it is damaged or of a later version. It is kept.',
  ],
  'tag-on-heading': [
    'error',
    'The tag {codes} is on a heading and does not count. Tag the paragraph below it.',
  ],
  'tag-without-text': ['error', 'The tag {codes} holds no text any more and does not count.'],
  'tag-deleted': [
    'warning',
    'The text tagged with {codes} is deleted as a tracked change, or hidden. The tag does not count now.',
  ],
  'lost-tags': [
    'warning',
    'Tags have gone since you last tagged, but their text is still here: {codes}. They can be put back.',
  ],
  'lost-text': ['info', 'Tags have gone together with their text: {codes}.'],
  'tag-outside-body': ['error', 'The tag {codes} is not in the report’s text and does not count.'],
  'tag-twice': ['warning', 'The tag {codes} is here twice, as after copying. Both count.'],
  'tag-over-several': ['info', 'The tag {codes} covers {count} paragraphs. Each is evidence.'],
  'tag-on-part': [
    'info',
    'The tag {codes} covers part of the paragraph. The whole paragraph is counted as evidence.',
  ],
  'text-changed': [
    'info',
    'The text has changed since it was tagged with {codes}. Check that it still shows them.',
  ],
  'tag-moved': [
    'info',
    'The text tagged with {codes} is unchanged and has moved from {was} to {now} since you last tagged.',
  ],
  'typed-codes': ['info', 'The text names {codes}. Typed codes cost words and are no tags.'],
  'loose-annex': [
    'info',
    'This mapping annex has no control round it, as in a clean copy. It is not counted, and not kept up to date here.',
  ],
  'several-annexes': ['error', 'There are {count} mapping annexes. Generate again to keep one.'],
  'stale-annex': ['warning', 'The mapping annex is not up to date: {codes}.'],
} as const satisfies Record<string, readonly [Severity, string]>;

export type FindingId = keyof typeof table;

/** Every finding that there can be, in the table's order. */
export const findingIds = Object.keys(table) as FindingId[];

/** Makes a finding with its wording filled in. A name without a value is our own mistake. */
export function finding(
  id: FindingId,
  values: Readonly<Record<string, string | number>>,
  at: string | null,
  index: number | null,
  control: number | null = null,
): Finding {
  const [severity, wording] = table[id];
  const message = wording.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The finding ${id} lacks a value for ${name}`);
    return typeof value === 'number' ? figure(value) : value;
  });
  return { id, severity, message, at, index, control };
}

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Errors first; within one severity in document order. */
export const sortFindings = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort(
    (a, b) =>
      severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.index ?? -1) - (b.index ?? -1),
  );
