import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import type { KeptStandard } from '../../src/standard';
import { planStandard } from '../../src/report/plans/plan-standard';
import { openFileOn, profile } from '../word/desk';
import { docx, h1, p } from '../builders/docx';
import { standardFileOf } from '../builders/standard-file';

let folder = '';
let printed: string[] = [];
let complained: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mapper-standard-'));
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

async function file(name: string, content: Uint8Array | string): Promise<string> {
  await writeFile(inside(name), content);
  return inside(name);
}

/** Three grades, no sections, no themes, and a report that is too short fails. */
const other = standardFileOf({
  grades: [
    { id: 'pass', name: 'Pass', heading: 'To pass' },
    { id: 'merit', name: 'Merit' },
    { id: 'top', name: 'Top' },
  ],
  criteria: [
    { code: 'Pa1', grade: 'pass', wording: 'Opens the till.' },
    { code: 'M1', grade: 'merit', wording: 'Closes the till.' },
    { code: 'T1', grade: 'top', wording: 'Mends the till.' },
  ],
  limits: { words: 100, tolerance: 0.1, under: 'fails', over: 'fails' },
});

const draft = docx(
  h1('A day at the till'),
  h1('The morning'),
  p('I opened the till at eight and counted what was in it with a colleague.'),
  h1('The evening'),
  p('I closed it at six.'),
);

interface Entry {
  error?: string;
  words: Record<string, unknown>;
  criteria: { code: string; grade: string; state: string; evidence: object[] }[];
  outlook: Record<string, { evidenced: number; of: number }>;
  findings: { id: string; severity: string; message: string }[];
}

interface Line {
  region: string;
  codes: string[];
  text: string;
}

async function json<Value>(...words: string[]): Promise<Value> {
  printed = [];
  await main(words);
  return JSON.parse(printed.join('\n')) as Value;
}

describe('--standard', () => {
  it('has a draft checked, tagged, mapped, untagged, outlined and cleaned by a standard of its own', async () => {
    const standard = await file('other.json', JSON.stringify(other));
    const from = await file('draft.docx', draft);
    const tagged = inside('tagged.docx');
    const by = ['--standard', standard];
    expect(await main(['tag', from, tagged, '--at', 'o2.1', '--codes', 'pa1,m1', ...by])).toBe(0);
    expect(await main(['map', tagged, tagged, ...by])).toBe(0);
    const [entry] = await json<Entry[]>('check', '--json', tagged, ...by);
    expect(entry?.criteria.map(({ code, grade, state }) => [code, grade, state])).toEqual([
      ['Pa1', 'pass', 'safe'],
      ['M1', 'merit', 'safe'],
      ['T1', 'top', 'gap'],
    ]);
    expect(Object.keys(entry?.outlook ?? {})).toEqual(['pass', 'merit', 'top']);
    expect(entry?.words).toMatchObject({ limit: 100, floor: 90, ceiling: 110, status: 'short' });
    const annex = (await json<Line[]>('outline', '--json', tagged, ...by)).filter(
      ({ region }) => region === 'annex',
    );
    expect(annex.map(({ text }) => text).slice(5, 11)).toEqual([
      'To pass',
      'Pa1 Opens the till.',
      'The morning, paragraph 1',
      'M1 Closes the till.',
      'The morning, paragraph 1',
      'T1 Mends the till.',
    ]);
    expect(await main(['untag', tagged, tagged, '--at', 'o2.1', '--codes', 'PA1', ...by])).toBe(0);
    const outline = await json<Line[]>('outline', '--json', tagged, ...by);
    expect(outline.flatMap(({ codes }) => codes)).toEqual(['M1']);
    expect(await main(['clean', tagged, inside('clean.docx')])).toBe(0);
  });

  it('reads a group by it', async () => {
    const standard = await file('other.yaml', JSON.stringify(other));
    await file('draft.docx', draft);
    const { criteria } = await json<{ criteria: { code: string }[] }>(
      'cohort',
      folder,
      '--json',
      '--standard',
      standard,
    );
    expect(criteria.map(({ code }) => code)).toEqual(['Pa1', 'M1', 'T1']);
  });

  it('takes the id of a standard that is built in, and so does a document without one', async () => {
    const from = await file('draft.docx', draft);
    const byId = await json<Entry[]>('check', '--json', from, '--standard', 'st0071-highfield');
    expect(byId).toEqual(await json<Entry[]>('check', '--json', from));
    expect(byId[0]?.criteria).toHaveLength(25);
  });

  it('names the first mistake of a file that cannot be used, and does nothing', async () => {
    const standard = await file(
      'wrong.yaml',
      'formatVersion: 1\nid: a\nname: A\nbody: B\nlimits:\n  words: many\n',
    );
    const from = await file('draft.docx', draft);
    expect(await main(['map', from, inside('out.docx'), '--standard', standard])).toBe(1);
    expect(complained).toEqual([
      `${standard}: criteria: is missing. (and 1 more: mapper standard check)`.replace(
        ': criteria',
        ': line 1: criteria',
      ),
    ]);
    await expect(readFile(inside('out.docx'))).rejects.toThrow('ENOENT');
    expect(await main(['check', from, '--standard', inside('none.json')])).toBe(1);
    expect(complained.at(-1)).toBe(`${inside('none.json')}: there is no such file or folder`);
  });
});

describe('a document that keeps a standard', () => {
  async function keeping(kept: KeptStandard): Promise<string> {
    const { host, desk } = await openFileOn(profile('windows'), draft);
    await host.apply(planStandard(kept));
    return file('kept.docx', desk.save());
  }

  it('is read by it, and so is the folder that it stands in, unless another is asked for', async () => {
    const kept = await keeping({ id: 'small', file: other });
    const codes = async (...words: string[]) => {
      const [entry] = await json<Entry[]>('check', '--json', kept, ...words);
      return entry?.criteria.map(({ code }) => code);
    };
    expect(await codes()).toEqual(['Pa1', 'M1', 'T1']);
    expect(await codes('--standard', 'st0071-highfield')).toHaveLength(25);
    expect((await json<{ criteria: object[] }>('cohort', folder, '--json')).criteria).toHaveLength(3);
    expect(await main(['tag', kept, kept, '--at', 'o2.1', '--codes', 'T1'])).toBe(0);
    const lines = await json<Line[]>('outline', '--json', kept);
    expect(lines.flatMap((line) => line.codes)).toEqual(['T1']);
  });

  it('by the id of one that is built in', async () => {
    const [entry] = await json<Entry[]>(
      'check',
      '--json',
      await keeping({ id: 'st0071-highfield', file: null }),
    );
    expect(entry?.criteria).toHaveLength(25);
  });

  it.each([
    { id: 'gone', file: null },
    { id: 'small', file: { formatVersion: 9 } },
  ])('that cannot be read, $id, is read by ours and told', async (one) => {
    const [entry] = await json<Entry[]>('check', '--json', await keeping(one));
    expect(entry?.criteria).toHaveLength(25);
    expect(entry?.findings.map(({ id }) => id)).toContain('unread-standard');
  });
});

describe('standard check', () => {
  it('says of each file what is wrong with it, by line and path', async () => {
    const right = await file('right.json', JSON.stringify(other));
    const wrong = await file(
      'wrong.yaml',
      'extends: st0071-highfield\nformatVersion: 1\nid: a\nlimit: 3\nproposal: 4\n',
    );
    expect(await main(['standard', 'check', right, wrong])).toBe(1);
    expect(printed.join('\n').split('\n')).toEqual([
      `${right}: Small, Nobody: 3 criteria`,
      `${wrong}:5: proposal: should be a group of members, { … }, and is the number 4.`,
      `${wrong}:4: warning: limit: is not known here and is left out. Did you mean “limits”?`,
    ]);
  });

  it('ends with 0 where there are only warnings', async () => {
    const file1 = await file('warned.json', JSON.stringify({ ...other, zebra: 1 }));
    expect(await main(['standard', 'check', file1])).toBe(0);
    expect(printed.join('\n')).toContain('warning: zebra');
  });

  it('does not stop at a file that cannot be read', async () => {
    const right = await file('right.json', JSON.stringify(other));
    expect(await main(['standard', 'check', inside('none.json'), right])).toBe(1);
    expect(complained).toEqual([`${inside('none.json')}: there is no such file or folder`]);
    expect(printed).toEqual([`${right}: Small, Nobody: 3 criteria`]);
  });
});

it('standard list names what is built in', async () => {
  expect(await main(['standard', 'list'])).toBe(0);
  expect(printed).toEqual(['st0071-highfield  Customer Service Specialist, Highfield: 25 criteria']);
});

it.each([
  [['standard']],
  [['standard', 'check']],
  [['standard', 'list', 'a.json']],
  [['standard', 'make']],
  [['check', 'a.docx', '--standard', '']],
  [['clean', 'a.docx', 'b.docx', '--standard', 'st0071-highfield']],
  [['word', 'a.mjs', 'b.docx', '--standard', 'st0071-highfield']],
])('%j ends with status 2', async (words) => {
  expect(await main(words)).toBe(2);
});
