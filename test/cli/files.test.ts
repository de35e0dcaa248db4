import { execFileSync } from 'node:child_process';
import fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileError, readBytes, readSource } from '../../src/cli/files';
import { writeBytes } from '../../src/cli/replace-file';

let folder = '';
beforeEach(async () => (folder = await fs.realpath(await fs.mkdtemp(join(tmpdir(), 'mapper-files-')))));
afterEach(async () => {
  jest.restoreAllMocks();
  await fs.rm(folder, { recursive: true });
});

const inside = (name: string): string => join(folder, name);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

async function file(name: string, text = 'old', mode = 0o644): Promise<string> {
  await fs.writeFile(inside(name), text, { mode });
  return inside(name);
}

async function write(to: string, text = 'new'): Promise<void> {
  const from = await file('in.docx', 'in');
  await writeBytes(to, bytes(text), await readSource(from));
}

const reasonOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'nothing went wrong',
    (error: unknown) => (error instanceof FileError ? error.reason : String(error)),
  );

describe('a file that is written', () => {
  it('is whole, and nothing is left beside it', async () => {
    await write(inside('out.docx'));
    expect(await fs.readFile(inside('out.docx'), 'utf8')).toBe('new');
    expect((await fs.readdir(folder)).sort()).toEqual(['in.docx', 'out.docx']);
  });

  it('keeps the mode of the old one', async () => {
    const out = await file('out.docx', 'old', 0o600);
    await write(out);
    expect((await fs.stat(out)).mode & 0o777).toBe(0o600);
  });

  it('goes where a link leads, and the link stays', async () => {
    const target = await file('target.docx');
    await fs.symlink('target.docx', inside('link.docx'));
    await write(inside('link.docx'));
    expect(await fs.readlink(inside('link.docx'))).toBe('target.docx');
    expect(await fs.readFile(target, 'utf8')).toBe('new');
  });

  it('is made where a link leads to no file yet', async () => {
    await fs.symlink('later.docx', inside('link.docx'));
    await write(inside('link.docx'));
    expect(await fs.readFile(inside('later.docx'), 'utf8')).toBe('new');
  });

  it('is not written over what another hand has saved since it was read', async () => {
    const both = await file('both.docx', 'read');
    const source = await readSource(both);
    await fs.writeFile(inside('other.docx'), 'more');
    await fs.rename(inside('other.docx'), both);
    expect(await reasonOf(writeBytes(both, bytes('new'), source))).toMatch(/has changed since it was read/u);
    expect(await fs.readFile(both, 'utf8')).toBe('more');
    expect(await fs.readdir(folder)).toEqual(['both.docx']);
    await writeBytes(both, bytes('new'), await readSource(both));
    expect(await fs.readFile(both, 'utf8')).toBe('new');
  });

  it('is on the disk before it has its name, and its name before the work is done', async () => {
    const done: string[] = [];
    const { open, rename } = fs;
    jest.spyOn(fs, 'open').mockImplementation(async (...what) => {
      const handle = await open(...what);
      const sync = handle.sync.bind(handle);
      handle.sync = async () => {
        done.push(what[0] === folder ? 'folder' : 'file');
        return sync();
      };
      return handle;
    });
    jest.spyOn(fs, 'rename').mockImplementation(async (...names) => {
      done.push('name');
      return rename(...names);
    });
    await write(inside('out.docx'));
    expect(done).toEqual(['file', 'name', 'folder']);
  });
});

describe('what is beside a file', () => {
  const part = async (): Promise<string> => {
    jest.spyOn(fs, 'rm').mockResolvedValue(undefined);
    jest.spyOn(fs, 'rename').mockRejectedValue(Object.assign(new Error('full'), { code: 'ENOSPC' }));
    expect(await reasonOf(write(inside('out.docx')))).toBe('cannot be written: the disk is full');
    jest.restoreAllMocks();
    const [left, second] = (await fs.readdir(folder)).filter((name) => name.endsWith('.part'));
    if (!left || second) throw new Error('There is no single part');
    return left;
  };

  it('of a process that was killed goes with the next run, and that of a running one stays', async () => {
    const left = await part();
    const ended = Number(execFileSync(process.execPath, ['-p', 'process.pid'], { encoding: 'utf8' }));
    const dead = left.replace(String(process.pid), String(ended));
    const running = left.replace(String(process.pid), String(process.ppid));
    const ofAnother = dead.replace(/-\d+/u, '0-1');
    await fs.rename(inside(left), inside(dead));
    await fs.writeFile(inside(running), '');
    await fs.writeFile(inside(ofAnother), '');
    await write(inside('out.docx'));
    expect((await fs.readdir(folder)).filter((name) => name.endsWith('.part')).sort()).toEqual(
      [running, ofAnother].sort(),
    );
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'goes with %s, which then ends the process',
    async (signal) => {
      const kill = jest.spyOn(process, 'kill').mockReturnValue(true);
      const seen: string[][] = [];
      jest.spyOn(fs, 'rename').mockImplementation(async () => {
        seen.push(await fs.readdir(folder));
        process.emit(signal, signal);
        seen.push(await fs.readdir(folder));
      });
      await write(inside('out.docx'));
      expect(seen.map((names) => names.some((name) => name.endsWith('.part')))).toEqual([true, false]);
      expect(kill).toHaveBeenCalledWith(process.pid, signal);
      expect(process.listenerCount(signal)).toBe(0);
    },
  );
});

describe('what is no file', () => {
  it('is neither read nor replaced', async () => {
    execFileSync('mkfifo', [inside('pipe')]);
    const said = 'this is no file but a pipe or a device';
    expect(await reasonOf(readBytes(inside('pipe')))).toBe(said);
    expect(await reasonOf(write(inside('pipe')))).toBe(said);
    expect(await reasonOf(write('/dev/null'))).toBe(said);
    expect((await fs.stat('/dev/null')).isCharacterDevice()).toBe(true);
    expect(await reasonOf(write(folder))).toBe('this is a folder');
    expect(await reasonOf(readBytes(folder))).toBe('this is a folder');
  });
});

describe('an error of the system', () => {
  const failing = (code: string): Promise<string> => {
    jest.spyOn(fs, 'rename').mockRejectedValue(Object.assign(new Error(`${code}: words of Node`), { code }));
    return reasonOf(write(inside('out.docx')));
  };

  it.each([
    ['ENOSPC', 'the disk is full'],
    ['EROFS', 'this disk is for reading only'],
    ['EDQUOT', 'there is no space left for you on this disk'],
    ['EBUSY', 'another program has it open'],
    ['EIO', 'the disk has a fault'],
    ['EWEIRD', 'the system says EWEIRD'],
  ])('%s is said in words', async (code, words) => {
    expect(await failing(code)).toBe(`cannot be written: ${words}`);
  });

  it('is said in words where links lead round, and where nothing is', async () => {
    await fs.symlink('b', inside('a'));
    await fs.symlink('a', inside('b'));
    expect(await reasonOf(write(inside('a')))).toBe('cannot be written: its links lead round in a circle');
    expect(await reasonOf(readBytes(inside('a')))).toBe('cannot be read: its links lead round in a circle');
    expect(await reasonOf(write(inside('none/out.docx')))).toBe('there is no such file or folder');
  });
});
