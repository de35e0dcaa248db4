/** The package alone, unpacked into an empty folder and served: the whole job under its policy, in a frame from another address than Word's. */
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page, Response } from 'playwright-core';
import { headersOf, kindOf } from '../../scripts/hosting/headers';
import { filesIn } from '../../scripts/hosting/static-server';
import { BrowserDesk, type DeskInBrowser } from './desk-page';
import { hostAnew, officeAddress, useHost } from './production-build';

const anotherBody = join(__dirname, '../../assets/sample/standards/st0071-other-body.json');

let desk: BrowserDesk;
beforeAll(async () => {
  desk = await BrowserDesk.connect();
});
afterAll(() => desk?.disconnect());

/** What a browser tells of a page that does what its policy refuses. */
interface Violation {
  readonly directive: string;
  readonly blocked: string;
}

/** The desk with the add-in of a host, and all that went wrong since. */
interface Hosted extends DeskInBrowser {
  /** Requests to others than the desk, the host and Microsoft's library. */
  readonly elsewhere: readonly string[];
  readonly violations: readonly Violation[];
  readonly responses: readonly Response[];
}

async function openHosted(address: string): Promise<Hosted> {
  const violations: Violation[] = [];
  const responses: Response[] = [];
  const open = await desk.open({
    prepare: async (page) => {
      await useHost(page, { address });
      await page.exposeFunction('tellViolation', (violation: Violation) => void violations.push(violation));
      await page.addInitScript(watchPolicy);
      page.on('response', (response) => responses.push(response));
    },
  });
  return {
    ...open,
    violations,
    responses,
    get elsewhere() {
      const known = [`${address}/`, officeAddress];
      return open.strangers.filter((url) => !known.some((start) => url.startsWith(start)));
    },
  };
}

/** Runs in each frame before its own scripts. */
function watchPolicy(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    (window as unknown as { tellViolation: (violation: Violation) => void }).tellViolation({
      directive: effectiveDirective,
      blocked: blockedURI,
    }),
  );
}

/** Runs in the pane: asks for an address and writes a script into the page, and waits until both are refused. */
const breakPolicyTwice = (): Promise<void> =>
  new Promise((resolve) => {
    let refused = 0;
    document.addEventListener('securitypolicyviolation', () => ++refused === 2 && resolve());
    void fetch('https://elsewhere.invalid/').catch(() => null);
    const script = document.createElement('script');
    script.textContent = 'void 0';
    document.head.append(script);
  });

/** From the first tag to the annex, through every view. */
async function doTheWholeJob(page: Page, frame: Frame): Promise<void> {
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
}

/** The script that makes the copy comes when it is asked for. */
async function makeTheCopy(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'Make the copy' }).click();
  await frame.getByRole('button', { name: 'Open the copy' }).waitFor();
}

it('does the whole job with its headers, and with no network once it is loaded', async () => {
  const { host } = desk.shared;
  const hosted = await openHosted(host.address);
  const { page } = hosted;
  const frame = await hosted.pane();
  expect(frame.url()).toMatch(`${host.address}/taskpane.html`);
  await frame.getByText('Loading …').waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  const own = hosted.responses.filter((response) => response.url().startsWith(`${host.address}/`));
  expect(own.length).toBeGreaterThan(3);
  for (const response of own) {
    const file = new URL(response.url()).pathname.slice(new URL(host.address).pathname.length + 1);
    const wanted = Object.entries(headersOf(kindOf(file)));
    expect(await response.allHeaders()).toMatchObject(
      Object.fromEntries(wanted.map(([name, value]) => [name.toLowerCase(), value])),
    );
  }
  await page.context().setOffline(true);
  const late: string[] = [];
  page.on('request', (request) => late.push(request.url()));
  await doTheWholeJob(page, frame);
  expect(late.filter((url) => url.startsWith('http'))).toEqual([]);
  await page.context().setOffline(false);
  await makeTheCopy(frame);
  await frame.getByRole('button', { name: 'Help' }).click();
  await frame.getByRole('button', { name: 'Run diagnostics' }).click();
  const diagnostics = frame.getByRole('textbox', { name: 'Diagnostics' });
  await diagnostics.waitFor();
  expect(await diagnostics.inputValue()).toMatch(/^M10 as assumed: .* under the policy$/mu);
  expect(hosted.elsewhere).toEqual([]);
  expect(hosted.violations).toEqual([]);
  expect(hosted.errors).toEqual([]);
}, 120_000);

it('does the whole job on a host that sends no headers, under the policy that its page names', async () => {
  const bare = await hostAnew(desk.shared.host, { port: 0, path: '', headersFor: () => ({}) });
  try {
    const hosted = await openHosted(bare.address);
    const frame = await hosted.pane();
    await doTheWholeJob(hosted.page, frame);
    await makeTheCopy(frame);
    expect(hosted.violations).toEqual([]);
    await frame.evaluate(breakPolicyTwice);
    expect(hosted.violations.map(({ directive }) => directive)).toEqual(['connect-src', 'script-src-elem']);
    expect(hosted.elsewhere).toEqual([]);
    expect(hosted.errors).toEqual([]);
  } finally {
    await bare.stop();
  }
}, 120_000);

it('is opened with a standard of the host, and reads the report by it', async () => {
  const college = await hostAnew(desk.shared.host, { port: 0, path: '' });
  try {
    copyFileSync(anotherBody, join(college.folder, 'standards', 'ours.json'));
    const manifest = join(college.folder, 'manifest.xml');
    const page = 'taskpane.html';
    writeFileSync(
      manifest,
      readFileSync(manifest, 'utf8').replaceAll(page, `${page}?standard=standards/ours.json`),
    );
    const hosted = await openHosted(college.address);
    const frame = await hosted.pane();
    await frame.getByRole('button', { name: 'Settings' }).click();
    await frame.getByRole('button', { name: 'The standard of this report' }).click();
    const { name, body } = JSON.parse(readFileSync(anotherBody, 'utf8')) as Record<'name' | 'body', string>;
    await frame.getByText(`${name ?? 'Customer Service Specialist'}, assessed by ${body}.`).waitFor();
    expect(hosted.violations).toEqual([]);
    expect(hosted.elsewhere).toEqual([]);
  } finally {
    await college.stop();
  }
}, 120_000);

it('has pages that open by themselves, from one to the other', async () => {
  const { host } = desk.shared;
  const hosted = await openHosted(host.address);
  for (const [name, heading] of [
    ['help', 'Criteria Mapper: help'],
    ['support', 'Criteria Mapper: whom to ask'],
    ['privacy', 'Criteria Mapper: privacy'],
  ] as const) {
    await hosted.page.goto(`${host.address}/${name}.html`);
    await hosted.page.getByRole('heading', { name: heading }).waitFor();
  }
  expect(hosted.violations).toEqual([]);
}, 60_000);

describe('the desk draws from the manifest of the host', () => {
  it('a button of the ribbon and an entry on selected text, with pictures, which bring the keyboard into the pane', async () => {
    const hosted = await openHosted(desk.shared.host.address);
    const { page } = hosted;
    const frame = await hosted.pane();
    const hasFocus = () => frame.waitForFunction(() => document.hasFocus());
    const text = page.getByText('I work as a customer service specialist').first();

    const button = page.getByRole('button', { name: 'Criteria Mapper' });
    expect(await button.getAttribute('title')).toMatch(/^See how many words count/u);
    expect(await button.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(16);
    await button.click();
    await hasFocus();

    const entry = page.getByRole('menuitem', { name: 'Criteria of this paragraph' });
    await text.click();
    await text.click({ button: 'right' });
    expect(await entry.isVisible()).toBe(false);
    await text.click({ clickCount: 2 });
    await text.click({ button: 'right' });
    await entry.waitFor();
    expect(await entry.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(16);
    await page.keyboard.press('Escape');
    await entry.waitFor({ state: 'hidden' });
    await text.click({ button: 'right' });
    await entry.click();
    await hasFocus();
    expect(hosted.errors).toEqual([]);
  }, 60_000);
});

it('holds nothing that its checksums do not name, and names its address in the manifest and the examples only', () => {
  const { folder, address } = desk.shared.host;
  const sums = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const files = filesIn(folder).filter((name) => name !== 'SHA256SUMS');
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  expect([...sums].sort()).toEqual(
    files.map((name) => `${createHash('sha256').update(read(name)).digest('hex')}  ${name}`).sort(),
  );
  const { origin, pathname } = new URL(address);
  expect(files.filter((name) => read(name).includes(origin))).toEqual(['manifest.xml']);
  expect(files.filter((name) => read(name).includes(pathname))).toEqual([
    '_headers',
    'hosting/apache.conf',
    'hosting/nginx.conf',
    'manifest.xml',
  ]);
});
