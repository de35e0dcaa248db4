import { createHash } from 'node:crypto';
import { constants, rmSync, type Stats } from 'node:fs';
import { access, lstat, open, readdir, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { FileError, fileError, noPlainFile, type SourceFile } from './files';

/**
 * Writes beside the target and renames, so that a failure leaves neither half a file nor a damaged old one. A link is followed; the mode
 * and the owner of the old file stay.
 * @param source the document that was read, or null: where it is the target too, it must not have changed since
 * @throws FileError where the target is no file, or cannot be written
 */
export async function writeBytes(file: string, bytes: Uint8Array, source: SourceFile | null): Promise<void> {
  try {
    const target = await targetOf(file);
    const old = await oldFile(file, target);
    await clearLeftovers(target);
    const part = partOf(target, process.pid);
    await orNothing(part, async () => {
      await writePart(part, bytes, old);
      if (target === source?.path && !(await isUnchanged(source)))
        throw new FileError(file, 'it has changed since it was read, so nothing was written. Try again.');
      await rename(part, target);
    });
    await syncFolder(dirname(target));
  } catch (error) {
    throw fileError(file, error, 'cannot be written');
  }
}

/** Where a name leads, past all links; the last of them may lead to a file that is still to be made. */
async function targetOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (!isCode(error, 'ENOENT')) throw error;
    const link = await lstat(file).catch(() => null);
    return link ? targetOf(resolve(dirname(file), await readlink(file))) : besideReal(file);
  }
}

const besideReal = async (file: string): Promise<string> =>
  join(await realpath(dirname(file)), basename(file));

const isCode = (error: unknown, ...codes: readonly string[]): boolean =>
  codes.includes((error as NodeJS.ErrnoException).code ?? '');

/** The file that is to be replaced, or null where there is none; renaming would pass over a mode that forbids writing. */
async function oldFile(file: string, target: string): Promise<Stats | null> {
  const status = await stat(target).catch((error: unknown) => {
    if (isCode(error, 'ENOENT')) return null;
    throw error;
  });
  if (!status) return null;
  if (status.isDirectory()) throw new FileError(file, 'this is a folder');
  if (!status.isFile()) throw new FileError(file, noPlainFile);
  await access(target, constants.W_OK);
  return status;
}

/** The name says which file it becomes, in a length that every disk takes, and which process writes it. */
const partOf = (target: string, pid: number): string =>
  join(dirname(target), `${partPrefix(target)}${pid}.part`);

const partPrefix = (target: string): string =>
  `.mapper-${createHash('sha256').update(basename(target)).digest('hex').slice(0, 16)}-`;

/** What a process that was killed has left of the same file; one of our own number is not ours either. */
async function clearLeftovers(target: string): Promise<void> {
  const prefix = partPrefix(target);
  for (const name of await readdir(dirname(target))) {
    const pid = name.startsWith(prefix) ? /^(\d+)\.part$/u.exec(name.slice(prefix.length))?.[1] : undefined;
    if (pid === undefined || (Number(pid) !== process.pid && isRunning(Number(pid)))) continue;
    await rm(join(dirname(target), name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !isCode(error, 'ESRCH');
  }
}

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Takes the part away where the work fails, or where the process is told to end. */
async function orNothing(part: string, work: () => Promise<void>): Promise<void> {
  const end = (signal: NodeJS.Signals): void => {
    rmSync(part, { force: true });
    for (const each of signals) process.off(each, end);
    process.kill(process.pid, signal);
  };
  for (const signal of signals) process.on(signal, end);
  try {
    await work();
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  } finally {
    for (const signal of signals) process.off(signal, end);
  }
}

async function writePart(part: string, bytes: Uint8Array, old: Stats | null): Promise<void> {
  const made = await open(part, 'wx', old ? old.mode & 0o777 : 0o666);
  try {
    await made.writeFile(bytes);
    if (old) {
      const { uid, gid } = await made.stat();
      if (uid !== old.uid || gid !== old.gid) await made.chown(old.uid, old.gid);
      await made.chmod(old.mode & 0o7777);
    }
    await made.sync();
  } finally {
    await made.close();
  }
}

async function isUnchanged({ path, status }: SourceFile): Promise<boolean> {
  const now = await stat(path, { bigint: true }).catch(() => null);
  return (
    now !== null &&
    now.dev === status.dev &&
    now.ino === status.ino &&
    now.size === status.size &&
    now.mtimeNs === status.mtimeNs
  );
}

/** The new name is durable with the folder that holds it. Windows, and some disks that are shared, have no such request. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path);
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    if (!isCode(error, 'EINVAL', 'EISDIR', 'EPERM', 'EACCES', 'ENOTSUP')) throw error;
  }
}
