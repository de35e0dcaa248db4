/**
 * Plays ten thousand random sequences of edits, tags, repairs, annexes, faults and reloads: `npm run soak [COUNT]`. Prints
 * the seed and the smallest sequence that breaks a promise.
 */
import { spawnSync } from 'node:child_process';

const count = process.argv[2] ?? '10000';
const jest = require.resolve('jest/bin/jest');
const { status } = spawnSync(process.execPath, [jest, 'test/word/sequences'], {
  stdio: 'inherit',
  env: { ...process.env, SEQUENCES: count },
});
process.exitCode = status ?? 1;
