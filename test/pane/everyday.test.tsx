/** What somebody meets in eight weeks: refusals, waiting, settings, and the ways to look at the criteria. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { heading, tagId, text } from '../builders/facts';
import { applied, codeField, showPane, type ShownPane } from './show-pane';

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

describe('The criteria', () => {
  test('that changed since they were tagged can be shown alone', async () => {
    const shown = await showPane(report);
    await openView(shown, 'Criteria');
    await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Changed since tagged');
    expect(screen.getByText('1 of 25 criteria')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'K2.1' })).toBeTruthy();
  });

  test('say how many words they take, and lead from one paragraph to the next and round', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    await openView(shown, 'Criteria');
    expect(screen.getByText('13 words in 3 paragraphs')).toBeTruthy();
    const next = screen.getByRole('button', { name: 'Next paragraph with K2.1' });
    await shown.user.click(next);
    await shown.user.click(screen.getByRole('button', { name: 'Previous paragraph with K2.1' }));
    const jumps = shown.word.calls.filter((call) => call.startsWith('goTo'));
    expect(jumps).toEqual([expect.stringContaining(':K2.1'), expect.stringContaining('zzzzzz:K2.1')]);
  });

  test('that have one home only say that elsewhere counts too', async () => {
    const shown = await showPane(report);
    await openView(shown, 'Criteria');
    expect(screen.getByText('Highfield suggests K4.6 in Section 3 only. Elsewhere counts too.')).toBeTruthy();
  });

  test('stand by section for one look, each number a way to its paragraph', async () => {
    const shown = await showPane(report);
    await openView(shown, 'Criteria');
    await shown.user.click(screen.getByRole('checkbox', { name: 'By section' }));
    const table = screen.getByRole('table', { name: 'Criteria by section' });
    expect(within(table).getAllByRole('row')).toHaveLength(26);
    await shown.user.click(
      within(table).getByRole('button', { name: 'K2.1 in Section 4 – Solutions: 1 tagged paragraph' }),
    );
    await waitFor(() => expect(shown.word.calls).toContain('goToParagraph 4'));
  });

  test('and findings go to the clipboard as text', async () => {
    const shown = await showPane(report);
    await openView(shown, 'Criteria');
    await shown.user.click(screen.getByRole('button', { name: 'Copy gaps and findings as text' }));
    await screen.findByText('Copied.');
    expect(await navigator.clipboard.readText()).toMatch(
      /^Words: 21 of 2,500[\s\S]*Pass criteria tagged: 1 of 16/u,
    );
  });
});

describe('Settings', () => {
  test('take the suggestions away, also after the pane was closed', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    expect(screen.getByRole('group', { name: /^Suggested here/ })).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
    await shown.user.click(screen.getByRole('checkbox', { name: /^Suggest codes/ }));
    expect(screen.queryByRole('group', { name: /^Suggested here/ })).toBeNull();
    expect(localStorage.getItem('criteria-mapper.pane')).toContain('"isSuggesting":false');
  });

  test('let the annex quote first words, kept in the document', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
    await shown.user.click(screen.getByRole('checkbox', { name: /^Quote first words/ }));
    await screen.findByText(/^The mapping annex quotes first words/);
    expect(applied(shown.word)).toEqual(['apply setting']);
    await openView(shown, 'Mapping');
    expect(screen.getAllByText(/“I weighed up the …”/)).toHaveLength(2);
  });
});
