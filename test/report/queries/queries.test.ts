import { assignableHeadings, unlistedDecisions } from '../../../src/report/queries/assignable-headings';
import { countedLines } from '../../../src/report/queries/counted-lines';
import { coverageMatrix } from '../../../src/report/queries/coverage-matrix';
import { findAddress } from '../../../src/report/queries/find-address';
import { decisionsKey } from '../../../src/report/snapshot/settings';
import type { Report } from '../../../src/report';
import { defaultStandard } from '../../../src/standard';
import {
  cell,
  factsOf,
  heading,
  reportFrom,
  reportOf,
  styled,
  text,
  words,
  type FactBuilder,
} from '../../builders/facts';

const indexes = (paragraphs: readonly { readonly index: number }[]): number[] =>
  paragraphs.map(({ index }) => index);

describe('headings that the author may decide on', () => {
  const bold = { bold: true };

  it('are other headings and short bold lines, however they are worded', () => {
    const report = reportOf(
      text('A bold line', bold),
      heading('Situation'),
      heading('A lower one', 2),
      heading('Something else'),
      text('one two three four five six seven eight nine ten eleven twelve', bold),
      words(3),
    );
    expect(indexes(assignableHeadings(report))).toEqual([0, 2, 3, 4]);
  });

  it.each<readonly [what: string, builder: FactBuilder]>([
    ['text', words(3)],
    ['an empty heading', heading('')],
    ['a caption', styled('Caption', 'Figure', bold)],
    ['a title', styled('Title', 'A title', bold)],
    ['a subtitle', styled('Subtitle', 'A subtitle', bold)],
    ['a bold sentence', text('Hello there.', bold)],
    ['a bold line that goes on', text('Hello there:', bold)],
    ['a bold line of thirteen words', text('a b c d e f g h i j k l m', bold)],
    ['a bold cell', cell(0, 0, 'Day', bold)],
    ['a line of the contents', styled('Toc1', 'Something', bold)],
    ['a line of the annex', text('Annex', { bold: true, tag: 'ksb-annex1:', isAround: true })],
  ])('are not %s', (_, builder) => {
    expect(assignableHeadings(reportOf(heading('Situation'), words(3), builder, words(3)))).toEqual([]);
  });

  it('are none in an appendix', () => {
    const report = reportOf(
      heading('Situation'),
      words(3),
      heading('Appendix'),
      heading('Something', 2),
      words(3),
    );
    expect(assignableHeadings(report)).toEqual([]);
  });

  it('and those that were decided to be no section, are told apart', () => {
    const settings = { [decisionsKey]: { sections: { feedback: null, 'my words': 'results' } } };
    const facts = factsOf(heading('Situation'), heading('Feedback'), heading('My words'), text(''));
    expect(indexes(unlistedDecisions(reportFrom({ ...facts, settings })))).toEqual([1]);
    expect(unlistedDecisions(reportFrom(facts))).toEqual([]);
  });
});

describe('the lines that are counted', () => {
  it('are all that have words, with their region and how many are marked', () => {
    const report = reportOf(
      text('Name: Sample'),
      heading('Actions'),
      text(''),
      words(2740),
      words(20),
      heading('Appendix'),
      words(5),
    );
    expect(
      countedLines(report).map(({ paragraph, region, marked }) => [paragraph.index, region, marked]),
    ).toEqual([
      [0, 'title-block', 0],
      [1, 'body', 1],
      [3, 'body', 2740],
      [4, 'body', 9],
      [5, 'appendix', 0],
      [6, 'appendix', 0],
    ]);
  });
});

describe('criteria by sections', () => {
  const matrix = (...content: readonly FactBuilder[]) => coverageMatrix(reportOf(...content));

  it('have a column for each section of the template, where it is missing too', () => {
    const { columns, rows } = matrix();
    expect(columns).toEqual(
      defaultStandard.sections.map(({ number, shortTitle }) => ({
        name: `Section ${number} – ${shortTitle}`,
        shortName: `${number} ${shortTitle}`,
      })),
    );
    expect(rows.map(({ criterion }) => criterion)).toEqual(defaultStandard.criteria);
    for (const { criterion, state, cells } of rows) {
      expect(state).toBe('gap');
      expect(cells.map(({ isSuggested }) => isSuggested)).toEqual(
        defaultStandard.sections.map(({ suggested }) => suggested.includes(criterion.code)),
      );
    }
  });

  it('show evidence where it is: a merged heading counts for each section, a doubled one once', () => {
    const { rows } = matrix(
      heading('Sections 3 and 4 - Responsibilities and solutions'),
      words(3, { codes: 'K1.4' }),
      heading('Actions'),
      words(4, { codes: 'K1.4' }),
      heading('Section 2 - Actions'),
      words(5, { codes: 'K1.4' }),
    );
    const row = rows.find(({ criterion }) => criterion.code === 'K1.4');
    expect(row?.state).toBe('safe');
    expect(row?.cells.map(({ start }) => start?.index ?? null)).toEqual([null, 2, 0, 0, null, null]);
    expect(row?.cells.map(({ evidence }) => evidence.map(({ paragraph }) => paragraph.index))).toEqual([
      [],
      [3, 5],
      [1],
      [1],
      [],
      [],
    ]);
  });

  it('have further columns only for other places with evidence', () => {
    const codes = { codes: 'K1.4' };
    const { columns, rows } = matrix(
      words(20, codes),
      heading('Actions'),
      words(3),
      heading('Something else'),
      words(4, codes),
      heading('Another one'),
      words(4),
      heading('Appendix A'),
      words(5, codes),
    );
    expect(columns.slice(6)).toEqual([
      { name: 'Text before the first section', shortName: 'Introduction' },
      { name: 'Something else', shortName: 'Something else' },
      { name: 'Appendix A', shortName: 'Appendix A' },
    ]);
    const row = rows.find(({ criterion }) => criterion.code === 'K1.4');
    expect(row?.cells.slice(6).map(({ evidence, isSuggested }) => [evidence.length, isSuggested])).toEqual([
      [1, false],
      [1, false],
      [1, false],
    ]);
  });
});

describe('an address', () => {
  const report: Report = reportOf(
    heading('Section 2 - Actions'),
    words(3),
    words(4),
    cell(0, 0, ''),
    cell(0, 0, 'first'),
    cell(0, 0, 'second'),
    heading('Appendix'),
    words(5),
  );

  it.each([
    ['2.1', 1],
    [' 2.2 ', 2],
    ['2.t1.r1.c1', 4],
    ['2.T1.R1.C1', 4],
    ['a.1', 7],
    ['A.1', 7],
    ['2.9', null],
    ['', null],
  ])('“%s” is that of paragraph %p', (address, index) => {
    expect(findAddress(report, address)?.index ?? null).toBe(index);
    expect(findAddress(report, address)?.index ?? null).toBe(index);
  });
});
