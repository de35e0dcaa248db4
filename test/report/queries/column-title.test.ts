import { columnTitle } from '../../../src/report';
import { describeLocation } from '../../../src/wording/places';
import { cell, heading, paragraphAt, reportOf, text, type FactBuilder } from '../../builders/facts';

const inTable = (...cells: readonly FactBuilder[]) => reportOf(heading('Section 2 - Actions'), ...cells);
const titles = (...cells: readonly FactBuilder[]): (string | null)[] => {
  const { snapshot } = inTable(...cells);
  return snapshot.paragraphs.slice(1).map((paragraph) => columnTitle(snapshot, paragraph));
};

const headed = [
  cell(0, 0, 'Option'),
  cell(0, 1, 'Cost'),
  cell(1, 0, 'A call back within a day'),
  cell(1, 1, '£38'),
];

test('a cell has the title that the first row gives its column, and the first row none', () => {
  expect(titles(...headed, text('After it.'))).toEqual([null, null, 'Option', 'Cost', null]);
});

test.each<readonly [what: string, first: FactBuilder]>([
  ['a sentence', cell(0, 1, 'It was dear.')],
  ['a figure', cell(0, 1, '£38')],
  ['six words', cell(0, 1, 'what it cost us in all')],
])('a first row that holds %s is none of titles', (_, first) => {
  expect(titles(cell(0, 0, 'Option'), first, cell(1, 0, 'A'), cell(1, 1, 'B'))).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test('a first row with a cell of two paragraphs is none of titles', () => {
  expect(titles(cell(0, 0, 'Option'), cell(0, 0, 'Cost'), cell(1, 0, 'A'))).toEqual([null, null, null]);
});

test('an empty cell of the first row leaves its column without a title', () => {
  expect(titles(cell(0, 0, ''), cell(0, 1, 'Cost'), cell(1, 0, 'A'), cell(1, 1, 'B'))).toEqual([
    null,
    null,
    null,
    'Cost',
  ]);
});

test('each table has titles of its own', () => {
  const second = [cell(0, 0, 'Day'), cell(1, 0, 'Monday')];
  expect(titles(...headed, text(''), ...second).slice(-2)).toEqual([null, 'Day']);
});

test('the pane names the column, and the mapping annex only the row', () => {
  const report = inTable(...headed.slice(0, 3), cell(1, 1, '£38', { codes: 'K1.4' }));
  expect(describeLocation(report, paragraphAt(report, 4))).toBe(
    'Section 2 – Actions, table 1, row 2, “Cost”',
  );
  expect(report.mapping.find(({ code }) => code === 'K1.4')?.places).toMatchObject([
    { text: 'Section 2 – Actions, table 1, row 2' },
  ]);
});
