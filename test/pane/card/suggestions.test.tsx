import { waitFor, within } from '@testing-library/react';
import { heading, text } from '../../builders/facts';
import { inCard, showPane } from '../show-pane';

const report = [
  heading('Section 2 - Actions'),
  text('I weighed up the risks of a new returns form.'),
  text('I asked the warehouse.', { codes: 'K2.1 K4.5' }),
];

const suggested = async (): Promise<string[]> => {
  const list = await inCard().findByRole('list', { name: 'Codes that may fit and are still missing' });
  return within(list)
    .getAllByRole('button')
    .map((button) => button.textContent ?? '');
};

test('what the paragraph speaks of is suggested first, with the word and why; then what its section lacks', async () => {
  const { user } = await showPane(report, { cursorAt: 1 });
  const [first, ...others] = await suggested();
  expect(first).toBe('K1.4: “risk”');
  expect(others).toContain('K2.2');
  expect(others).not.toContain('K4.5');
  const chip = inCard().getByRole('button', { name: 'Add K1.4: “risk”' });
  expect(chip.title).toBe('You wrote “risk”');
  await user.click(chip);
  await inCard().findByRole('button', { name: 'Remove K1.4' });
  await waitFor(async () => expect(await suggested()).not.toContain('K1.4: “risk”'));
});

test('a code that the section lacks is added with one press, and is suggested no more', async () => {
  const { user } = await showPane(report, { cursorAt: 1 });
  await user.click(await inCard().findByRole('button', { name: 'Add K2.2' }));
  expect(await inCard().findByRole('button', { name: 'Remove K2.2' })).toBeTruthy();
  expect(await suggested()).not.toContain('K2.2');
});

test('nothing is suggested where nothing can be tagged', async () => {
  const { word } = await showPane(report, { cursorAt: 0 });
  expect(inCard().queryByText('May fit:')).toBeNull();
  word.clickInto(1);
  word.watcher?.onCursor();
  expect(await inCard().findByText('May fit:')).toBeTruthy();
});
