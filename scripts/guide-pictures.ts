/** `npm run guide-pictures`: the pictures of docs/guides, of the pane that a host serves: a package is built, unpacked and served for it. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { docx } from '../test/builders/docx';
import { findBrowser } from '../test/browser/find-browser';
import { hostPackage, useHost } from '../test/browser/production-build';
import { serveDesk } from './desk-server';

const folder = join(__dirname, '..', 'docs', 'guides', 'images');
const port = 3519;

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const [server, host] = await Promise.all([serveDesk(port), hostPackage()]);
  const browser = await chromium.launch(await findBrowser());
  try {
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width: 1100, height: 700 },
    });
    const page = await context.newPage();
    await useHost(page, host);
    await page.goto(server.address);
    await takeAll(page);
  } finally {
    await browser.close();
    await host.stop();
    await server.stop();
  }
}

async function takeAll(page: Page): Promise<void> {
  const frame = await paneOf(page);
  await addCode({ page, frame }, 'Our customer journey has six stages', 'k2.1');
  await takeWindow(page, 'tag');
  await page.keyboard.press('Escape');
  await addCode({ page, frame }, 'I work as a customer service specialist', 'k4.4');
  await page.keyboard.press('Escape');
  await frame.getByRole('button', { name: 'Close this message' }).click();
  await takePane(page, 'map');
  await frame.getByRole('tab', { name: 'Hand in' }).click();
  await takePane(page, 'hand-in');
  await frame.getByRole('tab', { name: 'Criteria' }).click();
  await takePane(page, 'criteria');
  await page.locator('input[type=file]').setInputFiles({
    name: 'new-report.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(docx()),
  });
  const empty = await paneOf(page);
  await empty.getByRole('tab', { name: 'Map' }).click();
  await empty.getByRole('button', { name: 'Insert the template' }).waitFor();
  await takePane(page, 'begin');
}

async function paneOf(page: Page): Promise<Frame> {
  await page.waitForTimeout(1000); // another file has another frame
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The pane has no frame');
  await frame.getByText(/of 2,500/u).waitFor();
  return frame;
}

async function addCode(
  { page, frame }: { readonly page: Page; readonly frame: Frame },
  beginning: string,
  code: string,
): Promise<void> {
  await page.getByText(beginning).first().click();
  const card = frame.getByRole('region', { name: 'The paragraph you are in' });
  await card.getByText(beginning.slice(0, 20)).waitFor();
  const field = frame.getByRole('combobox', { name: 'Add a code to this paragraph' });
  await field.fill(code);
  await field.press('Enter');
  await frame
    .locator('[aria-busy=false]')
    .getByRole('button', { name: `Remove ${code.toUpperCase()}` })
    .waitFor();
}

async function takeWindow(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

async function takePane(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(500);
  await page.locator('iframe').screenshot({ path: join(folder, `${name}.png`) });
}

void main();
