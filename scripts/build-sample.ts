/** Writes the sample report that the add-in is tried on, and the template for people without the add-in: `npm run sample`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { countWords } from './sample/blocks';
import { docxFile, stableFile } from './sample/file';
import { report } from './sample/report';
import { templateDocument } from './sample/template';

const folder = path.join(__dirname, '..', 'assets', 'sample');

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'sample-report.docx'), await docxFile(report));
  writeFileSync(path.join(folder, 'report-template.docx'), await stableFile(templateDocument()));
  console.log(`${countWords(report.body)} words in the body of the sample`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
