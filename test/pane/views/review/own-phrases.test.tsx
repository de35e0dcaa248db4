import { screen, within } from '@testing-library/react';
import { formatCommentBank, parseCommentBank } from '../../../../src/report/review';
import { defaultStandard } from '../../../../src/standard';
import { heading, text } from '../../../builders/facts';
import { note } from '../../../builders/review';
import { openView, showPane, type ShownPane } from '../../show-pane';

const report = [
  text('Project Title'),
  heading('Section 2 - What actions did I take?'),
  text('I weighed up the risks of three ways.', { codes: 'K1.4' }),
];

async function showReview(): Promise<ShownPane> {
  const comments = [note(2, '[K1.4 partly] Which <b>one</b>?', { author: 'Ada' })];
  const shown = await showPane(report, {
    prepare: (word) => void (word.facts = { ...word.facts, comments }),
  });
  await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
  await shown.user.click(screen.getByRole('checkbox', { name: /^I am reviewing/u }));
  await openView(shown, 'Review');
  await screen.findByText('1 of 1 judged');
  return shown;
}

describe('phrases of the tutor’s own', () => {
  const list = (): HTMLElement => screen.getByRole('region', { name: 'Own phrases' });

  test('are kept from a note, offered first, copied as a bank, and removed', async () => {
    const { user } = await showReview();
    await user.click(screen.getByRole('button', { name: 'Own phrases (0)' }));
    await user.type(screen.getByRole('textbox', { name: 'Note to the apprentice' }), 'Say which one.');
    await user.selectOptions(within(list()).getByRole('combobox'), 'Too vague');
    await user.click(within(list()).getByRole('button', { name: 'Set' }));
    const offered = screen.getByRole('combobox', { name: 'Phrases for this criterion' });
    expect(within(offered).getAllByRole('option')[1]?.textContent).toBe('Too vague: Say which one.');
    await user.click(within(list()).getByRole('button', { name: 'Copy them as text' }));
    const { phrases } = parseCommentBank(await navigator.clipboard.readText(), defaultStandard);
    expect(phrases).toEqual([{ code: 'K1.4', kind: 'vague', text: 'Say which one.' }]);
    await user.click(within(list()).getByRole('button', { name: 'Remove' }));
    expect(screen.getByRole('button', { name: 'Own phrases (0)' })).toBeTruthy();
  });

  test('are taken from a file, and what of it cannot be read is told', async () => {
    const { user } = await showReview();
    await user.click(screen.getByRole('button', { name: 'Own phrases (0)' }));
    const bank = formatCommentBank([
      { code: null, kind: 'good', text: 'Well observed.' },
      { code: 'X9.9', kind: 'good', text: 'Of another standard.' },
    ]);
    const file = new File([bank], 'bank.json', { type: 'application/json' });
    file.text = () => Promise.resolve(bank);
    await user.upload(screen.getByLabelText('Take phrases from a file (JSON)'), file);
    await within(list()).findByText('Well done: Well observed.');
    expect(list().textContent).toContain('1 phrase taken. Phrase 2: Its code is no criterion');
    await user.click(screen.getByRole('button', { name: /^The whole report/u }));
    const ofAny = screen.getByRole('combobox', { name: 'Phrases for any criterion' });
    expect(within(ofAny).getAllByRole('option')[1]?.textContent).toBe('Well done: Well observed.');
    expect(within(ofAny).queryAllByRole('option')).toHaveLength(2);
  });
});

describe('the feedback sheet', () => {
  test('is shown, and copied with its looks and without', async () => {
    const { user } = await showReview();
    const items: Record<string, Blob>[] = [];
    globalThis.ClipboardItem = class {
      constructor(item: Record<string, Blob>) {
        items.push(item);
      }
    } as never;
    navigator.clipboard.write = () => Promise.resolve();
    await user.click(screen.getByRole('button', { name: 'Feedback sheet' }));
    const sheet = screen.getByRole('region', { name: 'Feedback sheet' });
    expect(sheet.textContent).toContain('partly met (Ada, 2026-03-01)');
    await user.click(within(sheet).getByRole('button', { name: 'Copy the sheet' }));
    await within(sheet).findByText('Copied.');
    expect(Object.keys(items[0] ?? {})).toEqual(['text/plain', 'text/html']);
  });

  test('opens as a new document, which leaves the report as it is', async () => {
    const { user, word } = await showReview();
    const before = word.facts;
    await user.click(screen.getByRole('button', { name: 'Feedback sheet' }));
    await user.click(screen.getByRole('button', { name: 'Open as a new document' }));
    await screen.findByText(/^Word was asked to open it as a new document/u);
    expect(word.opened).toEqual([
      expect.arrayContaining(['Feedback on the report for Customer Service Specialist', 'Which <b>one</b>?']),
    ]);
    expect(word.facts).toBe(before);
  });

  test('is told in a sentence where this Word opens none', async () => {
    const { user, word } = await showReview();
    word.answers.push({ kind: 'failed', reason: 'cannot-open-document', code: 'NotAllowed', detail: '' });
    await user.click(screen.getByRole('button', { name: 'Feedback sheet' }));
    await user.click(screen.getByRole('button', { name: 'Open as a new document' }));
    await screen.findByText(/^This Word cannot open a new document from the pane/u);
    expect(word.opened).toEqual([]);
  });

  test('is printed alone, its text escaped, and goes from the page', async () => {
    const { user } = await showReview();
    let printed = '';
    window.print = () => (printed = document.querySelector('[data-printed]')?.innerHTML ?? '');
    await user.click(screen.getByRole('button', { name: 'Feedback sheet' }));
    await user.click(screen.getByRole('button', { name: 'Print the sheet' }));
    expect(printed).toContain('<h1>Feedback on the report');
    expect(printed).toContain('Which &lt;b&gt;one&lt;/b&gt;?');
    window.dispatchEvent(new Event('afterprint'));
    expect(document.querySelector('[data-printed]')).toBeNull();
  });
});
