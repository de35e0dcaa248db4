import { execFile, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';

export interface Run {
  status: number;
  out: string;
  errors: string;
}

const root = join(__dirname, '..', '..');

/** Modules of Node's older kind, of which one can ask whether it is the main one. */
const options = { module: { type: 'commonjs', ignoreDynamic: true } };

/** The command in one file, so that a process need not compile it; below the packages that it takes. */
const configuration: Configuration = {
  context: root,
  mode: 'development',
  devtool: false,
  target: 'node',
  entry: './src/cli/main.ts',
  output: {
    path: join(root, 'node_modules', '.cache', 'criteria-mapper', process.env['JEST_WORKER_ID'] ?? '1'),
    filename: 'mapper.js',
  },
  resolve: { extensions: ['.ts', '.js'] },
  node: { __filename: false, __dirname: false },
  externals: ({ request = '' }, answer) =>
    request.startsWith('.') || request.startsWith('node:') || request === configuration.entry
      ? answer()
      : answer(undefined, `commonjs ${request}`),
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader', options } }] },
};

const bundle = (): Promise<string> =>
  new Promise((resolve, reject) => {
    webpack(configuration, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() || stats?.hasWarnings())
        reject(new Error(stats.toString('errors-warnings')));
      else resolve(join(configuration.output?.path ?? '', 'mapper.js'));
    });
  });

let bundled: Promise<string> | null = null;

/** What `npm run --silent mapper --` runs, as a process of its own. */
export async function mapper(...words: string[]): Promise<Run> {
  const file = await (bundled ??= bundle());
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...words], { cwd: root }, (error, out, errors) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, errors }),
    );
  });
}

/** The same with its standard output in a file or a device. */
export async function mapperInto(out: string, ...words: string[]): Promise<Omit<Run, 'out'>> {
  const file = await (bundled ??= bundle());
  const descriptor = openSync(out, 'w');
  const { status, stderr } = spawnSync(process.execPath, [file, ...words], {
    cwd: root,
    stdio: ['ignore', descriptor, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(descriptor);
  return { status: status ?? -1, errors: stderr };
}
