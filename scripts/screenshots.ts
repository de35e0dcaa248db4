/** `npm run screenshots`: takes the pictures of the README from the desk, with some paragraphs of the sample tagged. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import { findBrowser } from '../test/browser/find-browser';
import { serveDesk } from './desk-server';

const folder = join(__dirname, '..', 'docs', 'images');
const port = 3517;

/** Beginnings of paragraphs of the sample, and what they are tagged with. */
const tags: readonly (readonly [beginning: string, codes: readonly string[]])[] = [
  ['Our customer journey has six stages', ['k2.1', 'k4.5']],
  ['On 4 March Mrs Dalby telephoned', ['s2.10']],
  ['I work as a customer service specialist', ['k4.4']],
];

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await serveDesk(port);
  const browser = await chromium.launch(await findBrowser());
  try {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        viewport: { width: 1366, height: 768 },
        colorScheme,
      });
      const page = await context.newPage();
      await page.goto(server.address);
      await tagSample(page);
      await page.screenshot({ path: join(folder, `desk-${colorScheme}.png`) });
    }
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function tagSample(page: Page): Promise<void> {
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The pane has no frame');
  await frame.getByText(/of 2,500/u).waitFor();
  for (const [beginning, codes] of tags) {
    await page.getByText(beginning).first().click();
    await frame.getByText(beginning.slice(0, 20)).first().waitFor();
    for (const code of codes) await addCode(frame, code);
  }
  await frame.getByRole('tab', { name: 'Criteria' }).click();
  await frame.getByRole('button', { name: 'Close this message' }).click();
  await page.waitForTimeout(500); // the last fade
}

async function addCode(frame: Frame, code: string): Promise<void> {
  const field = frame.getByRole('combobox', { name: 'Add a code to this paragraph' });
  await field.fill(code);
  await field.press('Enter');
  await frame.getByRole('button', { name: `Remove ${code.toUpperCase()}` }).waitFor();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
