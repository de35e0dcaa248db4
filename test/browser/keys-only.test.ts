/** The whole job by somebody who has no mouse: nothing here points or calls a function of the page; it presses keys and looks. */
import { docx, h1, p } from '../builders/docx';
import { BrowserDesk } from './desk-page';
import { enterPane, field, openFile, press, tabTo, untilFocused, type Hands } from './hands';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await BrowserDesk.connect();
});
afterAll(() => desk?.disconnect());

/** Sample data. */
const report = docx(
  h1('Section 2 - What actions did I take?'),
  p('I weighed up the risks of three ways to put it right and chose a timed visit.'),
  p('I asked the warehouse for a two-person crew.'),
  h1('Section 6 - What feedback did I get?'),
  p('She wrote that she was glad somebody had listened.'),
);

const open = (): Promise<Hands & { errors: readonly string[] }> =>
  openFile(desk, report, (frame) => frame.getByRole('grid').waitFor());

test('somebody with a keyboard alone tags, reads what is asked, ticks, undoes, writes the annex and makes the copy', async () => {
  const hands = await open();
  const { page, frame } = hands;
  await press(page, 'ArrowDown');
  await frame.getByText('Section 2 – What actions did I take?, paragraph 1').waitFor();

  await enterPane(hands);
  await page.keyboard.type('k14');
  await press(page, 'Enter');
  await frame.getByRole('button', { name: 'Remove K1.4' }).waitFor();
  await untilFocused(frame, new RegExp(`^${field}`, 'u'));

  // What the criterion asks for is there to be ticked, and Escape puts it away without taking the focus.
  await frame.getByRole('note').waitFor();
  await tabTo(hands, /^the risks of the change/u);
  await press(page, 'Space');
  await frame.getByRole('button', { name: /^What K1\.4 asks for, 1 of 2/u }).waitFor();
  await press(page, 'Escape');
  await frame.getByRole('note').waitFor({ state: 'detached' });

  await tabTo(hands, new RegExp(`^${field}`, 'u'), 'Shift+Tab');
  await press(page, 'Alt+ArrowDown');
  await frame.getByText('Section 2 – What actions did I take?, paragraph 2').waitFor();
  await page.keyboard.type('zzz');
  await press(page, 'Escape');
  await untilFocused(frame, new RegExp(`^${field}`, 'u'));
  await page.keyboard.type('risk');
  await press(page, 'Escape', 'Escape');
  await page.keyboard.type('k45 ');
  await press(page, 'Enter');
  await frame.getByRole('button', { name: 'Remove K4.5' }).waitFor();

  await press(page, 'Backspace', 'Backspace');
  await frame.getByRole('button', { name: 'Remove K4.5' }).waitFor({ state: 'detached' });
  await tabTo(hands, /^Undo/u);
  await press(page, 'Enter');
  await frame.getByRole('button', { name: 'Remove K4.5' }).waitFor();
  await untilFocused(frame, /^Undo/u);

  // The head unfolds and closes, and the focus comes back to it.
  await tabTo(hands, /of 2,500/u, 'Shift+Tab');
  await press(page, 'Enter');
  await frame.getByRole('heading', { name: 'Where your report stands' }).waitFor();
  await press(page, 'Escape');
  await untilFocused(frame, /of 2,500/u);

  // The map is one stop, in which the arrows move.
  await tabTo(hands, /^K1\.1/u);
  await press(page, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight');
  await untilFocused(frame, /^K1\.4 in Section 2 – Actions: 1 tagged paragraph/u);
  await press(page, 'Enter');
  await frame.getByText('Section 2 – What actions did I take?, paragraph 1').waitFor();

  // What a criterion asks is reached in its list as well.
  await enterPane(hands);
  await tabTo(hands, /^Map/u);
  await press(page, 'ArrowRight');
  await frame.getByRole('heading', { name: 'K1.1' }).waitFor();
  await tabTo(hands, /^Evidence that they understand/u);
  await press(page, 'Enter');
  await frame.getByRole('tabpanel').getByText('Does your evidence show …').waitFor();

  await tabTo(hands, /^Criteria/u, 'Shift+Tab'); // the view
  await press(page, 'Shift+Tab');
  await press(page, 'End');
  await frame.getByRole('heading', { name: 'Before you hand in' }).waitFor();
  await tabTo(hands, /^Write the mapping annex/u);
  await press(page, 'Enter');
  await frame.getByText('✓ The mapping annex is up to date.').waitFor();
  await tabTo(hands, /^Make the copy/u);
  await press(page, 'Enter');
  await tabTo(hands, /^Open the copy/u);
  await press(page, 'Enter');
  await page.getByRole('button', { name: 'Show the new document' }).waitFor();
  expect(hands.errors).toEqual([]);
}, 120_000);

test('the field is the first stop, and typing into it is never lost', async () => {
  const hands = await open();
  const { page, frame } = hands;
  await frame.getByText('A heading cannot be tagged', { exact: false }).waitFor();
  await enterPane(hands);
  await page.keyboard.type('k14');
  await press(page, 'Enter');
  await frame.getByText('K1.4 waits for the next paragraph that you click into.').waitFor();
  await press(page, 'Alt+ArrowDown');
  await frame.getByRole('button', { name: 'Remove K1.4' }).waitFor();
  await untilFocused(frame, new RegExp(`^${field}`, 'u'));
  expect(hands.errors).toEqual([]);
}, 60_000);
