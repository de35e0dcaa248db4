import { act, screen, waitFor, within } from '@testing-library/react';
import { heading, text, words } from '../builders/facts';
import { applied, codeField, showPane } from './show-pane';
const report = [
  text('Project Title'),
  heading('Section 1 - Situation'),
  words(120, { codes: 'K2.1' }),
  heading('Section 2 - Actions'),
  words(80),
  heading('Appendix'),
  words(50),
];

const openView = async (
  user: { click(element: Element): Promise<void> },
  name: RegExp,
): Promise<HTMLElement> => {
  await user.click(screen.getByRole('tab', { name }));
  return screen.getByRole('tabpanel');
};

describe('Views', () => {
  test('are reached with the arrow keys, and the chosen one is remembered', async () => {
    const { user } = await showPane(report);
    act(() => screen.getByRole('tab', { name: 'Sections' }).focus());
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Criteria' })).toBe(document.activeElement);
    expect(screen.getByRole('tabpanel', { name: 'Criteria' })).toBeTruthy();
    await user.keyboard('{End}');
    expect(JSON.parse(localStorage.getItem('criteria-mapper.pane') ?? '')).toMatchObject({
      view: 'findings',
    });
  });
});

describe('A reviewer', () => {
  test('sees and jumps, and finds nothing that writes', async () => {
    const { user, word } = await showPane(report, { cursorAt: 2 });
    await codeField();
    await user.click(screen.getByRole('switch', { name: 'I am reviewing' }));
    expect(screen.queryByRole('combobox', { name: /Add a code/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Remove K2.1' })).toBeNull();
    expect(screen.getByRole('button', { name: 'What K2.1 asks for' })).toBeTruthy();
    await openView(user, /Mapping/);
    expect(screen.queryByRole('button', { name: /annex/ })).toBeNull();
    const panel = await openView(user, /Criteria/);
    await user.click(within(panel).getByRole('button', { name: /Section 1 – Situation, paragraph 1/ }));
    expect(word.calls.some((call) => call.startsWith('goTo'))).toBe(true);
    expect(applied(word)).toEqual([]);
  });
});

describe('A Word that does not answer', () => {
  test('is told, and trying again shows the report', async () => {
    const { user, word } = await showPane(report, { prepare: (fake) => (fake.isSilent = true) });
    await screen.findByText(/Word did not answer, so there is nothing to show yet/);
    word.isSilent = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('tablist')).toBeTruthy();
    expect(screen.queryByText(/did not answer/)).toBeNull();
  });

  test('leaves the last view as it was', async () => {
    const { user, word } = await showPane(report, { cursorAt: 2 });
    word.isSilent = true;
    word.watcher?.onText();
    await user.type(await codeField(), 'k1.4{Enter}');
    await waitFor(() =>
      expect(screen.getAllByText(/Word did not answer\. Nothing is lost/).length).toBeGreaterThan(0),
    );
    expect(screen.getByText('Section 2 – Actions')).toBeTruthy();
    expect(applied(word)).toEqual([]);
  });
});
