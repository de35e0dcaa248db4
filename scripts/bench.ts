/** Measures how long reading and analysing take, by size of the document, and writes docs/benchmarks.md: `npm run bench`. */
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { readDocx, openDocx } from '../src/docx/read-docx';
import { openDesk } from '../src/desk/node';
import { makeReport, makeSnapshot, type DocumentFacts } from '../src/report';
import { defaultStandard } from '../src/standard';
import { openWordHost } from '../src/word';
import { benchFile, benchRequest } from './bench/desk-alone';
import { benchDocument } from './bench/document';
import { benchCounts, benchWeight } from './bench/beside-others';
import { benchOperations } from './bench/operations';
import { benchPane } from './bench/pane';

/** Paragraphs of the documents that are read on the desk. */
const DESK_SIZES = [150, 1_500, 14_000];
/** Words and paragraphs of the reports that are only analysed: one at the limit, and one far beyond any. */
const ANALYSES = [
  { words: 2_750, paragraphs: 60 },
  { words: 100_000, paragraphs: 2_000 },
  { words: 400_000, paragraphs: 10_000 },
];
const WORDS_PER_PARAGRAPH = 20;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Large documents take seconds each: they get fewer runs. */
const runsFor = (paragraphs: number): number => (paragraphs > 10_000 ? 3 : paragraphs > 1_000 ? 5 : 31);

async function benchDesk(paragraphs: number): Promise<string[]> {
  const file = benchDocument(paragraphs, WORDS_PER_PARAGRAPH);
  const desk = await openDesk(file);
  const host = openWordHost();
  const reading: number[] = [];
  const analysing: number[] = [];
  let perRead = desk.stats;
  for (let run = 0; run < runsFor(paragraphs); run++) {
    const before = desk.stats;
    const start = performance.now();
    const snapshot = await host.read();
    const read = performance.now();
    makeReport(snapshot, defaultStandard);
    reading.push(read - start);
    analysing.push(performance.now() - read);
    const { requests, bytes, cleanUps } = desk.stats;
    perRead = {
      requests: requests - before.requests,
      bytes: bytes - before.bytes,
      cleanUps: cleanUps - before.cleanUps,
    };
  }
  return [
    paragraphs.toLocaleString('en-GB'),
    median(reading).toFixed(0),
    median(analysing).toFixed(1),
    String(perRead.requests),
    String(perRead.cleanUps),
    perRead.bytes.toLocaleString('en-GB'),
  ];
}

/** The facts of a file, and the same with one paragraph changed: what the author's next key press makes of them. */
function editedFacts(facts: DocumentFacts, run: number): DocumentFacts {
  const at = Math.floor(facts.paragraphs.length / 2);
  return {
    ...facts,
    paragraphs: facts.paragraphs.map((paragraph, index) => {
      const text = `${paragraph.text} edited ${run}`;
      return index === at ? { ...paragraph, text, visibleText: text } : paragraph;
    }),
  };
}

function benchAnalysis({ words, paragraphs }: (typeof ANALYSES)[number]): string[] {
  const facts = readDocx(openDocx(benchDocument(paragraphs, words / paragraphs)));
  const analyse = (of: DocumentFacts): number => {
    const start = performance.now();
    makeReport(makeSnapshot(of), defaultStandard);
    return performance.now() - start;
  };
  const first = analyse(facts);
  const runs = Array.from({ length: runsFor(paragraphs) }, (_, run) => analyse(editedFacts(facts, run)));
  return [
    words.toLocaleString('en-GB'),
    paragraphs.toLocaleString('en-GB'),
    first.toFixed(1),
    median(runs).toFixed(1),
  ];
}

/** All tables, in the order in which they were measured. */
const measured: string[] = [];

function printTable(title: string, header: readonly string[], rows: readonly (readonly string[])[]): void {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const table = [line(header), line(header.map(() => '---:')), ...rows.map(line)].join('\n');
  measured.push(`## ${title}\n\n${table}\n`);
  console.log(`\n${title}\n${table}`);
}

/** Figures mean something only beside the machine that they were measured on. */
function writePage(): void {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${memory} GB, ${type()} ${release()}, Node ${process.version}, load ${(loadavg()[0] ?? 0).toFixed(1)} at the end`;
  const head = `# Benchmarks\n\nWritten by \`npm run bench\` on: ${machine}.\nThe desk is no Word: requests and bytes are what office.js sends to any, times are the desk's.\n`;
  writeFileSync(join(__dirname, '..', 'docs', 'benchmarks.md'), [head, ...measured].join('\n'));
}

async function main(): Promise<void> {
  for (const { title, header, rows } of [...(await benchPane()), await benchWeight(), benchCounts()])
    printTable(title, header, rows);
  const analyses = ANALYSES.map(benchAnalysis);
  printTable(
    'Analysis alone, in milliseconds',
    ['words', 'paragraphs', 'first time', 'after an edit'],
    analyses,
  );
  printTable(
    'One request that reads on the desk, in milliseconds',
    ['paragraphs', 'text', 'five properties'],
    [await benchRequest(500), await benchRequest(5_000)],
  );
  printTable('A file on the desk, in milliseconds', ['MB', 'opening', 'saving'], [await benchFile()]);
  const onDesk: string[][] = [];
  for (const size of DESK_SIZES) onDesk.push(await benchDesk(size));
  printTable(
    'Read on the desk and analysed, in milliseconds',
    ['paragraphs', 'reading', 'analysing', 'requests', 'clean-ups', 'bytes'],
    onDesk,
  );
  const { title, header, rows } = await benchOperations();
  printTable(title, header, rows);
  writePage();
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
