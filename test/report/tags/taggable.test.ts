import { isWorthAStop } from '../../../src/report';
import { cell, heading, reportOf, text } from '../../builders/facts';

test('going from paragraph to paragraph leaves out what cannot be tagged, and cells of fewer than five words', () => {
  const report = reportOf(
    heading('Actions'),
    text('Short.'),
    text(''),
    cell(0, 0, 'one two three four'),
    cell(0, 1, 'one two three four five'),
  );
  expect(report.snapshot.paragraphs.map((paragraph) => isWorthAStop(report, paragraph))).toEqual([
    false,
    true,
    false,
    false,
    true,
  ]);
});
