import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

/** Where browsers are installed by hand or by a package manager. */
const installed: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map((file) =>
      join(process.env[variable] ?? 'C:\\Program Files', file),
    ),
  ),
};

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium for the browser tests: `CHROME_PATH`, an installed Chrome, Edge or Chromium, else the one in the package
 * `@sparticuz/chromium` (Linux). No browser is a failure that says how to get one, never a skipped test.
 */
export async function findBrowser(): Promise<LaunchOptions> {
  const chosen = process.env['CHROME_PATH'];
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}`);
  const executablePath = chosen ?? installed[process.platform]?.find((file) => existsSync(file));
  const isRoot = process.getuid?.() === 0;
  const args = isRoot ? ['--no-sandbox', ...quiet] : quiet;
  if (executablePath) return { executablePath, headless: true, args };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedBrowser(args);
  throw new Error(
    'The browser tests need Chrome, Edge or Chromium. Install one, or set CHROME_PATH to the program’s file.',
  );
}

/**
 * The browser in the package; it unpacks the program and, where it believes to be on Amazon's Linux, the few libraries that
 * a bare system lacks (libnss3, libnspr4, libexpat). The system's own ones go first.
 */
async function packagedBrowser(args: readonly string[]): Promise<LaunchOptions> {
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const libraries = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', join(tmpdir(), 'al2023', 'lib')];
  const before = process.env['LD_LIBRARY_PATH'];
  const LD_LIBRARY_PATH = [...(before ? [before] : []), ...libraries].join(':');
  return { executablePath, headless: true, args: [...args], env: { ...process.env, LD_LIBRARY_PATH } };
}
