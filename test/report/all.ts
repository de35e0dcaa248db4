/** All tests of the report as one: for each mutant Stryker loads one file, and not every one of them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const files = readdirSync(__dirname, { recursive: true, encoding: 'utf8' });
for (const file of files.filter((name) => name.endsWith('.test.ts')))
  jest.requireActual(join(__dirname, file));
