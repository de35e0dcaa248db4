import { act, screen, within } from '@testing-library/react';
import { CriteriaView } from '../../../../src/pane/views/criteria/criteria-view';
import { decisionsKey } from '../../../../src/report';
import { heading, tagId, text, words } from '../../../builders/facts';
import { showPart } from '../../show-pane';

const report = [
  heading('Section 2 - Actions'),
  text('I weighed up the risks.', { codes: 'K1.4 K2.1' }),
  text('I asked the warehouse.', { codes: 'K2.1' }),
  heading('Section 4 - Solutions'),
  text('I rang the customer.', { tag: `ksb1:${tagId(9)}:zzzzzz:K2.1` }),
];

const codes = (): string[] =>
  screen.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent ?? '');
const itemOf = (code: string): HTMLElement => {
  const item = screen.getByRole('heading', { name: code, level: 4 }).closest('li');
  if (!item) throw new Error(`${code} is listed`);
  return item;
};

describe('The criteria', () => {
  test('can be shown by state, grade and change, and with what is missing first; what is shown is remembered', async () => {
    const { user } = await showPart(<CriteriaView />, report);
    const show = (choice: string): Promise<void> =>
      user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), choice);
    expect(screen.getByText('25 of 25 criteria')).toBeTruthy();
    expect(codes().slice(0, 2)).toEqual(['K1.1', 'K1.2']);
    await show('Missing');
    expect(screen.getByText('23 of 25 criteria')).toBeTruthy();
    expect(codes()).not.toContain('K2.1');
    await show('Pass');
    expect(screen.getByText('16 of 25 criteria')).toBeTruthy();
    await show('Distinction');
    expect(screen.getByText('9 of 25 criteria')).toBeTruthy();
    await show('Past the limit');
    expect(screen.getByText('No criterion is like this.')).toBeTruthy();
    await show('Changed since tagged');
    expect(codes()).toEqual(['K2.1']);
    expect(screen.getAllByText(/changed since it was tagged/)).toHaveLength(1);
    expect(localStorage.getItem('criteria-mapper.pane')).toContain('"filter":"changed"');
    await show('All');
    await user.click(screen.getByRole('checkbox', { name: 'Missing first' }));
    expect(codes().slice(-2)).toEqual(['K1.4', 'K2.1']);
  });

  test('show what each asks for when it is opened, its parts to be ticked, and where the kit suggests it', async () => {
    const { user, word } = await showPart(<CriteriaView />, report, {
      prepare: (fake) => {
        fake.facts = { ...fake.facts, settings: { [decisionsKey]: { parts: { 'K1.4': ['K1.4a'] } } } };
      },
    });
    const item = within(itemOf('K1.4'));
    expect(item.getByText('1 of 2 parts ticked')).toBeTruthy();
    expect(item.getByText('Distinction')).toBeTruthy();
    const disclosure = item.getByRole('button', { name: /analyse the risks and opportunities/ });
    expect(disclosure.getAttribute('aria-expanded')).toBe('false');
    expect(item.queryByRole('checkbox')).toBeNull();
    await user.click(disclosure);
    expect(disclosure.textContent).toBe('What it asks for');
    expect(item.getByText('Highfield suggests K1.4 in Section 2 only. Elsewhere counts too.')).toBeTruthy();
    expect(item.getAllByRole<HTMLInputElement>('checkbox').map(({ checked }) => checked)).toEqual([
      true,
      false,
    ]);
    await user.click(item.getByRole('checkbox', { name: /^the opportunities/ }));
    expect(word.facts.settings[decisionsKey]).toEqual({ parts: { 'K1.4': ['K1.4a', 'K1.4b'] } });
    expect(item.queryByText(/parts ticked/)).toBeNull();
    await user.click(disclosure);
    expect(item.queryByRole('checkbox')).toBeNull();
    await user.click(within(itemOf('K2.1')).getByRole('button', { name: /customer journeys/ }));
    expect(within(itemOf('K2.1')).getByText(/^Suggested in .*2 Actions/)).toBeTruthy();
  });

  test('only show the ticks to who only looks', async () => {
    const { user } = await showPart(<CriteriaView />, report, { preferences: { isReviewing: true } });
    await user.click(screen.getByRole('button', { name: /analyse the risks and opportunities/ }));
    expect(screen.getByText('☐ the risks of the change, weighed up')).toBeTruthy();
  });

  test('that another part of the pane leads to are opened and have the focus', async () => {
    const { store } = await showPart(<CriteriaView />, report);
    act(() => store.showCriterion('K1.4'));
    const disclosure = within(itemOf('K1.4')).getByRole('button', { name: 'What it asks for' });
    expect(document.activeElement).toBe(disclosure);
  });

  test('say how many words they take, and lead from one paragraph to the next and round', async () => {
    const { user, word } = await showPart(<CriteriaView />, report, { cursorAt: 1 });
    expect(screen.getByText('13 words in 3 paragraphs')).toBeTruthy();
    const next = screen.getByRole('button', { name: 'Next paragraph with K2.1' });
    await user.click(next);
    await user.click(next);
    await user.click(next);
    await user.click(screen.getByRole('button', { name: 'Previous paragraph with K2.1' }));
    const jumps = word.calls.filter((call) => call.startsWith('goTo')).map((call) => call.split(':')[1]);
    expect(jumps).toEqual([tagId(3), tagId(9), tagId(2), tagId(9)]);
  });

  test('and findings go to the clipboard as text', async () => {
    const { user } = await showPart(<CriteriaView />, report);
    await user.click(screen.getByRole('button', { name: 'Copy what is missing, and the findings, as text' }));
    await screen.findByText('Copied.');
    expect(await navigator.clipboard.readText()).toMatch(
      /^Words: 21 of 2,500[\s\S]*Pass criteria tagged: 1 of 16/u,
    );
  });
});

describe('The evidence', () => {
  test('is told with its words and what is thin or shared, and goes to its control', async () => {
    const { user, word } = await showPart(<CriteriaView />, report);
    const [first, second] = within(itemOf('K2.1')).getAllByRole('button', { name: /^Section 2 – Actions/ });
    expect(first?.textContent).toBe(
      'Section 2 – Actions, paragraph 1 5 words · only a few words · shared with K1.4',
    );
    expect(second?.textContent).toBe('Section 2 – Actions, paragraph 2 4 words · only a few words');
    await user.click(first ?? document.body);
    expect(word.calls.some((call) => call.startsWith('goToTag ksb1:'))).toBe(true);
  });

  test('past the limit is said to be', async () => {
    await showPart(<CriteriaView />, [
      heading('Section 6 - Feedback'),
      words(2700),
      words(200, { codes: 'K1.1' }),
      words(20, { codes: 'K1.2' }),
    ]);
    expect(itemOf('K1.1').textContent).toMatch(/Past the limit.*the assessor stops inside this paragraph/);
    expect(itemOf('K1.2').textContent).toMatch(/20 words · past the limit/);
  });

  test('is gone to by its paragraph where two controls have one tag', async () => {
    const tag = 'ksb1:a11111::K2.1';
    const { user, word } = await showPart(<CriteriaView />, [
      heading('Actions'),
      text('One.', { tag }),
      text('Two.', { tag }),
    ]);
    await user.click(screen.getByRole('button', { name: /Section 2 – Actions, paragraph 2/ }));
    expect(word.calls).toContain('goToParagraph 2');
  });
});
