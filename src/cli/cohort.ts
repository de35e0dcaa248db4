import { readdir, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { compareNames, GroupReader, isDraftName, reasonNotRead, type Group } from '../group';
import type { Standard } from '../standard';
import { cohortCsv, cohortLines } from '../wording/review/cohort';
import { cohortPage } from '../wording/review/cohort-page';
import { FileError, fileError, readBytes } from './files';
import { complain, jsonText, printLines } from './print';
import { writeBytes } from './replace-file';
import { UsageError } from './usage';

interface Outputs {
  readonly html?: string;
  readonly csv?: string;
  /** By which all are read; null for the one that the first draft keeps. */
  readonly standard: Standard | null;
}

/**
 * `cohort`: all drafts of a folder and the folders in it at a glance, one after the other, so that memory holds one of them. A draft
 * that can't be read is a row with its reason.
 * @returns false where some draft could not be read
 */
export async function cohort(
  folder: string,
  as: 'json' | 'text',
  { standard, ...outputs }: Outputs,
): Promise<boolean> {
  const wanted = outputsOf(outputs);
  const names = await draftsIn(folder);
  await refuseDrafts(wanted, folder, names);
  const reader = new GroupReader(standard);
  let areRead = true;
  for (const name of names) areRead = (await addDraft(reader, folder, name)) && areRead;
  const group = reader.finish();
  for (const { file, write } of wanted) await writeBytes(file, new TextEncoder().encode(write(group)), null);
  printLines(as === 'json' ? jsonText(entryOf(group)).split('\n') : cohortLines(group));
  return areRead;
}

interface Output {
  readonly file: string;
  readonly write: (group: Group) => string;
}

function outputsOf({ html, csv }: Omit<Outputs, 'standard'>): Output[] {
  if (html === '' || csv === '') throw new UsageError('An output names no file.');
  if (html !== undefined && html === csv) throw new UsageError('--html and --csv name the same file.');
  return [
    ...(html === undefined ? [] : [{ file: html, write: cohortPage }]),
    ...(csv === undefined ? [] : [{ file: csv, write: cohortCsv }]),
  ];
}

async function draftsIn(folder: string): Promise<string[]> {
  const all = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    throw code === 'ENOTDIR'
      ? new FileError(folder, 'this is no folder')
      : fileError(folder, error, 'cannot be read');
  });
  const names = all.filter(isDraftName);
  if (names.length === 0) throw new FileError(folder, 'there is no .docx in this folder');
  return names.sort(compareNames);
}

/** An output, or where a link of that name leads, may be no draft. */
async function refuseDrafts(
  outputs: readonly Output[],
  folder: string,
  names: readonly string[],
): Promise<void> {
  const pathOf = (file: string): Promise<string> => realpath(file).catch(() => file);
  const drafts = new Set(await Promise.all(names.map((name) => pathOf(join(folder, name)))));
  for (const { file } of outputs)
    if (/\.docx$/iu.test(basename(file)) || drafts.has(await pathOf(file)))
      throw new FileError(file, 'this is a draft, and nothing was written over it');
}

async function addDraft(reader: GroupReader, folder: string, name: string): Promise<boolean> {
  try {
    reader.addFile(name, await readBytes(join(folder, name)));
    return true;
  } catch (error) {
    const reason = error instanceof FileError ? error.reason : reasonNotRead(error);
    complain(`${name}: ${reason}`);
    reader.addDamaged(name, reason);
    return false;
  }
}

/** The shape is a contract with those who read it by program (docs/command-line.md). */
const entryOf = ({ drafts, criteria, shared }: Group): object => ({
  drafts,
  criteria: criteria.map(({ criterion: { code, grade }, ...counts }) => ({ code, grade, ...counts })),
  shared,
});
