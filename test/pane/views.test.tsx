import { refuse } from '../../src/report';
import { act, screen, waitFor, within } from '@testing-library/react';
import { cell, heading, text, words } from '../builders/facts';
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

describe('What is always in view', () => {
  test('counts against the limit and says why Word shows more', async () => {
    await showPane(report);
    const meter = screen.getByRole('region', { name: 'Length of the report' });
    expect(meter.textContent).toContain('of 2,500');
    expect(meter.textContent).toContain('A short report is still marked.');
    expect(meter.textContent).toMatch(/Word shows \d+: 51 in appendix, 2 in title block\./);
  });

  test('says how many pass criteria are tagged, and never that they are met', async () => {
    await showPane(report);
    const outlook = screen.getByRole('region', { name: 'Criteria with evidence' });
    expect(outlook.textContent).toContain('Pass criteria tagged: 1 of 16');
    expect(outlook.textContent).toContain('15 gaps');
    expect(document.body.textContent).not.toMatch(/\b(met|passed|failed|saved)\b/iu);
  });

  test('says where marking stops and goes there', async () => {
    const { user, word } = await showPane([heading('Section 6 - Feedback'), words(2700), words(200)]);
    expect(screen.getByText('154 words over')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Section 6 – Feedback, paragraph 2' }));
    expect(word.calls).toContain('goToParagraph 2');
  });

  test('opens what was counted, and Escape brings the view back', async () => {
    const { user } = await showPane(report);
    await user.click(screen.getByTitle('What was counted'));
    expect(screen.getByRole('heading', { name: 'What was counted' })).toBe(document.activeElement);
    expect(screen.getByText('appendix (not counted)')).toBeTruthy();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('tabpanel', { name: 'Sections' })).toBeTruthy();
  });

  test('tells of the first gesture while nothing is tagged', async () => {
    await showPane([heading('Actions'), text('I asked.')]);
    expect(screen.getByText(/type a code such as k1\.4 and press Enter/)).toBeTruthy();
  });

  test('tells of the first gesture in an empty document', async () => {
    await showPane([text('')], { cursorAt: 0 });
    expect(await screen.findByText(/This document is empty/)).toBeTruthy();
  });
});

describe('Sections', () => {
  test('lists them with their words, what is untagged, and those not found', async () => {
    await showPane(report);
    const panel = screen.getByRole('tabpanel', { name: 'Sections' });
    expect(panel.textContent).toContain('Section 1 – Situation');
    expect(panel.textContent).toContain('80 words in paragraphs without a tag');
    expect(
      within(screen.getByRole('region', { name: 'Not found' })).getByText('Section 3 – Responsibilities'),
    ).toBeTruthy();
  });

  test('leads from a suggested code to its criterion', async () => {
    const { user } = await showPane(report);
    await user.click(screen.getByRole('button', { name: 'What K1.4 asks for' }));
    expect(screen.getByRole('tabpanel', { name: 'Criteria' })).toBeTruthy();
    expect(document.activeElement?.textContent).toMatch(/analyse the risks/);
  });
});

describe('Criteria', () => {
  test('shows evidence with its words and goes to its control', async () => {
    const { user, word } = await showPane(report);
    const panel = await openView(user, /Criteria/);
    await user.click(
      within(panel).getByRole('button', { name: /Section 1 – Situation, paragraph 1 120 words/ }),
    );
    expect(word.calls.some((call) => call.startsWith('goToTag ksb1:'))).toBe(true);
  });

  test('goes by the paragraph where two controls have one tag', async () => {
    const tag = 'ksb1:a11111::K2.1';
    const { user, word } = await showPane([heading('Actions'), text('One.', { tag }), text('Two.', { tag })]);
    const panel = await openView(user, /Criteria/);
    await user.click(within(panel).getByRole('button', { name: /Section 2 – Actions, paragraph 2/ }));
    expect(word.calls).toContain('goToParagraph 2');
  });

  test('leaves only the gaps when asked', async () => {
    const { user } = await showPane(report);
    const panel = await openView(user, /Criteria/);
    await user.selectOptions(within(panel).getByRole('combobox', { name: 'Show' }), 'gap');
    expect(within(panel).getByText('24 of 25 criteria')).toBeTruthy();
    expect(within(panel).queryByRole('heading', { name: 'K2.1' })).toBeNull();
  });

  test('puts gaps before what is tagged when asked', async () => {
    const { user } = await showPane(report);
    const panel = await openView(user, /Criteria/);
    await user.click(within(panel).getByRole('checkbox', { name: 'Gaps first' }));
    expect(within(panel).getAllByRole('heading', { level: 4 }).at(-1)?.textContent).toBe('K2.1');
  });
});

describe('Mapping', () => {
  test('writes the annex, and the same press changes nothing once it is current', async () => {
    const { user, word } = await showPane(report);
    await openView(user, /Mapping/);
    expect(screen.getByText(/A table goes on a new page at the end/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Write the mapping annex' }));
    await user.click(await screen.findByRole('button', { name: 'The mapping annex is up to date' }));
    expect(await screen.findByText('The mapping annex is up to date. Nothing was changed.')).toBeTruthy();
    expect(applied(word)).toEqual(['apply annex']);
  });

  test('names the rows that are no longer right', async () => {
    const { user, word } = await showPane(report, { cursorAt: 4 });
    await openView(user, /Mapping/);
    await user.click(screen.getByRole('button', { name: 'Write the mapping annex' }));
    await screen.findByRole('button', { name: 'The mapping annex is up to date' });
    await user.type(await codeField(), 'k1.4{Enter}');
    expect(await screen.findByText('K1.4: blank is now Section 2 – Actions, paragraph 1')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Update the mapping annex' }));
    await screen.findByRole('button', { name: 'The mapping annex is up to date' });
    expect(applied(word)).toEqual(['apply annex', 'apply tags', 'apply annex']);
  });

  test('previews places row by row', async () => {
    const { user } = await showPane([heading('Actions'), cell(0, 0, 'I asked.', { codes: 'K4.5' })]);
    const panel = await openView(user, /Mapping/);
    const row = within(panel).getByRole('row', { name: /^K4\.5/ });
    expect(within(row).getByRole('cell').textContent).toBe('Section 2 – Actions, table 1, row 1');
  });
});

describe('Findings', () => {
  test('come by severity and go to their paragraph', async () => {
    const { user, word } = await showPane([
      heading('Section 2 - Actions', 1, { codes: 'K1.4' }),
      text('I asked.'),
    ]);
    const panel = await openView(user, /Findings/);
    const first = within(panel).getAllByRole('region')[0];
    if (!first) throw new Error('There is a severity');
    expect(first.getAttribute('aria-label')).toBe('To put right');
    await user.click(within(first).getByRole('button', { name: /Go there/ }));
    expect(word.calls).toContain('goToParagraph 0');
  });

  test('a jump that Word refuses is told', async () => {
    const { user, word } = await showPane([
      heading('Section 2 - Actions', 1, { codes: 'K1.4' }),
      text('I asked.'),
    ]);
    const panel = await openView(user, /Findings/);
    word.answers.push(refuse('text-changed'));
    await user.click(within(panel).getAllByRole('button', { name: /Go there/ })[0] ?? panel);
    expect(await screen.findByText(/^The text has just changed/)).toBeTruthy();
  });
});

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
