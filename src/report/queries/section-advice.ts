import {
  templateSection,
  type Criterion,
  type CriterionPart,
  type SectionKey,
  type Standard,
} from '../../standard';
import type { Section } from '../outline/section';
import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';

/** A criterion that could be part of the section, as questions. */
export interface AdvisedCriterion {
  readonly criterion: Criterion;
  /** Whether there is evidence of it anywhere. */
  readonly isCovered: boolean;
  /** What of it to ask, each continuing "Does your evidence show …"; empty where it makes a single demand, its wording. */
  readonly parts: readonly CriterionPart[];
  /** The ids of the parts that the author ticked. */
  readonly ticked: readonly string[];
}

/** What helps to write a section of the template. */
export interface SectionAdvice {
  readonly section: Section;
  /** The template's guidance, without its brackets; a merged heading has that of each section. */
  readonly guidance: readonly string[];
  /** What has no evidence first, else in the kit's order. */
  readonly criteria: readonly AdvisedCriterion[];
  /** The words so far, and about how many there might be. */
  readonly budget: { readonly words: number; readonly about: number };
}

/** What helps to write the section that a paragraph is in, its guidance included; null where that is none of the template. */
export function sectionAdvice(report: Report, paragraph: SnapshotParagraph): SectionAdvice | null {
  const { standard, coverage } = report;
  const section = sectionAround(report, paragraph);
  if (!section || section.key === 'other' || section.key === 'appendix') return null;
  const keys = [section.key, ...section.also];
  const templates = keys.map((key) => templateSection(standard, key));
  const suggested = new Set(templates.flatMap(({ suggested: codes }) => codes));
  const criteria = coverage.criteria
    .filter(({ criterion }) => suggested.has(criterion.code))
    .map(({ criterion, state, parts: { ticked } }): AdvisedCriterion => ({
      criterion,
      isCovered: state !== 'gap',
      parts: criterion.parts,
      ticked,
    }));
  return {
    section,
    guidance: templates.flatMap(({ guidance }) => (guidance === '' ? [] : guidance.replace(/^\(|\)$/gu, ''))),
    criteria: [...criteria.filter((each) => !each.isCovered), ...criteria.filter((each) => each.isCovered)],
    budget: { words: wordsOf(section, report), about: aboutWords(keys, standard) },
  };
}

/** A line of guidance belongs to no section to the count: it stands in that of the lines before it. */
function sectionAround({ outline, snapshot }: Report, { index }: SnapshotParagraph): Section | null {
  for (let at = index; at >= 0; at--) {
    const paragraph = snapshot.paragraphs[at];
    if (paragraph && outline.regionOf(paragraph) !== 'guidance') return outline.sectionOf(paragraph);
  }
  return null;
}

/** A section that stands in several places is one to whoever writes it. */
const wordsOf = ({ key }: Section, { outline, length }: Report): number =>
  outline.sections
    .filter((section) => section.key === key)
    .reduce((sum, section) => sum + length.wordsOf(section), 0);

/** Budgets are round numbers, so that nobody takes them for a rule. */
const step = 50;

/**
 * About how many words sections might have. The kit says nothing of it: this is ours. Half the limit is shared out equally, for every
 * section has its story to tell, and half by how many criteria the standard suggests in each, where it suggests any; to the nearest fifty.
 */
function aboutWords(keys: readonly SectionKey[], { sections, limits }: Standard): number {
  const count = (all: typeof sections): number =>
    all.reduce((sum, { suggested }) => sum + suggested.length, 0);
  const own = sections.filter(({ key }) => keys.includes(key));
  const equal = own.length / sections.length;
  const all = count(sections);
  const share = all === 0 ? equal : (equal + count(own) / all) / 2;
  return step * Math.round((limits.words * share) / step);
}
