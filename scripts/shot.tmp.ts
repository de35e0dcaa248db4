import { chromium } from 'playwright-core';
import { findBrowser } from '../test/browser/find-browser';
import { serveDesk } from './desk-server';
(async () => {
  const server = await serveDesk(0);
  const b = await chromium.launch(await findBrowser());
  const page = await b.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 }, colorScheme: (process.argv[2] as 'dark') ?? 'light' });
  page.on('console', (m) => console.log('[console]', m.text().slice(0, 300)));
  page.on('pageerror', (e) => console.log('[pageerror]', String(e).slice(0, 500)));
  page.on('requestfailed', (r) => console.log('[failed]', r.url()));
  await page.goto(server.address);
  await page.waitForTimeout(6000);
  await page.screenshot({ path: `/tmp/desk-${process.argv[2] ?? 'light'}.png` });
  await b.close(); await server.stop(); process.exit(0);
})();
