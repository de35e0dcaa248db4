import { assignableHeadings } from '../../../src/report/queries/assignable-headings';
import { coverageMatrix } from '../../../src/report/queries/coverage-matrix';
import { findSelection } from '../../../src/report/snapshot/find-selection';
import { firstTags } from '../../../src/report/repairs/first-tags';
import { planAddCodes } from '../../../src/report/plans/plan-tags';
import { tagChangesOf } from '../../../src/report/plans/tag-changes';
import { reviewSummary } from '../../../src/wording/review-summary';
import { cell, heading, paragraphAt, reportOf, styled, text, words } from '../../builders/facts';

describe('tags for a report that has none', () => {
  const codes = ['K1.1', 'K1.2', 'K1.3', 'K1.4', 'K2.1', 'K2.2', 'K4.3', 'K4.4'];
  const mapping = (place: string) =>
    codes.flatMap((code, row) => [cell(row, 0, code), cell(row, 1, row === 0 ? place : '')]);

  it('come from the text and from the table, each paragraph’s codes in the kit’s order', () => {
    const report = reportOf(
      heading('Actions'),
      text('I weighed it (K2.1).'),
      ...mapping('Section 2, paragraph 1'),
    );
    expect(firstTags(report)).toMatchObject({
      typed: 1,
      mapped: 1,
      preview: [{ kind: 'tag', paragraph: { index: 1 }, codes: ['K1.1', 'K2.1'] }],
    });
  });

  it('tell the rows that name no paragraph', () => {
    const report = reportOf(heading('Actions'), text('I weighed it (K2.1).'), ...mapping('Section 2'));
    expect(firstTags(report)?.vague).toEqual(['K1.1']);
  });

  it('are not offered once there is a tag', () => {
    expect(firstTags(reportOf(heading('Actions'), text('One (K2.1).', { codes: 'K1.1' })))).toBeNull();
  });
});

it('several paragraphs never get one id twice', () => {
  const report = reportOf(heading('Actions'), text('One.'), text('Two.'), text('Three.'));
  const draws = [0.1, 0.1, 0.5];
  let drawn = 0;
  const wanted = [1, 2, 3].map((index) => ({ paragraph: paragraphAt(report, index), codes: ['K1.1'] }));
  const { plan } = planAddCodes(report, wanted, () => draws[Math.floor(drawn++ / 6)] ?? 0.9);
  if (plan.kind === 'refused') throw new Error('A plan was expected');
  const ids = tagChangesOf(plan).map((change) => (change.kind === 'add' ? change.bookmark : ''));
  expect(new Set(ids).size).toBe(3);
});

describe('a selection', () => {
  const { snapshot } = reportOf(text('A.'), text('B.'), text('A.'), text('B.'));
  const select = (before: string, texts: readonly string[]) =>
    findSelection({ text: texts[0] ?? '', before, after: texts[1] ?? '', texts }, snapshot);

  it('is found by its texts and by what stands before it', () => {
    expect(select('B.', ['A.', 'B.']).selected.map(({ index }) => index)).toEqual([2, 3]);
    expect(select('', ['A.', 'B.', 'A.']).selected.map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('is ambiguous where the same texts follow one another twice', () => {
    expect(select('gone', ['A.', 'B.'])).toEqual({
      place: { kind: 'ambiguous', count: 2 },
      selected: [],
    });
  });

  it('is unknown where its texts are newer than the snapshot', () => {
    expect(select('', ['A.', 'New.'])).toEqual({ place: { kind: 'unknown' }, selected: [] });
  });
});

it('headings that may be said to be a section are those in a style, and short bold lines', () => {
  const report = reportOf(
    styled('Title', 'My project', { bold: true }),
    heading('Situation'),
    heading('A deeper one', 3),
    text('My part in it', { bold: true }),
    text('A bold sentence that ends with a stop.', { bold: true }),
    words(9),
    heading('Appendix'),
    text('Letters', { bold: true }),
  );
  expect(assignableHeadings(report).map(({ index }) => index)).toEqual([2, 3]);
});

it('the matrix shows where evidence is, where the kit suggests some, and further sections with evidence', () => {
  const report = reportOf(
    heading('Situation'),
    text('One.', { codes: 'K2.1' }),
    heading('Conclusion'),
    text('Two.', { codes: 'K2.1' }),
  );
  const { columns, rows } = coverageMatrix(report);
  expect(columns.map(({ shortName }) => shortName)).toEqual([
    '1 Situation',
    '2 Actions',
    '3 Responsibilities',
    '4 Solutions',
    '5 Results',
    '6 Feedback',
    'Conclusion',
  ]);
  const row = rows.find(({ criterion }) => criterion.code === 'K2.1');
  expect(row?.cells.map(({ evidence }) => evidence.length)).toEqual([1, 0, 0, 0, 0, 0, 1]);
  expect(row?.cells.map(({ isSuggested }) => isSuggested).slice(0, 2)).toEqual([true, true]);
});

it('gaps and findings read as plain text', () => {
  const lines = reviewSummary(reportOf(heading('Actions'), text('One (K1.4).', { codes: 'K2.1' }))).split(
    '\n',
  );
  expect(lines[0]).toBe('Words: 3 of 2,500 (Word shows 3).');
  expect(lines).toContain('Pass criteria tagged: 1 of 16');
  expect(lines.some((line) => /^- K1\.4 /u.test(line))).toBe(true);
  expect(lines).toContain('Good to know:');
  expect(lines.some((line) => /^- Section 2 – Actions, paragraph 1: The text names K1\.4/u.test(line))).toBe(
    true,
  );
});
