import { fireEvent, screen, within } from '@testing-library/react';
import ICAL from 'ical.js';
import { heading, text } from '../../../builders/facts';
import { note } from '../../../builders/review';
import { defaultStandard } from '../../../../src/standard';
import { showPane } from '../../show-pane';

async function openGuide() {
  const shown = await showPane([heading('Actions'), text('I rang the customer.')], { cursorAt: 1 });
  await shown.user.click(screen.getByRole('button', { name: 'Guide' }));
  const page = await screen.findByRole('region', { name: 'Guide' });
  return { ...shown, page };
}

const enter = (label: string, day: string): void =>
  void fireEvent.change(screen.getByLabelText(label), { target: { value: day } });

describe('the guide', () => {
  test('leads through the job in the kit’s order, and says where one stands', async () => {
    const { page } = await openGuide();
    const steps = await within(page).findAllByRole('listitem');
    expect(steps.map((step) => within(step).getByRole('heading').textContent)).toEqual([
      'Proposal: done',
      'Gateway: done',
      'Report: now',
      'Submission: later',
      'Interview: later',
    ]);
  });

  test('opens the view where the next thing is done', async () => {
    const { user } = await openGuide();
    await user.click(await screen.findByRole('button', { name: 'Hand in' }));
    expect(await screen.findByRole('heading', { name: 'Before you hand in' })).toBeTruthy();
  });

  test('goes back from a page to the steps, and from them to the view, by Escape', async () => {
    const { user } = await openGuide();
    await user.click(await screen.findByRole('button', { name: 'Your dates' }));
    await screen.findByRole('region', { name: 'Your dates' });
    await user.keyboard('{Escape}');
    await screen.findByRole('region', { name: 'Guide' });
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'Guide' })).toBeNull();
  });
});

describe('the dates', () => {
  async function openDates() {
    const shown = await openGuide();
    await shown.user.click(await screen.findByRole('button', { name: 'Your dates' }));
    await screen.findByLabelText('Gateway meeting');
    return shown;
  }

  test('are worked out as they are entered, and kept only when the author says so', async () => {
    const { user, word } = await openDates();
    enter('Gateway meeting', '2026-01-31');
    enter('Interview', '2026-04-10');
    expect(screen.getByText(/the day to send it: Friday 27 March 2026/)).toBeTruthy();
    expect(word.calls.filter((call) => call.startsWith('apply'))).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Keep these dates in the document' }));
    expect(await screen.findByText('The dates are kept in this document.')).toBeTruthy();
    expect(word.facts.settings?.['criteria-mapper']).toEqual({
      dates: { gateway: '2026-01-31', interview: '2026-04-10' },
    });
  });

  test('say that the start of the three months is assumed, until it is given', async () => {
    await openDates();
    enter('Gateway meeting', '2026-01-31');
    expect(screen.getByText(/counted from the gateway meeting/)).toBeTruthy();
    enter('Start of the assessment period, if it is another day', '2026-02-02');
    expect(screen.queryByText(/counted from the gateway meeting/)).toBeNull();
  });

  test('go into a calendar as whole days, which another program reads', async () => {
    await openDates();
    enter('Gateway meeting', '2026-12-31');
    const link = screen.getByRole('link', { name: 'Add to a calendar (.ics file)' });
    const file = decodeURIComponent((link.getAttribute('href') ?? '').split(',').slice(1).join(','));
    const events = new ICAL.Component(ICAL.parse(file) as unknown[])
      .getAllSubcomponents('vevent')
      .map((each) => new ICAL.Event(each));
    expect(events.map(({ summary, startDate }) => [summary, startDate.toString(), startDate.isDate])).toEqual(
      [
        ['Gateway meeting', '2026-12-31', true],
        ['If the proposal is refused: send a new one by', '2027-01-07', true],
        ['Report complete by', '2027-02-28', true],
        ['The assessment period ends', '2027-03-31', true],
      ],
    );
  });
});

describe('the proposal', () => {
  async function openProposal(...builders: Parameters<typeof showPane>[0]) {
    const shown = await showPane(builders);
    await shown.user.click(screen.getByRole('button', { name: 'Guide' }));
    await shown.user.click(await screen.findByRole('button', { name: 'The proposal' }));
    await screen.findByRole('region', { name: 'The proposal' });
    return shown;
  }

  test('is started in an empty document', async () => {
    const { user, word } = await openProposal(text(''));
    await user.click(screen.getByRole('button', { name: 'Start a proposal here' }));
    await screen.findByText(/^The proposal is started/);
    expect(word.facts.paragraphs.map((each) => each.text)).toContain('Work-based project proposal');
  });

  test('is counted against its own limits, and asked and not graded', async () => {
    await openProposal(text('Proposal'), text('A customer complained.'));
    expect(screen.getByText('3 words: 197 more to 200.')).toBeTruthy();
    expect(screen.getByText(/^When does the project begin/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Copy a review form for employer or provider' })).toBeTruthy();
  });

  test('opens its review form as a new document', async () => {
    const { user, word } = await openProposal(text('Proposal'), text('A customer complained.'));
    await user.click(screen.getByRole('button', { name: 'Open as a new document' }));
    await screen.findByText(/^Word was asked to open it as a new document/);
    expect(word.opened).toEqual([
      expect.arrayContaining([
        'Proposal review (our own form, not the assessor’s)',
        'A customer complained.',
      ]),
    ]);
  });

  test('is no report', async () => {
    await openProposal(heading('Section 2 - Actions'), text('I rang the customer.'));
    expect(screen.getByText(/^This document reads as a report/)).toBeTruthy();
  });
});

describe('the self-review', () => {
  test('points to what a rule found, and keeps the author’s tick in the document', async () => {
    const { user, word } = await openGuide();
    await user.click(await screen.findByRole('button', { name: 'Self-review' }));
    await screen.findByText('0 of 15 ticked');
    expect(screen.getByText('No figure was found.')).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: /^There are figures/ }));
    await screen.findByText('1 of 15 ticked');
    expect(word.facts.settings?.['criteria-mapper']).toEqual({ selfReview: ['figures'] });
  });
});

describe('interview practice', () => {
  test('asks ten questions one by one, with a clock that can be paused and notes that are the author’s', async () => {
    const { user, word } = await openGuide();
    await user.click(await screen.findByRole('button', { name: 'Practise the interview' }));
    await user.click(await screen.findByRole('button', { name: 'Begin a practice run' }));
    expect(await screen.findByRole('heading', { name: 'Question 1 of 10' })).toBeTruthy();
    expect(screen.getByRole('timer').textContent).toMatch(/^60:00 left/);
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    await user.type(screen.getByLabelText('Your notes for this answer'), 'The mission says so.');
    await user.click(screen.getByRole('button', { name: 'Next question' }));
    expect(screen.getByRole('heading', { name: 'Question 2 of 10' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Previous question' }));
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your notes for this answer').value).toBe(
      'The mission says so.',
    );
    expect(screen.getByRole('button', { name: 'Go on' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Open as a new document' }));
    await screen.findByText(/^Word was asked to open it as a new document/);
    expect(word.opened).toEqual([expect.arrayContaining(['Notes: The mission says so.'])]);
  });

  test('asks first for what a tutor’s comment calls “not yet”', async () => {
    const criteria = defaultStandard.criteria.map(({ code }) => code);
    const last = criteria.length;
    const shown = await showPane(
      [heading('Actions'), ...criteria.map((code) => text(`This shows ${code}.`, { codes: code }))],
      {
        prepare: (word) => {
          word.facts = { ...word.facts, comments: [note(last, `[${criteria.at(-1)} not yet]`)] };
        },
      },
    );
    await shown.user.click(screen.getByRole('button', { name: 'Guide' }));
    await shown.user.click(await screen.findByRole('button', { name: 'Practise the interview' }));
    await shown.user.click(await screen.findByRole('button', { name: 'Begin a practice run' }));
    await screen.findByRole('heading', { name: 'Question 1 of 10' });
    for (let question = 1; question < 10; question++)
      await shown.user.click(screen.getByRole('button', { name: 'Next question' }));
    expect(screen.getByText(`${criteria.at(-1)}. Your tutor judged this “not yet”.`)).toBeTruthy();
  });

  test('says so where the browser keeps nothing', async () => {
    const { user } = await openGuide();
    await user.click(await screen.findByRole('button', { name: 'Practise the interview' }));
    expect(await screen.findByText(/^This browser keeps nothing/)).toBeTruthy();
  });
});
