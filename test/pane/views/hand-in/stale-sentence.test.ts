import { staleSentence } from '../../../../src/pane/views/hand-in/stale-sentence';
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
