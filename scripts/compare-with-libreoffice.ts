/**
 * Compares what is read and counted here with what LibreOffice makes of the same files, tracked changes accepted:
 * `npm run compare-with-libreoffice -- report.docx folder …`. Prints a line for each file, and fails where a count differs by
 * more than 1 % or the text of a copy with accepted changes differs. A difference is a question, not always a fault.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openDocx, readDocx } from '../src/docx/read-docx';
import { clean, DocxError, trackedChanges } from '../src/ooxml';
import { countWords, makeSnapshot, ownership } from '../src/report';
import { LibreOffice } from './libreoffice';
import { readFlatOdt, type OdtParagraph } from './flat-odt';

/** The .docx of the folders and files that are named. */
const docxFiles = (names: readonly string[]): string[] =>
  names.flatMap((name) =>
    statSync(name).isDirectory()
      ? readdirSync(name, { recursive: true, encoding: 'utf8' })
          .filter((inner) => inner.endsWith('.docx'))
          .map((inner) => path.join(name, inner))
          .sort()
      : [name],
  );

/** A paragraph's words with one blank between them. */
const wordsOf = (text: string): string => text.split(/\s+/u).filter(Boolean).join(' ');

/** What a document says paragraph by paragraph, `#` before a heading; empty ones left out. */
const said = (paragraphs: readonly OdtParagraph[]): string[] =>
  paragraphs.flatMap(({ text, isHeading }) => {
    const words = wordsOf(text);
    return words === '' ? [] : [`${isHeading ? '# ' : ''}${words}`];
  });

/** The paragraphs of a file with its changes accepted, as a clean copy has them. */
function accepted(bytes: Uint8Array): OdtParagraph[] {
  const document = openDocx(bytes);
  clean(document, { ownership, remove: ['changes'] });
  const { paragraphs } = makeSnapshot(readDocx(openDocx(document.save())));
  return paragraphs.map(({ text, headingLevel }) => ({ text, isHeading: headingLevel !== null }));
}

interface Row {
  readonly file: string;
  readonly ours: number;
  readonly theirs: number;
  readonly hasChanges: boolean;
  /** Where the two first differ, of files with tracked changes; empty where they do not. */
  readonly difference: string;
}

function compare(file: string, odt: string): Row {
  const bytes = new Uint8Array(readFileSync(file));
  const { paragraphs } = makeSnapshot(readDocx(openDocx(bytes)));
  const theirs = readFlatOdt(odt);
  const hasChanges = trackedChanges(openDocx(bytes)).length > 0;
  return {
    file,
    ours: paragraphs.reduce((sum, { text }) => sum + countWords(text), 0),
    theirs: theirs.reduce((sum, { text }) => sum + countWords(text), 0),
    hasChanges,
    difference: hasChanges ? firstDifference(said(accepted(bytes)), said(theirs)) : '',
  };
}

function firstDifference(ours: readonly string[], theirs: readonly string[]): string {
  const at = ours.findIndex((text, index) => text !== theirs[index]);
  if (at < 0 && ours.length === theirs.length) return '';
  const index = at < 0 ? ours.length : at;
  return `“${shortened(ours[index] ?? '')}” here, “${shortened(theirs[index] ?? '')}” there`;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)} …` : text);

/** How far a count is from LibreOffice's, in per cent. */
const distance = ({ ours, theirs }: Row): number => (Math.abs(ours - theirs) / Math.max(theirs, 1)) * 100;

function print(row: Row): void {
  const { file, ours, theirs, hasChanges, difference } = row;
  const changes = hasChanges ? difference || 'accepted as there' : '';
  console.log([path.basename(file), ours, theirs, `${distance(row).toFixed(1)} %`, changes].join('\t'));
}

function main(names: readonly string[]): void {
  if (names.length === 0) throw new Error('Name the .docx files or folders to compare.');
  const folder = mkdtempSync(path.join(tmpdir(), 'compare-'));
  const office = new LibreOffice(folder);
  const rows: Row[] = [];
  console.log(['file', 'words here', 'in LibreOffice', 'apart', 'tracked changes'].join('\t'));
  try {
    for (const file of docxFiles(names)) {
      const odt = office.accepted(file);
      try {
        if (odt === null) console.log(`${path.basename(file)}\tLibreOffice can’t read it`);
        else {
          const row = compare(file, odt);
          rows.push(row);
          print(row);
        }
      } catch (error) {
        if (!(error instanceof DocxError)) throw error;
        console.log(`${path.basename(file)}\trefused here: ${error.message}`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const far = rows.filter((row) => distance(row) > 1).length;
  const changed = rows.filter(({ hasChanges }) => hasChanges);
  const other = changed.filter(({ difference }) => difference !== '').length;
  console.log(
    `${rows.length} files; ${far} counts are more than 1 % apart; of ${changed.length} with tracked changes ${other} are accepted otherwise.`,
  );
  if (far + other > 0) process.exitCode = 1;
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
