/** Writes the sample report that the add-in is tried on: `npm run sample`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { countWords } from './sample/blocks';
import { docxFile } from './sample/file';
import { report } from './sample/report';

const TARGET = path.join(__dirname, '..', 'assets', 'sample', 'sample-report.docx');

async function main(): Promise<void> {
  const file = await docxFile(report);
  mkdirSync(path.dirname(TARGET), { recursive: true });
  writeFileSync(TARGET, file);
  console.log(`${path.relative(process.cwd(), TARGET)}: ${countWords(report.body)} words in the body`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
