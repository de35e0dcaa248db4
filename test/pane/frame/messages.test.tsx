import { act, screen, waitFor, within } from '@testing-library/react';
import { heading, tagId, text } from '../../builders/facts';
import { applied, card, codeField, openView, showPane } from '../show-pane';
const report = [
  heading('Section 2 - Actions'),
  text('I weighed up the risks.', { codes: 'K1.4 K2.1' }),
  text('I asked the warehouse.', { codes: 'K2.1' }),
  heading('Section 4 - Solutions'),
  text('I rang the customer.', { tag: `ksb1:${tagId(9)}:zzzzzz:K2.1` }),
];

const failure = (code: string) => ({ kind: 'failed', reason: 'word', code, detail: code }) as const;

describe('A document that refuses every change', () => {
  test('keeps its views and jumps, and loses the controls that change it', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    shown.word.answers.push(failure('AccessDenied'));
    await shown.user.type(await codeField(), 'k4.3{Enter}');
    expect(await screen.findByText(/^This document cannot be changed here, so/)).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: 'Add a code to this paragraph' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Remove/ })).toBeNull();
    await openView(shown, 'Hand in');
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
    await waitFor(async () => expect((await codeField()).value).toBe('k4.3'));
    await shown.user.keyboard('{Enter}');
    expect(await screen.findByText(/^This document cannot be changed here, so/)).toBeTruthy();
  });
});

const never = () => new Promise<never>(() => undefined);
const pass = async (milliseconds: number): Promise<void> => {
  await act(() => jest.advanceTimersByTimeAsync(milliseconds));
};

describe('Waiting for Word', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('can be cancelled after a second, and what was there stays', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    shown.word.read = never;
    act(() => shown.word.watcher?.onText());
    await shown.user.type(await codeField(), 'k4.3{Enter}');
    await shown.user.click(await screen.findByRole('button', { name: 'Cancel' }, { timeout: 4000 }));
    expect(await screen.findByText('Stopped. What you see is how it was before.')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Section 2 – Actions, paragraph 1' })).toBeTruthy();
  });

  test('to go somewhere can be cancelled too', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    shown.word.goToParagraph = never;
    await shown.user.click(screen.getByRole('button', { name: /^Next paragraph/u }));
    await shown.user.click(await screen.findByRole('button', { name: 'Cancel' }, { timeout: 4000 }));
    expect(await screen.findByText('Stopped. Word may still go there.')).toBeTruthy();
  });

  test('to write is told after half a second, can be cancelled after one, and after five Word is named', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    shown.word.apply = never;
    await shown.user.type(await codeField(), 'k4.3{Enter}');
    await pass(400);
    expect(screen.queryByText('Writing to Word …')).toBeNull();
    await pass(200);
    expect(screen.getByText('Writing to Word …')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
    await pass(500);
    expect(screen.getByRole('button', { name: 'Cancel' })).toBeTruthy();
    await pass(4000);
    expect(screen.getByText(/^Word has not answered for five seconds\./)).toBeTruthy();
  });

  test('is not told where the pane looks by itself', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    shown.word.read = never;
    act(() => shown.word.watcher?.onText());
    await pass(10_000);
    expect(screen.queryByRole('button', { name: 'Cancel' })).toBeNull();
  });
});

describe('A message', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const isLast = 'This is the last paragraph that can be tagged.';
  const close = (): HTMLElement => screen.getByRole('button', { name: 'Close this message' });

  test('about what was done goes by itself, but never while the pointer or the keys are at it', async () => {
    const { user } = await showPane(report, { cursorAt: 4 });
    await user.click(screen.getByRole('button', { name: /^Next paragraph/u }));
    await pass(7900);
    await user.hover(screen.getByText(isLast));
    await pass(20_000);
    act(() => close().focus());
    await user.unhover(screen.getByText(isLast));
    await pass(20_000);
    expect(screen.getByText(isLast)).toBeTruthy();
    act(() => close().blur());
    await pass(7900);
    expect(screen.getByText(isLast)).toBeTruthy();
    await pass(200);
    expect(screen.queryByText(isLast)).toBeNull();
  });

  test('about what failed stays until it is closed; then the keys are in the field', async () => {
    const { user, word } = await showPane(report, { cursorAt: 1 });
    word.answers.push(failure('GeneralException'));
    await user.type(await codeField(), 'k4.3{Enter}');
    const told = /^Word could not do this/u;
    await screen.findByText(told);
    await pass(60_000);
    expect(screen.getByText(told)).toBeTruthy();
    const details = screen.getByRole('button', { name: 'Details' });
    expect(details.getAttribute('aria-expanded')).toBe('false');
    await user.click(details);
    expect(screen.getByText('Word’s own words: GeneralException')).toBeTruthy();
    await user.click(details);
    expect(screen.queryByText(/own words/)).toBeNull();
    await user.click(close());
    expect(screen.queryByText(told)).toBeNull();
    expect(document.activeElement).toBe(await codeField());
    expect(applied(word)).toEqual(['apply tags']);
  });

  test('stands in one place that is read out, with the advice to keep a copy beside it', async () => {
    const { user, word } = await showPane(report, {
      cursorAt: 1,
      prepare: (fake) => {
        Object.assign(fake, { capabilities: { ...fake.capabilities, isOnWeb: true } });
      },
    });
    await user.type(await codeField(), 'k4.3{Enter}');
    const advice = await screen.findByText(/^Keep a copy of your document now and then/);
    const place = advice.closest<HTMLElement>('[role=status]');
    expect(place?.getAttribute('aria-live')).toBe('polite');
    expect(place?.textContent).toContain('K4.3 added');
    await pass(60_000);
    expect(screen.getByText(/^Keep a copy/)).toBe(advice);
    expect(within(card()).queryByText(/added/)).toBeNull();
    await user.click(close());
    expect(screen.queryByText(/^Keep a copy/)).toBeNull();
    expect(applied(word)).toEqual(['apply tags']);
  });
});
