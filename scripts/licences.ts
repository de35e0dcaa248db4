/** `npm run licences`: which packages of others are in the scripts of the build in dist/, and under which licences. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listedIn } from './hosting/licences';

const packages = listedIn(readFileSync(join(__dirname, '..', 'dist', 'licences.txt'), 'utf8'));
for (const { name, version, licence } of packages) console.log(`${licence}\t${name} ${version}`);
console.log(`${packages.length} packages. The build stops at a licence that is not permissive.`);
