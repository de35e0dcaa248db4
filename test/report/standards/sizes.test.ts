import { coverageMatrix, headingQuestion } from '../../../src/report';
import { planAnnex } from '../../../src/report/plans/plan-annex';
import { heading, reportBy, words } from '../../builders/facts';

const codes = Array.from({ length: 300 }, (_, at) => `K${Math.floor(at / 30) + 1}.${(at % 30) + 1}`);
const sections = Array.from({ length: 30 }, (_, at) => ({
  key: `s${at}`,
  title: `Chapter ${String.fromCharCode(97 + (at % 26)).repeat(4)}${at}`,
  suggested: codes.slice(10 * at, 10 * at + 10),
}));

test('the largest standard makes a report in which each criterion has its evidence', () => {
  const file = {
    criteria: codes.map((code) => ({ code, wording: `Shows ${code.toLowerCase()}x of the trade.` })),
    sections,
    limits: { words: 20_000, fewest: 0 },
  };
  const report = reportBy(
    file,
    ...sections.flatMap(({ title, suggested }) => [
      heading(title),
      ...suggested.map((code) => words(20, { codes: code })),
    ]),
  );
  expect(report.outline.missing).toEqual([]);
  expect(report.coverage.summary.map(({ evidenced }) => evidenced)).toEqual([300]);
  expect(coverageMatrix(report).columns).toHaveLength(30);
  expect(planAnnex(report)).toEqual(expect.objectContaining({ kind: 'annex' }));
  expect(headingQuestion(report)).toEqual([]);
});

test('the smallest makes one too', () => {
  const report = reportBy({}, words(20, { codes: 'P1' }));
  expect(report.mapping.map(({ places }) => places.length)).toEqual([0, 1]);
});
