import { refuse } from '../../../src/report';
import { screen, waitFor, within } from '@testing-library/react';
import { heading, text } from '../../builders/facts';
import { applied, codeField, inCard, showPane } from '../show-pane';

const report = [
  heading('Section 2 - Actions'),
  text('I weighed up the risks of a new returns form.'),
  text('I asked the warehouse.', { codes: 'K2.1 K4.5' }),
];

test('a code that is typed without its dot is added and read back', async () => {
  const { word, user } = await showPane(report, { cursorAt: 1 });
  await user.type(await codeField(), 'k14{Enter}');
  expect(await inCard().findByRole('button', { name: 'Remove K1.4' })).toBeTruthy();
  expect(applied(word)).toEqual(['apply tags']);
  expect(screen.getByText(/^K1\.4 added: Section 2 – Actions, paragraph 1\.$/)).toBeTruthy();
});

test('words that fit one criterion add it', async () => {
  const { word, user } = await showPane(report, { cursorAt: 1 });
  await user.type(await codeField(), 'risk{Enter}');
  await waitFor(() => expect(word.facts.controls.some(({ title }) => title === 'K1.4')).toBe(true));
});

test('a word of one’s own adds the criterion that it means', async () => {
  const { user } = await showPane(report, { cursorAt: 1 });
  await user.type(await codeField(), 'pestle{Enter}');
  expect(await inCard().findByRole('button', { name: 'Remove K4.7' })).toBeTruthy();
});

test('the list says why a criterion is in it', async () => {
  const { user } = await showPane(report, { cursorAt: 1 });
  await user.type(await codeField(), 'law');
  expect(screen.getByRole('option').textContent).toContain('S5.3 · Pass · “law”: legislation');
});

test('what fits nothing is told before Enter', async () => {
  const { user } = await showPane(report, { cursorAt: 1 });
  await user.type(await codeField(), 'zebra');
  expect(screen.getAllByText('No criterion fits').length).toBeGreaterThan(0);
});

test('several codes typed at once are one change', async () => {
  const { word, user } = await showPane(report, { cursorAt: 1 });
  await user.type(await codeField(), 'k1.4, s29{Enter}');
  await screen.findByText(/K1\.4 and S2\.9 added/);
  expect(applied(word)).toEqual(['apply tags']);
});

test('the beginning of two codes opens a list, and an arrow and Enter choose from it', async () => {
  const { user, word } = await showPane(report, { cursorAt: 1 });
  const field = await codeField();
  await user.type(field, 's21{Enter}');
  expect(applied(word)).toEqual([]);
  const options = within(screen.getByRole('listbox')).getAllByRole('option');
  expect(options.map(({ textContent }) => textContent?.slice(0, 5))).toEqual(['S2.10', 'S2.11']);
  expect(field.getAttribute('aria-activedescendant')).toBe(options[0]?.id);
  await user.keyboard('{ArrowDown}{Enter}');
  expect(await inCard().findByRole('button', { name: 'Remove S2.11' })).toBeTruthy();
});

test('what fits no criterion is told and the text stays', async () => {
  const { user, word } = await showPane(report, { cursorAt: 1 });
  const field = await codeField();
  await user.type(field, 'zebra{Enter}');
  expect(screen.getAllByText('No criterion has the code or the words “zebra”.').length).toBeGreaterThan(0);
  expect(field.value).toBe('zebra');
  expect(applied(word)).toEqual([]);
});

test('the first Backspace selects the last code, the second removes it', async () => {
  const { user, word } = await showPane(report, { cursorAt: 2 });
  await user.click(await codeField());
  await user.keyboard('{Backspace}');
  expect(screen.getByText('K4.5 is selected. Press Backspace again to remove it.')).toBeTruthy();
  expect(applied(word)).toEqual([]);
  await user.keyboard('{Backspace}');
  await waitFor(() => expect(inCard().queryByRole('button', { name: 'Remove K4.5' })).toBeNull());
  expect(inCard().getByRole('button', { name: 'Remove K2.1' })).toBeTruthy();
});

test('undo takes an added code back', async () => {
  const { user, word } = await showPane(report, { cursorAt: 1 });
  await user.type(await codeField(), 'k1.4{Enter}');
  await screen.findByText(/^K1\.4 added/);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText(/^Undone: /);
  expect(word.facts.controls.map(({ title }) => title)).toEqual(['K2.1 K4.5']);
});

test('a code that is there already is told and nothing is written', async () => {
  const { user, word } = await showPane(report, { cursorAt: 2 });
  await user.type(await codeField(), 'k2.1{Enter}');
  expect(await screen.findByText('K2.1 is already on this paragraph.')).toBeTruthy();
  expect(applied(word)).toEqual([]);
});

test('a refusal is told in its own words, and trying again does the same once more', async () => {
  const { user, word } = await showPane(report, { cursorAt: 1 });
  word.answers.push(refuse('text-changed'));
  await user.type(await codeField(), 'k1.4{Enter}');
  await screen.findByText('The text has just changed. Look again and try once more.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText(/K1\.4 added/);
  expect(applied(word)).toEqual(['apply tags', 'apply tags']);
});

test('a failure shows Word’s own words as well', async () => {
  const { user, word } = await showPane(report, { cursorAt: 1 });
  word.answers.push({ kind: 'failed', reason: 'word', code: 'GeneralException', detail: 'GeneralException' });
  await user.type(await codeField(), 'k1.4{Enter}');
  await screen.findByText(/^Word could not do this/);
  expect(screen.queryByText(/own words/)).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Details' }));
  expect(screen.getByText('Word’s own words: GeneralException')).toBeTruthy();
  expect(inCard().queryByRole('button', { name: 'Remove K1.4' })).toBeNull();
});

test('a change that Word accepts and the document does not show is no success', async () => {
  const { user, word } = await showPane(report, { cursorAt: 1 });
  word.answers.push({ kind: 'done' });
  await user.type(await codeField(), 'k1.4{Enter}');
  expect(await screen.findByText(/the report does not show it/)).toBeTruthy();
  expect(screen.queryByText(/K1\.4 added/)).toBeNull();
});

test('codes typed in quick succession all arrive, one after the other', async () => {
  const { user, word } = await showPane(report, { cursorAt: 1 });
  await user.type(await codeField(), 'k1.4{Enter}k2.2{Enter}k4.3{Enter}');
  await screen.findByText(/K4\.3 added/);
  expect(applied(word)).toEqual(['apply tags', 'apply tags', 'apply tags']);
  expect(word.facts.controls.at(-1)?.title).toBe('K1.4 K2.2 K4.3');
});

test('text that was written since the last reading is read before the plan is made', async () => {
  const { user, word } = await showPane(report, { cursorAt: 1 });
  const field = await codeField();
  const [head, first, ...rest] = word.facts.paragraphs;
  const longer = 'I weighed up the risks of a new returns form, and told my manager.';
  if (!head || !first) throw new Error('The report has two paragraphs');
  word.facts = {
    ...word.facts,
    paragraphs: [head, { ...first, text: longer, visibleText: longer }, ...rest],
  };
  word.watcher?.onText();
  await user.type(field, 'k1.4{Enter}');
  await screen.findByText(/K1\.4 added/);
  expect(word.facts.controls.find(({ title }) => title === 'K1.4')?.text).toBe(longer);
});
