/**
 * Draws the ribbon's icons from `assets/icon.svg` with a Chromium: `npx tsx scripts/draw-icons.ts`.
 * CHROME_PATH names the browser; without it the usual places are tried.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Pixels. Word's ribbon asks for 16, 32 and 80; 64 is the manifest's high-resolution icon. */
const SIZES = [16, 32, 64, 80];
const ASSETS = path.join(__dirname, '..', 'assets');
const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

function browserPath(): string {
  const named = process.env.CHROME_PATH;
  const found = named ?? USUAL_PLACES.find((place) => existsSync(place));
  if (found === undefined) throw new Error('No Chromium was found: set CHROME_PATH to one.');
  return found;
}

async function main(): Promise<void> {
  const svg = readFileSync(path.join(ASSETS, 'icon.svg'), 'utf8');
  const browser = await chromium.launch({ executablePath: browserPath(), args: ['--no-sandbox'] });
  try {
    for (const size of SIZES) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
      );
      await page.screenshot({ path: path.join(ASSETS, `icon-${size}.png`), omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
