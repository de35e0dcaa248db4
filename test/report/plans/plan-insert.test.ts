import { planSection, planTemplate, type GuidancePlace } from '../../../src/report/plans/plan-insert';
import type { InsertPlan, Refusal } from '../../../src/report/plans/plan';
import { defaultStandard, type SectionKey } from '../../../src/standard';
import {
  cell,
  factsOf,
  heading,
  reportFrom,
  reportOf,
  text,
  words,
  type FactBuilder,
} from '../../builders/facts';

describe('the template', () => {
  it('is put before the empty line of a document without text: title block, sections, appendix', () => {
    const plan = planTemplate(reportOf(text(''), text('')), 'in-document') as InsertPlan;
    expect(plan).toMatchObject({ kind: 'insert', where: 'Before', at: { index: 0, text: '' } });
    const { titleBlock, sections, appendix } = defaultStandard;
    const headings = plan.paragraphs.filter(({ style }) => style === 'Heading1').map((each) => each.text);
    expect(headings).toEqual([
      'Section 1 - Situation',
      'Section 2 - Actions',
      'Section 3 - Responsibilities',
      'Section 4 - Solutions',
      'Section 5 - Results and any business recommendations',
      'Section 6 - Feedback',
      'Appendix',
    ]);
    expect(plan.paragraphs.slice(0, 6)).toEqual([
      { text: titleBlock.title, style: 'Title', isGuidance: false },
      { text: titleBlock.guidance, style: 'Normal', isGuidance: true },
      ...['Name:', 'Date of birth:', 'Employer:', 'Word count:'].map((line) => ({
        text: line,
        style: 'Normal',
        isGuidance: false,
      })),
    ]);
    expect(plan.paragraphs.at(-1)).toEqual({ text: appendix.guidance, style: 'Normal', isGuidance: true });
    for (const { guidance } of sections)
      expect(plan.paragraphs).toContainEqual({ text: guidance, style: 'Normal', isGuidance: true });
    for (const { text: line, style, isGuidance } of plan.paragraphs)
      expect({ line, isGuidance }).toEqual({
        line,
        isGuidance: style === 'Normal' && line !== '' && !line.endsWith(':'),
      });
  });

  it('has no guidance where that is read in the pane, and is otherwise the same', () => {
    const linesOf = (place: GuidancePlace) =>
      (planTemplate(reportOf(text('')), place) as InsertPlan).paragraphs;
    expect(linesOf('in-pane')).toEqual(linesOf('in-document').filter(({ isGuidance }) => !isGuidance));
  });

  it('has an ordinary, empty line under the heading of each section', () => {
    const { paragraphs } = planTemplate(reportOf(text('')), 'in-document') as InsertPlan;
    const under = paragraphs.filter((_, at) => paragraphs[at - 1]?.text.startsWith('Section '));
    expect(under).toEqual(
      defaultStandard.sections.map(() => ({ text: '', style: 'Normal', isGuidance: false })),
    );
  });

  it('is refused where anything is written, and where there is no line at all', () => {
    expect(planTemplate(reportOf(text(''), text('Hello.')), 'in-pane')).toMatchObject({
      kind: 'refused',
      reason: 'not-empty',
    });
    expect(planTemplate(reportOf(), 'in-pane')).toMatchObject({ kind: 'refused', reason: 'not-empty' });
  });
});

describe('a missing section', () => {
  const put = (key: SectionKey, ...content: readonly FactBuilder[]): InsertPlan | Refusal =>
    planSection(reportOf(...content), key);

  it('is a heading with a line to write on; its guidance is read in the pane', () => {
    const plan = put('feedback', heading('Section 2 - Actions'), words(3)) as InsertPlan;
    expect(plan.kind).toBe('insert');
    expect(plan.paragraphs[0]).toEqual({
      text: 'Section 6 - Feedback',
      style: 'Heading1',
      isGuidance: false,
    });
    expect(plan.paragraphs[1]).toEqual({ text: '', style: 'Normal', isGuidance: false });
    expect(plan.paragraphs).toHaveLength(2);
  });

  it.each<readonly [where: string, key: SectionKey, content: readonly FactBuilder[], place: object]>([
    [
      'before the next section of the template',
      'actions',
      [
        heading('Section 1 - Situation'),
        words(3),
        heading('Other'),
        heading('Section 4 - Solutions'),
        words(3),
      ],
      { at: { index: 3, text: 'Section 4 - Solutions' }, where: 'Before' },
    ],
    [
      'before the appendices where no section follows',
      'feedback',
      [heading('Section 1 - Situation'), words(3), heading('Appendix A'), words(3)],
      { at: { index: 2, text: 'Appendix A' }, where: 'Before' },
    ],
    [
      'after the last line that is written where nothing follows',
      'feedback',
      [heading('Section 1 - Situation'), text('The end.'), text('')],
      { at: { index: 1, text: 'The end.' }, where: 'After' },
    ],
  ])('is put %s', (_, key, content, place) => {
    expect(put(key, ...content)).toMatchObject({ kind: 'insert', ...place });
  });

  it('is not put into the annex', () => {
    const annex = text('A row', { tag: 'ksb-annex1:', isAround: true });
    const plan = put('feedback', heading('Section 1 - Situation'), text('The end.'), annex);
    expect(plan).toMatchObject({ at: { index: 1 }, where: 'After' });
  });

  it('has the level of the sections that are there', () => {
    const content = [heading('Other', 1), heading('Section 1 - Situation', 2), words(3)];
    expect((put('feedback', ...content) as InsertPlan).paragraphs[0]?.style).toBe('Heading2');
    const bold = reportFrom(factsOf(text('Section 1 - Situation', { bold: true, fontSize: 14 }), words(3)));
    expect((planSection(bold, 'feedback') as InsertPlan).paragraphs[0]?.style).toBe('Heading1');
  });

  it('is refused where it is there, and where the report ends with a table', () => {
    const situation = heading('Section 1 - Situation');
    expect(put('situation', situation, words(3))).toMatchObject({
      kind: 'refused',
      reason: 'section-is-there',
    });
    expect(put('feedback', situation, cell(0, 0, 'One'))).toMatchObject({
      kind: 'refused',
      reason: 'ends-with-table',
    });
    expect(put('feedback', situation, text(''))).toMatchObject({ kind: 'insert' });
  });
});
