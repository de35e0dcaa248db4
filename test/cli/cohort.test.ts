import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { docx, docxWith, h1, inlineSdt, p } from '../builders/docx';
import { withComments } from '../builders/comments';

let folder = '';
let printed: string[] = [];
let complained: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mapper-cohort-'));
  printed = [];
  complained = [];
  jest.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  jest.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const inside = (name: string): string => join(folder, name);
const claimed = 'I weighed up the risks and the chances of a new till.';
const draft = docx(h1('Section 2 - Actions'), p(inlineSdt({ tag: 'ksb1:aaaaaa::K1.4' }, claimed)));

/** Three drafts in the order of the folder, one of them in a folder of its own, and what is no draft. */
async function fill(): Promise<void> {
  await writeFile(
    inside('draft 10.docx'),
    withComments(draft, { on: claimed, text: '[K1.4 partly] Which chances?' }),
  );
  await mkdir(inside('Ben'));
  await writeFile(inside('Ben/draft 2.docx'), draft);
  await writeFile(inside('draft 2.docx'), dated);
  await writeFile(inside('~$aft 2.docx'), 'a lock of Word');
  await writeFile(inside('.hidden.docx'), 'not for us');
  await writeFile(inside('notes.txt'), 'none');
}

const core =
  '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
  'xmlns:dcterms="http://purl.org/dc/terms/"><dcterms:modified>2026-02-03T10:00:00Z</dcterms:modified></cp:coreProperties>';
const withCore = (xml: string): Uint8Array =>
  docxWith(
    {
      parts: {
        'docProps/core.xml': xml,
        '_rels/.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
          '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>' +
          '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
      },
    },
    p('I rang.'),
  );
const dated = withCore(core);

interface Printed {
  drafts: { name: string; error?: string; changed?: string | null; verdicts?: { judged: number } }[];
  criteria: { code: string; weak: number }[];
  shared: { names: string[] }[];
}

async function cohort(...options: readonly string[]): Promise<Printed & { status: number }> {
  printed = [];
  const status = await main(['cohort', folder, '--json', ...options]);
  return { ...(JSON.parse(printed.join('\n') || '{}') as Printed), status };
}

describe('cohort', () => {
  it('reads each draft of a folder and of those in it, in natural order', async () => {
    await fill();
    const { status, drafts, criteria } = await cohort();
    expect(status).toBe(0);
    expect(drafts.map(({ name }) => name)).toEqual(['Ben/draft 2.docx', 'draft 2.docx', 'draft 10.docx']);
    expect(drafts.map(({ verdicts }) => verdicts?.judged)).toEqual([0, 0, 1]);
    expect(criteria[0]).toMatchObject({ code: 'K1.1', weak: 3 });
  });

  it('says when a draft was last changed, where the file does', async () => {
    await writeFile(inside('a.docx'), dated);
    await writeFile(inside('b.docx'), draft);
    await writeFile(inside('c.docx'), withCore('<broken'));
    await writeFile(inside('d.docx'), withCore(core.replace('2026-02-03T10:00:00Z', 'yesterday')));
    const { drafts, status } = await cohort();
    expect(drafts.map(({ changed }) => changed)).toEqual(['2026-02-03T10:00:00.000Z', null, null, null]);
    expect(status).toBe(0);
  });

  it('has a row with the reason for a damaged draft, and status 1', async () => {
    await fill();
    await writeFile(inside('damaged.docx'), 'PK\u0003\u0004 no more');
    const { status, drafts } = await cohort('--csv', inside('group.csv'), '--html', inside('group.html'));
    expect(status).toBe(1);
    const damaged = drafts.find(({ name }) => name === 'damaged.docx');
    expect(damaged?.error).toBeTruthy();
    expect(complained).toEqual([`damaged.docx: ${damaged?.error}`]);
    expect(drafts).toHaveLength(4);
    for (const file of ['group.csv', 'group.html'])
      expect(await readFile(inside(file), 'utf8')).toContain('damaged.docx');
  });

  it('writes the page and the table for people, and prints lines', async () => {
    await fill();
    expect(await main(['cohort', folder, '--html', inside('out.html'), '--csv', inside('out.csv')])).toBe(0);
    expect(await readFile(inside('out.html'), 'utf8')).toMatch(
      /^<!doctype html>[^]*3 drafts of[^]*draft 10\.docx/u,
    );
    expect(await readFile(inside('out.csv'), 'utf8')).toMatch(/^\ufeffDraft,Words,[^]*\r\ndraft 10\.docx,/u);
    expect(printed.join('\n')).toMatch(/draft 10\.docx\n {2}words: .*judged: 1/u);
  });

  it('writes over no draft, by its name or by a link, and over no Word document', async () => {
    await fill();
    await symlink('draft 2.docx', inside('link.html'));
    for (const out of ['draft 2.docx', 'new.docx', 'link.html'])
      expect(await main(['cohort', folder, '--html', inside(out)])).toBe(1);
    expect(await readFile(inside('draft 2.docx'))).toEqual(Buffer.from(dated));
    expect(await readdir(folder)).not.toContain('new.docx');
    expect(complained.join()).toContain('this is a draft, and nothing was written over it');
  });

  it.each([
    ['a folder without drafts', [], 1, 'there is no .docx in this folder'],
    ['one output twice', ['--html', 'x', '--csv', 'x'], 2, '--html and --csv name the same file.'],
    ['an output without a name', ['--html', ''], 2, 'An output names no file.'],
  ])('refuses %s', async (_, options, status, reason) => {
    expect(await main(['cohort', folder, ...options])).toBe(status);
    expect(complained.join()).toContain(reason);
  });

  it('refuses what is no folder, and what is not there', async () => {
    await writeFile(inside('a.docx'), draft);
    expect(await main(['cohort', inside('a.docx')])).toBe(1);
    expect(await main(['cohort', inside('nowhere')])).toBe(1);
    expect(complained).toEqual([
      `${inside('a.docx')}: this is no folder`,
      `${inside('nowhere')}: there is no such file or folder`,
    ]);
  });
});
