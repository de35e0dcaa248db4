import type { Standard, TemplateSection } from '../../standard';
import { finding, type Finding } from './findings';
import { handWrittenMappingTables } from '../outline/manual-mapping-table';
import type { Length } from '../coverage/length';
import type { Outline, Section } from '../outline/outline';
import { annexWording } from '../plans/plan-annex';
import { joinAnd } from '../outline/places';
import type { Snapshot } from '../snapshot/snapshot';

/** Findings about headings and sections. */
export function checkSections(
  snapshot: Snapshot,
  outline: Outline,
  length: Length,
  standard: Standard,
): Finding[] {
  const template = outline.sections.filter(({ number }) => number !== null);
  if (template.length === 0)
    return snapshot.paragraphs.some(({ text }) => text !== '')
      ? [finding('no-sections', {}, null, null), ...regions(snapshot, outline, standard)]
      : [];
  return [
    ...missing(outline, standard),
    ...order(template),
    ...outline.sections.flatMap((section, position) =>
      aboutSection(section, position, outline, length, standard),
    ),
    ...likely(outline),
    ...earlyAppendix(snapshot, outline),
    ...regions(snapshot, outline, standard),
  ];
}

const missing = (outline: Outline, standard: Standard): Finding[] =>
  outline.missing.map((key) => {
    const { number, title } = sectionOf(key, standard);
    return finding('missing-section', { number, title }, String(number), null);
  });

/** Each section once, in the order of first sight. */
function order(template: readonly Section[]): Finding[] {
  const numbers = template.map(({ number }) => number ?? 0);
  const isOrdered = numbers.every((number, i) => i === 0 || number >= (numbers[i - 1] ?? 0));
  return isOrdered ? [] : [finding('sections-out-of-order', {}, null, template[0]?.headingIndex ?? null)];
}

function aboutSection(
  section: Section,
  position: number,
  outline: Outline,
  length: Length,
  standard: Standard,
): Finding[] {
  const { key, also, number, title, heading, headingIndex } = section;
  if (key === 'appendix') return [];
  if (key === 'other')
    return [
      headingIndex === null
        ? finding('text-before-sections', {}, null, outline.sectionOf.indexOf(position))
        : finding('other-section', { heading }, null, headingIndex),
    ];
  if (number === null) return [];
  const findings: Finding[] = [];
  const at = String(number);
  if (outline.sections.findIndex((other) => other.key === key) < position)
    findings.push(finding('doubled-section', { number, title }, at, headingIndex));
  if (also.length > 0) {
    const numbers = [key, ...also].map((each) => String(sectionOf(each, standard).number));
    findings.push(
      finding('merged-sections', { heading, sections: `Sections ${joinAnd(numbers)}` }, at, headingIndex),
    );
  }
  const isOnlyHeading = outline.sectionOf.every(
    (own, index) => own !== position || outline.headings.has(index),
  );
  if (isOnlyHeading || (length.bySection[position] ?? 0) === 0)
    findings.push(finding('empty-section', { number, title }, at, headingIndex));
  return findings;
}

/** One information for the whole report: each heading can be confirmed in its own place. */
function likely({ sections }: Outline): Finding[] {
  const found = sections.filter(({ number, confidence }) => number !== null && confidence === 'likely');
  if (found.length === 0) return [];
  const headings = joinAnd(found.map(({ heading }) => `“${heading}”`));
  return [finding('likely-sections', { headings }, null, found[0]?.headingIndex ?? null)];
}

const earlyAppendix = (snapshot: Snapshot, { earlyAppendix: index }: Outline): Finding[] =>
  index === null
    ? []
    : [finding('early-appendix', { heading: snapshot.paragraphs[index]?.text ?? '' }, null, index)];

function regions(snapshot: Snapshot, outline: Outline, standard: Standard): Finding[] {
  const findings: Finding[] = [];
  const tables = handWrittenMappingTables(snapshot, standard);
  for (const { index, cell, text } of snapshot.paragraphs) {
    if (outline.regions[index] === 'guidance' && text !== '')
      findings.push(finding('leftover-guidance', {}, null, index));
    const isFirst = cell !== null && tables.delete(cell.table);
    if (isFirst && snapshot.paragraphs[index - 1]?.text !== annexWording.caption)
      findings.push(finding('mapping-by-hand', {}, null, index));
  }
  return findings;
}

function sectionOf(key: Section['key'], standard: Standard): TemplateSection {
  const section = standard.sections.find((candidate) => candidate.key === key);
  if (!section) throw new Error(`The standard has no section ${key}`);
  return section;
}
