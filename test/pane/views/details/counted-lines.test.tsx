import { screen, within } from '@testing-library/react';
import { WordsDetails } from '../../../../src/pane/views/details/words-details';
import { heading, text, words } from '../../../builders/facts';
import { showPart, type ShownPane } from '../../show-pane';

const long = [
  text('Project Title'),
  heading('Section 6 - Feedback'),
  words(2700),
  words(200),
  words(10),
  heading('Appendix'),
  words(50),
];

const openLines = async ({ user }: ShownPane): Promise<HTMLElement> => {
  const disclosure = screen.getByRole('button', { name: /^All .* with words$/u });
  await user.click(disclosure);
  const lines = document.getElementById(disclosure.getAttribute('aria-controls') ?? '');
  return within(lines ?? disclosure).getByRole('list');
};

describe('What was counted', () => {
  test('says why Word’s status bar shows another number', async () => {
    await showPart(<WordsDetails />, long);
    expect(
      screen.getByText(/Word’s status bar shows 2,967 for the text: 53 more, for it counts every part/),
    ).toBeTruthy();
  });

  test('says where Word’s status bar shows the same', async () => {
    await showPart(<WordsDetails />, [heading('Section 6 - Feedback'), words(10)]);
    expect(screen.getByText('Word’s status bar shows the same for the text, 14.')).toBeTruthy();
  });

  test('goes to the first paragraph that is not counted and to the first after the limit', async () => {
    const shown = await showPart(<WordsDetails />, long);
    await shown.user.click(screen.getByRole('button', { name: 'First paragraph that is not counted' }));
    await shown.user.click(screen.getByRole('button', { name: 'First paragraph after the limit' }));
    expect(shown.word.calls.filter((call) => call.startsWith('goTo'))).toEqual([
      'goToParagraph 0',
      'goToParagraph 4',
    ]);
  });

  test('has no way to what there is not', async () => {
    await showPart(<WordsDetails />, [heading('Section 6 - Feedback'), words(10)]);
    expect(screen.queryByRole('button', { name: /^First paragraph/ })).toBeNull();
  });

  test('lists every paragraph with its words and why, only once it is opened', async () => {
    const shown = await showPart(<WordsDetails />, long);
    expect(screen.queryByText(/marked up to word/)).toBeNull();
    const lines = within(await openLines(shown)).getAllByRole('listitem');
    const abouts = lines.map((line) => line.querySelector('button')?.textContent ?? '');
    expect(abouts).toHaveLength(7);
    expect(abouts[0]).toMatch(/^Title block 2 wordsnot counted: title block · Project Title/);
    expect(abouts[2]).toMatch(/^Section 6 – Feedback, paragraph 1 2,700 wordscounted · /);
    expect(abouts[3]).toMatch(/200 wordscounted, marked up to word 46 · /);
    expect(abouts[4]).toMatch(/10 wordscounted, but past the limit · /);
    expect(abouts[6]).toMatch(/50 wordsnot counted: appendix · /);
  });

  test('goes to a paragraph from its line', async () => {
    const shown = await showPart(<WordsDetails />, long);
    const lines = await openLines(shown);
    await shown.user.click(within(lines).getByRole('button', { name: /paragraph 3 10 words/ }));
    expect(shown.word.calls).toContain('goToParagraph 4');
  });

  test('shows a long report a hundred lines at a time, and the focus goes to the first new one', async () => {
    const shown = await showPart(<WordsDetails />, [
      heading('Section 6 - Feedback'),
      ...Array.from({ length: 120 }, () => words(1)),
    ]);
    const lines = await openLines(shown);
    expect(lines.children).toHaveLength(100);
    await shown.user.click(screen.getByRole('button', { name: 'Show 21 more' }));
    expect(lines.children).toHaveLength(121);
    expect(document.activeElement).toBe(lines.children[100]?.querySelector('button'));
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });
});
