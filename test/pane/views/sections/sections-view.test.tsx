import { act, screen, within } from '@testing-library/react';
import { SectionsView } from '../../../../src/pane/views/sections/sections-view';
import { decisionsKey } from '../../../../src/report';
import { defaultStandard } from '../../../../src/standard';
import { heading, text, words } from '../../../builders/facts';
import { openView, showPane, showPart } from '../../show-pane';

const report = [
  text('Project Title'),
  heading('Section 1 - Situation'),
  words(120, { codes: 'K2.1' }),
  heading('Section 2 - Actions'),
  words(80),
  heading('Appendix'),
  words(50),
];

const itemOf = (name: RegExp): HTMLElement => {
  const item = screen.getByRole('heading', { name, level: 3 }).closest('li');
  if (!item) throw new Error(`There is an item ${String(name)}`);
  return item;
};

describe('Sections', () => {
  test('are listed with their words, their share, what has no code, and those not found', async () => {
    const { user, word } = await showPart(<SectionsView />, report);
    const [situation, actions, appendix] = [/^Section 1 – Situation/, /^Section 2/, /^Appendix/].map(itemOf);
    expect(situation?.textContent).toContain('124 words');
    expect(
      within(situation ?? document.body).getByRole('img', { name: '60 % of what is counted' }),
    ).toBeTruthy();
    expect(situation?.textContent).not.toContain('without a code');
    expect(actions?.textContent).toContain('1 paragraph without a code (80 words)');
    expect(appendix?.textContent).toContain('not counted');
    expect(
      within(screen.getByRole('region', { name: 'Not found' })).getByText('Section 3 – Responsibilities'),
    ).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Section 2 – Actions' }));
    expect(word.calls).toContain('goToParagraph 3');
  });

  test('lead from a code that is missing to its criterion', async () => {
    const shown = await showPane(report, { preferences: { view: 'sections' } });
    await shown.user.click(screen.getByRole('button', { name: 'What K1.4 asks for' }));
    expect(screen.getByRole('tabpanel', { name: 'Criteria' })).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('What it asks for');
    expect(document.activeElement?.closest('li')?.textContent).toMatch(/^K1\.4.*analyse the risks/);
    await openView(shown, 'Sections');
    expect(screen.getByRole('button', { name: 'What K1.4 asks for' })).toBeTruthy();
  });

  test('say how many findings are to be looked at, and lead there', async () => {
    const { user, store } = await showPart(<SectionsView />, [
      heading('Section 2 - Actions', 1, { codes: 'K1.4' }),
      words(9),
    ]);
    await user.click(within(itemOf(/^Section 2/)).getByRole('button', { name: '1 finding to check here' }));
    expect(store.get().preferences.view).toBe('findings');
  });

  test('that are none of the template’s are said to be', async () => {
    await showPart(<SectionsView />, [words(20), words(30)]);
    expect(screen.getByText(/^None of the template’s sections was found/)).toBeTruthy();
  });
});

describe('The section that the cursor is in', () => {
  const [guidance = ''] = defaultStandard.guidanceLines;
  const content = [
    heading('Section 1 - Situation'),
    text(guidance),
    words(120),
    heading('Section 2 - Actions'),
    words(80, { codes: 'K2.1' }),
  ];
  const help = (): HTMLElement => screen.getByRole('button', { name: 'What belongs here' });

  test('says what belongs there: about how many words, the guidance, and its criteria as questions', async () => {
    const { user, store } = await showPart(<SectionsView />, content, {
      cursorAt: 4,
      prepare: (word) => {
        word.facts = { ...word.facts, settings: { [decisionsKey]: { parts: { 'K1.4': ['K1.4a'] } } } };
      },
    });
    const item = itemOf(/^Section 2/);
    expect(item.contains(help())).toBe(true);
    expect(within(item).getByText(/^84 of about [\d,]+ words$/).title).toMatch(
      /^The template gives no number/,
    );
    expect(within(item).getByText('the opportunities of the change, weighed up')).toBeTruthy();
    expect(within(item).queryByText('the risks of the change, weighed up')).toBeNull();
    const covered = within(item).getByRole('button', { name: 'What K2.1 asks for' }).closest('li');
    expect(covered?.textContent).toBe('K2.1Covered');
    await user.click(within(item).getByRole('button', { name: 'What K1.4 asks for' }));
    expect(store.get().wantedCode).toBe('K1.4');
    await user.click(help());
    expect(within(item).queryByText(/of about/)).toBeNull();
  });

  test('is also that of a line of guidance, and follows the cursor', async () => {
    const { word, store } = await showPart(<SectionsView />, content, { cursorAt: 1 });
    expect(itemOf(/^Section 1/).contains(help())).toBe(true);
    word.clickInto(4);
    await act(() => store.refresh());
    expect(itemOf(/^Section 2/).contains(help())).toBe(true);
    expect(within(itemOf(/^Section 1/)).queryByText(/of about/)).toBeNull();
  });
});
