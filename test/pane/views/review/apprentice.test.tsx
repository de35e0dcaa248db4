import { screen, waitFor, within } from '@testing-library/react';
import { heading, text } from '../../../builders/facts';
import { note } from '../../../builders/review';
import { inCard, openView, showPane, type ShownPane } from '../../show-pane';

const report = [
  heading('Section 2 - What actions did I take?'),
  text('I weighed up the risks of three ways.', { codes: 'K1.4 K2.1' }),
  text('I asked for a crew.', { codes: 'S2.9' }),
];

const showCommented = (...comments: readonly ReturnType<typeof note>[]): Promise<ShownPane> =>
  showPane(report, {
    cursorAt: 1,
    prepare: (word) => void (word.facts = { ...word.facts, comments }),
  });

test('a chip says what the newest verdict is, and that the text has changed since', async () => {
  await showCommented(note(1, '[K1.4 not yet]'), note(1, '[K2.1 met · aaaaaa]', { id: 'other' }));
  await waitFor(() => expect(inCard().getByText('not yet')).toBeTruthy());
  expect(inCard().getByText('met, changed since')).toBeTruthy();
  expect(inCard().getByRole('button', { name: 'What K1.4 asks for, not yet' })).toBeTruthy();
});

test('a resolved one is done and says nothing on the chip', async () => {
  await showCommented(
    note(1, '[K1.4 not yet]', { isResolved: true }),
    note(1, '[K2.1 partly]', { id: 'other' }),
  );
  await waitFor(() => expect(inCard().getByText('partly')).toBeTruthy());
  expect(inCard().queryByText('not yet')).toBeNull();
});

test('nothing is said of a tutor where nobody has commented', async () => {
  const shown = await showCommented();
  expect(within(await openView(shown, 'Hand in')).queryByText('From your tutor')).toBeNull();
});

test('Criteria says it at the paragraph', async () => {
  const shown = await showCommented(note(1, '[K1.4 partly] Which?'));
  const panel = await openView(shown, 'Criteria');
  expect(await within(panel).findByText(/tutor: partly/u)).toBeTruthy();
});

test('Hand in lists what is open, with the note and the way there; what is met or resolved is counted', async () => {
  const shown = await showCommented(
    note(1, '[K1.4 not yet · aaaaaa]\nWhich of the three?', { author: 'Ada' }),
    note(1, '[K2.1 met]', { id: 'second' }),
    note(2, '[S2.9 partly]', { id: 'third', isResolved: true }),
    note(0, '[report partly] A good start.', { id: 'fourth' }),
  );
  await openView(shown, 'Hand in');
  const list = await screen.findByRole('region', { name: 'From your tutor' });
  expect(list.textContent).toContain('2 points to work on. 2 met or resolved.');
  const [whole, first] = within(list).getAllByRole('listitem');
  expect(first?.textContent).toContain('not yet met · Ada · 2026-03-01 · changed since your tutor looked');
  expect(first?.textContent).toContain('Which of the three?');
  expect(whole?.textContent).toContain('The whole report');
  await shown.user.click(within(first!).getByRole('button'));
  expect(shown.word.calls).toContain('goToParagraph 1');
});
