/** What the pane weighs beside Microsoft's own template, and what is counted beside LibreOffice. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openDocx, readDocx } from '../../src/docx/read-docx';
import { countWords, makeSnapshot } from '../../src/report';
import { hostPackage } from '../../test/browser/production-build';
import { initialFiles } from '../check-bundle';
import { readFlatOdt } from '../flat-odt';
import { filesIn } from '../hosting/static-server';
import { LibreOffice } from '../libreoffice';
import { benchDocument } from './document';
import type { BenchTable } from './pane';

/** Microsoft's Office-Addin-TaskPane-React of 2026, built for production; what it loads for Internet Explorer 11 left out. */
const template = { raw: 291_373, compressed: 87_383 };

const figure = (value: number): string => value.toLocaleString('en-GB');

/** Bytes of scripts, Microsoft's library left out; compressed as `gzip -9` does. */
export async function benchWeight(): Promise<BenchTable> {
  const host = await hostPackage();
  try {
    const read = (name: string): Buffer => readFileSync(join(host.folder, name));
    const first = initialFiles(read('taskpane.html').toString('utf8'));
    const all = filesIn(host.folder).filter((name) => name.endsWith('.js'));
    const weigh = (names: readonly string[]): string[] => {
      const files = names.map(read);
      const compressed = files.map((bytes) => gzipSync(bytes, { level: 9 }));
      return [files, compressed].map((each) => figure(each.reduce((sum, { length }) => sum + length, 0)));
    };
    return {
      title: 'Weight, in bytes of scripts',
      header: ['what', 'as it is', 'compressed'],
      rows: [
        ['what the pane loads at first', ...weigh(first)],
        ['all scripts of the release', ...weigh(all)],
        ['Microsoft’s template for React, at first', figure(template.raw), figure(template.compressed)],
      ],
    };
  } finally {
    await host.stop();
  }
}

/** Words of all paragraphs, here and in LibreOffice. */
export function benchCounts(): BenchTable {
  const folder = mkdtempSync(join(tmpdir(), 'criteria-mapper-counts-'));
  try {
    const office = new LibreOffice(folder);
    const rows = Object.entries({
      'the sample report': readFileSync(join(__dirname, '../../assets/sample/sample-report.docx')),
      '130 paragraphs': benchDocument(130, 20),
      '14,000 paragraphs': benchDocument(14_000, 20),
    }).map(([name, bytes]) => {
      const file = join(folder, 'counted.docx');
      writeFileSync(file, bytes);
      const { paragraphs } = makeSnapshot(readDocx(openDocx(new Uint8Array(bytes))));
      const theirs = readFlatOdt(office.accepted(file) ?? '');
      return [name, ...[paragraphs, theirs].map((each) => figure(wordsIn(each)))];
    });
    return { title: 'Words counted, beside LibreOffice', header: ['document', 'here', 'LibreOffice'], rows };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const wordsIn = (paragraphs: readonly { readonly text: string }[]): number =>
  paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
