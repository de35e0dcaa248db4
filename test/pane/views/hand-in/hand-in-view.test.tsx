import { screen, within } from '@testing-library/react';
import { HandInView } from '../../../../src/pane/views/hand-in/hand-in-view';
import { handInChecks } from '../../../../src/report';
import { handInTitle } from '../../../../src/wording/hand-in';
import { heading, reportOf, text, words } from '../../../builders/facts';
import { showPart } from '../../show-pane';

const content = [
  text('Project Title'),
  text('Word count: 2,000'),
  heading('Section 2 - Actions'),
  ...['I rang.', 'I wrote.', 'I asked.', 'I called.', 'I met.', 'I went.'].map((each) =>
    text(each, { codes: 'K1.1' }),
  ),
  words(100),
];

const check = (title: string): HTMLElement => {
  const item = screen
    .getByRole('heading', { name: new RegExp(`^${title} ?: `, 'u'), level: 3 })
    .closest('li');
  if (!item) throw new Error(`${title} is looked at`);
  return item;
};

test('what is to be looked at is listed in the order of the work, each with how it stands and what to do', async () => {
  await showPart(<HandInView />, content);
  const checks = handInChecks(reportOf(...content));
  const left = checks.filter(({ state }) => state === 'to-do').length;
  expect(screen.getByText(`${left} points to do.`)).toBeTruthy();
  const states = { done: 'Done', 'to-do': 'To do', look: 'To know' };
  const titles = screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
  expect(titles.slice(0, -2)).toEqual(checks.map((check) => `${handInTitle(check)}: ${states[check.state]}`));
  expect(titles.slice(-2)).toEqual(['Mapping annex', 'The copy to hand in']);
  expect(check('Pass criteria').textContent).toContain('1 of 16 pass criteria are covered. Missing: K1.2');
  expect(check('Pass criteria').textContent).toContain('Find where your report shows them');
  expect(check('Distinction criteria').textContent).toContain('You don’t need these to pass.');
});

test('each leads to its places, of which a few are named, or to the map', async () => {
  const { user, word, store } = await showPart(<HandInView />, content);
  const thin = within(check('Enough to show it'));
  expect(thin.getAllByRole('button')).toHaveLength(4);
  expect(thin.getByText('and 2 more places')).toBeTruthy();
  await user.click(thin.getByRole('button', { name: 'Section 2 – Actions, paragraph 2' }));
  expect(word.calls).toContain('goToParagraph 4');
  await user.click(within(check('Word count line')).getByRole('button'));
  expect(word.calls).toContain('goToParagraph 1');
  await user.click(within(check('Pass criteria')).getByRole('button', { name: 'Show them on the map' }));
  expect(store.get().preferences.view).toBe('map');
});

test('the copy comes with a name to save it by, and on the web with what Word will ask', async () => {
  await showPart(<HandInView />, content, {
    prepare: (word) => {
      Object.assign(word, { capabilities: { ...word.capabilities, isOnWeb: true } });
    },
  });
  const copy = within(screen.getByRole('region', { name: 'The copy to hand in' }));
  expect(copy.getByText(/^Save it as “.+\.docx”\.$/)).toBeTruthy();
  expect(copy.getByText(/^Word will ask whether this add-in may create a document/)).toBeTruthy();
});
