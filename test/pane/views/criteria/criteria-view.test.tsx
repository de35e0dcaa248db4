import { screen, waitFor, within } from '@testing-library/react';
import { heading, tagId, text } from '../../../builders/facts';
import { showPane, type ShownPane } from '../../show-pane';
const report = [
  heading('Section 2 - Actions'),
  text('I weighed up the risks.', { codes: 'K1.4 K2.1' }),
  text('I asked the warehouse.', { codes: 'K2.1' }),
  heading('Section 4 - Solutions'),
  text('I rang the customer.', { tag: `ksb1:${tagId(9)}:zzzzzz:K2.1` }),
];

const openView = async ({ user }: ShownPane, name: string | RegExp): Promise<void> =>
  user.click(screen.getByRole('tab', { name }));

describe('The criteria', () => {
  test('that changed since they were tagged can be shown alone', async () => {
    const shown = await showPane(report);
    await openView(shown, 'Criteria');
    await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Changed since tagged');
    expect(screen.getByText('1 of 25 criteria')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'K2.1' })).toBeTruthy();
  });

  test('say how many words they take, and lead from one paragraph to the next and round', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    await openView(shown, 'Criteria');
    expect(screen.getByText('13 words in 3 paragraphs')).toBeTruthy();
    const next = screen.getByRole('button', { name: 'Next paragraph with K2.1' });
    await shown.user.click(next);
    await shown.user.click(screen.getByRole('button', { name: 'Previous paragraph with K2.1' }));
    const jumps = shown.word.calls.filter((call) => call.startsWith('goTo'));
    expect(jumps).toEqual([expect.stringContaining(':K2.1'), expect.stringContaining('zzzzzz:K2.1')]);
  });

  test('that have one home only say that elsewhere counts too', async () => {
    const shown = await showPane(report);
    await openView(shown, 'Criteria');
    expect(screen.getByText('Highfield suggests K4.6 in Section 3 only. Elsewhere counts too.')).toBeTruthy();
  });

  test('stand by section for one look, each number a way to its paragraph', async () => {
    const shown = await showPane(report);
    await openView(shown, 'Criteria');
    await shown.user.click(screen.getByRole('checkbox', { name: 'By section' }));
    const table = screen.getByRole('table', { name: 'Criteria by section' });
    expect(within(table).getAllByRole('row')).toHaveLength(26);
    await shown.user.click(
      within(table).getByRole('button', { name: 'K2.1 in Section 4 – Solutions: 1 tagged paragraph' }),
    );
    await waitFor(() => expect(shown.word.calls).toContain('goToParagraph 4'));
  });

  test('and findings go to the clipboard as text', async () => {
    const shown = await showPane(report);
    await openView(shown, 'Criteria');
    await shown.user.click(screen.getByRole('button', { name: 'Copy gaps and findings as text' }));
    await screen.findByText('Copied.');
    expect(await navigator.clipboard.readText()).toMatch(
      /^Words: 21 of 2,500[\s\S]*Pass criteria tagged: 1 of 16/u,
    );
  });
});
