import { chromium } from 'playwright-core';
import { findBrowser } from '../test/browser/find-browser';
import { serveDesk } from './desk-server';
(async () => {
  const server = await serveDesk(3456);
  const b = await chromium.launch(await findBrowser());
  const page = await b.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 }, colorScheme: (process.argv[2] as 'dark') ?? 'light' });
  page.on('console', (m) => console.log('[console]', m.text().slice(0, 300)));
  page.on('pageerror', (e) => console.log('[pageerror]', String(e).slice(0, 500)));
  await page.goto(server.address);
  const f = (await (await page.waitForSelector('iframe')).contentFrame())!;
  await f.getByText(/of 2,500/).waitFor();

  await page.getByText('I work as a customer service specialist').first().click();
  await page.keyboard.press('End');
  await page.keyboard.type(' one two three');
  await page.waitForTimeout(2500);
  const card = async () => console.log('CARD', (await f.getByRole('region', { name: 'The paragraph you are in' }).innerText()).replace(/\n/g, '|').slice(0, 200));
  await card();
  await page.keyboard.press('Enter');
  await page.waitForTimeout(3500);
  await card();
  await page.screenshot({ path: `/tmp/typed-light.png` });
  await b.close(); await server.stop(); process.exit(0);
})();
