/** Writes the sample report that the add-in is tried on: `npm run sample`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Packer } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { countWords } from './sample/blocks';
import { wordDocument } from './sample/document';
import { report } from './sample/report';

const TARGET = path.join(__dirname, '..', 'assets', 'sample', 'sample-report.docx');
const WRITTEN = '2026-05-05T09:00:00Z';

/**
 * The same bytes for the same text, so that a rebuilt sample shows no change under version control: the parts
 * in the order of their names, one date for all of them and in the properties.
 */
function withFixedDates(file: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/'));
  const dated = parts.map(
    ([name, bytes]) => [name, name === 'docProps/core.xml' ? redated(bytes) : bytes] as const,
  );
  dated.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(dated), { mtime: new Date(2026, 4, 5, 9) });
}

/** OPC readers that stream expect the content types first. */
function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2;
}

function redated(coreProperties: Uint8Array): Uint8Array {
  return strToU8(strFromU8(coreProperties).replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, WRITTEN));
}

async function main(): Promise<void> {
  const packed = await Packer.toBuffer(wordDocument(report));
  mkdirSync(path.dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, withFixedDates(packed));
  console.log(`${path.relative(process.cwd(), TARGET)}: ${countWords(report.body)} words in the body`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
