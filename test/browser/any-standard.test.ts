/** A standard that somebody makes on its page is opened in the pane, and a report is tagged and mapped by it. */
import { buffer } from 'node:stream/consumers';
import { chromium, type Browser, type Frame } from 'playwright-core';
import { reportOn } from '../../src/cli/check';
import { docx, h1, p } from '../builders/docx';
import { BrowserDesk } from './desk-page';
import { paneOn } from './hands';
import { openLocal } from './local-page';
import { madeStandard, makeStandard } from './made-standard';

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

async function madeOnItsPage(): Promise<{ name: string; text: string }> {
  const { page, context } = await openLocal(browser, {
    address: desk.shared.host.address,
    name: 'standard.html',
    heading: 'Make a standard',
  });
  const made = await makeStandard(page);
  await context.close();
  return made;
}

const file = (name: string, text: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** The page of the standard in Settings. */
async function openStandard(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Settings' }).click();
  await frame.getByRole('button', { name: 'The standard of this report' }).click();
  await frame.getByRole('heading', { name: 'Standard', exact: true }).waitFor();
}

const text =
  'We planned the shift so that the two who are new were never alone at the dock on a busy morning in the week before the holiday.';

test('a standard made on its page is shown, taken, tagged and mapped by, and given back', async () => {
  const made = await madeOnItsPage();
  const opened = await desk.open();
  const { page, errors } = opened;
  const frame = await paneOn(
    opened,
    docx(h1('What was done'), p(text), h1('What came of it'), p('Nobody was hurt.')),
  );

  await openStandard(frame);
  const input = frame.getByLabel('Open a standard’s file (JSON or YAML)');
  await input.setInputFiles(file('broken.json', made.text.replace('"W1.2"', '"W1.1"')));
  await frame.getByText('This file cannot be used:').waitFor();
  await input.setInputFiles(file(made.name, made.text));
  await frame.getByText('5 criteria: 3 Pass, 1 Merit and 1 Distinction, in 2 themes.').waitFor();
  await frame.getByRole('button', { name: 'Use this standard' }).click();
  await frame.getByText('This report is read by Warehouse Leader from now on.').waitFor();
  await frame.getByText('of 1,800').waitFor();

  await page.getByText('We planned the shift').first().click();
  await frame
    .getByRole('region', { name: 'The paragraph you are in' })
    .getByText('We planned the shift')
    .waitFor();
  const field = frame.getByRole('combobox', { name: 'Add a code to this paragraph' });
  await field.fill('w11 w1.3');
  await field.press('Enter');
  await frame.locator('[aria-busy=false]').getByRole('button', { name: 'Remove W1.3' }).waitFor();
  await frame.getByRole('button', { name: 'Back' }).click();
  await frame.getByRole('button', { name: 'Close', exact: true }).click();
  await frame.getByRole('tab', { name: /^Hand in/u }).click();
  await frame.getByRole('button', { name: /^(?:Write|Generate) the mapping annex/u }).click();
  await frame.getByText('Your mapping annex is there and up to date.').waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  const saved = reportOn(new Uint8Array(await buffer(await download.createReadStream())));
  expect(saved.standard.id).toBe(madeStandard.id);
  expect(saved.annex.isCurrent).toBe(true);
  const shown = saved.coverage.criteria.filter(({ state }) => state === 'safe');
  expect(shown.map(({ criterion }) => criterion.code)).toEqual(['W1.1', 'W1.3']);

  await openStandard(frame);
  await frame.getByText('Tags with codes that this standard does not have').waitFor({ state: 'detached' });
  await frame.getByRole('button', { name: 'Use Customer Service Specialist (Highfield)' }).click();
  await frame.getByRole('heading', { name: 'Tags with codes that this standard does not have' }).waitFor();
  expect(errors).toEqual([]);
}, 180_000);
