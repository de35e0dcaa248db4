/** The pane in headless Chromium: how soon it is there, and how long a gesture takes in a very long document. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { findBrowser } from '../../test/browser/find-browser';
import { hostPackage, officeAddress, useHost } from '../../test/browser/production-build';
import { serveDesk } from '../desk-server';

export interface BenchTable {
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const runs = 7;
const paragraphs = 60_000;
const tags = 500;

const configure = createRequire(__filename)('../../webpack.config.js') as (
  env: object,
  argv: object,
) => [Configuration, ...Configuration[]];

export async function benchPane(): Promise<BenchTable[]> {
  const browser = await chromium.launch(await findBrowser());
  const pages = await buildPages();
  try {
    return [
      await benchStart(browser, pages),
      await benchCursor(browser),
      await benchGestures(browser, pages),
    ];
  } finally {
    await browser.close();
    rmSync(pages, { recursive: true, force: true });
  }
}

/** The floor and the harness, built as the production pane is. */
function buildPages(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'criteria-mapper-bench-'));
  const [configuration] = configure({}, { mode: 'production' });
  return new Promise((resolve, reject) => {
    webpack(
      {
        ...configuration,
        entry: {
          floor: './scripts/bench/floor.tsx',
          'floor-in-word': './scripts/bench/floor-in-word.tsx',
          harness: './scripts/bench/harness.tsx',
        },
        plugins: [],
        devtool: false,
        output: { path: folder, filename: '[name].js' },
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
        else resolve(folder);
      },
    );
  });
}

/** From the navigation of the pane's frame to the first word meter, on the desk; beside it two floors. */
async function benchStart(browser: Browser, pages: string): Promise<BenchTable> {
  const host = await hostPackage();
  const server = await serveDesk(0);
  try {
    const onDesk = (text: string, prepare: (page: Page) => Promise<void>): Promise<number> =>
      timesOf(async () => {
        const context = await newContext(browser, text);
        const page = await context.newPage();
        await useHost(page, host);
        await prepare(page);
        await page.goto(server.address);
        const frame = await (await page.waitForSelector('iframe')).contentFrame();
        if (!frame) throw new Error('The pane has no frame');
        await frame.getByText(text).waitFor();
        return { context, at: await frame.evaluate(seenAt) };
      });
    const pane = await onDesk('of 2,500', () => Promise.resolve());
    const inWord = await onDesk('Floor', (page) => serveFloor(page, { host: host.address, pages }));
    const floor = await timesOf(async () => {
      const context = await newContext(browser, 'Floor');
      const page = await context.newPage();
      await servePages(page, pages);
      await page.goto('https://bench.localhost/floor.html');
      await page.getByText('Floor').waitFor();
      return { context, at: await page.evaluate(seenAt) };
    });
    return {
      title: `From navigation to the first word meter, in milliseconds (median of ${runs})`,
      header: [
        'pane on the desk',
        'floor there: React, FluentProvider, office.js, two empty requests',
        'floor without Word: React and FluentProvider',
      ],
      rows: [[pane.toFixed(0), inWord.toFixed(0), floor.toFixed(0)]],
    };
  } finally {
    await host.stop();
    await server.stop();
  }
}

const seenAt = (): number => (window as unknown as { seenAt: number }).seenAt;

async function timesOf(once: () => Promise<{ context: BrowserContext; at: number }>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const { context, at } = await once();
    times.push(at);
    await context.close();
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0;
}

/** Notes in each page when a text is first there. Milliseconds since its navigation. */
async function newContext(browser: Browser, text: string): Promise<BrowserContext> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
  });
  await context.addInitScript((wanted: string) => {
    new MutationObserver(() => {
      if (!('seenAt' in window) && document.body?.textContent?.includes(wanted))
        Object.assign(window, { seenAt: performance.now() });
    }).observe(document, { childList: true, subtree: true, characterData: true });
  }, text);
  return context;
}

/** Puts the floor in the place of the pane's page. */
async function serveFloor(
  page: Page,
  { host, pages }: { readonly host: string; readonly pages: string },
): Promise<void> {
  await page.route(`${host}/taskpane.html*`, (route) =>
    route.fulfill({
      body: `<!doctype html><script src="${officeAddress}office.js"></script><div id="root"></div><script src="floor-in-word.js"></script>`,
      contentType: 'text/html',
    }),
  );
  await page.route(`${host}/floor-in-word.js`, (route) =>
    route.fulfill({
      body: readFileSync(join(pages, 'floor-in-word.js'), 'utf8'),
      contentType: 'text/javascript',
    }),
  );
}

const servePages = async (page: Page, pages: string): Promise<void> => {
  await page.route('https://bench.localhost/**', (route) => {
    const { pathname } = new URL(route.request().url());
    if (!pathname.endsWith('.html'))
      return route.fulfill({
        body: readFileSync(join(pages, pathname), 'utf8'),
        contentType: 'text/javascript',
      });
    const script = pathname.replace('.html', '.js');
    return route.fulfill({
      body: `<!doctype html><div id="root"></div><script src="${script}"></script>`,
      contentType: 'text/html',
    });
  });
};

/** Words that the desk stands for, and how long the cursor's paragraph may take to follow there. Milliseconds. */
const followBars: readonly (readonly [profile: string, bar: number])[] = [
  ['windows', 150],
  ['web', 500],
];

/** From the press on a paragraph of the document to the pane that shows it. */
async function benchCursor(browser: Browser): Promise<BenchTable> {
  const host = await hostPackage();
  const server = await serveDesk(0);
  const rows: string[][] = [];
  try {
    for (const [profile, bar] of followBars) {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const page = await context.newPage();
      await useHost(page, host);
      await page.goto(server.address);
      const times = await followTimes(page, profile);
      rows.push([profile, ...spread(times), String(bar)]);
      await context.close();
    }
  } finally {
    await host.stop();
    await server.stop();
  }
  return {
    title: `From a press on a paragraph to the pane that shows it, in milliseconds (${followRuns} presses)`,
    header: ['Word', 'longest', 'median', 'bar'],
    rows,
  };
}

const followRuns = 12;

const spread = (times: readonly number[]): string[] => {
  const sorted = [...times].sort((a, b) => a - b);
  return [sorted.at(-1) ?? 0, sorted[Math.floor(sorted.length / 2)] ?? 0].map((time) => time.toFixed(0));
};

async function followTimes(page: Page, profile: string): Promise<number[]> {
  await page.getByRole('combobox', { name: 'Word' }).selectOption(profile);
  await page.waitForTimeout(2000); // the first reading and the scripts after it
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('The pane has no frame');
  const times: number[] = [];
  for (let run = 0; run < followRuns; run++) {
    const text = followed[run % followed.length] ?? '';
    const shown = frame.evaluate(timeWhenShown, text);
    await page.waitForTimeout(300);
    const pressed = page.evaluate(timeOfPress);
    await page.getByText(text).first().click();
    times.push((await shown) - (await pressed));
  }
  return times;
}

/** Beginnings of paragraphs of the sample, far from one another. */
const followed = ['Our customer journey has six stages', 'I work as a customer service specialist'];

/** Runs in the desk's page, where no helper of ours is. In milliseconds since 1970, for the pane has a clock of its own. */
const timeOfPress = (): Promise<number> =>
  new Promise((resolve) => {
    document.addEventListener('pointerdown', () => resolve(performance.timeOrigin + performance.now()), {
      capture: true,
      once: true,
    });
  });

/** Runs in the pane. */
const timeWhenShown = (text: string): Promise<number> =>
  new Promise((resolve) => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector(`section p[title^="${text}"]`)) return;
      observer.disconnect();
      resolve(performance.timeOrigin + performance.now());
    }).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });
  });

/** What a person does, by the element that it is done to and the key or press. */
const gestures: readonly (readonly [name: string, target: string, act: string])[] = [
  ['open Criteria', '#tab-criteria', 'click'],
  ['open Findings', '#tab-findings', 'click'],
  ['open Hand in', '#tab-hand-in', 'click'],
  ['open Sections', '#tab-sections', 'click'],
  ['open Map', '#tab-map', 'click'],
  ['type into the field', '[role=combobox]', 's2'],
  ['next paragraph', '[role=combobox]', 'Alt+ArrowDown'],
  ['previous paragraph', '[role=combobox]', 'Alt+ArrowUp'],
  ['open Where the report stands', 'section[aria-label="Where the report stands"] button', 'click'],
];

/** The longest time that the pane is busy and cannot answer, for each gesture. */
async function benchGestures(browser: Browser, pages: string): Promise<BenchTable> {
  const context = await browser.newContext({ viewport: { width: 320, height: 768 } });
  const page = await context.newPage();
  await servePages(page, pages);
  await page.goto(`https://bench.localhost/harness.html?paragraphs=${paragraphs}&tags=${tags}`);
  await page.getByText(/of 2,500/u).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(3000);
  const rows: string[][] = [];
  for (const [name, target, act] of gestures) {
    const times: number[] = [];
    for (let run = 0; run < 5; run++) times.push(await page.evaluate(timeOf, [target, act] as const));
    rows.push([name, ...[Math.max(...times), Math.min(...times)].map((time) => time.toFixed(0))]);
  }
  await context.close();
  return {
    title: `A gesture with ${paragraphs.toLocaleString('en-GB')} paragraphs and ${tags} tags, to the next frame, in milliseconds`,
    header: ['gesture', 'longest of 5', 'shortest'],
    rows,
  };
}

/** Runs in the page, where no helper of ours is: does it, and waits until the frame with its outcome is drawn. */
async function timeOf([target, act]: readonly [string, string]): Promise<number> {
  const element = document.querySelector<HTMLElement>(target);
  if (!element) throw new Error(`The pane has no ${target}`);
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const start = performance.now();
  if (act === 'click') element.click();
  else if (act.startsWith('Alt+'))
    element.dispatchEvent(
      new KeyboardEvent('keydown', { key: act.slice(4), altKey: true, bubbles: true, cancelable: true }),
    );
  else {
    // By the prototype's setter, for React watches the element's own.
    Reflect.set(HTMLInputElement.prototype, 'value', act, element);
    element.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve));
  return performance.now() - start;
}
