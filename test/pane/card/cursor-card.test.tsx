import { screen, waitFor } from '@testing-library/react';
import { refuse } from '../../../src/report';
import { heading, text } from '../../builders/facts';
import { applied, codeField, inCard, onlyLook, showPane, type ShownPane } from '../show-pane';

const report = [
  heading('Section 2 - Actions'),
  text('I weighed up the risks of a new returns form.'),
  text('I asked the warehouse.', { codes: 'K2.1 K4.5' }),
];

/** Word answers only when it is told to. */
function slowly({ word }: ShownPane): () => void {
  let answer = (): void => undefined;
  const apply = word.apply.bind(word);
  word.apply = async (plan) => {
    if (plan.kind === 'tags') await new Promise<void>((resolve) => (answer = resolve));
    return apply(plan);
  };
  return () => answer();
}

describe('The field', () => {
  test('is never dead: on a heading it takes a code for the next paragraph that is clicked', async () => {
    const { user, word } = await showPane(report, { cursorAt: 0 });
    await inCard().findByText(/^A heading cannot be tagged/);
    const field = await codeField();
    expect(field.placeholder).toBe('Code for the next click');
    await user.type(field, 'k1.4{Enter}');
    expect(await inCard().findByText('K1.4 waits for the next paragraph that you click into.')).toBeTruthy();
    expect(field.value).toBe('');
    expect(applied(word)).toEqual([]);
    word.clickInto(1);
    word.watcher?.onCursor();
    expect(await inCard().findByRole('button', { name: 'Remove K1.4' })).toBeTruthy();
    await screen.findByText('K1.4 added: Section 2 – Actions, paragraph 1.');
    expect(inCard().queryByText(/waits for the next paragraph/)).toBeNull();
    expect(field.placeholder).toBe('Code or word, such as k1.4');
  });

  test('also takes one where the cursor is nowhere yet, and forgets it when asked', async () => {
    const { user, word } = await showPane(report);
    await user.type(await codeField(), 'k1.4{Enter}');
    await user.type(await codeField(), 's2.9{Enter}');
    await inCard().findByText('K1.4 and S2.9 wait for the next paragraph that you click into.');
    await user.click(inCard().getByRole('button', { name: 'Forget' }));
    expect(inCard().queryByText(/wait for the next paragraph/)).toBeNull();
    expect(document.activeElement).toBe(await codeField());
    word.clickInto(1);
    word.watcher?.onCursor();
    await inCard().findByText(/^I weighed up/);
    expect(applied(word)).toEqual([]);
  });

  test('gives back what was typed where Word refuses it, and asks where the author is elsewhere already', async () => {
    const { user, word } = await showPane(report, { cursorAt: 1 });
    const field = await codeField();
    word.answers.push(refuse('text-changed'));
    await user.type(field, 'k1.4{Enter}');
    await screen.findByText(/^The text has just changed/);
    await waitFor(() => expect(field.value).toBe('k1.4'));
    word.clickInto(2);
    await user.keyboard('{Enter}');
    await screen.findByText(
      'You are in another paragraph now: Section 2 – Actions, paragraph 2. Enter again adds K1.4 to this one.',
    );
    expect(field.value).toBe('k1.4');
    await user.keyboard('{Enter}');
    expect(await inCard().findByRole('button', { name: 'Remove K1.4' })).toBeTruthy();
    expect(word.facts.controls.map(({ title }) => title)).toEqual(['K1.4 K2.1 K4.5']);
  });

  test('Escape closes its list, and then empties it', async () => {
    const { user } = await showPane(report, { cursorAt: 1 });
    const field = await codeField();
    await user.type(field, 's21');
    expect(field.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field.value).toBe('s21');
    await user.keyboard('{Escape}');
    expect(field.value).toBe('');
  });
});

describe('A chip', () => {
  test('is there as soon as its code is typed, and stays when Word has it', async () => {
    const shown = await showPane(report, { cursorAt: 1 });
    const answer = slowly(shown);
    await shown.user.type(await codeField(), 'k1.4{Enter}');
    expect(await inCard().findByRole('button', { name: 'What K1.4 asks for' })).toBeTruthy();
    expect(shown.word.facts.controls).toHaveLength(1);
    expect(screen.queryByText(/^K1\.4 added/)).toBeNull();
    await waitFor(() => {
      answer();
      expect(screen.getByText(/^K1\.4 added/)).toBeTruthy();
    });
    expect(inCard().getByRole('button', { name: 'Remove K1.4' })).toBeTruthy();
  });

  test('that goes cannot be taken away twice, and the focus goes to the field', async () => {
    const shown = await showPane(report, { cursorAt: 2 });
    const answer = slowly(shown);
    await shown.user.click(await inCard().findByRole('button', { name: 'Remove K4.5' }));
    expect(inCard().queryByRole('button', { name: 'Remove K4.5' })).toBeNull();
    expect(inCard().getByRole('button', { name: 'What K4.5 asks for' })).toBeTruthy();
    expect(document.activeElement).toBe(await codeField());
    await waitFor(() => {
      answer();
      expect(inCard().queryByRole('button', { name: 'What K4.5 asks for' })).toBeNull();
    });
    await screen.findByText(/^K4\.5 taken away/);
  });

  test('goes again, with the reason, where Word refuses its code', async () => {
    const { user, word } = await showPane(report, { cursorAt: 1 });
    word.answers.push(refuse('tag-not-kept'));
    await user.type(await codeField(), 'k1.4{Enter}');
    await screen.findByText(/^Word did not keep the tag/);
    expect(inCard().queryByRole('button', { name: 'What K1.4 asks for' })).toBeNull();
  });
});

test('who only looks is told so, has the codes to read, and comes back to the field', async () => {
  const shown = await showPane(report, { cursorAt: 2 });
  await codeField();
  await onlyLook(shown);
  expect(inCard().getByText('Reviewing: nothing is written but comments.')).toBeTruthy();
  expect(inCard().queryByRole('combobox')).toBeNull();
  expect(inCard().queryByRole('button', { name: /^(Remove|Add)/ })).toBeNull();
  expect(inCard().getByRole('button', { name: 'What K2.1 asks for' })).toBeTruthy();
  await shown.user.click(inCard().getByRole('button', { name: 'Stop' }));
  expect(await codeField()).toBeTruthy();
  expect(inCard().getByRole('button', { name: 'Remove K2.1' })).toBeTruthy();
});
