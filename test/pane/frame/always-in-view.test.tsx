import { screen } from '@testing-library/react';
import { heading, text, words } from '../../builders/facts';
import { showPane } from '../show-pane';
const report = [
  text('Project Title'),
  heading('Section 1 - Situation'),
  words(120, { codes: 'K2.1' }),
  heading('Section 2 - Actions'),
  words(80),
  heading('Appendix'),
  words(50),
];

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
