import { screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { tagListKey } from '../../../src/report/snapshot/settings';
import { readTagList } from '../../../src/report/tags/tag-list';
import { heading, text } from '../../builders/facts';
import type { FakeWord } from '../fake-word';
import { codeField, showPane } from '../show-pane';
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
