import { act, screen } from '@testing-library/react';
import { heading, tagId, text } from '../../builders/facts';
import { codeField, showPane, type ShownPane } from '../show-pane';
const report = [
  heading('Section 2 - Actions'),
  text('I weighed up the risks.', { codes: 'K1.4 K2.1' }),
  text('I asked the warehouse.', { codes: 'K2.1' }),
  heading('Section 4 - Solutions'),
  text('I rang the customer.', { tag: `ksb1:${tagId(9)}:zzzzzz:K2.1` }),
];

const openView = async ({ user }: ShownPane, name: string | RegExp): Promise<void> =>
  user.click(screen.getByRole('tab', { name }));

const failure = (code: string) => ({ kind: 'failed', reason: 'word', code, detail: code }) as const;

describe('A document that refuses every change', () => {
  test('keeps its views and jumps, and loses the controls that change it', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    shown.word.answers.push(failure('AccessDenied'));
    await shown.user.type(await codeField(), 'k4.3{Enter}');
    expect(await screen.findByText(/^This document cannot be changed here, so/)).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Add a code to this paragraph' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    await openView(shown, 'Mapping');
    expect(screen.queryByRole('button', { name: 'Write the mapping annex' })).toBeNull();
    await openView(shown, 'Criteria');
    await shown.user.click(
      screen.getAllByRole('button', { name: /^Section 2 – Actions, paragraph 2/ })[0] ?? document.body,
    );
    expect(shown.word.calls.some((call) => call.startsWith('goTo'))).toBe(true);
  });

  test('shows the controls again when asked, and keeps them once a change goes through', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    shown.word.answers.push(failure('NotAllowed'));
    await shown.user.type(await codeField(), 'k4.3{Enter}');
    await shown.user.click(await screen.findByRole('button', { name: 'Show them again' }));
    await shown.user.type(await codeField(), 'k4.3{Enter}');
    await screen.findByText(/^K4\.3 added/);
    expect(screen.queryByText(/^This document cannot be changed here, so/)).toBeNull();
  });

  test('is not believed in because of one paragraph that Word cannot wrap', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    shown.word.answers.push(failure('GeneralException'), failure('GeneralException'));
    await shown.user.type(await codeField(), 'k4.3{Enter}');
    await screen.findByText(/^Word could not do this/);
    expect(screen.queryByText(/^This document cannot be changed here, so/)).toBeNull();
    await shown.user.type(await codeField(), 'k4.3{Enter}');
    expect(await screen.findByText(/^This document cannot be changed here, so/)).toBeTruthy();
  });
});

describe('Waiting for Word', () => {
  test('can be cancelled after a second, and what was there stays', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    shown.word.read = () => new Promise(() => undefined);
    act(() => shown.word.watcher?.onText());
    await shown.user.type(await codeField(), 'k4.3{Enter}');
    await shown.user.click(await screen.findByRole('button', { name: 'Cancel' }, { timeout: 4000 }));
    expect(await screen.findByText('Stopped. What you see is how it was before.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Section 2 – Actions, paragraph 1' })).toBeTruthy();
  });

  test('to go somewhere can be cancelled too', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    shown.word.goToParagraph = () => new Promise(() => undefined);
    await shown.user.click(screen.getByRole('button', { name: /^Next paragraph/u }));
    await shown.user.click(await screen.findByRole('button', { name: 'Cancel' }, { timeout: 4000 }));
    expect(await screen.findByText('Stopped. Word may still go there.')).toBeTruthy();
  });

  test('is not told where the pane looks by itself', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    jest.useFakeTimers();
    shown.word.read = () => new Promise(() => undefined);
    act(() => shown.word.watcher?.onText());
    await act(() => jest.advanceTimersByTimeAsync(10_000));
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
    jest.useRealTimers();
  });
});
