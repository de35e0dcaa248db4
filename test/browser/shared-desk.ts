import { chromium, type BrowserServer } from 'playwright-core';
import { findBrowser } from './find-browser';
import { hostPackage, type PackageHost } from './production-build';
import { startDesk, type StartedDesk } from './start-desk';

/** What every browser test works with; made once for all files, which run in processes of their own. */
export interface SharedDesk {
  readonly address: string;
  /** All that `npm start` has printed. */
  readonly printed: string;
  /** The host that serves the package, and where it lies there. */
  readonly host: Omit<PackageHost, 'stop'>;
  /** Where the browser is connected to. */
  readonly browser: string;
}

/** A message instead, where no browser was found or a build failed: the browser tests then fail, and no others. */
interface NoSharedDesk {
  readonly failure: string;
}

const variable = 'SHARED_DESK';

/** @throws with the message of what could not be started */
export function sharedDesk(): SharedDesk {
  const shared = JSON.parse(process.env[variable] ?? '{}') as SharedDesk | NoSharedDesk;
  if ('failure' in shared) throw new Error(shared.failure);
  return shared;
}

export const publish = (shared: SharedDesk | NoSharedDesk): void => {
  process.env[variable] = JSON.stringify(shared);
};

let browser: BrowserServer | null = null;
let server: StartedDesk | null = null;
let host: PackageHost | null = null;

/** Starts one server and one browser, and one host of the package. */
export async function startShared(): Promise<SharedDesk> {
  browser = await chromium.launchServer(await findBrowser());
  [server, host] = await Promise.all([startDesk(), hostPackage()]);
  const { address, printed } = server;
  return {
    address,
    printed,
    host: { address: host.address, folder: host.folder },
    browser: browser.wsEndpoint(),
  };
}

export async function stopShared(): Promise<void> {
  await browser?.close();
  await server?.stop();
  await host?.stop();
}
