import {
  draftsOfDrop,
  draftsOfFolder,
  draftsOfInput,
  type PickedFolder,
} from '../../src/group-page/chosen-drafts';

const file = (name: string, path = ''): File =>
  Object.defineProperty(new File([], name), 'webkitRelativePath', { value: path });
const namesOf = (drafts: readonly { name: string }[]): string[] => drafts.map(({ name }) => name);

it('takes of an input the drafts, named below the folder, and nothing that is hidden or of Word', () => {
  const drafts = draftsOfInput([
    file('a.docx', 'year 1/a.docx'),
    file('b.DOCX', 'year 1/Ben/b.DOCX'),
    file('~$a.docx', 'year 1/~$a.docx'),
    file('c.docx', 'year 1/.old/c.docx'),
    file('notes.txt', 'year 1/notes.txt'),
    file('d.docx'),
  ]);
  expect(namesOf(drafts)).toEqual(['a.docx', 'Ben/b.DOCX', 'd.docx']);
});

it('takes of a picked folder the drafts in it and below', async () => {
  const folder = (name: string, ...inside: (PickedFolder | string)[]): PickedFolder => ({
    kind: 'directory',
    name,
    async *values() {
      for (const each of inside)
        yield await Promise.resolve(
          typeof each === 'string'
            ? { kind: 'file' as const, name: each, getFile: () => Promise.resolve(file(each)) }
            : each,
        );
    },
  });
  const picked = folder('year 1', 'a.docx', folder('Ben', 'b.docx', '~$b.docx'), 'c.pdf');
  expect(namesOf(await draftsOfFolder(picked))).toEqual(['a.docx', 'Ben/b.docx']);
});

describe('what is dropped', () => {
  type Entry = Partial<FileSystemFileEntry & FileSystemDirectoryEntry>;
  const fileEntry = (path: string): Entry => ({
    isFile: true,
    isDirectory: false,
    fullPath: path,
    name: path.split('/').at(-1) ?? '',
    file: (found) => found(file(path)),
  });
  /** Gives its entries one by one, as a browser does a hundred by a hundred. */
  const folderEntry = (path: string, ...inside: Entry[]): Entry => ({
    isFile: false,
    isDirectory: true,
    fullPath: path,
    name: path.slice(1),
    createReader: () => {
      const left = [...inside];
      return { readEntries: (found) => found(left.splice(0, 1) as FileSystemEntry[]) };
    },
  });
  const drop = (...entries: (Entry | File)[]): DataTransfer =>
    ({
      items: entries.map((each) => ({
        kind: 'file',
        webkitGetAsEntry: () => (each instanceof File ? null : each),
        getAsFile: () => (each instanceof File ? each : null),
      })),
    }) as unknown as DataTransfer;

  it('is read to the last entry of a folder, and named below it where it is the only one', async () => {
    const year = folderEntry('/year', fileEntry('/year/a.docx'), fileEntry('/year/b.docx'));
    expect(namesOf(await draftsOfDrop(drop(year)))).toEqual(['a.docx', 'b.docx']);
    expect(namesOf(await draftsOfDrop(drop(year, fileEntry('/c.docx'))))).toEqual([
      'year/a.docx',
      'year/b.docx',
      'c.docx',
    ]);
  });

  it('may be files without entries', async () => {
    expect(namesOf(await draftsOfDrop(drop(file('a.docx'), file('a.pdf'))))).toEqual(['a.docx']);
  });

  it('is refused where a folder cannot be listed', async () => {
    const closed: Entry = {
      ...folderEntry('/closed'),
      createReader: () => ({ readEntries: (_, fail) => fail?.(new DOMException('', 'NotReadableError')) }),
    };
    await expect(draftsOfDrop(drop(closed))).rejects.toThrow(DOMException);
  });
});
