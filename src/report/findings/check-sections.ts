import { templateSection, type Standard } from '../../standard';
import type { Length } from '../coverage/length';
import { unreadDecisions } from '../outline/heading-decisions';
import type { Analysis, Outline } from '../outline/outline';
import type { Section } from '../outline/section';
import { keptStandard } from '../snapshot/kept-standard';
import type { Snapshot } from '../snapshot/snapshot';
import { finding, findingAbout, type Finding } from './findings';

type Measured = Analysis & { readonly length: Length };

/** Findings about headings and sections. */
export function checkSections(analysis: Measured): Finding[] {
  const { outline, snapshot, standard } = analysis;
  if (standard.sections.length === 0)
    return [...earlyAppendix(outline), ...checkDecisions(analysis), ...checkRegions(analysis)];
  const template = outline.sections.filter(({ number }) => number !== null);
  if (template.length === 0)
    return snapshot.paragraphs.some(({ text }) => text !== '')
      ? [finding('no-sections'), ...checkDecisions(analysis), ...checkRegions(analysis)]
      : [];
  return [
    ...missingSections(outline, standard),
    ...checkOrder(template),
    ...outline.sections.flatMap((section) =>
      section.number === null ? checkOtherSection(section, analysis) : checkSection(section, analysis),
    ),
    ...likelySections(template),
    ...earlyAppendix(outline),
    ...checkDecisions(analysis),
    ...checkRegions(analysis),
  ];
}

const missingSections = ({ missing }: Outline, standard: Standard): Finding[] =>
  missing.map((key) => {
    const { number, title } = templateSection(standard, key);
    return finding('missing-section', { name: standard.mapping.section, number, title }, { section: number });
  });

/** Each section once, in the order of first sight. */
function checkOrder(template: readonly Section[]): Finding[] {
  const numbers = template.map(({ number }) => Number(number));
  const sorted = [...numbers].sort((a, b) => a - b);
  return numbers.join() === sorted.join()
    ? []
    : [finding('sections-out-of-order', {}, { paragraph: template[0]?.heading ?? null })];
}

function checkOtherSection(section: Section, { outline, snapshot }: Measured): Finding[] {
  if (section.key === 'appendix') return [];
  if (section.heading)
    return [finding('other-section', { heading: section.heading.text }, { paragraph: section.heading })];
  const paragraph = snapshot.paragraphs.find((each) => outline.sectionOf(each) === section) ?? null;
  return [finding('text-before-sections', {}, { paragraph })];
}

function checkSection(section: Section, { outline, length, standard }: Measured): Finding[] {
  const { key, also, number, title, heading } = section;
  const about = { section: number, paragraph: heading };
  const values = { name: standard.mapping.section, number: Number(number), title };
  const findings: Finding[] = [];
  if (outline.sections.find((other) => other.key === key) !== section)
    findings.push(finding('doubled-section', values, about));
  if (also.length > 0) {
    const numbers = [key, ...also].map((each) => String(templateSection(standard, each).number));
    findings.push(
      finding(
        'merged-sections',
        { name: standard.mapping.section, heading: section.headingText, numbers },
        about,
      ),
    );
  }
  if (outline.hasText && (!outline.hasParagraphs(section) || length.wordsOf(section) === 0))
    findings.push(finding('empty-section', values, about));
  return findings;
}

/** One information for the whole report: each heading can be confirmed in its own place. */
function likelySections(template: readonly Section[]): Finding[] {
  const likely = template.filter(({ confidence }) => confidence === 'likely');
  const [first] = likely;
  if (!first) return [];
  return [
    finding(
      'likely-sections',
      { headings: likely.map(({ headingText }) => headingText) },
      { paragraph: first.heading },
    ),
  ];
}

const earlyAppendix = ({ earlyAppendix: paragraph }: Outline): Finding[] =>
  paragraph ? [finding('early-appendix', { heading: paragraph.text }, { paragraph })] : [];

function unreadStandard(settings: Snapshot['settings'], { id, name }: Standard): Finding[] {
  const kept = keptStandard(settings);
  return kept && kept.id !== id ? [finding('unread-standard', { id: kept.id, name })] : [];
}

const checkDecisions = ({ snapshot: { settings, isStoreDamaged }, standard }: Analysis): Finding[] => [
  ...unreadStandard(settings, standard),
  ...(isStoreDamaged ? [finding('unread-store')] : []),
  ...unreadDecisions(settings, standard).map((heading) => finding('unread-decision', { heading })),
];

function checkRegions({ outline, snapshot }: Analysis): Finding[] {
  const { tables, lines } = outline.manualMapping;
  const guidance = snapshot.paragraphs.filter((paragraph) => outline.regionOf(paragraph) === 'guidance');
  const byHand = snapshot.paragraphs.find(({ cell, index }) =>
    cell ? tables.has(cell.table) : lines.has(index),
  );
  return [
    // Nobody is warned of what was just put in.
    ...findingAbout('leftover-guidance', guidance, outline.hasText ? {} : { severity: 'info' }),
    ...(byHand ? [finding('mapping-by-hand', {}, { paragraph: byHand })] : []),
  ];
}
