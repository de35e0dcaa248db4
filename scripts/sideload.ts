/**
 * `npm run sideload`: serves the pane and opens Word with the add-in. The certificate has to be trusted for this, so it is
 * put into the system's trust; Windows and macOS ask for consent. The tool that opens Word is fetched by npx: it is large,
 * and needed only where Word is.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installCaCertificate } from 'office-addin-dev-certs';
import { serveDesk } from './desk-server';

const manifest = join(__dirname, '..', 'manifest.xml');
const port = 3000; // the port that the manifest names

async function main(): Promise<void> {
  if (!['win32', 'darwin'].includes(process.platform))
    throw new Error(
      'Word runs on Windows and Mac. For Word on the web: npm start, then upload manifest.xml in Word under ' +
        'Insert > Add-ins > Upload My Add-in.',
    );
  const { isTrusted, address } = await serveDesk(port);
  if (!isTrusted) await installCaCertificate();
  console.log(`The pane is served at ${address}/taskpane.html. Opening Word …`);
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
  const { status } = spawnSync(
    npx,
    ['--yes', 'office-addin-debugging@7.0.0', 'start', manifest, 'desktop', '--no-debug'],
    { stdio: 'inherit', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error('Word could not be opened with the add-in: see the lines above.');
  console.log('Close Word and press Ctrl+C to stop.');
}

main().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exit(1);
});
