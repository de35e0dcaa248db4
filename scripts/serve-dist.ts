/** `npm run serve:dist`: serves the build in dist/ as a host does, with the headers that a host is to send. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder } from './hosting/static-server';

const dist = join(__dirname, '..', 'dist');
const port = Number(process.env['PORT'] ?? 3000);

async function main(): Promise<void> {
  if (!existsSync(join(dist, 'taskpane.html'))) throw new Error('There is no build in dist/: npm run build.');
  const { address } = await serveFolder(dist, { port, path: '' });
  console.log(
    `\n  dist/ is served at ${address}/taskpane.html, the page of a group at ${address}/group.html, that of a standard at ${address}/standard.html\n\n  Stop with Ctrl+C.`,
  );
}

main().catch((error: unknown) => {
  console.error((error as Error).message);
  process.exitCode = 1;
});
