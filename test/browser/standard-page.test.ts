/** The page that makes a standard as a host serves it: a list is pasted and corrected, the file is saved and read, and nothing goes out. */
import AxeBuilder from '@axe-core/playwright';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import { readStandard } from '../../src/standard/file';
import { openLocal, savedBy, type Faults } from './local-page';
import { madeStandard, makeStandard, pastedPlan } from './made-standard';
import { hostAnew } from './production-build';
import { sharedDesk } from './shared-desk';

const { host, browser: address } = sharedDesk();

const noFaults: Faults = { elsewhere: [], violations: [], errors: [] };

let browser: Browser;
let context: BrowserContext | null = null;

beforeAll(async () => {
  browser = await chromium.connect(address);
});
afterEach(() => context?.close());
afterAll(() => browser?.close());

async function open(
  from = host.address,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: Faults }> {
  const opened = await openLocal(browser, {
    address: from,
    name: 'standard.html',
    heading: 'Make a standard',
    options,
  });
  context = opened.context;
  return opened;
}

it('makes a standard of a list that is pasted, and saves the file', async () => {
  const { page, faults } = await open();
  const { name, text } = await makeStandard(page);
  const { standard, findings } = readStandard(text);
  expect(name).toBe(`${madeStandard.id}.json`);
  expect(findings).toEqual([]);
  expect(standard?.id).toBe(madeStandard.id);
  expect(standard?.criteria.map(({ code }) => code)).toEqual(madeStandard.criteria);
  expect(standard?.criteria[1]?.list).toEqual(['people', 'equipment']);
  expect(standard?.criteria[2]?.wording).toBe(
    'Compares two ways of planning a shift and says which suits the site',
  );
  expect(standard?.grades.map(({ name: grade }) => grade)).toEqual(['Pass', 'Merit', 'Distinction']);
  expect(standard?.sections.map(({ suggested }) => suggested.length)).toEqual([1, 4, 1]);
  expect([standard?.limits.floor, standard?.limits.under]).toEqual([1620, 'fails']);
  expect(faults).toEqual(noFaults);
}, 120_000);

it('goes on with a file that it saved, on a host that sends no headers', async () => {
  const bare = await hostAnew(host, { port: 0, path: '', headersFor: () => ({}) });
  try {
    const { page, faults } = await open(bare.address);
    const { name, text } = await makeStandard(page);
    await page.getByRole('button', { name: 'Read another list' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a file' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.getByText(`${name} is open.`).waitFor();
    expect(await savedBy(page, 'Save the file')).toEqual({ name, text });
    expect(faults).toEqual(noFaults);
  } finally {
    await context?.close();
    await bare.stop();
  }
}, 120_000);

it('asks before it goes with what is not saved', async () => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Begin with nothing' }).click();
  await page.getByLabel('Name of the standard').fill('Anything');
  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
}, 120_000);

describe.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
  ['320 pixels', { viewport: { width: 320, height: 640 } }],
] as const)('in %s', (_, options) => {
  it('has no fault that axe finds, and scrolls in one direction only', async () => {
    const { page } = await open(host.address, options);
    const faults: string[] = [];
    const check = async (): Promise<void> => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`));
      const isWider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      if (isWider) faults.push('wider than the window');
    };
    await check();
    await page.getByLabel('A list of criteria out of an assessment plan').fill(pastedPlan);
    await page.getByRole('button', { name: 'Read the list' }).click();
    await page.getByRole('button', { name: 'Points and parts (2 points)' }).click();
    await page.getByRole('button', { name: 'Add a section' }).click();
    await page.getByRole('button', { name: 'Delete Criterion W1.1' }).click();
    await page.getByRole('status').filter({ hasText: 'to put right' }).waitFor();
    await check();
    expect(faults).toEqual([]);
  }, 120_000);
});
