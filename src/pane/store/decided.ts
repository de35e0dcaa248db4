import { decisionsKey, planDecide, readDecisions, type Report } from '../../report';
import type { SectionKey } from '../../standard';

/** Whether the document already keeps this decision on a heading: deciding it again would change nothing. */
export function isDecided(report: Report, headingIndex: number, section: SectionKey | null): boolean {
  const plan = planDecide(report, headingIndex, section);
  const kept = report.snapshot.settings[decisionsKey];
  return plan.kind === 'decide' && JSON.stringify(plan.value) === JSON.stringify(kept);
}

/** What the author decided a heading to be: a section, null for none of the template's, undefined where undecided. */
export const decisionOn = (report: Report, headingIndex: number): SectionKey | null | undefined =>
  [...report.standard.sections.map(({ key }) => key), null].find((section) =>
    isDecided(report, headingIndex, section),
  );

/** The paragraphs whose text the author decided to be no section: the outline no longer shows them. */
export function headingsOfNoSection(report: Report): number[] {
  const { snapshot, standard } = report;
  const keys = standard.sections.map(({ key }) => key);
  if (![...readDecisions(snapshot.settings, keys).sections.values()].includes(null)) return [];
  return snapshot.paragraphs.flatMap(({ index, text }) =>
    text !== '' && isDecided(report, index, null) ? [index] : [],
  );
}
