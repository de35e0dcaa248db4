import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { findBrowser } from './find-browser';
import { startDesk, type StartedDesk } from './start-desk';

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

/** One server and one browser for a test file. */
export class BrowserDesk {
  private constructor(
    private readonly server: StartedDesk,
    private readonly browser: Browser,
  ) {}

  get printed(): string {
    return this.server.printed;
  }

  static async start(): Promise<BrowserDesk> {
    const server = await startDesk();
    try {
      return new BrowserDesk(server, await chromium.launch(await findBrowser()));
    } catch (error) {
      await server.stop();
      throw error;
    }
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  async open(look: Look = {}): Promise<DeskInBrowser> {
    const { width = 1366, height = 768, prepare, ...media } = look;
    const context = await this.browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: { width, height },
      ...media,
    });
    const page = await context.newPage();
    const strangers: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== this.server.address) strangers.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(String(error)));
    await prepare?.(page);
    await page.goto(this.server.address);
    return { page, strangers, errors, pane: () => paneOf(page) };
  }
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no frame');
  await frame.getByText(/of 2,500/).waitFor();
  return frame;
}
