import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

export interface StartedDesk {
  readonly address: string;
  /** All that `npm start` has printed. */
  readonly printed: string;
  stop(): Promise<void>;
}

/** Runs what `npm start` runs, on a free port and without a terminal, until it prints its address. */
export async function startDesk(): Promise<StartedDesk> {
  const port = await freePort();
  const process_ = spawn(process.execPath, [require.resolve('tsx/cli'), 'scripts/start.ts'], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = new Promise<void>((resolve) => process_.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = /https:\/\/localhost:\d+/u.exec(printed);
      if (found && /Stop with Ctrl\+C/u.test(printed)) resolve(found[0]);
    };
    process_.stdout.on('data', read);
    process_.stderr.on('data', read);
    void ended.then(() => reject(new Error(`npm start ended before it printed its address:\n${printed}`)));
  });
  return {
    address,
    printed,
    stop: () => {
      process_.kill();
      return ended;
    },
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, 'localhost', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
