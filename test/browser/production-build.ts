import { createRequire } from 'node:module';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import webpack, { type Configuration } from 'webpack';
import { packageOf } from '../../scripts/package';
import { serveFolder, type Served, type StaticServer } from '../../scripts/hosting/static-server';

const configure = createRequire(__filename)('../../webpack.config.js') as (
  env: object,
  argv: object,
) => Configuration[];

const officeJs = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** Microsoft's own address: besides the host's the only one that the pane may ask. */
export const officeAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** A host of the add-in: the package, unpacked into an empty folder and served with its headers under a part of a path. */
export interface PackageHost {
  /** Without a slash at its end. */
  readonly address: string;
  /** Where the package is unpacked. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** Builds for a host, packs, unpacks and serves: what a release and an administrator do. */
export async function hostPackage(): Promise<PackageHost> {
  const folder = mkdtempSync(join(tmpdir(), 'criteria-mapper-host-'));
  const server = await serveFolder(folder, { port: 0, path: '/college/criteria-mapper' });
  const build = await buildFor(server.address);
  unpack(packageOf(build), folder);
  rmSync(build, { recursive: true, force: true });
  return hosted(server, folder);
}

/** Serves the same files as another kind of host, for its own address: only the manifest names the old one. */
export async function hostAnew(host: Omit<PackageHost, 'stop'>, served: Served): Promise<PackageHost> {
  const folder = mkdtempSync(join(tmpdir(), 'criteria-mapper-host-'));
  cpSync(host.folder, folder, { recursive: true });
  const server = await serveFolder(folder, served);
  const manifest = join(folder, 'manifest.xml');
  writeFileSync(manifest, readFileSync(manifest, 'utf8').replaceAll(host.address, server.address));
  return hosted(server, folder);
}

const hosted = (server: StaticServer, folder: string): PackageHost => ({
  address: server.address,
  folder,
  stop: async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  },
});

function unpack(zip: Uint8Array, folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(zip))) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

/** A production build for an address, in a folder of its own. */
async function buildFor(host: string): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'criteria-mapper-build-'));
  const builds = configure({ host }, { mode: 'production' });
  await compile(
    builds.map((build) => ({ ...build, devtool: false, output: { ...build.output, path: folder } })),
  );
  return folder;
}

const compile = (configuration: Configuration[]): Promise<void> =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });

/**
 * Lets the desk open the add-in of a host: by the host's manifest, in a frame from the host's address, with Microsoft's library at
 * Microsoft's. The library of the npm package lacks members of newer sets: the desk's script that adds them comes with it.
 */
export async function useHost(page: Page, host: Pick<PackageHost, 'address'>): Promise<void> {
  await page.route('**/manifest.xml', async (route) => {
    const response = await route.fetch({ url: `${host.address}/manifest.xml` });
    await route.fulfill({ response });
  });
  await page.route(`${officeAddress}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const name = pathname.slice(new URL(officeAddress).pathname.length);
    const library = readFileSync(join(officeJs, name), 'utf8');
    const newer = name === 'office.js' ? await newerMembers(page) : '';
    await route.fulfill({ body: `${library}\n${newer}`, contentType: 'text/javascript' });
  });
}

const newerMembers = async (page: Page): Promise<string> =>
  (await page.request.get(new URL('polyfill.js', page.url()).href)).text();
