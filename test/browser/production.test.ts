/** The build that a host serves: under its policy, without the network, and no heavier than it may be. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BrowserDesk } from './desk-page';
import { serveBuild } from './production-build';

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await BrowserDesk.connect();
});
afterAll(() => desk?.disconnect());

/** The browser's entry for something that moved (Layout Instability API). */
interface Shift {
  readonly sources: readonly { readonly node: Node | null }[];
}

const allowed = 'https://appsforoffice.microsoft.com/';

it('does the whole job under its policy, and with no network once it is loaded', async () => {
  const open = await desk.open({ prepare: (page) => serveBuild(page, desk.shared.build) });
  const { page } = open;
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/iu.test(message.text())) refused.push(message.text());
  });
  const frame = await open.pane();
  expect(await frame.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')).toContain(
    "connect-src 'none'",
  );
  await frame.getByText('Loading …').waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  const late: string[] = [];
  page.on('request', (request) => late.push(request.url()));

  await page.getByText('I work as a customer service specialist').first().click();
  await frame.getByText('Section 1 – Situation, paragraph 1').waitFor();
  const field = frame.getByRole('combobox', { name: 'Add a code to this paragraph' });
  await field.fill('k2.1');
  await field.press('Enter');
  await frame.getByRole('button', { name: 'Remove K2.1' }).waitFor();
  for (const view of ['Criteria', 'Sections', 'Findings', 'Hand in'])
    await frame.getByRole('tab', { name: view }).click();
  await frame.getByRole('button', { name: 'Write the mapping annex' }).click();
  await frame.getByText('The mapping annex is written and up to date.').waitFor();
  await frame.getByRole('button', { name: 'Settings' }).click();
  await frame.getByRole('heading', { name: 'Settings' }).waitFor();
  expect(late).toEqual([]);
  await page.context().setOffline(false);
  await frame.getByRole('button', { name: 'Help' }).click();
  await frame.getByRole('button', { name: 'Run diagnostics' }).click();
  const diagnostics = frame.getByRole('textbox', { name: 'Diagnostics' });
  await diagnostics.waitFor();
  expect(await diagnostics.inputValue()).toMatch(/^M10 as assumed: .* under the policy$/mu);
  expect(open.strangers.filter((address) => !address.startsWith(allowed))).toEqual([]);
  expect(refused).toEqual([]);
  expect(open.errors).toEqual([]);
}, 120_000);

it('moves nothing once it has painted the report', async () => {
  const open = await desk.open({
    prepare: async (page) => {
      await serveBuild(page, desk.shared.build);
      await page.addInitScript(() => {
        const shifts: Shift[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.push(entry as unknown as Shift);
        }).observe({ type: 'layout-shift', buffered: true });
      });
    },
  });
  const frame = await open.pane();
  await frame.getByRole('grid').waitFor();
  await open.page.waitForLoadState('networkidle');
  const moved = await frame.evaluate(() =>
    (window as unknown as { shifts: Shift[] }).shifts.flatMap(({ sources }) =>
      sources.map(({ node }) => node?.textContent?.slice(0, 60) ?? ''),
    ),
  );
  expect(moved).toEqual([]);
}, 120_000);

it('has a policy that refuses every script and every call that is not named', () => {
  const html = readFileSync(join(desk.shared.build, 'taskpane.html'), 'utf8');
  const at = html.indexOf('Content-Security-Policy');
  expect(at).toBeGreaterThan(0);
  expect(at).toBeLessThan(html.indexOf('<script'));
  expect(/<script(?![^>]*\bsrc=)/u.test(html)).toBe(false);
  expect(/unsafe-eval|script-src[^;]*(?:unsafe-inline|\*)/u.test(html)).toBe(false);
});
