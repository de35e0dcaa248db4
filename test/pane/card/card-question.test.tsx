import { screen, waitFor } from '@testing-library/react';
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
  await user.click(inCard().getByRole('button', { name: 'It still shows them' }));
  expect(await screen.findByText('Done: It still shows them.')).toBeTruthy();
  await waitFor(() => expect(inCard().queryByText(changed)).toBeNull());
  expect(applied(word)).toEqual(['apply tags']);
  expect(document.activeElement).toBe(await codeField());
});

test('nothing is asked of who only looks', async () => {
  const shown = await showPane(report, { cursorAt: 2 });
  await inCard().findByText(changed);
  await onlyLook(shown);
  expect(inCard().queryByText(changed)).toBeNull();
});
