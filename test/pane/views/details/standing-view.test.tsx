import { screen, within } from '@testing-library/react';
import { StandingView } from '../../../../src/pane/views/details/standing-view';
import { heading, text, words } from '../../../builders/facts';
import { showPart } from '../../show-pane';

const region = (name: string) => within(screen.getByRole('region', { name }));

test('the words: how they stand to the limit, why Word shows more, and the way to what was counted', async () => {
  const { user, store } = await showPart(<StandingView />, [
    text('Project Title'),
    heading('Section 1 - Situation'),
    words(120, { codes: 'K2.1' }),
    heading('Appendix'),
    words(50),
  ]);
  expect(region('Words').getByText('2,126 words to go to 2,250.')).toBeTruthy();
  expect(
    region('Words').getByText(
      'A short report is still marked. Aim for 2,250 or more. Marking stops at word 2,750.',
    ),
  ).toBeTruthy();
  expect(
    region('Words').getByText('Word says 177 because it also counts: appendix and title block.'),
  ).toBeTruthy();
  expect(region('Words').queryByText(/^(Cut|Marking stops at word)/)).toBeNull();
  await user.click(region('Words').getByRole('button', { name: 'What was counted' }));
  expect(store.get().details).toBe('words');
});

test('a report that is too long: where marking stops, and what to cut, each with its way', async () => {
  const { user, word } = await showPart(<StandingView />, [
    heading('Section 6 - Feedback'),
    words(2700, { codes: 'K1.1' }),
    words(90),
    words(200),
  ]);
  const long = region('Words');
  expect(long.getByText('244 words past 2,750, where marking stops.')).toBeTruthy();
  const line = long.getByText(/^Marking stops at word 2,750, in/);
  await user.click(within(line).getByRole('button', { name: 'Section 6 – Feedback, paragraph 2' }));
  expect(word.calls).toContain('goToParagraph 2');
  expect(
    long.getByText('Cut 244 words. These 2 paragraphs carry no code: without them you are within the limit.'),
  ).toBeTruthy();
  const cuts = long.getAllByRole('listitem');
  expect(cuts.map(({ textContent }) => textContent)).toEqual([
    'Section 6 – Feedback, paragraph 3 200 words',
    'Section 6 – Feedback, paragraph 2 90 words',
  ]);
  await user.click(within(cuts[0] ?? document.body).getByRole('button'));
  expect(word.calls).toContain('goToParagraph 3');
});

test('the criteria of each grade by state, what is missing first, each a way to what it asks for', async () => {
  const { user, store } = await showPart(<StandingView />, [
    heading('Section 2 - Actions'),
    words(120, { codes: 'K2.1 K1.4' }),
  ]);
  const pass = region('Pass');
  expect(pass.getByRole('heading', { name: 'Pass: 1 of 16 covered' })).toBeTruthy();
  const codes = pass.getAllByRole('list').map((list) => within(list).getAllByRole('button').length);
  expect(codes).toEqual([15, 1]);
  expect(pass.getByText('Missing')).toBeTruthy();
  expect(region('Distinction').getByText(/^These are for a distinction\. They are worth a try/)).toBeTruthy();
  await user.click(region('Distinction').getByRole('button', { name: 'What K1.4 asks for' }));
  expect(store.get()).toMatchObject({ wantedCode: 'K1.4', details: null, preferences: { view: 'criteria' } });
});

test('the annex leads to Hand in, and what the words mean is explained when asked', async () => {
  const { user, store } = await showPart(<StandingView />, [heading('Actions'), words(9)]);
  const meanings = region('What these words mean');
  expect(meanings.queryByText(/^Covered: /)).toBeNull();
  await user.click(meanings.getByRole('button', { name: 'What these words mean' }));
  expect(meanings.getByText(/^Covered: .*It is your claim; the assessor decides\.$/)).toBeTruthy();
  expect(meanings.getByText(/^Missing: no paragraph of the report is tagged with it/)).toBeTruthy();
  await user.click(region('Mapping annex').getByRole('button', { name: 'Go to Hand in' }));
  expect(store.get().preferences.view).toBe('hand-in');
});
