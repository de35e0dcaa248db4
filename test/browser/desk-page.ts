import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import { sharedDesk, type SharedDesk } from './shared-desk';

/** The desk in a real browser, as a person has it in front of them. */
export interface DeskInBrowser {
  readonly page: Page;
  /** The pane's frame, once it shows the report. */
  readonly pane: () => Promise<Frame>;
  /** Addresses outside the desk that were asked for; there must be none. */
  readonly strangers: readonly string[];
  /** Errors that nobody caught. */
  readonly errors: readonly string[];
}

/** How the browser is set up. */
export interface Look {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly width?: number;
  readonly height?: number;
  /** Runs before the desk is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** What a test file sees of the one server and the one browser. */
export class BrowserDesk {
  private context: BrowserContext | null = null;

  private constructor(
    readonly shared: SharedDesk,
    private readonly browser: Browser,
  ) {}

  static async connect(): Promise<BrowserDesk> {
    const shared = sharedDesk();
    return new BrowserDesk(shared, await chromium.connect(shared.browser));
  }

  /** Leaves the browser to the other files. */
  disconnect(): Promise<void> {
    return this.browser.close();
  }

  /** Opens the desk anew, in the place of the one that was open. */
  async open(look: Look = {}): Promise<DeskInBrowser> {
    const { width = 1366, height = 768, prepare, ...media } = look;
    await this.context?.close();
    this.context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height },
      ...media,
    });
    const page = await this.context.newPage();
    const strangers: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.shared.address) strangers.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await prepare?.(page);
    await page.goto(this.shared.address);
    return { page, strangers, errors, pane: () => paneOf(page) };
  }
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await frameOf(page);
  await frame.getByText(/of 2,500/).waitFor();
  return frame;
}

/** A document that is opened gets another frame: the one that was found may be gone by then. */
async function frameOf(page: Page): Promise<Frame> {
  for (let attempts = 0; attempts < 50; attempts++) {
    const element = await page.waitForSelector('iframe');
    const frame = await element.contentFrame();
    if (frame) return frame;
  }
  throw new Error('The pane has no frame');
}
