/**
 * `npm run check-bundle`: what a production build may hold. The desk, the command line and the OOXML layer are never in
 * what Word loads at first; nothing in it asks for an address other than the host's own and Microsoft's library.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const dist = join(__dirname, '..', 'dist');

/** Sentences of those layers that survive minifying; a test holds that they are still in the sources. */
export const forbiddenTexts: Readonly<Record<string, string>> = {
  'src/ooxml': 'This file is protected with a password',
  'src/desk': 'which this Word does not offer',
  'src/cli': 'npm run --silent mapper',
};

/** Bytes of the first script, compressed: a pane has to be there while the author is in a sentence. */
const budget = 120_000;

function main(): void {
  const initial = readFileSync(join(dist, 'pane.js'));
  const faults = Object.entries(forbiddenTexts).flatMap(([folder, text]) =>
    initial.includes(text) ? [`pane.js holds ${folder}`] : [],
  );
  const size = gzipSync(initial, { level: 9 }).length;
  if (size > budget) faults.push(`pane.js is ${size} bytes compressed, more than ${budget}`);
  for (const file of readdirSync(dist).filter((name) => name.endsWith('.js')))
    for (const folder of ['src/desk', 'src/cli'])
      if (readFileSync(join(dist, file)).includes(forbiddenTexts[folder] ?? ''))
        faults.push(`${file} holds ${folder}`);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  console.log(`pane.js: ${size} bytes compressed; no desk, command line or OOXML in it`);
}

if (require.main === module) main();
