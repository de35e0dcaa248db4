import { act, screen, waitFor, within } from '@testing-library/react';
import { heading, text, words } from '../../../builders/facts';
import { note } from '../../../builders/review';
import { applied, inCard, openView, showPane, type ShownPane } from '../../show-pane';
import type { FakeWord } from '../../fake-word';

const claimText = 'I weighed up the risks of three ways to put it right, and chose a timed visit.';
const report = [
  text('Project Title'),
  heading('Section 2 - What actions did I take?'),
  text('I began on Monday.'),
  text(claimText, { codes: 'K1.4 K2.1' }),
  text('Then I wrote to the team.', { codes: 'S2.9' }),
];

async function showReview(prepare: (word: FakeWord) => void = () => undefined): Promise<ShownPane> {
  const shown = await showPane(report, { prepare });
  await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
  await shown.user.click(screen.getByRole('checkbox', { name: /^I am reviewing/u }));
  await openView(shown, 'Review');
  await screen.findByText(/^\d+ of \d+ judged$/u);
  return shown;
}

const withComments =
  (...comments: readonly ReturnType<typeof note>[]) =>
  (word: FakeWord): void =>
    void (word.facts = { ...word.facts, comments });

const claim = (code: string): HTMLElement => screen.getByRole('region', { name: `${code} under review` });
const commentTexts = ({ word }: ShownPane): string[] =>
  (word.facts.comments ?? []).flatMap((each) => [each.text, ...each.replies.map((reply) => reply.text)]);
const noteField = (): HTMLElement => screen.getByRole('textbox', { name: 'Note to the apprentice' });
const press = ({ user }: ShownPane, name: string): Promise<void> =>
  user.click(screen.getByRole('button', { name }));

test('a claim is shown with its criterion in full, its text, its words and what is around it', async () => {
  await showReview();
  const shown = claim('K1.4');
  expect(within(shown).getByRole('heading', { name: /^K1\.4/u })).toBeTruthy();
  expect(
    within(shown).getByRole('list', { name: /^What the apprentice is asked/u }).children.length,
  ).toBeGreaterThan(0);
  expect(within(shown).getByText(claimText)).toBeTruthy();
  expect(shown.textContent).toContain('17 words');
  expect(shown.textContent).toContain('I began on Monday.');
  expect(shown.textContent).toContain('Then I wrote to the team.');
  expect(shown.textContent).toContain('Nobody has judged it.');
});

test('nothing in it speaks to the author but the phrases of the comment bank', async () => {
  const shown = await showReview();
  await shown.user.click(screen.getByRole('button', { name: /^Worth a look/u }));
  const parts = [
    ...screen.getByRole('tabpanel').querySelectorAll('h3, p, li, button, label, span:not(:has(select))'),
  ];
  expect(parts.length).toBeGreaterThan(20);
  expect(
    parts.flatMap(({ textContent }) => (/\byou/iu.test(textContent ?? '') ? [textContent] : [])),
  ).toEqual([]);
});

test('one claim is judged by two clicks, and the next one not judged follows', async () => {
  const shown = await showReview();
  await press(shown, 'Met');
  await press(shown, 'Write comment');
  await waitFor(() => expect(claim('K2.1')).toBeTruthy());
  expect(commentTexts(shown)).toEqual([expect.stringMatching(/^\[K1\.4 met · [a-z0-9]{6}\]$/u)]);
  expect(screen.getByText('1 of 3 judged')).toBeTruthy();
  expect(applied(shown.word)).toEqual(['apply comment']);
});

test('by keys it takes two, and the note besides', async () => {
  const shown = await showReview();
  act(() => claim('K1.4').focus());
  await shown.user.keyboard('3');
  expect(document.activeElement).toBe(noteField());
  await shown.user.keyboard('Which risks 1, 2?{Control>}{Enter}{/Control}');
  await waitFor(() => expect(document.activeElement).toBe(claim('K2.1')));
  expect(commentTexts(shown)).toEqual([
    expect.stringMatching(/^\[K1\.4 not yet · [a-z0-9]{6}\]\nWhich risks 1, 2\?$/u),
  ]);
  await shown.user.keyboard('{Alt>}{ArrowUp}{/Alt}');
  expect(document.activeElement).toBe(claim('K1.4'));
  expect(claim('K1.4').textContent).toContain('not yet met');
  expect(claim('K1.4').textContent).toContain('Tutor · 2026-03-02');
  await shown.user.keyboard('{Alt>}{PageDown}{/Alt}');
  expect(claim('K2.1')).toBeTruthy();
});

test('nothing is written before a verdict is chosen, and one that is pressed again is taken back', async () => {
  const shown = await showReview();
  await press(shown, 'Write comment');
  await press(shown, 'Partly');
  expect(screen.getByRole('button', { name: 'Partly' }).getAttribute('aria-pressed')).toBe('true');
  await press(shown, 'Partly');
  await press(shown, 'Write comment');
  expect(commentTexts(shown)).toEqual([]);
});

test('comments of anybody are verdicts: the newest, outdated, done', async () => {
  await showReview(
    withComments(
      note(3, '[k14 Not Yet] Which risks?', { author: 'Ada', date: '2026-02-01T09:00:00Z' }),
      note(3, '[K1.4 met · aaaaaa]', { author: 'Ben', date: '2026-02-03T09:00:00Z', isResolved: true }),
    ),
  );
  await screen.findByText('1 of 3 judged');
  const given = claim('K1.4').textContent;
  expect(given).toContain('Ben · 2026-02-03 · the text has changed since · done');
  expect(given).not.toContain('Which risks?');
});

test('a filter shows what is like it, and the last of it gives way to nothing', async () => {
  const shown = await showReview(withComments(note(3, '[K1.4, K2.1 met]')));
  await screen.findByText('2 of 3 judged');
  await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Thin');
  expect(claim('K1.4')).toBeTruthy();
  await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Not yet judged');
  expect(claim('S2.9')).toBeTruthy();
  await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'At risk');
  expect(screen.getByText('Nothing is like this.')).toBeTruthy();
});

test('a criterion without evidence is judged on the heading where it belongs', async () => {
  const shown = await showReview();
  await shown.user.selectOptions(screen.getByRole('combobox', { name: 'Show' }), 'Without evidence');
  expect(screen.getByText('No paragraph is tagged with it.', { exact: false })).toBeTruthy();
  await press(shown, 'Not yet');
  await press(shown, 'Write comment');
  await waitFor(() => expect(commentTexts(shown)).toHaveLength(1));
  expect([0, 1]).toContain(shown.word.facts.comments?.[0]?.paragraph);
});

describe('where Word takes no comments', () => {
  const refusing = (word: FakeWord): void =>
    void word.answers.push({ kind: 'failed', reason: 'word', code: 'NotAllowed', detail: 'NotAllowed' });

  test('the draft stays, and the same text is copied, with the paragraph selected', async () => {
    const shown = await showReview(refusing);
    await press(shown, 'Met');
    await shown.user.type(noteField(), 'Well shown.');
    await press(shown, 'Write comment');
    await screen.findByText(/^Word takes no comments here/u);
    expect(noteField()).toHaveProperty('value', 'Well shown.');
    await press(shown, 'Copy comment');
    await waitFor(() => expect(shown.word.calls.at(-2)).toBe('goToParagraph 3'));
    expect(await navigator.clipboard.readText()).toMatch(/^\[K1\.4 met · [a-z0-9]{6}\]\nWell shown\.$/u);
  });

  test('a reading that fails is told, and tried again', async () => {
    const shown = await showReview((word) => {
      word.commentsFailure = { kind: 'failed', reason: 'word', code: 'ApiNotFound', detail: '' };
    });
    await screen.findByText(/^The comments could not be read\./u);
    shown.word.commentsFailure = null;
    withComments(note(3, '[K1.4 met]'))(shown.word);
    await press(shown, 'Read the comments again');
    await screen.findByText('1 of 3 judged');
    expect(screen.queryByText(/could not be read/u)).toBeNull();
  });
});

test('what is typed outlives another claim and another view', async () => {
  const shown = await showReview();
  await shown.user.type(noteField(), 'To be said');
  await press(shown, 'Next');
  expect(noteField()).toHaveProperty('value', '');
  await openView(shown, 'Map');
  await openView(shown, 'Review');
  await press(shown, 'Previous');
  expect(noteField()).toHaveProperty('value', 'To be said');
  await press(shown, 'Forget the drafts');
  expect(noteField()).toHaveProperty('value', '');
});

test('a draft whose text has changed is offered at the criterion', async () => {
  const shown = await showReview();
  await shown.user.type(noteField(), 'To be said');
  const { paragraphs } = shown.word.facts;
  const changed = `${claimText} Then I asked.`;
  shown.word.facts = {
    ...shown.word.facts,
    paragraphs: paragraphs.map((one, at) =>
      at === 3 ? { ...one, text: changed, visibleText: changed } : one,
    ),
  };
  shown.word.watcher?.onText();
  await press(await screen.findByText(changed).then(() => shown), 'Use it here');
  expect(noteField()).toHaveProperty('value', 'To be said');
});

test('a phrase of the bank is put into the note, to be changed', async () => {
  const shown = await showReview();
  const phrases = screen.getByRole('combobox', { name: 'Phrases for this criterion' });
  await shown.user.selectOptions(phrases, within(phrases).getAllByRole('option')[1]!);
  await press(shown, 'Set');
  expect((noteField() as HTMLTextAreaElement).value.length).toBeGreaterThan(10);
});

test('hints are told with their rule, and left aside one by one', async () => {
  const shown = await showReview();
  await shown.user.click(screen.getByRole('button', { name: /^Worth a look \(\d+\)$/u }));
  const hints = screen.getByRole('region', { name: 'Worth a look' });
  const before = within(hints).getAllByRole('listitem').length;
  await shown.user.click(within(hints).getAllByRole('button', { name: 'Leave aside' })[0]!);
  expect(within(hints).queryAllByRole('listitem')).toHaveLength(before - 1);
  await press(shown, 'Show what was left aside (1)');
  expect(within(hints).getAllByRole('listitem')).toHaveLength(before);
});

test('a comment that Word does not list yet is shown all the same', async () => {
  const shown = await showReview();
  const list = shown.word.readComments.bind(shown.word);
  shown.word.readComments = async () => {
    const found = await list();
    return 'kind' in found ? found : [];
  };
  await press(shown, 'Met');
  await press(shown, 'Write comment');
  await waitFor(() => expect(claim('K2.1')).toBeTruthy());
  expect(screen.getByText('1 of 3 judged')).toBeTruthy();
});

test('a report without claims says so', async () => {
  const shown = await showPane([heading('Section 1 - Situation'), words(30)]);
  await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
  await shown.user.click(screen.getByRole('checkbox', { name: /^I am reviewing/u }));
  await openView(shown, 'Review');
  expect(await screen.findByText('0 of 0 judged')).toBeTruthy();
});

test('is offered at once where Word says that the document is read-only, before anything was refused', async () => {
  const shown = await showPane(report, { cursorAt: 3, prepare: (word) => void (word.isReadOnly = true) });
  expect(inCard().getByText(/^This document cannot be changed here/u)).toBeTruthy();
  expect(screen.queryByRole('combobox', { name: 'Add a code to this paragraph' })).toBeNull();
  await shown.user.click(inCard().getByRole('button', { name: 'Review' }));
  await screen.findByText('0 of 3 judged');
  expect(applied(shown.word)).toEqual([]);
});

describe('a verdict on the whole report', () => {
  const whole = (): HTMLElement => screen.getByRole('region', { name: 'The whole report' });

  test('is a comment in the title block, with a note, and is shown as the newest', async () => {
    const shown = await showReview();
    await press(shown, 'The whole report (not judged)');
    await shown.user.click(within(whole()).getByRole('button', { name: 'Partly' }));
    await shown.user.type(within(whole()).getByRole('textbox'), 'A good start.');
    await shown.user.click(within(whole()).getByRole('button', { name: 'Write comment' }));
    await screen.findByRole('button', { name: 'The whole report (partly)' });
    expect(shown.word.facts.comments).toEqual([
      expect.objectContaining({
        paragraph: 0,
        text: expect.stringMatching(/^\[report partly · [a-z0-9]{6}\]\nA good start\.$/u) as string,
      }),
    ]);
    expect(within(whole()).getByRole('textbox')).toHaveProperty('value', '');
    expect(screen.getByText('0 of 3 judged')).toBeTruthy();
  });

  test('a digit judges it where the keyboard is in it, and no claim', async () => {
    const shown = await showReview();
    await press(shown, 'The whole report (not judged)');
    act(() => within(whole()).getByRole('button', { name: 'Not yet' }).focus());
    await shown.user.keyboard('1');
    expect(within(whole()).getByRole('button', { name: 'Met', pressed: true })).toBeTruthy();
    expect(within(claim('K1.4')).getByRole('button', { name: 'Met', pressed: false })).toBeTruthy();
  });
});
