import {
  suggestionText,
  templateSection,
  type SectionKey,
  type Standard,
  type TemplateSection,
} from '../../standard';
import type { Analysis } from '../outline/outline';
import { anchorOf } from '../snapshot/anchor';
import { isEmptyDocument } from '../snapshot/snapshot';
import { refuse, type InsertPlan, type NewParagraph, type Refusal } from './plan';

/** Where the template's guidance is to be read: in the pane, beside the section that is written, or in the document as well. */
export type GuidancePlace = 'in-pane' | 'in-document';

/** The whole template for a document that is empty: title block, the sections' headings with a line to write on each, appendix. */
export function planTemplate(
  { snapshot, standard }: Analysis,
  guidancePlace: GuidancePlace,
): InsertPlan | Refusal {
  const [first] = snapshot.paragraphs;
  if (!first || !isEmptyDocument(snapshot)) return refuse('not-empty');
  return {
    kind: 'insert',
    at: anchorOf(snapshot, first),
    where: 'Before',
    paragraphs: templateParagraphs(standard).filter(
      ({ isGuidance }) => guidancePlace === 'in-document' || !isGuidance,
    ),
  };
}

function templateParagraphs(standard: Standard): NewParagraph[] {
  const { titleBlock, sections, appendix } = standard;
  return [
    ...(titleBlock.title === ''
      ? []
      : [{ text: titleBlock.title, style: 'Title', isGuidance: false } as const]),
    ...guidance(titleBlock.guidance),
    ...titleBlock.fields.map(({ label }): NewParagraph => plain(`${label}:`)),
    ...sections.flatMap((section) => sectionParagraphs(section, standard)),
    { text: appendix.title, style: 'Heading1', isGuidance: false },
    ...guidance(appendix.guidance),
  ];
}

/** One missing section as a heading with a line to write on, where the template has it among those that are there. */
export function planSection(analysis: Analysis, key: SectionKey): InsertPlan | Refusal {
  const { standard, outline } = analysis;
  if (!outline.missing.includes(key)) return refuse('section-is-there');
  const section = templateSection(standard, key);
  const place = placeForSection(analysis, section);
  if (!place) return refuse('ends-with-table');
  const level = outline.sections.flatMap(({ number, heading }) =>
    number === null ? [] : (heading?.headingLevel ?? []),
  )[0];
  return { kind: 'insert', ...place, paragraphs: writingLines(section, standard, level ?? 1) };
}

/** Before the next section of the template, else before the appendices, else after the last line of the report. */
function placeForSection(
  { outline, snapshot }: Analysis,
  { number }: TemplateSection,
): Pick<InsertPlan, 'at' | 'where'> | null {
  const next =
    outline.sections.find((each) => each.number !== null && each.number > number) ??
    outline.sections.find(({ key }) => key === 'appendix');
  if (next?.heading) return { at: anchorOf(snapshot, next.heading), where: 'Before' };
  const last = snapshot.paragraphs.filter(({ isAnnex, text }) => !isAnnex && text !== '').at(-1);
  if (!last || last.cell) return null;
  return { at: anchorOf(snapshot, last), where: 'After' };
}

const sectionParagraphs = (section: TemplateSection, standard: Standard): NewParagraph[] => [
  ...writingLines(section, standard, 1),
  ...guidance(section.guidance),
  ...guidance(suggestionText(section, standard.suggestionLine)),
];

const writingLines = (
  { number, title }: TemplateSection,
  { mapping }: Standard,
  level: number,
): NewParagraph[] => [
  { text: `${mapping.section} ${number} - ${title}`, style: `Heading${level}`, isGuidance: false },
  plain(''),
];

const plain = (text: string): NewParagraph => ({ text, style: 'Normal', isGuidance: false });
const guidance = (text: string): NewParagraph[] =>
  text === '' ? [] : [{ text, style: 'Normal', isGuidance: true }];
