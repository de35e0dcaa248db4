import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportOn } from '../../src/cli/check';
import { docx, h1, p } from '../builders/docx';
import { mapper, mapperInto } from './mapper-process';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mapper-'));
  await writeFile(join(folder, 'in.docx'), docx(h1('Actions'), p('I called at once.')));
});
afterAll(() => rm(folder, { recursive: true }));

async function script(name: string, text: string): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

describe('the command itself', () => {
  it('runs any Office.js script on a document and saves it', async () => {
    const file = await script(
      'add.mjs',
      `await Word.run(async (context) => {
         const paragraph = context.document.body.insertParagraph('A new last line.', 'End');
         paragraph.load('text,isLastParagraph');
         await context.sync();
         console.log(paragraph.text, paragraph.isLastParagraph, Office.context.platform);
       });`,
    );
    const { status, out, errors } = await mapper(
      'word',
      file,
      join(folder, 'in.docx'),
      join(folder, 'out.docx'),
    );
    expect({ status, out, errors }).toEqual({
      status: 0,
      out: 'A new last line. true OfficeOnline\n',
      errors: '',
    });
    expect(reportOn(new Uint8Array(await readFile(join(folder, 'out.docx')))).length.counted).toBe(9);
  });

  it('holds a script to what the profile offers', async () => {
    const file = await script(
      'bookmark.mjs',
      `await Word.run(async (context) => {
         context.document.body.paragraphs.getFirst().getRange('Whole').insertBookmark('here');
         await context.sync();
       });`,
    );
    const old = await mapper('word', file, join(folder, 'in.docx'), '--profile', 'ltsc-2021');
    expect(old.status).toBe(1);
    expect(old.errors).toMatch(/WordApi 1\.4.*ApiNotFound, Range\.insertBookmark/u);
    expect((await mapper('word', file, join(folder, 'in.docx'), '--profile', 'windows')).status).toBe(0);
  });

  it('says that OUT was not written where the script ends the process itself', async () => {
    const file = await script('exit.mjs', 'process.exit(0);');
    const [from, to] = [join(folder, 'in.docx'), join(folder, 'never.docx')];
    const { status, errors } = await mapper('word', file, from, to);
    expect(status).toBe(1);
    expect(errors).toMatch(/^.*exit\.mjs: the script ended the process.*never\.docx was not written\n$/u);
    expect(await mapper('word', file, from)).toEqual({ status: 0, out: '', errors: '' });
  });

  it('ends with status 1 where what it prints cannot be written', async () => {
    const { status, errors } = await mapperInto('/dev/full', 'check', join(folder, 'in.docx'));
    expect({ status, errors }).toEqual({
      status: 1,
      errors: 'standard output: cannot be written: the disk is full\n',
    });
  });

  it('prints nothing but JSON on standard output', async () => {
    const { status, out, errors } = await mapper('check', '--json', join(folder, 'in.docx'));
    expect(status).toBe(0);
    expect(errors).toBe('');
    expect(JSON.parse(out)).toHaveLength(1);
  });
});
