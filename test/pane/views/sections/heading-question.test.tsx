import { screen, waitFor, within } from '@testing-library/react';
import { decisionsKey } from '../../../../src/report';
import { heading, text, words } from '../../../builders/facts';
import { applied, onlyLook, showPane, type ShownPane } from '../../show-pane';

const title = 'We read your headings like this';

/** Two headings whose words alone say what they are, a sure one, one of no section, an appendix. */
const report = [
  heading('What was the situation?'),
  words(20),
  heading('What actions did I take?'),
  words(20),
  heading('Thanks'),
  words(20),
  heading('Section 6 - Feedback'),
  words(20),
  heading('Appendix 1 - Feedback'),
  words(20),
];

const showSections: typeof showPane = (builders, options) =>
  showPane(builders, { ...options, preferences: { view: 'sections' } });

const question = (name = title): HTMLElement => screen.getByRole('region', { name });
const lines = (): string[] =>
  within(question())
    .getAllByRole('listitem')
    .map((line) => {
      const { value, options } = within(line).getByRole<HTMLSelectElement>('combobox');
      return `${within(line).getByRole('button').textContent}: ${options[Number(value)]?.text}`;
    });
const answer = ({ user }: ShownPane, line: string, choice: string): Promise<void> =>
  user.selectOptions(screen.getByRole('combobox', { name: `“${line}” is …` }), choice);
const confirm = ({ user }: ShownPane): Promise<void> =>
  user.click(screen.getByRole('button', { name: 'All correct' }));
const settings = ({ word }: ShownPane): unknown => word.facts.settings[decisionsKey];
const length = (): string | null =>
  screen.getByRole('region', { name: 'Where the report stands' }).textContent;

describe('The question how the headings were read', () => {
  test('lists them all in document order, each with what it was taken for', async () => {
    await showSections(report);
    expect(lines()).toEqual([
      'What was the situation?: Section 1 – Situation',
      'What actions did I take?: Section 2 – Actions',
      'Thanks: Another heading, counted',
      'Section 6 - Feedback: Section 6 – Feedback',
      'Appendix 1 - Feedback: Appendix, not counted',
    ]);
  });

  test('offers every section, an appendix and no heading', async () => {
    await showSections(report);
    const chooser = screen.getByRole('combobox', { name: '“What actions did I take?” is …' });
    expect(
      within(chooser)
        .getAllByRole<HTMLOptionElement>('option')
        .map(({ text: label }) => label),
    ).toEqual([
      'Section 1 – Situation',
      'Section 2 – Actions',
      'Section 3 – Responsibilities',
      'Section 4 – Solutions',
      'Section 5 – Results',
      'Section 6 – Feedback',
      'Appendix, not counted',
      'No heading',
    ]);
  });

  test('stands for asking line by line', async () => {
    await showSections(report);
    expect(screen.queryByRole('button', { name: 'Yes, it is' })).toBeNull();
    expect(screen.queryByText(/^2 headings are in other words/)).toBeNull();
    expect(screen.getAllByRole('combobox', { name: /is …$/ })).toHaveLength(5);
  });

  test('keeps all answers in one go, those of sure headings only where they are changed', async () => {
    const shown = await showSections(report);
    await confirm(shown);
    expect(await screen.findByText('Your headings are kept as you said.')).toBeTruthy();
    expect(applied(shown.word)).toEqual(['apply setting']);
    expect(settings(shown)).toEqual({
      sections: { 'what was the situation?': 'situation', 'what actions did i take?': 'actions' },
    });
  });

  test('writes nothing while the author chooses, and then what they chose', async () => {
    const shown = await showSections(report);
    await answer(shown, 'What actions did I take?', 'No heading');
    await answer(shown, 'Thanks', 'Appendix, not counted');
    await answer(shown, 'Section 6 - Feedback', 'Section 5 – Results');
    expect(applied(shown.word)).toEqual([]);
    await confirm(shown);
    await screen.findByText('Your headings are kept as you said.');
    expect(settings(shown)).toEqual({
      sections: {
        'what was the situation?': 'situation',
        'what actions did i take?': null,
        thanks: 'appendix',
        'section 6 - feedback': 'results',
      },
    });
    expect(length()).toMatch(/^73 of 2,500/);
    expect(screen.getByRole('heading', { name: /^Section 5/, level: 3 })).toBeTruthy();
  });

  test('is not asked again, and each row says what the author said', async () => {
    const shown = await showSections(report);
    await confirm(shown);
    await screen.findByText('Your headings are kept as you said.');
    expect(screen.queryByRole('region', { name: title })).toBeNull();
    expect(screen.getAllByText(/You said so/)).toHaveLength(2);
    await waitFor(() => expect(screen.getByRole('tabpanel')).toBe(document.activeElement));
  });

  test('is taken back as a whole', async () => {
    const shown = await showSections(report);
    await answer(shown, 'Thanks', 'Appendix, not counted');
    await confirm(shown);
    await screen.findByText('Your headings are kept as you said.');
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Undone: /);
    expect(settings(shown)).toEqual({ sections: {} });
    expect(lines()[2]).toBe('Thanks: Another heading, counted');
  });

  test('comes again with new headings that are not sure', async () => {
    const shown = await showSections(
      [
        ...report.slice(0, 4),
        heading('What were my responsibilities?'),
        words(9),
        heading('Solutions offered to the customer'),
        words(9),
      ],
      {
        prepare: (word) => {
          const sections = { 'what was the situation?': 'situation', 'what actions did i take?': 'actions' };
          word.facts = { ...word.facts, settings: { [decisionsKey]: { sections } } };
        },
      },
    );
    expect(lines()).toEqual([
      'What was the situation?: Section 1 – Situation',
      'What actions did I take?: Section 2 – Actions',
      'What were my responsibilities?: Section 3 – Responsibilities',
      'Solutions offered to the customer: Section 4 – Solutions',
    ]);
    await confirm(shown);
    await screen.findByText('Your headings are kept as you said.');
    expect(screen.queryByRole('region', { name: title })).toBeNull();
  });

  test('keeps a merged heading as it was read', async () => {
    const shown = await showSections([...report.slice(0, 2), heading('Sections 3 and 4'), words(9)]);
    expect(lines()).toEqual([
      'What was the situation?: Section 1 – Situation',
      'Sections 3 and 4: Sections 3 and 4',
    ]);
    await confirm(shown);
    await screen.findByText('Your headings are kept as you said.');
    expect(settings(shown)).toEqual({
      sections: { 'what was the situation?': 'situation', 'sections 3 and 4': 'as-read' },
    });
    expect(screen.getByRole('heading', { name: /^Sections 3 and 4/, level: 3 })).toBeTruthy();
  });

  test('keeps what was chosen when Word fails, and trying again keeps it in the document', async () => {
    const shown = await showSections(report);
    await answer(shown, 'Thanks', 'No heading');
    shown.word.answers.push({ kind: 'failed', reason: 'word', code: '', detail: '' });
    await confirm(shown);
    await screen.findByText(/^Word could not do this/);
    expect(lines()[2]).toBe('Thanks: No heading');
    await shown.user.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByText('Your headings are kept as you said.');
    expect(settings(shown)).toMatchObject({ sections: { thanks: null } });
  });

  test('can be answered with the keyboard alone', async () => {
    const shown = await showSections(report);
    screen.getByRole('combobox', { name: '“Appendix 1 - Feedback” is …' }).focus();
    await shown.user.tab();
    expect(document.activeElement?.textContent).toBe('All correct');
    await shown.user.keyboard('{Enter}');
    expect(await screen.findByText('Your headings are kept as you said.')).toBeTruthy();
  });

  test('is not put to a reviewer', async () => {
    const shown = await showSections(report);
    await onlyLook(shown);
    expect(screen.queryByRole('region', { name: title })).toBeNull();
  });
});

describe('Where no section is found', () => {
  const titleNoSections = 'Which lines are your headings?';

  test('any short line may be said to be the heading of one, and where the appendices begin', async () => {
    const shown = await showSections([
      text('How it began'),
      words(20),
      text('My part in it'),
      words(20),
      text('E-mails'),
      words(30),
    ]);
    expect(within(question(titleNoSections)).getAllByRole('listitem')).toHaveLength(3);
    await answer(shown, 'How it began', 'Section 1 – Situation');
    await answer(shown, 'E-mails', 'Appendix, not counted');
    await confirm(shown);
    await screen.findByText('Your headings are kept as you said.');
    expect(settings(shown)).toEqual({
      sections: { 'how it began': 'situation', 'my part in it': 'as-read', 'e-mails': 'appendix' },
    });
    expect(screen.getByRole('heading', { name: /^Section 1/, level: 3 })).toBeTruthy();
    expect(length()).toMatch(/^47 of 2,500/);
  });

  test('it is asked once, whatever is answered', async () => {
    const shown = await showSections([text('How it began'), words(20)]);
    await confirm(shown);
    await screen.findByText('Your headings are kept as you said.');
    expect(screen.queryByRole('region', { name: titleNoSections })).toBeNull();
  });

  test('nothing is asked where no line can be a heading', async () => {
    await showSections([words(20), words(30)]);
    expect(screen.queryByRole('region', { name: titleNoSections })).toBeNull();
  });
});
