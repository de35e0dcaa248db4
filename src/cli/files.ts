import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { RequestError } from './usage';

/** A report with hundreds of photographs stays below. */
const LARGEST = 200 * 2 ** 20;

/** @throws RequestError for what is no file, or larger than any report; before it is read, for a pipe or a device may never end */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const status = await stat(file);
    if (!status.isFile() && !status.isDirectory())
      throw new RequestError(`${file}: this is no file but a pipe or a device`);
    if (status.size > LARGEST)
      throw new RequestError(`${file}: this file is too large to read. Remove large pictures and try again.`);
    return await readFile(file);
  } catch (error) {
    if (error instanceof RequestError) throw error;
    throw new RequestError(`${file}: ${reason(error, 'cannot be read')}`);
  }
}

/** Writes beside the target and renames, so that a failure leaves neither half a file nor a damaged old one. */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<void> {
  const beside = join(dirname(file), `.${process.pid}-${Date.now().toString(36)}.docx.part`);
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new RequestError(`${file}: ${reason(error, 'cannot be written')}`);
  }
}

function reason(error: unknown, otherwise: string): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file or folder';
    case 'EISDIR':
      return 'this is a folder';
    case 'EACCES':
    case 'EPERM':
      return `${otherwise}: permission denied`;
    case 'ENOSPC':
      return `${otherwise}: the disk is full`;
    default:
      return `${otherwise} (${(error as Error).message})`;
  }
}
