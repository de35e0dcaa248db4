/** The page of a group as a host serves it: ten drafts from the folder to the table, the matrix and the files to keep, and nothing goes out. */
import AxeBuilder from '@axe-core/playwright';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { main } from '../../src/cli/main';
import { tenDrafts } from '../builders/drafts';
import { openLocal, savedBy, type Faults } from './local-page';
import { hostAnew } from './production-build';
import { sharedDesk } from './shared-desk';

const { host, browser: address } = sharedDesk();

let browser: Browser;
let context: BrowserContext | null = null;
let folder = '';
let drafts: Readonly<Record<string, Uint8Array>> = {};

beforeAll(async () => {
  browser = await chromium.connect(address);
  folder = mkdtempSync(join(tmpdir(), 'criteria-mapper-drafts-'));
  drafts = await tenDrafts();
  const files = {
    ...drafts,
    '~$aft 1.docx': Buffer.from('a lock of Word'),
    'notes.txt': Buffer.from('none'),
  };
  for (const [name, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
});
afterEach(() => context?.close());
afterAll(async () => {
  await browser?.close();
  if (folder) rmSync(folder, { recursive: true });
});

interface Opened extends Faults {
  readonly page: Page;
}

async function open(address = host.address, options: BrowserContextOptions = {}): Promise<Opened> {
  const opened = await openLocal(browser, {
    address,
    name: 'group.html',
    heading: 'A group at a glance',
    options,
  });
  context = opened.context;
  return { page: opened.page, ...opened.faults };
}

/** As a person does it with the mouse: the browser reads the folder from the disk. */
async function drop(page: Page, ...files: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [...files], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: 200, y: 90, data });
}

const isShown = (page: Page): Promise<void> =>
  page.getByRole('heading', { name: '10 drafts of Customer Service Specialist' }).waitFor();

/** The table's rows as texts, without its head. */
const rowsOf = (page: Page, name: string): Promise<string[][]> =>
  page
    .getByRole('region', { name })
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...(row as HTMLTableRowElement).cells].map(({ textContent }) => textContent ?? '')),
    );

const names = async (page: Page): Promise<string[]> =>
  (await rowsOf(page, 'Drafts')).map(([name = '']) => name);

const inOrder = [1, 2, 3, 5, 6, 7, 8, 9].map((number) => `draft ${number}.docx`);

it('shows a folder that is dropped, and saves what the command line writes', async () => {
  const { page, ...opened } = await open();
  await drop(page, folder);
  await isShown(page);

  expect(await names(page)).toEqual([...inOrder, 'late/draft 4.docx', 'draft 10.docx']);
  const table = await rowsOf(page, 'Drafts');
  expect(table.at(-1)?.[1]).toBe(
    'This file is damaged. Try an earlier copy, or open it in Word and save it again.',
  );
  expect(table.find(([name]) => name === 'draft 3.docx')).toContain('too long');
  expect(table.find(([name]) => name === 'late/draft 4.docx')?.[3]).toBe('6');

  const matrix = await rowsOf(page, 'Criteria');
  const cells = (name: string): readonly string[] => matrix.find(([first]) => first === name) ?? [];
  expect(cells('draft 5.docx').slice(1, 4)).toEqual(['1 +tagged, met', '1 –tagged, not yet met', '1tagged']);
  expect(cells('draft 8.docx').slice(1)).toEqual(Array.from({ length: 25 }, () => '0no evidence'));
  expect((await rowsOf(page, 'Weakest criteria'))[0]?.slice(0, 3)).toEqual(['K1.4', '3', '3']);
  await page.getByText('draft 1.docx, draft 7.docx:').waitFor();

  const silent = (['log', 'error'] as const).map((way) => jest.spyOn(console, way).mockImplementation());
  await main(['cohort', folder, '--csv', join(folder, 'cli.csv'), '--html', join(folder, 'cli.html')]);
  for (const spy of silent) spy.mockRestore();
  const written = (name: string): string => readFileSync(join(folder, name), 'utf8');
  expect(await savedBy(page, 'Save for a spreadsheet (CSV)')).toEqual({
    name: 'group.csv',
    text: written('cli.csv'),
  });
  expect(await savedBy(page, 'Save as one page (HTML)')).toEqual({
    name: 'group.html',
    text: written('cli.html'),
  });
  expect(opened).toEqual({ elsewhere: [], violations: [], errors: [] });
}, 120_000);

it('sorts, filters and opens a draft by keys alone', async () => {
  const { page, errors } = await open();
  await drop(page, folder);
  await isShown(page);
  const { keyboard } = page;
  const reach = async (name: string): Promise<void> => {
    for (let pressed = 0; pressed < 60; pressed++) {
      await keyboard.press('Tab');
      const focused = await page.evaluate(() => document.activeElement?.textContent);
      if (focused === name) return;
    }
    throw new Error(`No key reaches “${name}”`);
  };
  await reach('No evidence');
  await keyboard.press('Enter');
  await keyboard.press('Enter');
  expect((await names(page)).slice(0, 3)).toEqual(['draft 8.docx', 'draft 2.docx', 'draft 9.docx']);
  await reach('draft 2.docx');
  await keyboard.press('Enter');
  await page.getByText('Section 1 – Situation, paragraph 1').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('draft 2.docx');
  await keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  await page.getByRole('combobox', { name: 'Show' }).selectOption('Changed since it was judged');
  expect(await names(page)).toEqual(['draft 6.docx']);
  expect(errors).toEqual([]);
}, 120_000);

it('takes a folder or drafts from the buttons as well', async () => {
  const { page, ...opened } = await open();
  const pick = async (button: string, files: string | string[]): Promise<void> => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: button }).click(),
    ]);
    await chooser.setFiles(files);
  };
  await pick('Choose drafts', [join(folder, 'draft 1.docx'), join(folder, 'draft 10.docx')]);
  await page.getByRole('heading', { name: '2 drafts of' }).waitFor();
  expect(await names(page)).toEqual(['draft 1.docx', 'draft 10.docx']);

  // A folder of the browser's own stands for one on the disk: no test can press a button of the picker.
  await page.evaluate(
    async (files) => {
      const root = await navigator.storage.getDirectory();
      const late = await root.getDirectoryHandle('late', { create: true });
      for (const [name, bytes] of files) {
        const file = await late.getFileHandle(name, { create: true });
        const stream = await file.createWritable();
        await stream.write(new Uint8Array(bytes));
        await stream.close();
      }
      Object.assign(window, { showDirectoryPicker: () => Promise.resolve(root) });
    },
    [['a.docx', [...(drafts['draft 2.docx'] ?? [])]]] as [string, number[]][],
  );
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await page.getByRole('heading', { name: '1 draft of' }).waitFor();
  expect(await names(page)).toEqual(['late/a.docx']);

  await page.evaluate(() => Object.assign(window, { showDirectoryPicker: undefined }));
  await pick('Choose a folder', folder);
  await isShown(page);
  expect(opened).toEqual({ elsewhere: [], violations: [], errors: [] });
}, 120_000);

it('stops when it is told to, while the worker may ask nobody for anything', async () => {
  const { page, ...opened } = await open();
  const many = Object.entries(drafts).flatMap(([name, bytes]) =>
    Array.from({ length: 10 }, (_, copy) => ({
      name: `${copy} ${name.replace('/', ' ')}`,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    })),
  );
  const started = page.waitForEvent('worker');
  await page.locator('input[multiple]').setInputFiles(many);
  const worker = await started;
  const asked = await worker.evaluate(() =>
    fetch('https://localhost/').then(
      () => 'answered',
      (error: unknown) => (error as Error).name,
    ),
  );
  expect(asked).toBe('TypeError');
  const ended = new Promise((resolve) => worker.on('close', resolve));
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled.').waitFor();
  await ended;
  expect(await page.getByRole('progressbar').count()).toBe(0);
  expect(opened).toEqual({ elsewhere: [], violations: [], errors: [] });
}, 120_000);

it('reads on a host that sends no headers, under the policy that the page names', async () => {
  const bare = await hostAnew(host, { port: 0, path: '', headersFor: () => ({}) });
  try {
    const { page, elsewhere, violations, errors } = await open(bare.address);
    await drop(page, folder);
    await isShown(page);
    expect([elsewhere, violations, errors]).toEqual([[], [], []]);
    const refused = await page.evaluate(
      () =>
        new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
          void fetch('help.html').catch(() => null);
        }),
    );
    expect(refused).toBe('connect-src');
  } finally {
    await context?.close();
    await bare.stop();
  }
}, 120_000);

describe.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['320 pixels', { viewport: { width: 320, height: 640 } }],
] as const)('in %s', (_, options) => {
  it('has no fault that axe finds, and scrolls in one direction only', async () => {
    const { page } = await open(host.address, options);
    await drop(page, folder);
    await isShown(page);
    const faults: string[] = [];
    const check = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`));
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      if (isWider) faults.push('wider than the window');
    };
    await check();
    await page.getByRole('button', { name: 'draft 5.docx' }).first().click();
    await page.getByText('K1.2: not yet met. Which policy? (Tutor)').waitFor();
    await check();
    expect(faults).toEqual([]);
  }, 120_000);
});

it('is light on paper in the dark too, without what is for the screen', async () => {
  const { page } = await open(host.address, { colorScheme: 'dark' });
  await drop(page, folder);
  await isShown(page);
  const ink = () => page.getByText('A tag says where').evaluate((element) => getComputedStyle(element).color);
  expect(await ink()).toBe('rgb(255, 255, 255)');
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  expect(await ink()).toBe('rgb(36, 36, 36)');
  expect(await page.getByRole('button', { name: 'Print' }).isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Choose a folder' }).isVisible()).toBe(false);
}, 120_000);
