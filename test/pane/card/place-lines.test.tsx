import { screen } from '@testing-library/react';
import { heading, text, words } from '../../builders/facts';
import { inCard, showPane, type ShownPane } from '../show-pane';

const clickInto = ({ word }: ShownPane, index: number): void => {
  word.clickInto(index);
  word.watcher?.onCursor();
};

test('the card says where the paragraph is, its words and how it begins, and what the limit means for it', async () => {
  const report = [
    text('Project Title'),
    heading('Section 6 - Feedback'),
    text('I asked the warehouse.'),
    words(2700),
    words(200),
    words(10, { text: 'Too late.' }),
    heading('Appendix'),
    text('A letter.'),
  ];
  const shown = await showPane(report, { cursorAt: 2, preferences: { view: 'sections' } });
  expect(
    await inCard().findByRole('heading', { name: 'Section 6 – Feedback, paragraph 1', level: 2 }),
  ).toBeTruthy();
  expect(inCard().getByText('4 words')).toBeTruthy();
  expect(inCard().getByText('I asked the warehouse.').title).toBe('I asked the warehouse.');
  clickInto(shown, 4);
  expect(await inCard().findByText('The assessor stops inside this paragraph (at word 2,750).')).toBeTruthy();
  clickInto(shown, 5);
  expect(await inCard().findByText('The assessor will not read this (past word 2,750).')).toBeTruthy();
  clickInto(shown, 7);
  expect(await inCard().findByText('Not counted.')).toBeTruthy();
  expect(inCard().getByRole('heading', { name: /^Appendix/ })).toBeTruthy();
  clickInto(shown, 1);
  expect(
    await inCard().findByText('A heading cannot be tagged. Tag the paragraph that shows the evidence.'),
  ).toBeTruthy();
});

test('a text that occurs twice in the same surroundings is shown as ambiguous', async () => {
  const twin = [text('Before.'), text('The same.'), text('After.')];
  await showPane([heading('Actions'), ...twin, ...twin], { cursorAt: 2 });
  expect(await inCard().findByText(/^This text occurs twice/)).toBeTruthy();
});

test('where the cursor is nowhere yet, the card says how to tag', async () => {
  await showPane([heading('Actions'), text('I asked.')]);
  expect(inCard().getByText(/type a code such as k1\.4 and press Enter/)).toBeTruthy();
});

test('once something is tagged, it only asks for a click', async () => {
  await showPane([heading('Actions'), text('I asked.', { codes: 'K4.5' })]);
  expect(inCard().getByText('Click into a paragraph of your report.')).toBeTruthy();
});

test('an empty document is told how to begin', async () => {
  await showPane([text('')], { cursorAt: 0 });
  expect(await screen.findByText(/^This document is empty/)).toBeTruthy();
});
