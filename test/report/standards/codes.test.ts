import { searchCodes, type Report } from '../../../src/report';
import { parseVerdict } from '../../../src/report/review';
import { readManualMapping } from '../../../src/report/queries/read-manual-mapping';
import { findTypedCodes } from '../../../src/report/tags/typed-codes';
import { findCodes } from '../../../src/standard';
import { cell, heading, reportBy, standardBy, text, words } from '../../builders/facts';

const codes = ['P1', 'P10', 'M10', 'AC2', 'AC2.3', 'AC2.31', '2a'];
const file = {
  criteria: codes.map((code) => ({ code, wording: 'Does it.' })),
  limits: { words: 1000, fewest: 0 },
};
const standard = standardBy(file);

test.each([
  ['p1', ['P1']],
  ['P 10', ['P10']],
  ['m1', ['M10']],
  ['ac2', ['AC2']],
  ['ac23', ['AC2.3']],
  ['ac2,3', ['AC2.3']],
  ['2.3', ['AC2.3']],
  ['10', ['P10', 'M10']],
  ['2A', ['2a']],
  ['p1 m10', ['P1', 'M10']],
])('the field finds “%s”', (typed, expected) => {
  const matches = searchCodes(typed, standard)?.matches ?? [];
  expect(matches.map(({ criterion: { code } }) => code)).toEqual(expected);
});

test.each([
  ['As P1 and p10 say.', ['P1', 'P10']],
  ['AC2.3 and AC2.31, and AC2.', ['AC2.3', 'AC2.31', 'AC2']],
  ['ac 2.3', ['AC2.3']],
  ['P1.2, AC2.4, P100 and XP1 are none', []],
  ['see 2a', ['2a']],
])('a text holds the codes of “%s”', (written, expected) => {
  expect(findCodes(written, standard).map(({ code }) => code)).toEqual(expected);
});

test('typed codes are told with their paragraph', () => {
  const report = reportBy(file, heading('Work'), text('I did it (AC2.3, M10).'));
  expect(findTypedCodes(report).map((each) => each.codes)).toEqual([['M10', 'AC2.3']]);
});

test.each([
  ['[ac2.3 not yet] Which?', ['AC2.3'], 'not-yet'],
  ['[AC23, P1 met]', ['P1', 'AC2.3'], 'met'],
  ['[m10 partly]', ['M10'], 'partly'],
])('a verdict is read: %s', (comment, expected, judgement) => {
  expect(parseVerdict(comment, standard)).toEqual(expect.objectContaining({ codes: expected, judgement }));
});

test('a table by hand is known by them', () => {
  const report: Report = reportBy(
    file,
    heading('Work'),
    words(20),
    heading('Appendix'),
    ...codes.flatMap((code, row) => [cell(row, 0, `${code} Does it.`), cell(row, 1, 'Work, paragraph 1')]),
  );
  expect(readManualMapping(report).map(({ code, paragraphs }) => `${code} ${paragraphs.length}`)).toEqual(
    codes.map((code) => `${code} 1`),
  );
});
