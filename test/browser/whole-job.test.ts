import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { reportOn } from '../../src/cli/check';
import { docx, h1, p } from '../builders/docx';
import { schemaErrors } from '../ooxml/validate';
import { BrowserDesk, type DeskInBrowser } from './desk-page';
import { paneOn } from './hands';

const sampleFile = join(__dirname, '..', '..', 'assets', 'sample', 'sample-report.docx');

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await BrowserDesk.connect();
});
afterAll(() => desk?.disconnect());

/** Clicks into a paragraph of the document and adds a code in the pane. */
async function tag({ page, pane }: DeskInBrowser, text: string, code: string): Promise<void> {
  const frame = await pane();
  await page.getByText(text).first().click();
  await frame
    .getByRole('region', { name: 'The paragraph you are in' })
    .getByText(text.slice(0, 20))
    .waitFor();
  const field = frame.getByRole('combobox', { name: 'Add a code to this paragraph' });
  await field.fill(code);
  await field.press('Enter');
  // The chip is there at once; it is no longer busy when Word has taken the tag.
  await frame
    .locator('[aria-busy=false]')
    .getByRole('button', { name: `Remove ${code.toUpperCase()}` })
    .waitFor();
}

async function savedFile({ page }: DeskInBrowser): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save', exact: true }).click(),
  ]);
  return new Uint8Array(await buffer(await download.createReadStream()));
}

const placesOf = (report: ReturnType<typeof reportOn>, code: string) =>
  report.coverage.criteria
    .find(({ criterion }) => criterion.code === code)
    ?.evidence.map(({ place }) => place.section.key);

describe('npm start', () => {
  it('prints the address, and in one line that the browser will warn where it will', () => {
    expect(desk.shared.printed).toMatch(/Criteria Mapper on the desk: https:\/\/localhost:\d+/);
    expect(desk.shared.printed.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(
      4,
    );
  });
});

describe('the desk in a browser', () => {
  it('does the whole job: tags two paragraphs, writes the annex, saves', async () => {
    const open = await desk.open();
    await tag(open, 'I work as a customer service specialist', 'k2.1');
    await tag(open, 'Our customer journey has six stages', 'k1.4');
    const frame = await open.pane();
    await frame.getByRole('tab', { name: 'Hand in' }).click();
    await frame.getByRole('button', { name: 'Write the mapping annex' }).click();
    await frame.getByText('The mapping annex is written and up to date.').waitFor();
    const file = await savedFile(open);
    await frame.getByText('✓ The mapping annex is up to date.').waitFor();
    expect(await frame.getByRole('button', { name: /the mapping annex$/u }).count()).toBe(0);

    const before = reportOn(new Uint8Array(await readFile(sampleFile)));
    const after = reportOn(file);
    const texts = before.snapshot.paragraphs.map(({ hostText }) => hostText);
    expect(after.snapshot.paragraphs.slice(0, texts.length).map(({ hostText }) => hostText)).toEqual(texts);
    expect(after.length.counted).toBe(before.length.counted);
    expect(after.annex).toMatchObject({ count: 1, isCurrent: true });
    expect(placesOf(after, 'K2.1')).toEqual(['situation']);
    expect(placesOf(after, 'K1.4')).toEqual(['situation']);
    expect(await schemaErrors(file)).toEqual([]);
    expect(open.errors).toEqual([]);
    expect(open.strangers).toEqual([]);
  }, 120_000);

  it('shows a tag on its paragraph, goes to it from its criterion, and takes it away', async () => {
    const open = await desk.open();
    await tag(open, 'Our customer journey has six stages', 'k1.4');
    await open.page.locator('.control-tab', { hasText: 'K1.4' }).waitFor();
    const frame = await open.pane();
    await open.page.getByText('Section 6 - Feedback').first().click();
    await frame.getByRole('tab', { name: 'Criteria' }).click();
    await frame.getByRole('button', { name: /^Section 1 – Situation, paragraph 4/ }).click();
    await frame
      .getByRole('region', { name: 'The paragraph you are in' })
      .getByText('Our customer journey')
      .waitFor();
    await frame.getByRole('button', { name: 'Remove K1.4' }).click();
    await open.page.locator('.control-tab').waitFor({ state: 'detached' });
    expect(open.errors).toEqual([]);
  }, 120_000);

  it('follows what is typed into the document', async () => {
    const open = await desk.open();
    const frame = await open.pane();
    await open.page.getByText('I work as a customer service specialist').first().click();
    await open.page.keyboard.press('End');
    await open.page.keyboard.type(' one two three');
    await frame.getByText(/^2,697$/).waitFor();
    await open.page.keyboard.press('Enter');
    await frame.getByText('Section 1 – Situation, empty paragraph').waitFor();
    await open.page.keyboard.type('More.');
    await frame.getByText(/^2,698$/).waitFor();
    await frame.getByText('Section 1 – Situation, paragraph 2').waitFor();
    expect(open.errors).toEqual([]);
  }, 120_000);

  it('writes as an editor does: double click, Delete, Ctrl+A, X, C and V', async () => {
    const open = await desk.open();
    const { page } = open;
    await open.pane();
    const texts = () => page.locator('.paper .paragraph').allTextContents();
    await page.getByText('I work as a customer service specialist').first().click();
    await page.keyboard.press('Home');
    await page.keyboard.press('Delete');
    await page.getByText('work as a customer service specialist').first().waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('one two');
    await page.getByText('one two').click({ clickCount: 2, position: { x: 5, y: 8 } });
    await page.keyboard.press('Delete');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+x');
    await page.keyboard.press('Control+v');
    await page.waitForFunction(() => document.querySelectorAll('.paper .paragraph').length === 2);
    expect(await texts()).toEqual(['', ' two']);
    expect(open.errors).toEqual([]);
  }, 120_000);

  it('opens at the top, shows a clean copy and the report again, and asks before what was written is lost', async () => {
    const open = await desk.open();
    const { page } = open;
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await tag(open, 'I work as a customer service specialist', 'k2.1');
    await page.getByText('Section 6 - Feedback').last().scrollIntoViewIfNeeded();
    const frame = await open.pane();
    await frame.getByRole('tab', { name: 'Hand in' }).click();
    await frame.getByRole('button', { name: 'Make the copy' }).click();
    await frame.getByRole('button', { name: 'Open the copy' }).click();
    await page.getByRole('button', { name: 'Show the new document' }).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'new-document.docx' }).waitFor();
    expect(await page.locator('main').evaluate(({ scrollTop }) => scrollTop)).toBe(0);
    expect(await page.locator('.control-tab').count()).toBe(0);
    await page.getByRole('button', { name: 'Back to sample-report.docx' }).click();
    await page.locator('.control-tab', { hasText: 'K2.1' }).waitFor();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await open.pane();
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    expect(open.errors).toEqual([]);
  }, 120_000);

  it('opens a document of one’s own, and says what is wrong with a bad one', async () => {
    const open = await desk.open();
    await open.pane();
    const choose = (name: string, buffer: Buffer) =>
      open.page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await choose('letter.docx', Buffer.from('not a zip at all'));
    await open.page
      .getByRole('alert')
      .getByText(/letter\.docx: This file/)
      .waitFor();
    const frame = await paneOn(open, docx());
    await frame.getByText(/This document is empty/).waitFor();
    const other = await paneOn(open, docx(h1('2. Actions'), p('A sentence of five words.')));
    await other.getByText('7', { exact: true }).waitFor();
    expect(open.errors).toEqual([]);
  }, 120_000);
});
