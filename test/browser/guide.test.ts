/** The kit's whole job by keys alone, from an empty document to a practice run; tagging, annex and copy have a test of their own. */
import type { Frame } from 'playwright-core';
import { docx, h1, p } from '../builders/docx';
import { BrowserDesk } from './desk-page';
import { enterPane, openFile, press, tabTo, untilFocused, type Hands } from './hands';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await BrowserDesk.connect();
});
afterAll(() => desk?.disconnect());

/** Sample data. */
const report = docx(
  h1('Section 2 - Actions'),
  p('I rang the customer because nobody had told her (see Appendix A).'),
  h1('Appendix A'),
  p('E-mail of 12 March 2026 to pat@sample.example'),
);

async function openGuide(hands: Hands): Promise<void> {
  await enterPane(hands);
  await tabTo(hands, /^Guide$/u);
  await press(hands.page, 'Enter');
  await hands.frame.getByRole('region', { name: 'Guide' }).waitFor();
}

/** From the guide's steps to one of its pages. */
async function openPage(hands: Hands, name: string): Promise<void> {
  await tabTo(hands, new RegExp(`^${name}$`, 'u'));
  await press(hands.page, 'Enter');
  await hands.frame.getByRole('region', { name, exact: true }).waitFor();
}

async function backToGuide({ page, frame }: Hands): Promise<void> {
  await press(page, 'Escape');
  await frame.getByRole('region', { name: 'Guide' }).waitFor();
}

const isEmpty = (frame: Frame): Promise<void> => frame.getByRole('button', { name: 'Guide' }).waitFor();

it('starts a proposal in an empty document, and counts and asks as it is written', async () => {
  const hands = await openFile(desk, docx(), isEmpty);
  const { page, frame } = hands;
  await openGuide(hands);
  await openPage(hands, 'The proposal');
  await tabTo(hands, /^Start a proposal here/u);
  await press(page, 'Enter');
  await frame.getByText('Nothing is written yet.').waitFor();
  // On the web the cursor, and the keyboard with it, goes to the line to write on.
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type('A customer complained about a late machine.');
  await frame.getByText('7 words: 193 more to 200.').waitFor();
  await frame.getByText('When does the project begin, and when does it end?').waitFor();
  expect(hands.errors).toEqual([]);
}, 60_000);

it('keeps the dates, looks at the evidence, masks and takes back, ticks, comes to Hand in, and practises', async () => {
  const hands = await openFile(desk, report, (frame) => frame.getByRole('grid').waitFor());
  const { page, frame } = hands;
  await openGuide(hands);

  await openPage(hands, 'Your dates');
  await tabTo(hands, /^Gateway meeting/u);
  // The same where the month comes first.
  await page.keyboard.type('03032026');
  await frame.getByText('Tuesday 3 March 2026').waitFor();
  await tabTo(hands, /^Keep these dates/u);
  await press(page, 'Enter');
  await frame.getByText('The dates are kept in this document.').waitFor();
  await backToGuide(hands);

  await openPage(hands, 'Annex evidence');
  await frame.getByText('email address: pat@sample.example').waitFor();
  await tabTo(hands, /^Mask 1 place/u);
  await press(page, 'Enter');
  await page.getByText('E-mail of 12 March 2026 to [email address]').waitFor();
  await tabTo(hands, /^Undo/u);
  await press(page, 'Enter');
  await page.getByText('E-mail of 12 March 2026 to pat@sample.example').waitFor();
  await backToGuide(hands);

  await openPage(hands, 'Self-review');
  await tabTo(hands, /^There are figures/u);
  await press(page, 'Space');
  await frame.getByText('1 of 15 ticked').waitFor();
  await backToGuide(hands);

  await openPage(hands, 'Practise the interview');
  await tabTo(hands, /^Begin a practice run/u);
  await press(page, 'Enter');
  await untilFocused(frame, /^Question 1 of 10/u);
  await tabTo(hands, /^Your notes for this answer/u);
  await page.keyboard.type('Because she had waited.');
  await tabTo(hands, /^Next question/u);
  await press(page, 'Enter');
  await frame.getByText('Question 2 of 10').waitFor();
  await untilFocused(frame, /^Next question$/u);
  await tabTo(hands, /^Previous question/u, 'Shift+Tab');
  await press(page, 'Enter');
  expect(await frame.getByLabel('Your notes for this answer').inputValue()).toBe('Because she had waited.');
  await tabTo(hands, /^End the run/u);
  await press(page, 'Enter');
  await frame.getByText('You have begun 1 run.').waitFor();
  await backToGuide(hands);

  await tabTo(hands, /^Hand in$/u);
  await press(page, 'Enter');
  await frame.getByRole('heading', { name: 'Before you hand in' }).waitFor();
  expect(hands.errors).toEqual([]);
}, 120_000);
