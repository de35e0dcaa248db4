import { screen, within } from '@testing-library/react';
import { cell, heading, text, words } from '../../builders/facts';
import { applied, onlyLook, openView, showPane, type ShownPane } from '../show-pane';

const texts = ({ word }: ShownPane): string[] => word.facts.paragraphs.map((each) => each.text);

describe('An empty document', () => {
  test('is offered the template, shown before anything is written', async () => {
    const shown = await showPane([text('')]);
    await shown.user.click(screen.getByRole('button', { name: 'Insert the template' }));
    expect(screen.getByText('Section 3 - Responsibilities')).toBeTruthy();
    expect(applied(shown.word)).toEqual([]);
    await shown.user.click(screen.getByRole('button', { name: 'Insert' }));
    await screen.findByText(/^The template is in the document/);
    expect(texts(shown)).toContain('Section 3 - Responsibilities');
    expect(texts(shown)).toContain('Word count:');
    expect(texts(shown).filter((line) => line.startsWith('('))).toEqual([]);
    await openView(shown, 'Sections');
    expect(screen.getAllByRole('heading', { level: 3, name: /^Section \d/ })).toHaveLength(6);
  });

  test('gets the guidance too where that is asked for', async () => {
    const shown = await showPane([text('')]);
    await shown.user.click(screen.getByRole('checkbox', { name: /guidance into the document too/ }));
    await shown.user.click(screen.getByRole('button', { name: 'Insert the template' }));
    await shown.user.click(screen.getByRole('button', { name: 'Insert' }));
    await screen.findByText(/^The template is in the document/);
    expect(texts(shown).filter((line) => line.startsWith('('))).toHaveLength(8);
  });

  test('is as empty as before when that is taken back', async () => {
    const shown = await showPane([text('')]);
    await shown.user.click(screen.getByRole('button', { name: 'Insert the template' }));
    await shown.user.click(screen.getByRole('button', { name: 'Insert' }));
    await screen.findByText(/^The template is in the document/);
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Undone: /);
    expect(texts(shown)).toEqual(['']);
  });

  test('is left alone by “Not now”', async () => {
    const shown = await showPane([text('')]);
    await shown.user.click(screen.getByRole('button', { name: 'Not now' }));
    expect(screen.queryByRole('button', { name: 'Insert the template' })).toBeNull();
    expect(applied(shown.word)).toEqual([]);
  });
});

const codes = ['K1.1', 'K1.2', 'K1.3', 'K1.4', 'K2.1', 'K2.2', 'K4.3', 'K4.4'];
const written = [
  heading('Section 2 - Actions'),
  text('I weighed up the risks (K1.4).'),
  text('I asked the warehouse.'),
  heading('Mapping'),
  ...codes.flatMap((code, row) => [
    cell(row, 0, `${code} Evidence of it`),
    cell(row, 1, row === 0 ? 'Section 2, paragraphs 1–2' : row === 1 ? 'Page 4' : ''),
  ]),
];

describe('A written report without tags', () => {
  test('is offered tags from its codes and its mapping table', async () => {
    const shown = await showPane(written);
    expect(screen.getByText('We found 1 code in your text and 2 codes in a mapping table.')).toBeTruthy();
    expect(screen.getByText(/^The table names no paragraph that can be found for K1\.2\./)).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: 'Tag 2 paragraphs' }));
    const preview = screen.getByRole('list', { name: 'What will change' });
    expect(
      within(preview)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['Section 2 – Actions, paragraph 1: K1.1 K1.4', 'Section 2 – Actions, paragraph 2: K1.1']);
    await shown.user.click(screen.getByRole('button', { name: 'Go ahead' }));
    await screen.findByText('2 paragraphs tagged from your codes.');
    expect(shown.word.facts.controls.map(({ title }) => title)).toEqual(['K1.1 K1.4', 'K1.1']);
    expect(screen.queryByText(/^We found/)).toBeNull();
  });

  test('loses them again by Undo', async () => {
    const shown = await showPane(written);
    await shown.user.click(screen.getByRole('button', { name: 'Tag 2 paragraphs' }));
    await shown.user.click(screen.getByRole('button', { name: 'Go ahead' }));
    await screen.findByText('2 paragraphs tagged from your codes.');
    await shown.user.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText(/^Undone: /);
    expect(shown.word.facts.controls).toEqual([]);
  });

  test('that names no codes is offered nothing', async () => {
    await showPane([heading('Actions'), words(20)]);
    expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
  });

  test('is offered nothing while somebody only looks', async () => {
    const shown = await showPane(written);
    await onlyLook(shown);
    expect(screen.queryByText(/^We found/)).toBeNull();
  });
});
