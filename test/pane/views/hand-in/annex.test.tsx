import { act, screen, within } from '@testing-library/react';
import { HandInView } from '../../../../src/pane/views/hand-in/hand-in-view';
import { cell, heading, text, words, type FactBuilder } from '../../../builders/facts';
import { applied, showPart } from '../../show-pane';

const report = [
  heading('Section 1 - Situation'),
  words(120, { codes: 'K2.1' }),
  heading('Section 2 - Actions'),
  words(80),
  words(70, { codes: 'K4.5' }),
];

const showHandIn = (content: readonly FactBuilder[], cursorAt = 3) =>
  showPart(<HandInView />, content, { cursorAt });
const annex = () => within(screen.getByRole('region', { name: 'Mapping annex' }));
const button = (name: string): HTMLElement | null => annex().queryByRole('button', { name });
const press = ({ user }: Awaited<ReturnType<typeof showHandIn>>, name: string): Promise<void> =>
  user.click(annex().getByRole('button', { name }));

const isCurrent = '✓ The mapping annex is up to date.';

describe('The annex', () => {
  test('is written at once, can be shown, and has nothing to press while it is current', async () => {
    const shown = await showHandIn(report);
    expect(annex().getByText(/A table goes on a new page at the end/)).toBeTruthy();
    expect(button('Show it in the document')).toBeNull();
    await press(shown, 'Write the mapping annex');
    expect(await annex().findByText(isCurrent)).toBeTruthy();
    expect(annex().queryByRole('button', { name: /^(Write|Update)/ })).toBeNull();
    await act(() => shown.store.run((all) => all.writeAnnex()));
    expect(shown.store.get().notice?.text).toBe('The mapping annex is up to date. Nothing was changed.');
    expect(applied(shown.word)).toEqual(['apply annex']);
    await press(shown, 'Show it in the document');
    expect(shown.word.calls).toContain('goToParagraph 5');
  });

  test('names the rows that are no longer right, and is updated at once where none is lost', async () => {
    const shown = await showHandIn(report);
    await press(shown, 'Write the mapping annex');
    await annex().findByText(isCurrent);
    await act(async () => void (await shown.store.addCodes(['K1.4'])));
    expect(annex().getByText(/^1 row to update\./)).toBeTruthy();
    expect(annex().getByText('K1.4: blank is now Section 2 – Actions, paragraph 1')).toBeTruthy();
    await press(shown, 'Update the mapping annex');
    await annex().findByText(isCurrent);
    expect(applied(shown.word)).toEqual(['apply annex', 'apply tags', 'apply annex']);
  });

  test('asks before rows that are filled become blank', async () => {
    const shown = await showHandIn(report, 1);
    await press(shown, 'Write the mapping annex');
    await annex().findByText(isCurrent);
    await act(() => shown.store.removeCodes(['K2.1']));
    await press(shown, 'Update the mapping annex');
    const preview = within(screen.getByRole('group', { name: 'Preview: Update the mapping annex' }));
    expect(preview.getByText(/^These rows are filled now and would be blank/)).toBeTruthy();
    expect(preview.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('K2.1'),
    ]);
    expect(applied(shown.word)).toEqual(['apply annex', 'apply tags']);
    await shown.user.click(preview.getByRole('button', { name: 'Go ahead' }));
    await annex().findByText(isCurrent);
    expect(applied(shown.word).at(-1)).toBe('apply annex');
  });

  test('is frozen while the tags are off: nothing to press, and it can be handed in', async () => {
    const shown = await showHandIn(report);
    await press(shown, 'Write the mapping annex');
    await annex().findByText(isCurrent);
    await act(() => shown.store.run((all) => all.removeAllTags()));
    expect(annex().getByText('The mapping annex stays as it is while the tags are off.')).toBeTruthy();
    expect(annex().queryByRole('button', { name: /^(Write|Update)/ })).toBeNull();
    expect(
      screen.getByText('The tags are off, and your mapping annex stays as it is. You can hand this in.'),
    ).toBeTruthy();
  });

  test('is not offered where every row would be blank, nor to who only looks', async () => {
    const { store } = await showHandIn([heading('Actions'), words(20)]);
    expect(annex().getByText('No paragraph is tagged yet, so every row would be blank.')).toBeTruthy();
    expect(button('Write the mapping annex')).toBeNull();
    act(() => store.prefer({ isReviewing: true }));
    expect(screen.queryByRole('button', { name: 'If Word cannot open a copy' })).toBeNull();
  });

  test('is previewed row by row', async () => {
    const shown = await showHandIn([
      heading('Actions'),
      cell(0, 0, 'I asked.', { codes: 'K4.5' }),
      text('I wrote.'),
    ]);
    expect(annex().queryByRole('table')).toBeNull();
    await press(shown, 'How the annex would be');
    const row = (name: RegExp) => within(annex().getByRole('row', { name }));
    expect(row(/^K4\.5/).getByRole('cell').textContent).toBe('Section 2 – Actions, table 1, row 1');
    expect(row(/^K1\.1/).getByRole('cell').textContent).toBe('No evidence: stays blank');
  });
});
