import { execFile } from 'node:child_process';
import { join } from 'node:path';

export interface Run {
  status: number;
  out: string;
  errors: string;
}

/** What `npm run --silent mapper --` runs, as a process of its own. */
export const mapper = (...words: string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [require.resolve('tsx/cli'), 'src/cli/main.ts', ...words],
      { cwd: join(__dirname, '..', '..') },
      (error, out, errors) =>
        resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, errors }),
    );
  });
