/**
 * Compares the text that the command line reads from .docx files with the text that LibreOffice writes for them:
 * `npm run compare-with-libreoffice -- report.docx …`. A difference is a question, not a fault: LibreOffice also writes
 * tracked deletions, and shows some fields anew.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { openDocx, readDocx } from '../src/cli/read-docx';
import { DocxError } from '../src/ooxml';
import { countWords, makeSnapshot, type SnapshotParagraph } from '../src/report';

const MINUTE = 60_000;

/** LibreOffice's text of a file, or null where it can't read it. @throws Error where LibreOffice is missing */
function libreOfficeText(file: string, folder: string): string | null {
  const converted = spawnSync(
    'soffice',
    [
      `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      file,
    ],
    { timeout: 2 * MINUTE, stdio: 'ignore' },
  );
  if (converted.error && 'code' in converted.error && converted.error.code === 'ENOENT')
    throw new Error(
      'LibreOffice is not installed here: there is no command "soffice". Install it and try again.',
    );
  const text = path.join(folder, `${path.parse(file).name}.txt`);
  if (!existsSync(text)) return null;
  const content = readFileSync(text, 'utf8').replace(/^\uFEFF/u, '');
  rmSync(text);
  return content;
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/** What stands on the page for a paragraph, the list label first, as LibreOffice writes it. */
const shown = ({ listLabel, text }: SnapshotParagraph): string => (listLabel ? `${listLabel} ${text}` : text);

interface Difference {
  readonly index: number;
  readonly ours: string;
  readonly theirs: string;
}

/** Bullets of symbol fonts have no character in common. */
const isSame = (ours: string, theirs: string): boolean =>
  ours === theirs || (!/[\p{L}\p{N}]/u.test(ours) && !/[\p{L}\p{N}]/u.test(theirs));

/** The first paragraph whose words are not the next ones of the other text. */
function firstDifference(paragraphs: readonly SnapshotParagraph[], theirs: string): Difference | null {
  const words = wordsOf(theirs);
  let at = 0;
  for (const paragraph of paragraphs) {
    const own = wordsOf(shown(paragraph));
    const next = words.slice(at, at + own.length);
    if (own.some((word, i) => !isSame(word, next[i] ?? '')))
      return {
        index: paragraph.index,
        ours: own.join(' '),
        theirs: words.slice(at, at + own.length + 5).join(' '),
      };
    at += own.length;
  }
  const rest = words.slice(at, at + 20);
  return rest.length > 0 ? { index: paragraphs.length, ours: '', theirs: rest.join(' ') } : null;
}

const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)} …` : text);

function compare(file: string, folder: string): string {
  const theirs = libreOfficeText(file, folder);
  if (theirs === null) return `${file}\n  LibreOffice can't read it.`;
  try {
    const { paragraphs } = makeSnapshot(readDocx(openDocx(new Uint8Array(readFileSync(file)))));
    const ours = paragraphs.reduce((sum, { words }) => sum + words, 0);
    const difference = firstDifference(paragraphs, theirs);
    return [
      file,
      `  words: ${ours} here, ${countWords(theirs)} in LibreOffice's text`,
      ...(difference
        ? [
            `  first difference, paragraph ${difference.index + 1}`,
            `    here:        ${shortened(difference.ours)}`,
            `    LibreOffice: ${shortened(difference.theirs)}`,
          ]
        : ['  the texts are the same']),
    ].join('\n');
  } catch (error) {
    if (!(error instanceof DocxError)) throw error;
    return `${file}\n  Refused here: ${error.message}`;
  }
}

function main(files: readonly string[]): void {
  if (files.length === 0) throw new Error('Name the .docx files to compare.');
  const folder = mkdtempSync(path.join(tmpdir(), 'compare-'));
  try {
    for (const file of files) console.log(compare(file, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
