import { screen, waitFor, within } from '@testing-library/react';
import { heading, tagId, text } from '../../builders/facts';
import { applied, codeField, inCard, onlyLook, showPane } from '../show-pane';

const changed = 'Changed since it was tagged.';
const report = [
  heading('Section 4 - Solutions'),
  text('I asked the warehouse.', { codes: 'K2.1' }),
  text('I rang the customer.', { tag: `ksb1:${tagId(9)}:zzzzzz:K2.1` }),
];

test('a text that has changed since it was tagged is asked about in its place, and answered with one press', async () => {
  const { user, word } = await showPane(report, { cursorAt: 1 });
  await inCard().findByRole('button', { name: 'Remove K2.1' });
  expect(inCard().queryByText(changed)).toBeNull();
  word.clickInto(2);
  word.watcher?.onCursor();
  expect(await inCard().findByText(changed)).toBeTruthy();
  await user.click(inCard().getByRole('button', { name: 'Still fits' }));
  expect(await screen.findByText('Done: Still fits.')).toBeTruthy();
  await waitFor(() => expect(inCard().queryByText(changed)).toBeNull());
  expect(applied(word)).toEqual(['apply tags']);
  expect(document.activeElement).toBe(await codeField());
});

test('a paragraph that was parted is asked about first, once, and each answer can be undone', async () => {
  const tag = `ksb1:${tagId(9)}:zzzzzz:K2.1`;
  const parted = [
    heading('Section 4 - Solutions'),
    text('I rang the customer.', { tag }),
    text('She came back.', { tag }),
  ];
  const { user, word } = await showPane(parted, { cursorAt: 1 });
  const question = within(await inCard().findByRole('group', { name: 'What is meant here' }));
  expect(question.getByText('This was one paragraph with K2.1.')).toBeTruthy();
  expect(inCard().queryByText(changed)).toBeNull();
  expect(question.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Keep it on all',
    'Keep it on the first only',
    'Keep it on the second only',
  ]);
  await user.click(question.getByRole('button', { name: 'Keep it on the first only' }));
  await screen.findByText('Done: Keep it on the first only.');
  expect(inCard().queryByRole('group', { name: 'What is meant here' })).toBeNull();
  expect(word.facts.paragraphs.map(({ innerControlIds }) => innerControlIds.length)).toEqual([0, 1, 0]);
  expect(document.activeElement).toBe(await codeField());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Undone: Keep it on the first only.');
  expect(word.facts.controls.map(({ title }) => title)).toEqual(['K2.1', 'K2.1']);
});

test('nothing is asked of who only looks', async () => {
  const shown = await showPane(report, { cursorAt: 2 });
  await inCard().findByText(changed);
  await onlyLook(shown);
  expect(inCard().queryByText(changed)).toBeNull();
});
