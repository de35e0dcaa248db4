import { sectionAdvice, shorten } from '../../../src/report';
import { budgetHint, budgetText, shortenText } from '../../../src/wording/advice';
import { partsText, thinHint, thinTexts } from '../../../src/wording/evidence';
import { heading, paragraphAt, reportOf, words } from '../../builders/facts';

test.each<readonly [free: readonly number[], text: string | null]>([
  [[9], null],
  [[11], 'Cut 1 word. This paragraph carries no code: without it you are within the limit.'],
  [[], null],
  [[40, 30, 20], 'Cut 80 words. These 3 paragraphs carry no code: without them you are within the limit.'],
])('free paragraphs of %j words, where ten may stand: %p', (free, said) => {
  const report = reportOf(heading('Actions'), words(2739, { codes: 'K1.4' }), ...free.map((n) => words(n)));
  expect(shortenText(shorten(report))).toBe(said);
});

test('where cutting what carries no code is not enough, or all does, it is said', () => {
  const long = [heading('Actions'), words(2759, { codes: 'K1.4' })];
  expect(shortenText(shorten(reportOf(...long)))).toBe(
    'Cut 10 words. Every paragraph carries a code, so make some shorter.',
  );
  expect(shortenText(shorten(reportOf(...long, words(5))))).toBe(
    'Cut 15 words. This paragraph carries no code, but even without it the report is too long.',
  );
});

test('thin evidence is remarked on, and both figures of ours are called ours', () => {
  const report = reportOf(heading('Actions'), words(19, { codes: 'K1.4' }));
  const thin = report.coverage.criteria.flatMap(({ evidence }) => evidence.map((each) => each.thin));
  expect(thin.map((each) => each && thinTexts[each])).toEqual(['only a few words']);
  expect(thinHint).toMatch(/^Fewer than 20 words\. That number is ours/u);
  expect(budgetHint).toMatch(/^The template gives no number for a section\. Ours/u);
});

test('a budget is said as about', () => {
  const report = reportOf(heading('Actions'), words(119));
  const advice = sectionAdvice(report, paragraphAt(report, 1));
  expect(advice && budgetText(advice.budget)).toBe('120 of about 400 words');
});

test.each<readonly [ticked: readonly string[], text: string | null]>([
  [[], null],
  [['K1.4a'], '1 of 2 parts ticked'],
  [['K1.4a', 'K1.4b'], null],
])('with %j ticked the parts are %p', (ticked, said) => {
  expect(partsText({ of: 2, ticked })).toBe(said);
});
