import { act, screen } from '@testing-library/react';
import { NextStepCard } from '../../../../src/pane/views/map/next-step-card';
import { MapView } from '../../../../src/pane/views/map/map-view';
import { defaultStandard } from '../../../../src/standard';
import { heading, text, words, type FactBuilder } from '../../../builders/facts';
import { showPart } from '../../show-pane';

const actions = heading('Section 2 - Actions');
const pass = defaultStandard.criteria.filter(({ grade }) => grade === 'pass').map(({ code }) => code);
const evidenceOf = (codes: readonly string[]): FactBuilder[] =>
  codes.map((code) => text(`I did what ${code} asks for, and this is how.`, { codes: code }));

const press = (name: string): HTMLElement => screen.getByRole('button', { name });

test('an empty document is told what the map is for, and has no grid', async () => {
  await showPart(<MapView />, [text('')]);
  expect(screen.getByText(/^This shows where each criterion has its evidence/)).toBeTruthy();
  expect(screen.queryByRole('grid')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

test('headings that are not sure lead to Sections', async () => {
  const { user, store } = await showPart(<NextStepCard />, [
    text('Solutions', { bold: true }),
    words(9),
    text('Feedback', { bold: true }),
    words(9),
  ]);
  expect(screen.getByText('First see whether your headings were read as you mean them.')).toBeTruthy();
  await user.click(press('Look at the headings'));
  expect(store.get().preferences.view).toBe('sections');
});

test('without a tag the first gesture is told', async () => {
  await showPart(<NextStepCard />, [actions, words(9)]);
  expect(
    screen.getByText('Click into a paragraph, type the code that it shows, and press Enter.'),
  ).toBeTruthy();
});

test('a report that is too long leads to where it can be cut', async () => {
  const { user, store } = await showPart(<NextStepCard />, [actions, words(2760, { codes: 'K1.1' })]);
  expect(screen.getByText('The report is 14 words past the end of marking.')).toBeTruthy();
  await user.click(press('Where to cut'));
  expect(store.get().details).toBe('standing');
});

test('of many missing criteria the first few are named and the others are a press away; of one it is said so', async () => {
  const { user, store } = await showPart(<NextStepCard />, [actions, ...evidenceOf(pass.slice(0, 9))]);
  expect(screen.getByText('7 pass criteria are missing:')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: /^What .* asks for$/ })).toHaveLength(5);
  await user.click(press('and 2 more'));
  expect(store.get().details).toBe('standing');
  await user.click(press(`What ${pass[9]} asks for`));
  expect(store.get()).toMatchObject({ wantedCode: pass[9], preferences: { view: 'criteria' } });
});

test('a single missing criterion is named', async () => {
  await showPart(<NextStepCard />, [actions, ...evidenceOf(pass.slice(1))]);
  expect(screen.getByText('One pass criterion is missing:')).toBeTruthy();
  expect(press(`What ${pass[0]} asks for`)).toBeTruthy();
  expect(screen.queryByText(/are covered/)).toBeNull();
});

test('with all pass criteria covered that is said, then come the annex and the list before handing in', async () => {
  const { user, store } = await showPart(<NextStepCard />, [actions, ...evidenceOf(pass)]);
  expect(screen.getByText('All 16 pass criteria are covered.')).toBeTruthy();
  expect(screen.getByText('Next: the mapping annex.')).toBeTruthy();
  await user.click(press('Go to the annex'));
  expect(store.get().preferences.view).toBe('hand-in');
  act(() => store.prefer({ view: 'map' }));
  await act(() => store.run((all) => all.writeAnnex()));
  expect(screen.getByText('Next: look through the list before you hand in.')).toBeTruthy();
  await user.click(press('Open the list'));
  expect(store.get().preferences.view).toBe('hand-in');
});
