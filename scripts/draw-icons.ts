/** Draws the ribbon's icons from `assets/icon.svg` with a browser: `npm run draw-icons`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from '../test/browser/find-browser';

/** Pixels. Office asks for 16, 32 and 80 and takes the others where the screen calls for them; 64 is the manifest's high-resolution icon. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
const ASSETS = path.join(__dirname, '..', 'assets');

async function main(): Promise<void> {
  const svg = readFileSync(path.join(ASSETS, 'icon.svg'), 'utf8');
  const browser = await chromium.launch(await findBrowser());
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
