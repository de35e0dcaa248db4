import { screen } from '@testing-library/react';
import { heading, text, words } from '../../builders/facts';
import { codeField, openView, showPane } from '../show-pane';

const report = [
  text('Project Title'),
  heading('Section 1 - Situation'),
  words(120, { codes: 'K2.1' }),
  heading('Section 2 - Actions'),
  words(80),
  heading('Appendix'),
  words(50),
];

const head = (): HTMLElement => {
  const region = screen.getByRole('region', { name: 'Where the report stands' });
  return region.querySelector('button') ?? region;
};
const named = (name: RegExp): HTMLElement => screen.getByRole('button', { name });

test('the head counts against the limit, and says how many criteria are covered, never that they are met', async () => {
  await showPane(report);
  expect(
    named(/^208 of 2,500 2,042 words to go to 2,250\. Pass 1\/16 covered Distinction 0\/9 covered$/),
  ).toBe(head());
  expect(document.body.textContent).not.toMatch(/\b(met|passed|failed|saved)\b/iu);
});

test('it says how far a report is past the limit', async () => {
  await showPane([heading('Section 6 - Feedback'), words(2700), words(200)]);
  expect(named(/^2,904 of 2,500 154 words past 2,750, where marking stops\./)).toBe(head());
});

test('it marks an annex that is current, and how many rows of one that is not', async () => {
  const shown = await showPane(report, { cursorAt: 4 });
  expect(screen.queryByRole('button', { name: /annex/ })).toBeNull();
  await openView(shown, 'Hand in');
  await shown.user.click(screen.getByRole('button', { name: 'Write the mapping annex' }));
  expect(await screen.findByRole('button', { name: /The mapping annex is up to date$/ })).toBe(head());
  await shown.user.type(await codeField(), 'k1.1{Enter}');
  expect(await screen.findByRole('button', { name: /1 row of the annex to update$/ })).toBe(head());
});

test('it unfolds in place of the view, and Escape and itself fold it again, the focus back on it', async () => {
  const { user } = await showPane(report, { preferences: { view: 'sections' } });
  expect(head().getAttribute('aria-expanded')).toBe('false');
  await user.click(head());
  expect(screen.getByRole('heading', { name: 'Where your report stands' })).toBe(document.activeElement);
  expect(head().getAttribute('aria-expanded')).toBe('true');
  expect(screen.queryByRole('tabpanel')).toBeNull();
  expect(screen.queryByRole('tab', { selected: true })).toBeNull();
  await user.keyboard('{Escape}');
  expect(screen.getByRole('tabpanel', { name: 'Sections' })).toBeTruthy();
  expect(document.activeElement).toBe(head());
  await user.keyboard('{Enter}');
  await user.click(head());
  expect(screen.getByRole('tabpanel', { name: 'Sections' })).toBeTruthy();
});
