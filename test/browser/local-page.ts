import type { Browser, BrowserContext, BrowserContextOptions, Download, Page } from 'playwright-core';
import { buffer } from 'node:stream/consumers';

/** All that went wrong on a page, or out of it. */
export interface Faults {
  readonly elsewhere: readonly string[];
  readonly violations: readonly string[];
  readonly errors: readonly string[];
}

interface LocalPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly faults: Faults;
}

interface Wanted {
  /** Of the host. */
  readonly address: string;
  /** "group.html" */
  readonly name: string;
  /** The heading that says that it is there. */
  readonly heading: string;
  readonly options?: BrowserContextOptions;
}

/** Opens a page of the release as a host serves it. Whoever opens it closes its context. */
export async function openLocal(
  browser: Browser,
  { address, name, heading, options }: Wanted,
): Promise<LocalPage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const violations: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const isOurs = request.url().startsWith(`${address}/`) && request.method() === 'GET';
    if (!isOurs && !request.url().startsWith('blob:')) elsewhere.push(`${request.method()} ${request.url()}`);
  });
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.exposeFunction('tellViolation', (blocked: string) => void violations.push(blocked));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      (window as unknown as { tellViolation: (blocked: string) => void }).tellViolation(
        `${effectiveDirective} ${blockedURI}`,
      ),
    ),
  );
  await page.goto(`${address}/${name}`);
  await page.getByRole('heading', { name: heading }).waitFor();
  return { page, context, faults: { elsewhere, violations, errors } };
}

/** What a button gives to save, by the name that the browser has for it. */
export async function savedBy(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download]: [Download, void] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return {
    name: download.suggestedFilename(),
    text: String(await buffer(await download.createReadStream())),
  };
}
