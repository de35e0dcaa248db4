import { createRequire } from 'node:module';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';

const configure = createRequire(__filename)('../../webpack.config.js') as (
  env: object,
  argv: object,
) => Configuration;

const officeJs = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** What a host of the add-in serves, built into a folder of its own. */
export interface ProductionBuild {
  readonly folder: string;
  remove(): void;
}

export async function buildForProduction(): Promise<ProductionBuild> {
  const folder = mkdtempSync(join(tmpdir(), 'criteria-mapper-'));
  const configuration = configure({}, { mode: 'production' });
  await compile({ ...configuration, devtool: false, output: { ...configuration.output, path: folder } });
  return {
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

const compile = (configuration: Configuration): Promise<void> =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };

/** Lets the desk's pane be the build in a folder, with Microsoft's library at Microsoft's address. */
export async function serveBuild(page: Page, folder: string): Promise<void> {
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const file = fileFor(`${origin}${pathname}`, pathname, folder);
    if (file === null) return route.fallback();
    return route.fulfill({ body: bodyOf(file), contentType: types[extname(file)] ?? 'text/plain' });
  });
}

function fileFor(address: string, pathname: string, folder: string): string | null {
  if (address.startsWith(officeAddress)) return join(officeJs, address.slice(officeAddress.length));
  if (pathname === '/desk-pane.html') return join(folder, 'taskpane.html');
  const file = join(folder, pathname);
  return pathname.endsWith('.js') && existsSync(file) ? file : null;
}

/** The library of the npm package lacks members of newer sets: the desk adds them, by a script of its own. */
function bodyOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('taskpane.html')
    ? text.replace('<script defer', '<script defer src="/polyfill.js"></script><script defer')
    : text;
}
