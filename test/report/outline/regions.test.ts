/** Which lines are headings, and where each paragraph belongs. */
import type { Report } from '../../../src/report';
import {
  cell,
  heading,
  paragraphAt,
  reportOf,
  styled,
  text,
  words,
  type FactBuilder,
} from '../../builders/facts';

const keys = ({ outline }: Report): string[] => outline.sections.map(({ key }) => key);
const regions = ({ outline, snapshot }: Report): string[] =>
  snapshot.paragraphs.map((each) => outline.regionOf(each));
const headings = ({ outline, snapshot }: Report): number[] =>
  snapshot.paragraphs.filter((each) => outline.isHeading(each)).map(({ index }) => index);

describe('a line in no heading style', () => {
  /** Whether it is taken for a heading, in a report whose text has 11 points. */
  const isHeading = (builder: FactBuilder): boolean =>
    headings(reportOf(heading('Situation'), words(30), builder, words(30))).includes(2);

  it.each<readonly [what: string, builder: FactBuilder]>([
    ['is bold', text('Actions', { bold: true })],
    ['is a point larger than the text', text('Actions', { fontSize: 12 })],
    ['names a section by its number', text('Section 2 - Actions')],
    ['is bold in a table of one cell', cell(0, 0, 'Actions', { bold: true })],
    ['has twelve words', text('Actions: a b c d e f g h i j k', { bold: true })],
  ])('is a heading where it %s', (_, builder) => {
    expect(isHeading(builder)).toBe(true);
  });

  it.each<readonly [what: string, builder: FactBuilder]>([
    ['is as the text', text('Actions')],
    ['is hardly larger', text('Actions', { fontSize: 11.5 })],
    ['has no known size', text('Actions', { fontSize: null })],
    ['is a caption', styled('Caption', 'Actions', { bold: true })],
    ['is a sentence', text('Actions.', { bold: true })],
    ['ends in a comma', text('Actions,', { bold: true })],
    ['has thirteen words', text('Actions: a b c d e f g h i j k l', { bold: true })],
    ['is bold and means nothing', text('Hello', { bold: true })],
    ['is a line of the contents', styled('Toc1', 'Actions', { bold: true })],
    ['is in the annex', text('Actions', { bold: true, tag: 'ksb-annex1:', isAround: true })],
  ])('is none where it %s', (_, builder) => {
    expect(isHeading(builder)).toBe(false);
  });

  it('is none in a table of several cells, whichever comes first', () => {
    const bold = { bold: true };
    expect(headings(reportOf(heading('Situation'), cell(0, 0, 'Actions', bold), cell(0, 1, 'x')))).toEqual([
      0,
    ]);
    expect(headings(reportOf(heading('Situation'), cell(0, 0, 'x'), cell(1, 0, 'Actions', bold)))).toEqual([
      0,
    ]);
  });

  it('is measured by the size of most of the text', () => {
    const size = (fontSize: number) => ({ fontSize });
    const large = reportOf(
      words(3, size(10)),
      words(40, size(14)),
      text('Actions', size(14)),
      words(9, size(14)),
    );
    expect(keys(large)).toEqual(['other']);
    const small = reportOf(
      words(40, size(10)),
      words(3, size(14)),
      text('Actions', size(11)),
      words(9, size(10)),
    );
    expect(keys(small)).toContain('actions');
  });
});

describe('the level of the sections', () => {
  it('is that of most of the template’s titles', () => {
    const report = reportOf(
      heading('My report', 1),
      heading('Situation', 2),
      words(9),
      heading('Actions', 2),
      words(9),
      heading('Feedback', 1),
      words(9),
      heading('Solutions', 3),
      words(9),
    );
    expect(keys(report)).toEqual(['situation', 'actions', 'feedback']);
  });

  it('is the higher one of two that have as many', () => {
    const report = reportOf(heading('Situation', 2), words(9), heading('Actions', 1), words(9));
    expect(keys(report)).toEqual(['actions']);
  });

  it('counts different titles, and those of merged headings', () => {
    const report = reportOf(
      heading('Situation', 1),
      heading('Situation', 1),
      words(9),
      heading('Actions and Solutions', 2),
      words(9),
      heading('Feedback', 3),
    );
    expect(keys(report)).toEqual(['situation', 'situation', 'actions']);
  });

  it('is the highest that is there where no heading says a title', () => {
    const report = reportOf(
      heading('One thing', 2),
      words(9),
      heading('Feedback from my manager', 2),
      words(9),
      heading('Actions around it', 3),
      words(9),
    );
    expect(keys(report)).toEqual(['feedback']);
  });

  it('does not hide a deeper heading that has the template’s number', () => {
    const report = reportOf(heading('Situation', 1), words(9), heading('Section 2 - Actions', 3), words(9));
    expect(keys(report)).toEqual(['situation', 'actions']);
  });
});

describe('a title that is not sure', () => {
  it('stands for its section only where none of its sections has a surer one', () => {
    const merged = reportOf(
      heading('Situation'),
      words(9),
      text('Actions and solutions', { bold: true }),
      words(9),
      heading('Solutions'),
      words(9),
    );
    expect(keys(merged)).toEqual(['situation', 'solutions']);
    expect(headings(merged)).toEqual([0, 4]);
  });

  it('goes on with the section before it where it only says it again', () => {
    const said = (second: FactBuilder) => keys(reportOf(heading('Results'), words(9), second, words(9)));
    expect(said(heading('Recommendations'))).toEqual(['results']);
    expect(said(heading('Section 5 - Recommendations'))).toEqual(['results', 'results']);
    expect(said(heading('Results and any business recommendations'))).toEqual(['results', 'results']);
  });
});

describe('the regions', () => {
  const prose = words(20);

  it('begin with the title block: titles, fields, short lines, the name of the project', () => {
    const report = reportOf(
      styled('Title', 'A Title'),
      styled('Subtitle', 'A Subtitle'),
      text('Name: a b c d e f g h i j k l m.'),
      text('A short line'),
      heading('Situation'),
      words(3),
    );
    expect(regions(report)).toEqual([...Array.from({ length: 4 }, () => 'title-block'), 'body', 'body']);
  });

  it.each<readonly [what: string, content: readonly FactBuilder[], expected: string]>([
    ['the first words', [heading('My project'), heading('Situation')], 'title-block'],
    [
      'the first words after empty lines',
      [text(''), heading('My project'), prose, heading('Situation')],
      'title-block',
    ],
    [
      'a heading without text before the next',
      [text('x'), heading('My project'), heading('Situation')],
      'title-block',
    ],
    ['a heading with text below it', [text('x'), heading('My project'), prose, heading('Situation')], 'body'],
    ['an introduction', [heading('Introduction'), prose, heading('Situation')], 'body'],
    ['an executive summary', [heading('Executive summary'), prose, heading('Situation')], 'body'],
    ['a summary', [heading('Summary'), prose, heading('Situation')], 'body'],
  ])('take for the title or the text: %s', (_, content, expected) => {
    const report = reportOf(...content);
    const at = content.findIndex((_builder, index) => report.snapshot.paragraphs[index]?.headingLevel === 1);
    expect(report.outline.regionOf(paragraphAt(report, at))).toBe(expected);
  });

  it('have the contents until running text or a section follows', () => {
    const report = reportOf(
      heading('Contents'),
      styled('Toc1', 'Situation 1'),
      text('A short line'),
      prose,
      styled('Toc2', 'x'),
      heading('Situation'),
      words(3),
      heading('Contents'),
      words(3),
    );
    expect(regions(report)).toEqual([
      'contents',
      'contents',
      'contents',
      'body',
      'contents',
      'body',
      'body',
      'body',
      'body',
    ]);
    expect(report.outline.sections[0]).toMatchObject({
      key: 'other',
      title: 'Text before the first section',
    });
  });

  it('have no appendix before the first section, and one for all after the last', () => {
    const before = reportOf(heading('Appendix A'), words(3), heading('Situation'), words(3));
    expect(regions(before)).toEqual(['title-block', 'title-block', 'body', 'body']);
    expect(before.outline.earlyAppendix?.index).toBe(0);
    const after = reportOf(
      heading('Situation'),
      words(3),
      heading('Appendix A'),
      styled('Toc1', 'x'),
      heading('Actions taken', 2),
      heading('Appendix B'),
      words(3),
    );
    expect(keys(after)).toEqual(['situation', 'appendix']);
    expect(regions(after).slice(2)).toEqual(Array.from({ length: 5 }, () => 'appendix'));
    expect(after.outline.earlyAppendix).toBeNull();
    expect(after.outline.sections[1]).toMatchObject({ title: 'Appendix', prefix: 'A', number: null });
  });

  it('are body alone, in one section, where no section is found', () => {
    const report = reportOf(
      styled('Title', 'Notes'),
      styled('Subtitle', 'of mine'),
      text('x'),
      heading('Other'),
      text(''),
    );
    expect(regions(report)).toEqual(['title-block', 'title-block', 'body', 'body', 'body']);
    expect(report.outline.sections).toMatchObject([
      { key: 'other', title: 'Whole report', prefix: '0', heading: null },
    ]);
    expect(report.outline.missing).toHaveLength(6);
  });

  it('tell what is text of the report, and which sections have any', () => {
    const report = reportOf(
      text('Name: Sample'),
      heading('Situation'),
      heading('More', 2),
      heading('Actions'),
      words(3),
      heading('Appendix'),
      words(3),
    );
    const { outline, snapshot } = report;
    expect(snapshot.paragraphs.map((each) => outline.isReportText(each))).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(outline.sections.map((section) => outline.hasParagraphs(section))).toEqual([false, true, true]);
    expect(snapshot.paragraphs.map((each) => outline.addressOf(each))).toEqual([
      null,
      null,
      null,
      null,
      '2.1',
      null,
      'A.1',
    ]);
    expect(() => outline.regionOf({ ...paragraphAt(report, 0), index: 99 })).toThrow('no paragraph 99');
  });

  it('keep the annex, mapping tables and guidance out of the text', () => {
    const codes = ['K1.1', 'K1.2', 'K1.3', 'K1.4', 'K2.1', 'K2.2', 'K4.3', 'K4.4'];
    const report = reportOf(
      heading('Situation'),
      text('Criteria that could be part of this section: K2.1'),
      ...codes.map((code, row) => cell(row, 0, code)),
      text('A row', { tag: 'ksb-annex1:', isAround: true }),
      words(3),
    );
    expect(new Set(regions(report).slice(2, 10))).toEqual(new Set(['manual-mapping']));
    expect([regions(report)[1], ...regions(report).slice(10)]).toEqual(['guidance', 'annex', 'body']);
    expect(report.outline.sectionOf(paragraphAt(report, 1))).toBeNull();
    expect(report.outline.sectionOf(paragraphAt(report, 11))?.key).toBe('situation');
  });
});
