/** Hands that only press keys, and eyes that only look. */
import type { Frame, Page } from 'playwright-core';
import type { BrowserDesk, DeskInBrowser } from './desk-page';

export interface Hands {
  readonly page: Page;
  readonly frame: Frame;
}

/** What has the keyboard in the pane, by its name or its text; empty where it is in the document. */
const focused = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body || !document.hasFocus()) return '';
    const hasLabels =
      activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
    const label = hasLabels ? activeElement.labels?.[0]?.textContent : null;
    return activeElement.getAttribute('aria-label') ?? label ?? activeElement.textContent?.trim() ?? '';
  });

/** Waits until something has the keyboard: Word may take it for a moment while it shows a paragraph. */
export async function untilFocused(frame: Frame, name: RegExp): Promise<void> {
  const seen = new Set<string>();
  for (let pictures = 0; pictures < manyPictures; pictures++) {
    const now = await focused(frame);
    if (name.test(now)) return;
    seen.add(now);
    await frame.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error(`${name.source} never has the keyboard: ${[...seen].join(' | ')}`);
}

/** So many times a page is drawn in half a minute and more. */
const manyPictures = 2_000;

export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Goes on by Tab until something has the focus; fails where a whole round does not come to it. */
export async function tabTo({ page, frame }: Hands, name: RegExp, key = 'Tab'): Promise<number> {
  const seen: string[] = [];
  for (let stops = 1; stops <= 60; stops++) {
    await page.keyboard.press(key);
    seen.push(await focused(frame));
    if (name.test(seen.at(-1) ?? '')) return stops;
  }
  throw new Error(`No ${key} comes to ${name.source}: ${seen.join(' | ')}`);
}

export const field = 'Add a code to this paragraph';

/** From the document into the pane: Ctrl+F6 on the web. */
export async function enterPane({ page, frame }: Hands): Promise<void> {
  await page.keyboard.press('Control+F6');
  await frame.waitForFunction((name) => document.activeElement?.getAttribute('aria-label') === name, field);
}

/** The pane of a desk, on a file that is opened there. Opening one is the desk's affair and not the pane's. */
export async function paneOn({ page, pane }: DeskInBrowser, file: Uint8Array): Promise<Frame> {
  await pane();
  const before = await page.locator('iframe').getAttribute('name');
  await page.locator('input[type=file]').setInputFiles({
    name: 'mine.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(file),
  });
  await page.waitForFunction((old) => document.querySelector('iframe')?.name !== old, before);
  return pane();
}

/** A file in the pane of a desk, with the keyboard in the document. */
export async function openFile(
  desk: BrowserDesk,
  file: Uint8Array,
  isThere: (frame: Frame) => Promise<void>,
): Promise<Hands & { errors: readonly string[] }> {
  const opened = await desk.open();
  const { page, errors } = opened;
  const frame = await paneOn(opened, file);
  await isThere(frame);
  await page.getByRole('textbox', { name: 'Text of the document' }).focus();
  return { page, frame, errors };
}
