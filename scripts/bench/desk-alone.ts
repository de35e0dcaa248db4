import { randomBytes } from 'node:crypto';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { openDesk } from '../../src/desk/node';
import { benchDocument } from './document';

const RUNS = 9;

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

async function timesOf(work: () => unknown): Promise<string> {
  const times: number[] = [];
  await work(); // the first time pays for compiling
  for (let run = 0; run < RUNS; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times).toFixed(1);
}

const readParagraphs = (names: string): Promise<number> =>
  Word.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load(names);
    await context.sync();
    return paragraphs.items.length;
  });

/** One request that reads so many paragraphs, from the add-in's call to its items: the text, and five properties. */
export async function benchRequest(paragraphs: number): Promise<string[]> {
  await openDesk(benchDocument(paragraphs, 20));
  const five = 'text,styleBuiltIn,outlineLevel,isListItem,tableNestingLevel'
    .split(',')
    .map((name) => `items/${name}`)
    .join(',');
  return [
    paragraphs.toLocaleString('en-GB'),
    await timesOf(() => readParagraphs('items/text')),
    await timesOf(() => readParagraphs(five)),
  ];
}

/** Opening and saving a report with pictures: 5 MB in the file, most of it what the add-in never reads. */
export async function benchFile(): Promise<string[]> {
  const parts = unzipSync(benchDocument(1_500, 20));
  const types = new TextDecoder().decode(parts['[Content_Types].xml']);
  parts['[Content_Types].xml'] = strToU8(
    types.replace('<Override', '<Default Extension="png" ContentType="image/png"/><Override'),
  );
  parts['word/media/image1.png'] = new Uint8Array(randomBytes(5_000_000));
  const file = zipSync(parts, { level: 6 });
  const opening = await timesOf(() => openDesk(file));
  const desk = await openDesk(file);
  const saving = await timesOf(() => {
    desk.model.docx.changed('flow');
    desk.save();
  });
  return [(file.length / 1e6).toFixed(1), opening, saving];
}
