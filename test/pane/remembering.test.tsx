import { screen, waitFor, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { readTagList, tagListKey } from '../../src/report/tags/tag-list';
import { heading, text } from '../builders/facts';
import type { FakeWord } from './fake-word';
import { codeField, showPane } from './show-pane';

const facts = [heading('Section 2 - Actions'), text('I called at once.'), text('I wrote.')];

const list = (word: FakeWord) => readTagList({ [tagListKey]: word.facts.settings[tagListKey] });

const addCode = async (user: UserEvent, code: string): Promise<void> =>
  user.type(await codeField(), `${code}{Enter}`);

describe('The list of tags', () => {
  test('is kept in the document after each change, without a word on the screen', async () => {
    const { user, word } = await showPane(facts, { cursorAt: 1 });
    await addCode(user, 'k14');
    await screen.findByText(/^K1\.4 added/);
    await waitFor(() => expect(list(word).map(({ codes }) => codes)).toEqual([['K1.4']]));
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(list(word)).toEqual([]));
  });

  test('holds a tag that Word did not take, so that it can be put in when the pane is opened again', async () => {
    const { user, word } = await showPane(facts, { cursorAt: 1 });
    word.answers.push({ kind: 'failed', reason: 'word', code: '', detail: '' });
    await addCode(user, 'k14');
    await screen.findByRole('button', { name: 'Try again' });
    await waitFor(() => expect(list(word)).toHaveLength(1));
    await user.click(screen.getByRole('tab', { name: /^Findings/ }));
    await screen.findByText(/^Tags have gone since you last tagged/);
    await user.click(screen.getByRole('button', { name: 'Put the tag back' }));
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    await screen.findByText('Done: Put the tag back.');
    expect(word.facts.controls.map(({ title }) => title)).toEqual(['K1.4']);
  });

  test('holds it no longer once trying again has worked', async () => {
    const { user, word } = await showPane(facts, { cursorAt: 1 });
    word.answers.push({ kind: 'failed', reason: 'word', code: '', detail: '' });
    await addCode(user, 'k14');
    await waitFor(() => expect(list(word)).toHaveLength(1));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await screen.findByText(/^K1\.4 added/);
    await waitFor(() => expect(list(word)).toHaveLength(1));
    await user.click(screen.getByRole('tab', { name: /^Findings/ }));
    expect(screen.queryByText(/^Tags have gone since you last tagged/)).toBeNull();
  });
});

describe('A clean copy', () => {
  test('shows what else would be in it, and leaves out what is ticked', async () => {
    const { user, word } = await showPane(facts);
    word.residual = { comments: 2, changes: 0, hidden: 1 };
    await user.click(screen.getByRole('tab', { name: /^Mapping/ }));
    await user.click(await screen.findByRole('button', { name: 'Make a clean copy' }));
    const choice = await screen.findByRole('group', { name: 'Make a clean copy' });
    expect(within(choice).getAllByRole('checkbox')).toHaveLength(2);
    await user.click(within(choice).getByRole('checkbox', { name: /comment/ }));
    await user.click(within(choice).getByRole('button', { name: 'Open the copy' }));
    await screen.findByText(/^The clean copy is open/);
    expect(word.calls).toContain('openCleanCopy comments');
  });

  test('in place takes nothing off where the list that brings the tags back cannot be kept', async () => {
    const { user, word } = await showPane(facts, { cursorAt: 1 });
    word.keepsList = false;
    await addCode(user, 'k14');
    await screen.findByText(/^K1\.4 added/);
    await user.click(screen.getByRole('tab', { name: /^Mapping/ }));
    await user.click(await screen.findByText('If Word cannot open a copy'));
    await user.click(await screen.findByRole('button', { name: 'Take the tags off here' }));
    await screen.findByText(/nothing was taken off/);
    expect(word.facts.controls).toHaveLength(1);
  });

  test('in place takes the tags off, and Findings puts them back', async () => {
    const { user, word } = await showPane(facts, { cursorAt: 1 });
    await addCode(user, 'k14');
    await screen.findByText(/^K1\.4 added/);
    await user.click(screen.getByRole('tab', { name: /^Mapping/ }));
    await user.click(await screen.findByText('If Word cannot open a copy'));
    await user.click(await screen.findByRole('button', { name: 'Take the tags off here' }));
    await screen.findByText(/^All tags are off/);
    expect(word.facts.controls).toEqual([]);
    await user.click(screen.getByRole('tab', { name: /^Findings/ }));
    await user.click(await screen.findByRole('button', { name: 'Put the tag back' }));
    await user.click(screen.getByRole('button', { name: 'Do it' }));
    await waitFor(() => expect(word.facts.controls).toHaveLength(1));
  });
});
