import { screen, within } from '@testing-library/react';
import { heading, text, words } from '../builders/facts';
import { showPane, type ShownPane } from './show-pane';

const long = [
  text('Project Title'),
  heading('Section 6 - Feedback'),
  words(2700),
  words(200),
  words(10),
  heading('Appendix'),
  words(50),
];

const openWords = async ({ user }: ShownPane): Promise<void> => {
  await user.click(screen.getByTitle('What was counted'));
};
const openLines = async ({ user }: ShownPane): Promise<HTMLElement> => {
  const summary = screen.getByText(/^All .* with words$/);
  await user.click(summary);
  const details = summary.closest('details');
  if (!details) throw new Error('The lines stand in details');
  return within(details).findByRole('list');
};

describe('What was counted', () => {
  test('says why Word’s status bar shows another number', async () => {
    const shown = await showPane(long);
    await openWords(shown);
    expect(
      screen.getByText(/Word’s status bar shows 2,967 for the text: 53 more, for it counts every part/),
    ).toBeTruthy();
  });

  test('says where Word’s status bar shows the same', async () => {
    const shown = await showPane([heading('Section 6 - Feedback'), words(10)]);
    await openWords(shown);
    expect(screen.getByText('Word’s status bar shows the same for the text, 14.')).toBeTruthy();
  });

  test('goes to the first paragraph that is not counted and to the first after the limit', async () => {
    const shown = await showPane(long);
    await openWords(shown);
    await shown.user.click(screen.getByRole('button', { name: 'First paragraph that is not counted' }));
    await shown.user.click(screen.getByRole('button', { name: 'First paragraph after the limit' }));
    expect(shown.word.calls.filter((call) => call.startsWith('goTo'))).toEqual([
      'goToParagraph 0',
      'goToParagraph 4',
    ]);
  });

  test('has no way to what there is not', async () => {
    const shown = await showPane([heading('Section 6 - Feedback'), words(10)]);
    await openWords(shown);
    expect(screen.queryByRole('button', { name: /^First paragraph/ })).toBeNull();
  });

  test('lists every paragraph with its words and why, only once it is opened', async () => {
    const shown = await showPane(long);
    await openWords(shown);
    expect(screen.queryByText(/marked up to word/)).toBeNull();
    const lines = within(await openLines(shown)).getAllByRole('listitem');
    const abouts = lines.map((line) => line.querySelector('button')?.textContent ?? '');
    expect(abouts).toHaveLength(7);
    expect(abouts[0]).toMatch(/^Title block 2 wordsnot counted: title block · Project Title/);
    expect(abouts[2]).toMatch(/^Section 6 – Feedback, paragraph 1 2,700 wordscounted · /);
    expect(abouts[3]).toMatch(/200 wordscounted, marked up to word 46 · /);
    expect(abouts[4]).toMatch(/10 wordscounted, after marking stops · /);
    expect(abouts[6]).toMatch(/50 wordsnot counted: appendix · /);
  });

  test('goes to a paragraph from its line', async () => {
    const shown = await showPane(long);
    await openWords(shown);
    const lines = await openLines(shown);
    await shown.user.click(within(lines).getByRole('button', { name: /paragraph 3 10 words/ }));
    expect(shown.word.calls).toContain('goToParagraph 4');
  });

  test('shows a long report a hundred lines at a time, and the focus goes to the first new one', async () => {
    const shown = await showPane([
      heading('Section 6 - Feedback'),
      ...Array.from({ length: 120 }, () => words(1)),
    ]);
    await openWords(shown);
    const lines = await openLines(shown);
    expect(lines.children).toHaveLength(100);
    await shown.user.click(screen.getByRole('button', { name: 'Show 21 more' }));
    expect(lines.children).toHaveLength(121);
    expect(document.activeElement).toBe(lines.children[100]?.querySelector('button'));
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });
});
