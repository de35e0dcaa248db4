import { isEmptyDocument } from '../is-empty';
import { suggestionLine, type SectionKey, type Standard, type TemplateSection } from '../../standard';
import { refuse, witnessOf, type InsertPlan, type NewParagraph, type Refusal, type Witness } from './plan';
import type { Report } from '../report';

/** The whole template for a document that is empty: title block, six headings with their guidance, appendix. */
export function planTemplate(report: Report): InsertPlan | Refusal {
  if (!isEmptyDocument(report)) return refuse('The template is only put into an empty document.');
  return {
    kind: 'insert',
    at: witnessOf(report.snapshot, 0),
    where: 'Before',
    paragraphs: templateParagraphs(report.standard),
  };
}

function templateParagraphs({ titleBlock, sections, appendix }: Standard): NewParagraph[] {
  return [
    { text: titleBlock.title, style: 'Title', isGuidance: false },
    guidance(titleBlock.guidance),
    ...titleBlock.fields.map(({ label }): NewParagraph => plain(`${label}:`)),
    ...sections.flatMap((section) => sectionParagraphs(section, 1)),
    { text: appendix.title, style: 'Heading1', isGuidance: false },
    guidance(appendix.guidance),
  ];
}

/** One missing section as a heading with its guidance, where the template has it among those that are there. */
export function planSection(report: Report, key: SectionKey): InsertPlan | Refusal {
  const { standard, outline, snapshot } = report;
  const section = standard.sections.find((each) => each.key === key);
  if (!section || !outline.missing.includes(key)) return refuse('This section is there already.');
  const at = placeForSection(report, section);
  if (!at) return refuse('The report ends with a table. Put an empty paragraph after it first.');
  const levels = outline.sections.flatMap(
    ({ number, headingIndex }) =>
      (number !== null && snapshot.paragraphs[headingIndex ?? -1]?.headingLevel) || [],
  );
  return { kind: 'insert', ...at, paragraphs: sectionParagraphs(section, levels[0] ?? 1) };
}

/** Before the next section of the template, else before the appendices, else after the last line of the report. */
function placeForSection(
  { outline, snapshot }: Report,
  { number }: TemplateSection,
): { readonly at: Witness; readonly where: 'Before' | 'After' } | null {
  const next =
    outline.sections.find((each) => each.number !== null && each.number > number) ??
    outline.sections.find(({ key }) => key === 'appendix');
  if (next && next.headingIndex !== null)
    return { at: witnessOf(snapshot, next.headingIndex), where: 'Before' };
  const last = snapshot.paragraphs.filter(({ isAnnex, text }) => !isAnnex && text !== '').at(-1);
  if (!last || last.cell) return null;
  return { at: witnessOf(snapshot, last.index), where: 'After' };
}

const sectionParagraphs = (section: TemplateSection, level: number): NewParagraph[] => [
  { text: `Section ${section.number} - ${section.title}`, style: `Heading${level}`, isGuidance: false },
  guidance(section.guidance),
  guidance(suggestionLine(section)),
];

const plain = (text: string): NewParagraph => ({ text, style: 'Normal', isGuidance: false });
const guidance = (text: string): NewParagraph => ({ text, style: 'Normal', isGuidance: true });
