import { staleSentence } from '../../src/pane/views/mapping/stale-sentence';
import { filterCriteria, gapsFirst } from '../../src/pane/views/criteria/choose-criteria';
import { heading, reportOf, text } from '../builders/facts';

const row = (was: readonly string[], now: readonly string[]): string =>
  staleSentence({ code: 'K2.1', was, now });

test('names only what has changed', () => {
  const section = 'Section 2 – Actions';
  expect(row([`${section}, paragraph 3`], [`${section}, paragraph 4`])).toBe(
    'K2.1: paragraph 3 is now paragraph 4',
  );
});

test('names the section where the paragraph has moved to another one', () => {
  expect(row(['Section 2 – Actions, paragraph 3'], ['Section 4 – Solutions, paragraph 3'])).toBe(
    'K2.1: Section 2 – Actions, paragraph 3 is now Section 4 – Solutions, paragraph 3',
  );
});

test('says blank where there is no place', () => {
  expect(row(['Paragraph 3'], [])).toBe('K2.1: Paragraph 3 is now blank');
});

test('several places are all named', () => {
  expect(row(['A, paragraph 1', 'B, paragraph 2'], ['A, paragraph 1'])).toBe(
    'K2.1: A, paragraph 1; B, paragraph 2 is now A, paragraph 1',
  );
});

test('gaps come first when asked, and otherwise the kit’s order stays', () => {
  const pass = filterCriteria(reportOf(heading('Actions'), text('I asked.', { codes: 'K1.1' })), 'pass');
  expect(pass).toHaveLength(16);
  expect(pass[0]?.criterion.code).toBe('K1.1');
  expect(gapsFirst(pass).at(-1)?.criterion.code).toBe('K1.1');
});
