/** On the web a change by an add-in may stop the saving: the author is asked once to keep a copy. */
import { act, screen } from '@testing-library/react';
import { heading, text } from '../../builders/facts';
import { codeField, showPane, type ShownPane } from '../show-pane';

const advice = /keep a copy/iu;

const show = (isOnWeb: boolean): Promise<ShownPane> =>
  showPane([heading('Section 2 - Actions'), text('I asked.'), text('I told.')], {
    cursorAt: 1,
    prepare: (word) => Object.assign(word, { capabilities: { ...word.capabilities, isOnWeb } }),
  });

async function add({ user }: ShownPane, code: string): Promise<void> {
  await user.type(await codeField(), `${code}{Enter}`);
  await screen.findByText(new RegExp(`^${code.toUpperCase().replace('.', '\\.')} added`, 'u'));
}

beforeEach(() => localStorage.clear());

describe('The advice to keep a copy', () => {
  test('is given on the web after the first tag, and only once', async () => {
    const shown = await show(true);
    await add(shown, 'k4.3');
    expect(screen.getByText(advice)).toBeTruthy();
    act(() => {
      shown.word.clickInto(2);
      shown.word.watcher?.onCursor();
    });
    await screen.findByRole('heading', { name: 'Section 2 – Actions, paragraph 2' });
    await add(shown, 'k4.4');
    expect(screen.queryByText(advice)).toBeNull();
  });

  test('is not given where Word itself saves', async () => {
    const shown = await show(false);
    await add(shown, 'k4.3');
    expect(screen.queryByText(advice)).toBeNull();
  });
});
