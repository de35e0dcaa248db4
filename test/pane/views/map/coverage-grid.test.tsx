import { act, screen, within } from '@testing-library/react';
import { MapView } from '../../../../src/pane/views/map/map-view';
import { heading, tagId, text, words } from '../../../builders/facts';
import { showPart } from '../../show-pane';

const report = [
  heading('Section 2 - Actions'),
  text('I weighed up the risks.', { codes: 'K1.4 K2.1' }),
  text('I asked the warehouse.', { codes: 'K2.1' }),
  heading('Section 4 - Solutions'),
  text('I rang the customer.', { tag: `ksb1:${tagId(9)}:zzzzzz:K2.1` }),
];

const grid = () => within(screen.getByRole('grid', { name: 'Criteria by section' }));
const cell = (label: string): HTMLElement => screen.getByLabelText(label);
const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('tbody tr')];
const at = (row: number, column: number): Element | undefined =>
  rows()[row]?.querySelectorAll('button')[column];

test('the map has a row for each criterion and a column for each section, with a whole name each', async () => {
  await showPart(<MapView />, report);
  expect(rows()).toHaveLength(25);
  const heads = [...document.querySelectorAll('thead th')];
  expect(heads.map(({ textContent }) => textContent).slice(0, 3)).toEqual([
    'Criterion',
    '1 Situation',
    '2 Actions',
  ]);
  expect(heads[2]?.getAttribute('title')).toBe('Section 2 – Actions');
  expect(
    cell('K2.1 in Section 2 – Actions: 2 tagged paragraphs. Press to go through them.').textContent,
  ).toBe('2');
  expect(cell('K1.1 in Section 1 – Situation: none').textContent).toBe('');
  expect(screen.getByText('suggested, none yet')).toBeTruthy();
});

test('a distinction criterion is marked by a star, a word and its title, and each shows its state', async () => {
  await showPart(<MapView />, report);
  const [pass, distinction] = ['K2.1', 'K1.4'].map((code) =>
    rows().find((row) => row.textContent?.startsWith(code)),
  );
  expect(distinction?.querySelector('th')?.textContent).toBe('K1.4, Distinction, Covered');
  expect(distinction?.querySelector('button')?.title).toMatch(/^Distinction: .*analyse the risks/);
  const icons = (row: HTMLElement | undefined): number | undefined =>
    row?.querySelector('th')?.querySelectorAll('svg').length;
  expect(icons(distinction)).toBe(2);
  expect(icons(pass)).toBe(1);
});

test('it is one stop of the keyboard, in which the keys of a grid move and Enter opens the criterion', async () => {
  const { user, store } = await showPart(<MapView />, report);
  expect(
    grid()
      .getAllByRole('button', { hidden: true })
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toEqual([at(0, 0)]);
  act(() => (at(0, 0) as HTMLElement).focus());
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowDown}');
  expect(document.activeElement).toBe(at(1, 2));
  await user.keyboard('{PageDown}{End}');
  expect(document.activeElement).toBe(at(11, 6));
  await user.tab();
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(at(11, 6));
  await user.keyboard('{Control>}{End}{/Control}{Home}');
  expect(document.activeElement).toBe(at(24, 0));
  await user.keyboard('{Control>}{Home}{/Control}{Enter}');
  expect(store.get()).toMatchObject({ wantedCode: 'K1.1', preferences: { view: 'criteria' } });
});

test('a cell goes through its paragraphs one by one and round, and the one with the cursor is marked', async () => {
  const { user, word } = await showPart(<MapView />, report, { cursorAt: 0 });
  const two = cell('K2.1 in Section 2 – Actions: 2 tagged paragraphs. Press to go through them.');
  const before = two.className;
  const goneTo = (): (string | undefined)[] =>
    word.calls.filter((call) => call.startsWith('goTo')).map((call) => call.split(' ')[1]?.slice(5, 11));
  await user.click(two);
  expect(goneTo()).toEqual([tagId(2)]);
  expect(two.className).not.toBe(before);
  await user.click(two);
  await user.click(two);
  expect(goneTo()).toEqual([tagId(2), tagId(3), tagId(2)]);
});

test('a cell that is suggested goes to its section; one without either, or without a section, goes nowhere', async () => {
  const { user, word } = await showPart(<MapView />, report);
  await user.click(cell('K4.5 in Section 4 – Solutions: suggested, none yet. Press to go there.'));
  expect(word.calls.at(-2)).toBe('goToParagraph 3');
  const calls = word.calls.length;
  await user.click(cell('K1.1 in Section 5 – Results: suggested, none yet'));
  await user.click(cell('K1.1 in Section 1 – Situation: none'));
  expect(word.calls).toHaveLength(calls);
});

test('evidence in another part of the report has a column of its own', async () => {
  await showPart(<MapView />, [...report, heading('Thanks'), words(9, { codes: 'K1.1' })]);
  expect(document.querySelectorAll('thead th')).toHaveLength(8);
  expect(cell('K1.1 in Thanks: 1 tagged paragraph. Press to go through them.').textContent).toBe('1');
});
