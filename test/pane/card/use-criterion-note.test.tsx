import { act, screen, waitFor, within } from '@testing-library/react';
import { decisionsKey } from '../../../src/report';
import { heading, text } from '../../builders/facts';
import { codeField, inCard, openView, showPane, type ShownPane } from '../show-pane';

const report = [
  heading('Section 2 - Actions'),
  text('I weighed up the risks of a new returns form.'),
  text('I asked the warehouse.', { codes: 'K2.1 K4.5' }),
];

const note = (): HTMLElement | null => screen.queryByRole('note');

const tag = async ({ user }: ShownPane, code: string): Promise<HTMLElement> => {
  await user.type(await codeField(), `${code}{Enter}`);
  return screen.findByRole('note', { name: `What ${code.toUpperCase()} asks for` });
};

test('what a criterion asks for is shown while its code has the focus, and Escape takes it away', async () => {
  const { user } = await showPane(report, { cursorAt: 2 });
  const code = await inCard().findByRole('button', { name: 'What K2.1 asks for' });
  act(() => code.focus());
  expect((await screen.findByRole('note')).textContent).toContain('Does your evidence show');
  await user.keyboard('{Escape}');
  expect(note()).toBeNull();
  expect(document.activeElement).toBe(code);
});

test('it is shown under the pointer, can be pointed at, and goes a moment after the pointer has left', async () => {
  const { user } = await showPane(report, { cursorAt: 2 });
  jest.useFakeTimers();
  const code = inCard().getByRole('button', { name: 'What K2.1 asks for' });
  await user.hover(code);
  await user.hover(screen.getByRole('note'));
  act(() => void jest.advanceTimersByTime(1000));
  expect(note()).toBeTruthy();
  await user.unhover(screen.getByRole('note'));
  act(() => void jest.advanceTimersByTime(1000));
  expect(note()).toBeNull();
  jest.useRealTimers();
});

test('a code that is added shows what it asks for, to be ticked; what is half ticked stands at its chip', async () => {
  const shown = await showPane(report, { cursorAt: 1 });
  const asked = await tag(shown, 'k1.4');
  expect(asked.textContent).toContain('K1.4 · Distinction');
  expect(document.activeElement).toBe(await codeField());
  const [risks, opportunities] = within(asked).getAllByRole('checkbox');
  await shown.user.click(risks ?? asked);
  expect(await screen.findByText('K1.4: 1 point ticked.')).toBeTruthy();
  expect(shown.word.facts.settings[decisionsKey]).toEqual({ parts: { 'K1.4': ['K1.4a'] } });
  expect(note()).toBeTruthy();
  expect(inCard().getByRole('button', { name: 'What K1.4 asks for, 1 of 2 parts ticked' })).toBeTruthy();
  await shown.user.click(opportunities ?? asked);
  await screen.findByText('K1.4: 2 points ticked.');
  expect(inCard().getByRole('button', { name: 'What K1.4 asks for' })).toBeTruthy();
  await shown.user.click(within(asked).getByRole('button', { name: 'Close' }));
  expect(note()).toBeNull();
});

test.each([
  ['Escape', ({ user }: ShownPane) => user.keyboard('{Escape}')],
  ['going on to type', ({ user }: ShownPane) => user.keyboard('k')],
  ['a press elsewhere', (shown: ShownPane) => openView(shown, 'Sections')],
  ['the next paragraph', ({ user }: ShownPane) => user.keyboard('{Alt>}{ArrowDown}{/Alt}')],
])('it stays until it is closed by %s', async (_, close) => {
  const shown = await showPane(report, { cursorAt: 1 });
  await tag(shown, 'k1.4');
  await screen.findByText(/^K1\.4 added/);
  expect(note()).toBeTruthy();
  await close(shown);
  await waitFor(() => expect(note()).toBeNull());
});

test('it is not shown after several codes at once', async () => {
  const { user } = await showPane(report, { cursorAt: 1 });
  await user.type(await codeField(), 'k1.4 s2.9{Enter}');
  await screen.findByText(/^K1\.4 and S2\.9 added/);
  expect(note()).toBeNull();
});

test('it is not shown where the author does not want to be asked, but when a code is pressed', async () => {
  const { user } = await showPane(report, { cursorAt: 1, preferences: { isAsking: false } });
  await user.type(await codeField(), 'k1.4{Enter}');
  await screen.findByText(/^K1\.4 added/);
  expect(note()).toBeNull();
  await user.click(inCard().getByRole('button', { name: 'What K1.4 asks for' }));
  expect(note()).toBeTruthy();
});
