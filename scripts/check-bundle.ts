/**
 * `npm run check-bundle`: what a production build may hold. The desk, the command line and the OOXML layer are never in
 * what Word loads at first; nothing in it asks for an address other than the host's own and Microsoft's library.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from './hosting/static-server';

const dist = join(__dirname, '..', 'dist');

/** Sentences of those layers that survive minifying; a test holds that they are still in the sources. */
export const forbiddenTexts: Readonly<Record<string, string>> = {
  'src/ooxml': 'This file is protected with a password',
  'src/desk': 'which this Word does not offer',
  'src/cli': 'npm run --silent mapper',
};

/**
 * Bytes of what a page loads at first, compressed, Microsoft's library left out: a pane has to be there while the author
 * is in a sentence. size-limit would measure the same and bring a hundred packages; this also says what may not be in it.
 */
const budgets: Readonly<Record<string, number>> = {
  'taskpane.html': 120_000,
  'group.html': 90_000,
  'standard.html': 110_000,
};

/**
 * Bytes of the built-in standard, compressed: the pane loads it while Word is asked for the text, and nothing can be shown without it. A document
 * with a standard of its own does not need it.
 */
const standardBudget = 8_000;

/** What of office-js-helpers is never used: its sign-in code and the libraries that it brings (docs/decisions/0003). */
const leftOut = /lodash|rxjs|login\.microsoftonline/u;

/** The files of ours that the page names, in its order. */
export const initialFiles = (html: string): string[] =>
  [...html.matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?([^"\s>]+\.(?:js|css))\b/gu)].flatMap(
    ([, address]) => (address && !address.startsWith('https://') ? [address] : []),
  );

interface Checked {
  readonly said: string;
  readonly faults: readonly string[];
}

function checkPage(page: string, budget: number): Checked {
  const names = initialFiles(readFileSync(join(dist, page), 'utf8'));
  const files = names.map((name) => ({ name, bytes: readFileSync(join(dist, name)) }));
  const faults = files.flatMap(({ name, bytes }) =>
    Object.entries(forbiddenTexts).flatMap(([folder, text]) =>
      bytes.includes(text) ? [`${name} holds ${folder}`] : [],
    ),
  );
  const size = compressed(files.map(({ bytes }) => bytes));
  if (names.length === 0) faults.push(`${page} names no script`);
  if (size > budget) faults.push(`${names.join(', ')}: ${size} bytes compressed, more than ${budget}`);
  return { said: `${names.join(', ')}: ${size} bytes compressed of ${budget}`, faults };
}

const compressed = (files: readonly Uint8Array[]): number =>
  files.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0);

function main(): void {
  const pages = Object.entries(budgets).map(([page, budget]) => checkPage(page, budget));
  const standard = filesIn(dist).filter((name) => /built-in\.\w+\.js$/u.test(name));
  const ofStandard = compressed(standard.map((name) => readFileSync(join(dist, name))));
  const faults = pages.flatMap((page) => page.faults);
  if (standard.length !== 1) faults.push(`${standard.length} scripts hold the built-in standard`);
  if (ofStandard > standardBudget)
    faults.push(`${standard.join()}: ${ofStandard} bytes compressed, more than ${standardBudget}`);
  for (const file of filesIn(dist).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(join(dist, file), 'utf8');
    for (const folder of ['src/desk', 'src/cli'])
      if (text.includes(forbiddenTexts[folder] ?? '')) faults.push(`${file} holds ${folder}`);
    if (leftOut.test(text)) faults.push(`${file} holds what office-js-helpers brings and nobody uses`);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  for (const { said } of pages) console.log(`${said}; no desk, command line or OOXML in it`);
  console.log(`${standard.join()}: ${ofStandard} bytes compressed of ${standardBudget}`);
}

if (require.main === module) main();
