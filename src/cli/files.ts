import type { BigIntStats } from 'node:fs';
import { readFile, realpath, stat } from 'node:fs/promises';
import { largerThanRead, largestFile } from '../docx/read-docx';
import { RequestError } from './usage';

/** A file that can't be read or written, and why. */
export class FileError extends RequestError {
  constructor(
    file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`);
  }
}

/** A document as it was read, with what tells later whether another hand has changed it meanwhile. */
export interface SourceFile {
  readonly bytes: Uint8Array;
  /** Where it is, past all links. */
  readonly path: string;
  /** As it was before reading. */
  readonly status: BigIntStats;
}

/** @throws FileError for what is no file, or larger than any report; before it is read, for a pipe or a device may never end */
export async function readSource(file: string): Promise<SourceFile> {
  try {
    const status = await stat(file, { bigint: true });
    if (!status.isFile() && !status.isDirectory()) throw new FileError(file, noPlainFile);
    if (status.size > largestFile) throw new FileError(file, largerThanRead);
    return { bytes: await readFile(file), path: await realpath(file), status };
  } catch (error) {
    throw fileError(file, error, 'cannot be read');
  }
}

export const readBytes = async (file: string): Promise<Uint8Array> => (await readSource(file)).bytes;

export const noPlainFile = 'this is no file but a pipe or a device';

/** An error of Node in plain words. */
export const fileError = (file: string, error: unknown, otherwise: string): FileError =>
  error instanceof FileError ? error : new FileError(file, reason(error as NodeJS.ErrnoException, otherwise));

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'this disk is for reading only',
  ENOSPC: 'the disk is full',
  EDQUOT: 'there is no space left for you on this disk',
  EFBIG: 'it would be larger than this disk takes',
  ELOOP: 'its links lead round in a circle',
  ENAMETOOLONG: 'the name is too long',
  EMFILE: 'too many files are open',
  ENFILE: 'too many files are open',
  EBUSY: 'another program has it open',
  ETXTBSY: 'another program has it open',
  EIO: 'the disk has a fault',
};

function reason({ code = '' }: NodeJS.ErrnoException, otherwise: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'there is no such file or folder';
  if (code === 'EISDIR') return 'this is a folder';
  return `${otherwise}: ${reasons[code] ?? `the system says ${code || 'no more'}`}`;
}
