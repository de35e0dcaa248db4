/** Tagging more than one paragraph: selections, and the pass through the report without leaving the field. */
import { act, screen, waitFor } from '@testing-library/react';
import { heading, text } from '../../builders/facts';
import { applied, codeField, inCard, showPane, type ShownPane } from '../show-pane';
import type { FakeWord } from '../fake-word';

const report = [
  heading('Section 2 - Actions'),
  text('I weighed up the risks of a new returns form.'),
  text(''),
  text('I asked the warehouse.', { codes: 'K2.1' }),
  heading('Section 4 - Solutions'),
  text('I rang the customer.'),
];

const titles = ({ word }: ShownPane): string[] => word.facts.controls.map(({ title }) => title);

const showSelection = (from: number, to: number): Promise<ShownPane> =>
  showPane(report, { prepare: (word) => word.select(from, to) });

describe('A selection of several paragraphs', () => {
  test('is tagged as a whole, and says how many lines were left out', async () => {
    const shown = await showSelection(0, 5);
    expect(await inCard().findByText('6 paragraphs selected')).toBeTruthy();
    expect(
      inCard().getByText(/^From Section 2 – Actions, heading\. A code goes to 3 of them\. 3 are left out/),
    ).toBeTruthy();
    await shown.user.type(await codeField(), 'k1.4{Enter}');
    expect(await screen.findByText(/^K1\.4 added: 3 paragraphs\. 3 selected lines left out/)).toBeTruthy();
    expect(titles(shown)).toEqual(['K1.4 K2.1', 'K1.4', 'K1.4']);
    expect(applied(shown.word)).toEqual(['apply tags']);
  });

  test('is put back by Undo just as it was', async () => {
    const shown = await showSelection(0, 5);
    await shown.user.type(await codeField(), 'k1.4{Enter}');
    await screen.findByText(/^K1\.4 added/);
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Undone: /);
    expect(titles(shown)).toEqual(['K2.1']);
  });

  test('gets only what each paragraph lacks', async () => {
    const shown = await showSelection(1, 3);
    await shown.user.type(await codeField(), 'k2.1{Enter}');
    await screen.findByText(/^K2\.1 added/);
    expect(titles(shown)).toEqual(['K2.1', 'K2.1']);
    expect(applied(shown.word)).toEqual(['apply tags']);
  });

  test('loses a code wherever it has it', async () => {
    const shown = await showSelection(1, 5);
    await shown.user.click(await inCard().findByRole('button', { name: 'Remove K2.1' }));
    await waitFor(() => expect(titles(shown)).toEqual([]));
  });

  test('that holds only headings and empty lines says so and takes no code', async () => {
    const shown = await showPane([heading('Actions'), text(''), heading('Results')], {
      prepare: (word) => word.select(0, 2),
    });
    expect(await screen.findByText(/^None of these paragraphs can be tagged/)).toBeTruthy();
    await shown.user.type(await codeField(), 'k1.4{Enter}');
    await inCard().findByText(/^K1\.4 waits/);
    expect(applied(shown.word)).toEqual([]);
  });

  test('that cannot be told from another run of the same texts is shown as unclear', async () => {
    const twins = [text('One.'), text('Two.')];
    await showPane([heading('Actions'), ...twins, text('Between.'), ...twins], {
      prepare: (word) => {
        word.select(1, 2);
        if (word.cursor) word.cursor = { anchor: { ...word.cursor.anchor, before: 'Gone.' } };
      },
    });
    expect(await screen.findByText(/This text occurs twice/)).toBeTruthy();
  });

  test('stops where Word fails, and trying again does the rest', async () => {
    const shown = await showSelection(1, 3);
    shown.word.answers.push({ kind: 'failed', reason: 'word', code: '', detail: '' });
    await shown.user.type(await codeField(), 'k1.4{Enter}');
    await screen.findByText(/^Word could not do this/);
    expect(titles(shown)).toEqual(['K2.1']);
    await shown.user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText(/^K1\.4 added: 2 paragraphs/);
    expect(titles(shown)).toEqual(['K1.4 K2.1', 'K1.4']);
  });
});

/** Plays Word on the web: `select` moves the keyboard into the document. jsdom has one window, which always could take it back. */
function focusLeavesOnJump(word: FakeWord, { canReturn }: { canReturn: boolean }): string[] {
  const happened: string[] = [];
  const hasFocus = jest.spyOn(document, 'hasFocus').mockReturnValue(true);
  const goTo = word.goToParagraph.bind(word);
  word.goToParagraph = (anchor) => {
    happened.push('left');
    hasFocus.mockReturnValue(false);
    return goTo(anchor);
  };
  jest.spyOn(window, 'focus').mockImplementation(() => {
    happened.push(canReturn ? 'back' : 'kept');
    hasFocus.mockReturnValue(canReturn);
  });
  return happened;
}

describe('A pass through the report', () => {
  afterEach(() => jest.restoreAllMocks());

  test('goes by Alt+Down to the next paragraph that can be tagged, and tags it without leaving the field', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    const field = await codeField();
    await shown.user.type(field, 'k1.4{Enter}{Alt>}{ArrowDown}{/Alt}');
    await inCard().findByText('I asked the warehouse.');
    await shown.user.keyboard('k4.5{Enter}{Alt>}{ArrowDown}{/Alt}s29{Enter}');
    await inCard().findByRole('button', { name: 'Remove S2.9' });
    expect(titles(shown)).toEqual(['K2.1 K4.5', 'K1.4', 'S2.9']);
    expect(document.activeElement).toBe(field);
    const jumps = (): string[] => shown.word.calls.filter((call) => call.startsWith('goTo'));
    await waitFor(() => expect(jumps()).toEqual(['goToParagraph 5']));
  });

  test('leaves Word where the author has gone before the keys rested', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    await shown.user.type(await codeField(), '{Alt>}{ArrowDown}{/Alt}');
    await inCard().findByText('I asked the warehouse.');
    shown.word.clickInto(5);
    act(() => {
      window.dispatchEvent(new Event('blur'));
      shown.word.watcher?.onCursor();
    });
    await inCard().findByText('I rang the customer.');
    await shown.user.type(await codeField(), 's29{Enter}');
    await inCard().findByRole('button', { name: 'Remove S2.9' });
    expect(shown.word.calls.filter((call) => call.startsWith('goTo'))).toEqual([]);
  });

  test('shows the next paragraph while Word is still at the one before', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    const answers: (() => void)[] = [];
    const waited = (): Promise<void> => new Promise((resolve) => answers.push(resolve));
    const apply = shown.word.apply.bind(shown.word);
    const goTo = shown.word.goToParagraph.bind(shown.word);
    shown.word.apply = async (plan) => {
      if (plan.kind !== 'setting') await waited();
      return apply(plan);
    };
    shown.word.goToParagraph = async (anchor) => {
      await waited();
      return goTo(anchor);
    };
    await shown.user.type(await codeField(), 'k1.4{Enter}{Alt>}{ArrowDown}{/Alt}');
    answers.shift()?.();
    await screen.findByText(/^K1\.4 added/);
    expect(inCard().getByText('I asked the warehouse.')).toBeTruthy();
    await waitFor(() => expect(answers).toHaveLength(1));
    answers.shift()?.();
    await waitFor(() => expect(shown.word.calls.at(-1)).toBe('readCursor'));
    expect(inCard().getByText('I asked the warehouse.')).toBeTruthy();
  });

  test('goes back by Alt+Up, and says at either end that there is no more', async () => {
    const shown = await showPane(report, { cursorAt: 3 });
    await shown.user.click(await codeField());
    await shown.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await inCard().findByText(/^I weighed up/);
    await shown.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(await screen.findByText('This is the first paragraph that can be tagged.')).toBeTruthy();
  });

  test('takes the keyboard back where the document has got it', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    const field = await codeField();
    const leaves = focusLeavesOnJump(shown.word, { canReturn: true });
    await shown.user.click(field);
    await shown.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await waitFor(() => expect(leaves).toEqual(['left', 'back']));
    await waitFor(() => expect(shown.word.calls.at(-1)).toBe('readCursor'));
    expect(document.activeElement).toBe(field);
    expect(screen.queryByText(/^The keyboard is in the document/)).toBeNull();
  });

  test('says how to come back where the host keeps the keyboard, until it is back', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    const leaves = focusLeavesOnJump(shown.word, { canReturn: false });
    await shown.user.click(await codeField());
    await shown.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await screen.findByText('The keyboard is in the document. F6 brings it back here, on the web Ctrl+F6.');
    expect(leaves).toEqual(['left', 'kept']);
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(screen.queryByText(/^The keyboard is in the document/)).toBeNull();
  });

  test('goes on from a heading, which takes no code itself', async () => {
    const shown = await showPane(report, { cursorAt: 4 });
    await shown.user.click(await codeField());
    await shown.user.keyboard('x{Alt>}{ArrowDown}{/Alt}');
    await inCard().findByText('I rang the customer.');
    expect((await codeField()).value).toBe('');
  });

  test('asks Word for the last of several quick steps only, and shows a further one at once', async () => {
    const shown = await showPane(
      [heading('Actions'), ...['One.', 'Two.', 'Three.', 'Four.'].map((each) => text(each))],
      { cursorAt: 1 },
    );
    let asked = 0;
    let answer = (): void => undefined;
    const goTo = shown.word.goToParagraph.bind(shown.word);
    shown.word.goToParagraph = async (anchor) => {
      asked++;
      await new Promise<void>((resolve) => (answer = resolve));
      return goTo(anchor);
    };
    await shown.user.click(await codeField());
    await shown.user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}');
    await inCard().findByText('Four.');
    await waitFor(() => expect(asked).toBe(1));
    await shown.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await inCard().findByText('Three.');
    answer();
    await waitFor(() => expect(asked).toBe(2));
    answer();
    await waitFor(() => expect(shown.word.calls.at(-1)).toBe('readCursor'));
    expect(shown.word.calls.filter((call) => call.startsWith('goTo'))).toEqual([
      'goToParagraph 4',
      'goToParagraph 3',
    ]);
    expect(inCard().getByText('Three.')).toBeTruthy();
  });
});
