import { screen, within } from '@testing-library/react';
import { FindingsView } from '../../../../src/pane/views/findings/findings-view';
import { refuse } from '../../../../src/report';
import { defaultStandard } from '../../../../src/standard';
import { heading, text, words } from '../../../builders/facts';
import { showPane, showPart } from '../../show-pane';

const tagged = [heading('Section 2 - Actions', 1, { codes: 'K1.4' }), text('I asked (K2.1).')];

test('findings come by severity, what is to be put right first, and go to their paragraph', async () => {
  const { user, word } = await showPart(<FindingsView />, tagged);
  const regions = screen.getAllByRole('region').map((region) => region.getAttribute('aria-label'));
  const order = ['To put right', 'To check', 'Good to know'];
  expect(regions).toEqual(order.filter((name) => regions.includes(name)));
  const first = within(screen.getByRole('region', { name: 'To put right' }));
  expect(first.getByRole('heading', { name: 'To put right (1)' })).toBeTruthy();
  expect(first.getByText(/^The tag K1\.4 is on a heading/)).toBeTruthy();
  expect(first.getByText('Section 2 – Actions, heading')).toBeTruthy();
  await user.click(first.getByRole('button', { name: 'Go there' }));
  expect(word.calls).toContain('goToParagraph 0');
});

test('a jump that Word refuses is told', async () => {
  const { user, word } = await showPane(tagged);
  word.answers.push(refuse('text-changed'));
  await user.click(screen.getAllByRole('button', { name: 'Go there' })[0] ?? document.body);
  expect(await screen.findByText(/^The text has just changed/)).toBeTruthy();
});

test('no problems is not the same as done: how many criteria have no tag is said, and leads to the map', async () => {
  const whole = defaultStandard.sections.flatMap(({ number, title }) => [
    heading(`Section ${number} - ${title}`),
    words(400, number === 1 ? { codes: 'K1.1' } : {}),
  ]);
  const { user, store } = await showPart(<FindingsView />, whole);
  expect(screen.getByText('No problems.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '24 criteria have no tag yet' }));
  expect(store.get().preferences.view).toBe('map');
});
