/** A tutor's round in a browser: from a folder of drafts to the verdicts on one of them, and back to the apprentice's to-do list. */
import { buffer } from 'node:stream/consumers';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { openDocx } from '../../src/docx/read-docx';
import { comments, setCommentResolved } from '../../src/ooxml';
import { tenDrafts } from '../builders/drafts';
import { schemaErrors } from '../ooxml/validate';
import { BrowserDesk } from './desk-page';

let desk: BrowserDesk;
let browser: Browser;
beforeAll(async () => {
  desk = await BrowserDesk.connect();
  browser = await chromium.connect(desk.shared.browser);
});
afterAll(async () => {
  await browser?.close();
  await desk?.disconnect();
});

const asFile = (name: string, bytes: Uint8Array) => ({
  name: name.replace('/', ' '),
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** Chooses the drafts on the page of a group, and gives what its table says of one of them: claims, judged, met, partly and not yet. */
async function verdictsInGroup(
  drafts: Readonly<Record<string, Uint8Array>>,
  name: string,
): Promise<readonly string[]> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  await page.goto(`${desk.shared.host.address}/group.html`);
  await page
    .locator('input[multiple]')
    .setInputFiles(Object.entries(drafts).map(([each, bytes]) => asFile(each, bytes)));
  await page.getByRole('heading', { name: '10 drafts of Customer Service Specialist' }).waitFor();
  const row = page.getByRole('region', { name: 'Drafts' }).getByRole('row', { name });
  const cells = await row.evaluate(({ children }) =>
    [...children].map(({ textContent }) => textContent ?? ''),
  );
  await context.close();
  return cells.slice(8, 13);
}

async function openOnDesk(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(asFile(name, bytes));
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

async function savedFile(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  return new Uint8Array(await buffer(await download.createReadStream()));
}

const underReview = (frame: Frame, code: string) =>
  frame.getByRole('region', { name: `${code} under review` });
const note = (frame: Frame) => frame.getByRole('textbox', { name: 'Note to the apprentice' });
const toDo = (frame: Frame) => frame.getByRole('region', { name: 'From your tutor' });

test('ten drafts are looked at, one is reviewed, and the apprentice works on what was said', async () => {
  const drafts = await tenDrafts();
  const name = 'draft 2.docx';
  expect(await verdictsInGroup(drafts, name)).toEqual(['23', '0', '0', '0', '0']);

  const tutor = await desk.open({ width: 1000 });
  await tutor.pane();
  await openOnDesk(tutor.page, name, drafts[name] ?? new Uint8Array());
  let frame = await tutor.pane();
  await frame.getByRole('button', { name: /^Settings/u }).click();
  await frame.getByRole('checkbox', { name: /^I am reviewing/u }).click();
  await frame.getByRole('tab', { name: /^Review/u }).click();
  await frame.getByText(/^0 of 23 judged$/u).waitFor();

  let keys = 0;
  const press = async (key: string): Promise<void> => {
    keys++;
    await tutor.page.keyboard.press(key);
  };
  // Two keys a claim, and the note that is typed between them; what is written leads on to the next claim.
  await underReview(frame, 'K1.1').focus();
  await press('3');
  await note(frame).fill('Name the policy.');
  await press('Control+Enter');
  await underReview(frame, 'K1.2').waitFor();
  await press('1');
  await press('Control+Enter');
  await frame.getByText('2 of 23 judged', { exact: true }).waitFor();
  expect(keys).toBe(4);

  // A gap, by the filter.
  await frame.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Without evidence' });
  await underReview(frame, 'K1.4').waitFor();
  await frame.getByRole('button', { name: /^Not yet$/u }).click();
  await note(frame).fill('Where did you weigh up the risks?');
  await frame.getByRole('button', { name: /^Write comment$/u }).click();
  // What is written leads on.
  await underReview(frame, 'K1.4').waitFor({ state: 'detached' });
  const reviewed = await savedFile(tutor.page);
  expect(await schemaErrors(reviewed)).toEqual([]);
  expect(tutor.errors).toEqual([]);

  expect(await verdictsInGroup({ ...drafts, [name]: reviewed }, name)).toEqual(['23', '2', '1', '0', '1']);

  const apprentice = await desk.open({ width: 1000 });
  await apprentice.pane();
  await openOnDesk(apprentice.page, name, reviewed);
  frame = await apprentice.pane();
  await frame.getByRole('tab', { name: /^Hand in/u }).click();
  await toDo(frame).getByText('2 points to work on. 1 met or resolved.').waitFor();
  await toDo(frame).getByText('Name the policy.').waitFor();
  await toDo(frame).getByText('Where did you weigh up the risks?').waitFor();
  const worked = openDocx(await savedFile(apprentice.page));
  const [first] = comments(worked);
  if (!first) throw new Error('The verdict is not in the file.');
  // The desk's page has no margin: the comment is resolved in the file, as Word does.
  setCommentResolved(worked, first, true);
  await openOnDesk(apprentice.page, 'resolved.docx', worked.save());
  frame = await apprentice.pane();
  await frame.getByRole('tab', { name: /^Hand in/u }).click();
  await toDo(frame).getByText('1 point to work on. 2 met or resolved.').waitFor();
  expect(await toDo(frame).getByText('Name the policy.').count()).toBe(0);
  expect([apprentice.errors, apprentice.strangers]).toEqual([[], []]);
}, 180_000);
