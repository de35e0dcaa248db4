/**
 * Puts a thousand damaged documents through every verb: `npm run fuzz [COUNT]`. Prints the seed and the smallest damage by which
 * one is neither served nor refused by a line.
 */
import { spawnSync } from 'node:child_process';

const count = process.argv[2] ?? '1000';
const jest = require.resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, 'test/cli/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ: count },
});
process.exitCode = status ?? 1;
