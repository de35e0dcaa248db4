import { screen } from '@testing-library/react';
import { SettingsView } from '../../../../src/pane/views/details/settings-view';
import { heading, tagId, text } from '../../../builders/facts';
import { applied, inCard, openView, showPane, showPart } from '../../show-pane';
const report = [
  heading('Section 2 - Actions'),
  text('I weighed up the risks.', { codes: 'K1.4 K2.1' }),
  text('I asked the warehouse.', { codes: 'K2.1' }),
  heading('Section 4 - Solutions'),
  text('I rang the customer.', { tag: `ksb1:${tagId(9)}:zzzzzz:K2.1` }),
];

describe('Settings', () => {
  test('take the suggestions away, also after the pane was closed', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    expect(inCard().getByText('May fit:')).toBeTruthy();
    await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
    await shown.user.click(screen.getByRole('checkbox', { name: /^Suggest codes/ }));
    expect(inCard().queryByText('May fit:')).toBeNull();
    expect(localStorage.getItem('criteria-mapper.pane')).toContain('"isSuggesting":false');
  });

  test('let the annex quote first words, kept in the document', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
    await shown.user.click(screen.getByRole('checkbox', { name: /^Quote first words/ }));
    await screen.findByText(/^The mapping annex quotes first words/);
    expect(applied(shown.word)).toEqual(['apply setting']);
    await openView(shown, 'Hand in');
    await shown.user.click(screen.getByRole('button', { name: 'How the annex would be' }));
    expect(screen.getAllByText(/“I weighed up the …”/)).toHaveLength(2);
  });

  test('say whether what a criterion wants is asked, and what only looking means; each is kept but the last', async () => {
    const { user, store } = await showPart(<SettingsView />, report);
    await user.click(screen.getByRole('checkbox', { name: /^Ask what a criterion wants/ }));
    await user.click(screen.getByRole('checkbox', { name: /^I am reviewing/ }));
    expect(store.get().preferences).toMatchObject({ isAsking: false, isReviewing: true });
    expect(localStorage.getItem('criteria-mapper.pane')).toContain('"isAsking":false');
    expect(screen.queryByRole('checkbox', { name: /mapping annex/ })).toBeNull();
  });

  test('list the keys, and lead to what was counted', async () => {
    const { user, store } = await showPart(<SettingsView />, report);
    expect(screen.getByText('Alt+Down').tagName).toBe('KBD');
    await user.click(screen.getByRole('button', { name: 'What was counted' }));
    expect(store.get().details).toBe('words');
  });
});
