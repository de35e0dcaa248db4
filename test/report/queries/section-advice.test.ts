import { sectionAdvice, type Report, type SectionAdvice } from '../../../src/report';
import { decisionsKey } from '../../../src/report/snapshot/settings';
import { defaultStandard } from '../../../src/standard';
import { cell, factsOf, heading, paragraphAt, reportFrom, reportOf, text, words } from '../../builders/facts';

function adviceAt(report: Report, index: number): SectionAdvice {
  const advice = sectionAdvice(report, paragraphAt(report, index));
  if (!advice) throw new Error(`There is no advice at ${index}`);
  return advice;
}

test('the template’s guidance is there without its brackets, wherever the cursor is in the section', () => {
  const report = reportOf(heading('Section 1 - Situation'), words(5), text(''), cell(0, 0, 'a cell'));
  for (const index of [0, 1, 2, 3])
    expect(adviceAt(report, index).guidance).toEqual([
      'This is where you should provide a brief summary of the difficult situation or complaint that you had to deal with and really where you should say what happened',
    ]);
});

test('a line of guidance is in the section that it stands in', () => {
  const line = text('Criteria that could be part of this section: K2.1');
  expect(adviceAt(reportOf(heading('Situation'), text(''), line), 2).section.key).toBe('situation');
});

test('the suggested criteria are asked part by part, what has no evidence first', () => {
  const report = reportOf(heading('Section 2 - Actions'), words(30, { codes: 'K1.4 K2.2' }));
  const { criteria } = adviceAt(report, 1);
  expect(criteria.map(({ criterion, isCovered }) => [criterion.code, isCovered])).toEqual([
    ['K2.1', false],
    ['K4.3', false],
    ['K4.4', false],
    ['K4.5', false],
    ['K4.7', false],
    ['K1.4', true],
    ['K2.2', true],
  ]);
  expect(criteria[0]?.parts.map(({ question }) => question)).toEqual([
    'the journey a customer takes through your organisation',
    'how that journey is managed so that it ends well',
  ]);
  expect(criteria[3]?.parts).toEqual([]);
});

test('parts that are ticked are told', () => {
  const settings = { [decisionsKey]: { parts: { 'K2.1': ['K2.1b'] } } };
  const report = reportFrom({ ...factsOf(heading('Situation'), words(5)), settings });
  expect(adviceAt(report, 1).criteria[0]?.ticked).toEqual(['K2.1b']);
});

test('the budget is the limit, half of it shared out equally and half by the criteria suggested, in fifties', () => {
  const report = reportOf(...defaultStandard.sections.flatMap(({ title }) => [heading(title), words(9)]));
  const budgets = report.outline.sections.map(
    ({ heading: line }) => adviceAt(report, line?.index ?? 0).budget,
  );
  expect(budgets.map(({ about }) => about)).toEqual([250, 400, 400, 400, 500, 550]);
  expect(budgets.map(({ words: sofar }) => sofar)).toEqual([10, 10, 10, 10, 14, 10]);
});

test('a section in two places is written as one', () => {
  const report = reportOf(
    heading('Actions'),
    words(9),
    heading('Feedback'),
    words(3),
    heading('Actions'),
    words(5),
  );
  expect(adviceAt(report, 1).budget.words).toBe(16);
});

test('a merged heading has the guidance, the criteria and the budget of both sections', () => {
  const { guidance, criteria, budget } = adviceAt(reportOf(heading('Sections 1 and 3'), words(5)), 1);
  expect(guidance).toHaveLength(2);
  expect(criteria.map(({ criterion }) => criterion.code)).toEqual(
    expect.arrayContaining(['K2.1', 'K4.6', 'S5.4']),
  );
  expect(budget.about).toBe(650);
});

test('there is none before the first section, under another heading and in the appendices', () => {
  const report = reportOf(
    text('Name: Alex Sample'),
    heading('Actions'),
    words(3),
    heading('Something else'),
    words(3),
    heading('Appendix'),
    words(3),
  );
  expect([0, 3, 4, 5, 6].map((index) => sectionAdvice(report, paragraphAt(report, index)))).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});
