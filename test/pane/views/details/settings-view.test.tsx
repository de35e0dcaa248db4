import { screen } from '@testing-library/react';
import { heading, tagId, text } from '../../../builders/facts';
import { applied, showPane, type ShownPane } from '../../show-pane';
const report = [
  heading('Section 2 - Actions'),
  text('I weighed up the risks.', { codes: 'K1.4 K2.1' }),
  text('I asked the warehouse.', { codes: 'K2.1' }),
  heading('Section 4 - Solutions'),
  text('I rang the customer.', { tag: `ksb1:${tagId(9)}:zzzzzz:K2.1` }),
];

const openView = async ({ user }: ShownPane, name: string | RegExp): Promise<void> =>
  user.click(screen.getByRole('tab', { name }));

describe('Settings', () => {
  test('take the suggestions away, also after the pane was closed', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    expect(screen.getByRole('group', { name: /^Suggested here/ })).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
    await shown.user.click(screen.getByRole('checkbox', { name: /^Suggest codes/ }));
    expect(screen.queryByRole('group', { name: /^Suggested here/ })).toBeNull();
    expect(localStorage.getItem('criteria-mapper.pane')).toContain('"isSuggesting":false');
  });

  test('let the annex quote first words, kept in the document', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
    await shown.user.click(screen.getByRole('checkbox', { name: /^Quote first words/ }));
    await screen.findByText(/^The mapping annex quotes first words/);
    expect(applied(shown.word)).toEqual(['apply setting']);
    await openView(shown, 'Mapping');
    expect(screen.getAllByText(/“I weighed up the …”/)).toHaveLength(2);
  });
});
