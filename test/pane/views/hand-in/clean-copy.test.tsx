import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { heading, text } from '../../../builders/facts';
import { codeField, showPane, type ShownPane } from '../../show-pane';
const facts = [heading('Section 2 - Actions'), text('I called at once.'), text('I wrote.')];

const showHandIn = (): Promise<ShownPane> =>
  showPane(facts, { cursorAt: 1, preferences: { view: 'hand-in' } });

const addCode = async (user: UserEvent, code: string): Promise<void> =>
  user.type(await codeField(), `${code}{Enter}`);

describe('A clean copy', () => {
  test('shows what else would be in it, and leaves out what is ticked', async () => {
    const { user, word } = await showHandIn();
    word.residual = { comments: 2, changes: 0, hidden: 1 };
    await user.click(await screen.findByRole('button', { name: 'Make the copy' }));
    const choice = await screen.findByRole('group', { name: 'Make the copy' });
    expect(within(choice).getAllByRole('checkbox')).toHaveLength(2);
    await user.click(within(choice).getByRole('checkbox', { name: /comment/ }));
    await user.click(within(choice).getByRole('button', { name: 'Open the copy' }));
    await screen.findByText(/^Word was asked to open the clean copy/);
    expect(word.calls).toContain('openCleanCopy comments');
  });

  test('is not begun where its script cannot be had, and Word is not blamed', async () => {
    const { user, word } = await showHandIn();
    word.residual = { kind: 'failed', reason: 'not-loaded', code: '', detail: '' };
    await user.click(await screen.findByRole('button', { name: 'Make the copy' }));
    await screen.findByText(/could not be loaded. Check that you are online/);
    expect(screen.queryByText(/did not give the file/)).toBeNull();
    expect(screen.queryByRole('group', { name: 'Make the copy' })).toBeNull();
  });

  test('in place takes nothing off where the list that brings the tags back cannot be kept', async () => {
    const { user, word } = await showHandIn();
    word.keepsList = false;
    await addCode(user, 'k14');
    await screen.findByText(/^K1\.4 added/);
    await user.click(screen.getByRole('button', { name: 'If Word cannot open a copy' }));
    await user.click(screen.getByRole('button', { name: 'Take the tags off here' }));
    await user.click(screen.getByRole('button', { name: 'Go ahead' }));
    await screen.findByText(/nothing was taken off/);
    expect(word.facts.controls).toHaveLength(1);
  });

  test('in place takes the tags off, and Findings puts them back', async () => {
    const { user, word } = await showHandIn();
    await addCode(user, 'k14');
    await screen.findByText(/^K1\.4 added/);
    await user.click(screen.getByRole('button', { name: 'If Word cannot open a copy' }));
    await user.click(screen.getByRole('button', { name: 'Take the tags off here' }));
    await user.click(screen.getByRole('button', { name: 'Go ahead' }));
    await screen.findByText(/^All tags are off/);
    expect(word.facts.controls).toEqual([]);
    await user.click(screen.getByRole('tab', { name: /^Findings/ }));
    await user.click(await screen.findByRole('button', { name: 'Put the tag back' }));
    await waitFor(() => expect(word.facts.controls).toHaveLength(1));
  });
});
