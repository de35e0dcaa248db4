import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import webpack, { type Configuration } from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { certificates } from './certificates';

export interface DeskServer {
  readonly address: string;
  readonly isTrusted: boolean;
  stop(): Promise<void>;
}

const configure = createRequire(__filename)('../webpack.config.js') as (
  env: object,
  argv: object,
) => [Configuration & { devServer: WebpackDevServer.Configuration }, Configuration];

/**
 * Serves the desk by https once it is built. office.js talks only to an https host that bears
 * the page's own name, so that the desk and the pane come from one server.
 */
export async function serveDesk(port: number): Promise<DeskServer> {
  const free = await freePort(port);
  const { ca, cert, key, isTrusted } = await certificates();
  const address = `https://localhost:${free}`;
  const builds = configure({ host: address }, { mode: 'development' });
  const compiler = webpack(builds);
  if (!compiler) throw new Error('webpack took no configuration');
  const server = new WebpackDevServer(
    {
      ...builds[0].devServer,
      port: free,
      server: { type: 'https', options: { ca, cert, key } },
    },
    compiler,
  );
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap('desk', (stats) =>
      stats.hasErrors() ? reject(new Error(stats.toString('errors-only'))) : resolve(),
    );
  });
  server.options.setupExitSignals = false;
  try {
    await Promise.all([built, server.start()]);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { address, isTrusted, stop: () => server.stop() };
}

/**
 * The port, or any that is free where it is 0: the manifest has to name it. The server itself would end the process.
 * @throws with the code EADDRINUSE where something else runs there
 */
const freePort = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, 'localhost', () => {
      const { port: found } = probe.address() as AddressInfo;
      probe.close(() => resolve(found));
    });
  });
