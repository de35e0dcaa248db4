import { screen, waitFor, within } from '@testing-library/react';
import { decisionOn, unlistedDecisions } from '../../../../src/report';
import { decisionsKey } from '../../../../src/report';
import { factsOf, heading, reportFrom, text, words, paragraphAt } from '../../../builders/facts';
import { applied, onlyLook, showPane, type ShownPane } from '../../show-pane';

/** "Actions taken" stands for Actions by its wording; "Thanks" for nothing. */
const report = [
  heading('Section 1 - Situation'),
  words(20),
  heading('Actions taken'),
  words(20),
  heading('Section 6 - Feedback'),
  words(20),
  heading('Thanks'),
  words(20),
];

const showSections: typeof showPane = (builders, options) =>
  showPane(builders, { ...options, preferences: { view: 'sections' } });

const settings = ({ word }: ShownPane): unknown => word.facts.settings[decisionsKey];
const itemOf = (name: RegExp): HTMLElement => {
  const item = screen.getByRole('heading', { name, level: 3 }).closest('li');
  if (!item) throw new Error(`There is an item ${String(name)}`);
  return item;
};
const likely = /Actions/;

/** Opens the list of answers where a row needs to be asked for it. */
const change = ({ user }: ShownPane, item: HTMLElement): Promise<void> =>
  user.click(within(item).getByRole('button', { name: /^Change what/ }));

const say = async ({ user }: ShownPane, item: HTMLElement, choice: string): Promise<void> => {
  await user.selectOptions(within(item).getByRole('combobox'), choice);
  await user.click(within(item).getByRole('button', { name: 'Set' }));
};

describe('A heading that is taken from its wording', () => {
  test('says what it looks like, and the view how many there are', async () => {
    await showSections(report);
    expect(screen.getByText(/^1 heading is in other words than the template’s/)).toBeTruthy();
    expect(itemOf(likely).textContent).toContain('Looks like Section 2 – Actions.');
    expect(screen.getAllByText(/^Looks like/)).toHaveLength(1);
  });

  test('is confirmed with one press, and the focus stays in its place', async () => {
    const shown = await showSections(report);
    await shown.user.click(within(itemOf(likely)).getByRole('button', { name: 'Correct' }));
    expect(await screen.findByText('“Actions taken” is Section 2 – Actions.')).toBeTruthy();
    expect(applied(shown.word)).toEqual(['apply setting']);
    expect(settings(shown)).toEqual({ sections: { 'actions taken': 'actions' } });
    expect(screen.queryByText(/^Looks like|in other words/)).toBeNull();
    expect(itemOf(likely).textContent).toContain('You said so.');
    await waitFor(() => expect(itemOf(likely).contains(document.activeElement)).toBe(true));
  });

  test('is said to be another section, and Undo lets its own words speak again', async () => {
    const shown = await showSections(report);
    await say(shown, itemOf(likely), 'Section 4 – Solutions');
    expect(await screen.findByText('“Actions taken” is Section 4 – Solutions.')).toBeTruthy();
    expect(itemOf(/Section 4/)).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Undone: /);
    expect(settings(shown)).toEqual({ sections: {} });
    expect(itemOf(likely).textContent).toContain('Looks like Section 2 – Actions.');
  });

  test('can be made undecided again, and Undo brings the decision back', async () => {
    const shown = await showSections(report);
    await shown.user.click(within(itemOf(likely)).getByRole('button', { name: 'Correct' }));
    await screen.findByText('“Actions taken” is Section 2 – Actions.');
    await shown.user.click(within(itemOf(likely)).getByRole('button', { name: 'Undo this choice' }));
    await screen.findByText('“Actions taken” is judged by its own words again.');
    expect(settings(shown)).toEqual({ sections: {} });
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Undone: /);
    expect(settings(shown)).toEqual({ sections: { 'actions taken': 'actions' } });
  });

  test('is offered the other sections only, and nothing is written while choosing', async () => {
    const shown = await showSections(report);
    const options = within(itemOf(likely)).getAllByRole<HTMLOptionElement>('option');
    expect(options.map(({ text: label }) => label)).toEqual([
      'It is …',
      'Section 1 – Situation',
      'Section 3 – Responsibilities',
      'Section 4 – Solutions',
      'Section 5 – Results',
      'Section 6 – Feedback',
      'Appendix, not counted',
      'No heading',
    ]);
    await shown.user.selectOptions(within(itemOf(likely)).getByRole('combobox'), 'Section 4 – Solutions');
    expect(applied(shown.word)).toEqual([]);
  });

  test('that is no heading leaves the list, and can be made one again', async () => {
    const shown = await showSections(report);
    await say(shown, itemOf(likely), 'No heading');
    await screen.findByText('“Actions taken” is no heading.');
    expect(settings(shown)).toEqual({ sections: { 'actions taken': null } });
    expect(screen.queryByRole('heading', { name: likely, level: 3 })).toBeNull();
    const back = screen.getByRole('combobox', { name: '“Actions taken” is …' }).closest('li');
    if (!back) throw new Error('There is a way back');
    await say(shown, back, 'Section 2 – Actions');
    await screen.findByText('“Actions taken” is Section 2 – Actions.');
    expect(itemOf(likely)).toBeTruthy();
  });

  test('that stands for two sections is not confirmed as one', async () => {
    await showSections([heading('Sections 3 and 4'), words(20)]);
    expect(screen.queryByRole('button', { name: 'Correct' })).toBeNull();
    expect(screen.queryByText(/in other words/)).toBeNull();
  });

  test('keeps its state when Word fails, and trying again decides it', async () => {
    const shown = await showSections(report);
    shown.word.answers.push({ kind: 'failed', reason: 'word', code: '', detail: '' });
    await shown.user.click(screen.getByRole('button', { name: 'Correct' }));
    await screen.findByText(/^Word could not do this/);
    expect(screen.getByRole('button', { name: 'Correct' })).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('“Actions taken” is Section 2 – Actions.')).toBeTruthy();
  });
});

describe('A heading that asks nothing', () => {
  test('can be changed all the same, to an appendix too', async () => {
    const shown = await showSections(report);
    await change(shown, itemOf(/Feedback/));
    await say(shown, itemOf(/Feedback/), 'Appendix, not counted');
    expect(await screen.findByText('“Section 6 - Feedback” is an appendix. It is not counted.')).toBeTruthy();
    expect(settings(shown)).toEqual({ sections: { 'section 6 - feedback': 'appendix' } });
    expect(itemOf(/Feedback/).textContent).toContain('not counted');
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Undone: /);
    expect(itemOf(/Feedback/).textContent).not.toContain('not counted');
  });

  test('may be an appendix that was found, and is none', async () => {
    const shown = await showSections([heading('Actions'), words(20), heading('Appendix'), words(20)]);
    await change(shown, itemOf(/^Appendix/));
    await say(shown, itemOf(/^Appendix/), 'Section 5 – Results');
    await screen.findByText('“Appendix” is Section 5 – Results.');
    expect(screen.getByRole('region', { name: 'Where the report stands' }).textContent).toMatch(
      /^42 of 2,500/,
    );
  });

  test('and a further appendix of the author’s keeps a way back', async () => {
    const shown = await showSections(
      [...report, heading('Appendix'), words(20), heading('My letters'), words(9)],
      {
        prepare: (word) => {
          const sections = { appendix: 'appendix', 'my letters': 'appendix' };
          word.facts = { ...word.facts, settings: { [decisionsKey]: { sections } } };
        },
      },
    );
    const back = screen.getByRole('combobox', { name: '“My letters” is …' }).closest('li');
    if (!back) throw new Error('There is a way back');
    expect(back.textContent).toContain('Appendix, not counted');
    await say(shown, back, 'No heading');
    await screen.findByText('“My letters” is no heading.');
  });
});

describe('A heading of no section', () => {
  test('can be said to be one', async () => {
    const shown = await showSections(report);
    await say(shown, itemOf(/Thanks/), 'Section 5 – Results');
    expect(await screen.findByText('“Thanks” is Section 5 – Results.')).toBeTruthy();
    expect(settings(shown)).toEqual({ sections: { thanks: 'results' } });
  });

  test('is offered for a section that was not found, also where no section was found at all', async () => {
    const shown = await showSections([
      heading('How it began'),
      words(20),
      text('My part in it', { bold: true }),
    ]);
    const missing = (): HTMLElement =>
      within(screen.getByRole('region', { name: 'Not found' })).getAllByRole('listitem')[2] ?? document.body;
    expect(missing().textContent).toContain('Section 3 – Responsibilities');
    await shown.user.selectOptions(within(missing()).getByRole('combobox'), 'My part in it');
    await shown.user.click(within(missing()).getByRole('button', { name: 'Set' }));
    await screen.findByText('“My part in it” is Section 3 – Responsibilities.');
    expect(settings(shown)).toEqual({ sections: { 'my part in it': 'responsibilities' } });
    expect(itemOf(/^Section 3/)).toBeTruthy();
  });
});

test('the template’s own headings and the appendix ask nothing', async () => {
  await showSections([heading('Section 1 - Situation'), words(20), heading('Appendix'), words(20)]);
  const [sections] = within(screen.getByRole('tabpanel')).getAllByRole('list');
  expect(within(sections ?? document.body).queryByRole('combobox')).toBeNull();
});

test('a reviewer is asked nothing', async () => {
  const shown = await showSections(report, {
    prepare: (word) => {
      word.facts = { ...word.facts, settings: { [decisionsKey]: { sections: { thanks: null } } } };
    },
  });
  expect(screen.getByText(/You said what these lines are/)).toBeTruthy();
  await onlyLook(shown);
  const panel = within(screen.getByRole('tabpanel'));
  expect(panel.queryByRole('combobox')).toBeNull();
  expect(panel.queryByRole('button', { name: 'Correct' })).toBeNull();
  expect(panel.queryByText(/in other words|You said/)).toBeNull();
});

describe('Decisions in the settings', () => {
  const facts = factsOf(heading('Actions taken'), words(20), heading('Thanks'), text('Thanks.'));
  const decided = reportFrom({
    ...facts,
    settings: { [decisionsKey]: { sections: { 'actions taken': 'actions', thanks: null } } },
  });

  test('are told by heading: a section, none, or undecided', () => {
    expect(decisionOn(decided, paragraphAt(decided, 0))).toBe('actions');
    expect(decisionOn(decided, paragraphAt(decided, 2))).toBeNull();
    expect(decisionOn(decided, paragraphAt(decided, 1))).toBeUndefined();
    const undecided = reportFrom(facts);
    expect(decisionOn(undecided, paragraphAt(undecided, 0))).toBeUndefined();
  });

  test('name the headings of no section', () => {
    expect(unlistedDecisions(decided)).toMatchObject([{ index: 2 }]);
    expect(unlistedDecisions(reportFrom(facts))).toEqual([]);
  });
});
