import { isDraftName } from '../group';
import type { ChosenDraft } from './reading';

/** The folder of the File System Access API, as far as it is read here (https://wicg.github.io/file-system-access/). */
export interface PickedFolder {
  values(): AsyncIterable<PickedFolder | PickedFile>;
  readonly kind: 'directory';
  readonly name: string;
}
interface PickedFile {
  readonly kind: 'file';
  readonly name: string;
  getFile(): Promise<File>;
}

/** Drafts only, hidden files and Word's own left out; a name says where below the chosen folder the file is. */
const draftsOf = (all: readonly ChosenDraft[]): ChosenDraft[] => all.filter(({ name }) => isDraftName(name));

/** Of an input: with `webkitdirectory` the paths begin with the folder that was chosen. */
export const draftsOfInput = (files: Iterable<File>): ChosenDraft[] =>
  draftsOf(
    [...files].map((file) => ({
      name: file.webkitRelativePath.replace(/^[^/]*\//u, '') || file.name,
      file,
    })),
  );

export const draftsOfFolder = async (folder: PickedFolder): Promise<ChosenDraft[]> =>
  draftsOf(await filesOfFolder(folder, ''));

async function filesOfFolder(folder: PickedFolder, path: string): Promise<ChosenDraft[]> {
  const found: ChosenDraft[] = [];
  for await (const each of folder.values()) {
    const name = `${path}${each.name}`;
    if (each.kind === 'directory') found.push(...(await filesOfFolder(each, `${name}/`)));
    else if (isDraftName(name)) found.push({ name, file: await each.getFile() });
  }
  return found;
}

/**
 * Of what was dropped: files, folders, or both. Entries and files are taken at once, for they are gone when the event is over.
 * @throws DOMException where a folder cannot be listed
 */
export async function draftsOfDrop(dropped: DataTransfer): Promise<ChosenDraft[]> {
  const items = [...dropped.items].filter(({ kind }) => kind === 'file');
  const entries = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const [only] = entries;
  // One folder is the folder: names are those below it.
  const root = entries.length === 1 && only?.entry?.isDirectory ? `${only.entry.name}/` : '';
  const found: ChosenDraft[] = [];
  for (const { entry, file } of entries)
    if (entry) found.push(...(await filesOfEntry(entry)));
    else if (file) found.push({ name: file.name, file });
  return draftsOf(found.map(({ name, file }) => ({ name: name.slice(root.length), file })));
}

async function filesOfEntry(entry: FileSystemEntry): Promise<ChosenDraft[]> {
  const name = entry.fullPath.slice(1);
  if (isFolder(entry)) return (await Promise.all((await entriesIn(entry)).map(filesOfEntry))).flat();
  return isFile(entry) && isDraftName(name) ? [{ name, file: await fileOf(entry) }] : [];
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A browser gives a hundred at a time, and none when there are no more. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
