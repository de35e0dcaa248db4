import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { openDocx } from '../../src/docx/read-docx';
import {
  decisionsKey,
  headingQuestion,
  planHeadingDecisions,
  planTagList,
  storeNamespace,
  writeStore,
} from '../../src/report';
import { addCodes } from '../builders/facts';
import { openOn, profile } from '../word/desk';
import { customXmlPart, del, docx, docxWith, h1, inlineSdt, ins, p, table } from '../builders/docx';

let folder = '';
let printed: string[] = [];
let complained: string[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mapper-'));
  printed = [];
  complained = [];
  jest.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
  jest.spyOn(console, 'error').mockImplementation((text: string) => void complained.push(text));
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const draft = docx(
  h1('Section 2 - Actions'),
  p('I called the customer at once.'),
  p('Then I wrote to the team.'),
  table([
    ['Day', 'Calls'],
    ['Monday', 'twelve'],
  ]),
  p('The end of it.'),
  h1('Appendix A'),
  p('An e-mail.'),
);

async function file(name: string, content: Uint8Array | string = draft): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

interface Entry {
  file: string;
  error?: string;
  sections: { key: string; number: number | null; words: number; paragraphs: number; confidence: string }[];
  missing: string[];
  words: Record<string, unknown>;
  criteria: { code: string; state: string; evidence: Record<string, unknown>[] }[];
  outlook: Record<string, { evidenced: number; gaps: string[]; of: number }>;
  findings: { id: string; at: string | null }[];
}

async function check(...files: string[]): Promise<Entry[]> {
  printed = [];
  await main(['check', '--json', ...files]);
  return JSON.parse(printed.join('\n')) as Entry[];
}

describe('check', () => {
  it('reads what the author decided in the pane', async () => {
    const test = await openOn(
      profile('windows'),
      h1('What actions did I take?'),
      p('I called the customer.'),
      h1('Customer feedback'),
      p('She was content.'),
      h1('Feedback form'),
      p('Not a section.'),
      h1('My e-mails'),
      p('Dear all.'),
    );
    const wanted = { 'Feedback form': null, 'My e-mails': 'appendix' } as const;
    await test.change((report) =>
      planHeadingDecisions(
        report,
        headingQuestion(report).map(({ paragraph, readAs }) => {
          const own = Object.entries(wanted).find(([text]) => text === paragraph.text);
          return { heading: paragraph, decision: own ? own[1] : readAs };
        }),
      ),
    );
    const path = await file('decided.docx', test.desk.save());
    const [entry] = await check(path);
    expect(entry?.sections).toMatchObject([
      { key: 'actions', words: 9, confidence: 'exact' },
      { key: 'feedback', words: 10, paragraphs: 3, confidence: 'exact' },
      { key: 'appendix', words: 4 },
    ]);
    expect(entry?.words['counted']).toBe(19);
    expect(entry?.findings.map(({ id }) => id)).not.toContain('likely-sections');
    printed = [];
    await main(['outline', '--json', path]);
    const lines = JSON.parse(printed.join('\n')) as { heading: object | null }[];
    const author = [{ what: 'author', share: 1 }];
    expect(lines.flatMap(({ heading }) => heading ?? [])).toMatchObject([
      { is: 'actions', evidence: author },
      { is: 'feedback', evidence: author },
      { is: 'appendix', evidence: author },
    ]);
  });

  it('prints an entry a file in the shape of the contract', async () => {
    const path = await file('draft.docx');
    const [entry] = await check(path);
    expect(entry).toMatchObject({
      file: path,
      sections: [
        {
          key: 'actions',
          number: 2,
          title: 'Actions',
          heading: 'Section 2 - Actions',
          words: 24,
          paragraphs: 3,
          confidence: 'exact',
        },
        { key: 'appendix', number: null, title: 'Appendix', heading: 'Appendix A', words: 4, paragraphs: 1 },
      ],
      missing: ['situation', 'responsibilities', 'solutions', 'results', 'feedback'],
      words: {
        document: 28,
        counted: 24,
        most: 24,
        limit: 2500,
        floor: 2250,
        ceiling: 2750,
        status: 'short',
        cutOff: null,
      },
    });
    expect(entry?.criteria).toHaveLength(25);
    expect(entry?.outlook['pass']).toMatchObject({ evidenced: 0, of: 16 });
    expect(entry?.findings).toContainEqual(
      expect.objectContaining({ id: 'missing-section', severity: 'info', at: '6' }),
    );
  });

  it('does not let a bad file stop the others, and ends with status 1', async () => {
    const good = await file('good.docx');
    const bad = await file('bad.docx', 'this is no zip');
    expect(await main(['check', '--json', bad, good])).toBe(1);
    const [first, second] = JSON.parse(printed.join('\n')) as Entry[];
    expect(first).toEqual({
      file: bad,
      error: expect.stringMatching(/not a Word document|\.docx/) as string,
    });
    expect(second?.sections).toHaveLength(2);
    expect(complained).toHaveLength(1);
  });

  it('names a file once, in one line, whatever its name holds', async () => {
    const none = join(folder, 'none\n\u001b[31m.docx');
    expect(await main(['check', '--json', none])).toBe(1);
    expect(JSON.parse(printed.join('\n'))).toEqual([
      { file: none, error: 'there is no such file or folder' },
    ]);
    expect(complained).toEqual([`${join(folder, 'none␊␛[31m.docx')}: there is no such file or folder`]);
  });

  it('prints each file when it is ready', async () => {
    const good = await file('good.docx');
    const late = join(folder, 'late.docx');
    const print = jest.spyOn(console, 'log').mockImplementation((text: string) => {
      printed.push(text);
      writeFileSync(late, draft);
    });
    expect(await main(['check', good, late])).toBe(0);
    expect(print).toHaveBeenCalledTimes(2);
  });

  it('refuses what may never end before it reads it', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [first, second] = await check(pipe, await file('good.docx'));
    expect(first?.error).toMatch(/a pipe or a device/);
    expect(second?.sections).toHaveLength(2);
  });

  it('reads well without --json too', async () => {
    expect(await main(['check', await file('draft.docx')])).toBe(0);
    expect(printed.join('\n')).toMatch(/24 words counted of 2500/);
  });
});

describe('tag, untag, map and clean', () => {
  it('do the whole job on a file', async () => {
    const from = await file('draft.docx');
    const to = join(folder, 'out.docx');
    expect(await main(['tag', from, to, '--at', '2.2', '--codes', 'k1.4,K2.1'])).toBe(0);
    expect(await main(['tag', to, to, '--at', '2.t1.r2.c2', '--codes', 'S2.9'])).toBe(0);
    expect(await main(['tag', to, to, '--at', 'A.1', '--codes', 'K1.1'])).toBe(0);
    const [tagged] = await check(to);
    const evidenceOf = (code: string) =>
      tagged?.criteria.find((criterion) => criterion.code === code)?.evidence;
    expect(evidenceOf('K1.4')).toEqual([
      { section: 'actions', paragraph: 2, words: 6, credited: 'all', marked: 6 },
    ]);
    expect(evidenceOf('S2.9')).toEqual([
      {
        section: 'actions',
        paragraph: null,
        table: 1,
        row: 2,
        cell: 2,
        words: 1,
        credited: 'all',
        marked: 1,
      },
    ]);
    expect(evidenceOf('K1.1')).toMatchObject([{ section: 'appendix', credited: 'none' }]);
    expect(await main(['map', to, to])).toBe(0);
    const once = await readFile(to);
    expect(await main(['map', to, to])).toBe(0);
    expect((await readFile(to)).equals(once)).toBe(true);
    expect(await main(['untag', to, to, '--at', '2.2', '--codes', 'K2.1'])).toBe(0);
    expect(await main(['untag', to, to, '--at', '2.t1.r2.c2'])).toBe(0);
    const [after] = await check(to);
    expect(after?.criteria.filter(({ evidence }) => evidence.length > 0).map(({ code }) => code)).toEqual([
      'K1.1',
      'K1.4',
    ]);
    expect(after?.words['counted']).toBe(24);
    expect(after?.findings.map(({ id }) => id)).toContain('stale-annex');
    expect(await main(['clean', to, join(folder, 'clean.docx')])).toBe(0);
    const [clean] = await check(join(folder, 'clean.docx'));
    expect(clean?.outlook['pass']?.evidenced).toBe(0);
  });

  it('tell of a part that keeps decisions and cannot be read', async () => {
    for (const broken of [
      `<store xmlns="${storeNamespace}">`,
      `<store xmlns="${storeNamespace}">x</store>`,
    ]) {
      const [entry] = await check(
        await file('broken.docx', docxWith({ parts: customXmlPart(broken) }, h1('Actions'), p('I called.'))),
      );
      expect(entry?.words['document']).toBe(3);
      expect(entry?.findings).toContainEqual(
        expect.objectContaining({ id: 'unread-store', severity: 'info', at: null }),
      );
    }
  });

  it('read what the author decided from the part alone', async () => {
    const parts = customXmlPart(
      writeStore(
        new Map([
          [decisionsKey, { value: { sections: { thanks: 'results' } }, saved: '2026-11-26T12:00:00.000Z' }],
        ]),
      ),
    );
    const [entry] = await check(await file('part.docx', docxWith({ parts }, h1('Thanks'), p('I called.'))));
    expect(entry?.sections).toMatchObject([{ key: 'results', confidence: 'exact' }]);
    expect(entry?.findings.map(({ id }) => id)).not.toContain('unread-store');
  });

  it('take a tag off the list that the pane keeps in the document', async () => {
    const at = join(folder, 'listed.docx');
    const test = await openOn(profile('web'), h1('Actions'), p('I called.'), p('I wrote.'));
    await test.change((report) => addCodes(report, 1, ['K1.1']));
    await test.change((report) => addCodes(report, 2, ['K1.2']));
    await test.change((report) => planTagList(report));
    await writeFile(at, test.desk.save());
    expect(await main(['untag', at, at, '--at', '2.1'])).toBe(0);
    const [after] = await check(at);
    expect(after?.findings.map(({ id }) => id)).not.toContain('lost-tags');
    expect(after?.criteria.filter(({ evidence }) => evidence.length > 0).map(({ code }) => code)).toEqual([
      'K1.2',
    ]);
  });

  it('make a clean copy that says what is still in it, and leaves that out where asked', async () => {
    const from = join(folder, 'with-changes.docx');
    await writeFile(from, docx(h1('Actions'), p('I called ', del('her '), ins('him.'))));
    printed = [];
    expect(await main(['clean', from, join(folder, 'kept.docx')])).toBe(0);
    expect(printed).toEqual(['Still in the copy: 2 tracked changes.']);
    printed = [];
    expect(await main(['clean', from, join(folder, 'bare.docx'), '--remove', 'changes,comments'])).toBe(0);
    expect(printed).toEqual([]);
    expect(await main(['clean', from, join(folder, 'bare.docx'), '--remove', 'headings'])).toBe(2);
  });

  it.each([
    ['an address that is not there', ['tag', '--at', '2.9', '--codes', 'K1.4'], /no paragraph 2\.9/],
    ['a code that is not there', ['tag', '--at', '2.1', '--codes', 'K9.9'], /no criterion K9\.9/],
    ['a tag that is not there', ['untag', '--at', '2.1'], /no tag/],
  ])(
    'say in one line that %s cannot be served, and write nothing',
    async (_, [verb = '', ...options], reason) => {
      const from = await file('draft.docx');
      const to = join(folder, 'out.docx');
      expect(await main([verb, from, to, ...options])).toBe(1);
      expect(complained).toHaveLength(1);
      expect(complained[0]).toMatch(reason);
      expect(await readdir(folder)).toEqual(['draft.docx']);
    },
  );

  it('leave an old file as it was where the new one fails', async () => {
    const from = await file('bad.docx', 'no zip');
    const to = await file('old.docx', 'precious');
    expect(await main(['map', from, to])).toBe(1);
    expect(await readFile(to, 'utf8')).toBe('precious');
  });
});

describe('wrong usage', () => {
  it.each([
    [[]],
    [['frobnicate']],
    [['toString']],
    [['check']],
    [['tag', 'a.docx']],
    [['tag', 'a.docx', 'b.docx', '--codes', 'K1.4']],
    [['map', 'a.docx', 'b.docx', '--json']],
    [['word', 'a.mjs', 'b.docx', '--profile', 'word-97']],
    [['tag', 'a.docx', 'b.docx', '--at', '2.1', '--codes', ',']],
    [['tag', 'a.docx', 'b.docx', '--at', '2.1', '--codes', ' ']],
    [['untag', 'a.docx', 'b.docx', '--at', '2.1', '--codes', '']],
    [['clean', 'a.docx', 'b.docx', '--remove', ',']],
  ])('%j ends with status 2', async (words) => {
    expect(await main(words)).toBe(2);
  });

  it('names a file that is not there', async () => {
    expect(await main(['map', join(folder, 'none.docx'), join(folder, 'out.docx')])).toBe(1);
    expect(complained[0]).toContain('no such file');
  });
});

describe('outline', () => {
  const report = docx(
    h1('Introduction'),
    p('Why I wrote this.'),
    h1('Section 2 - Actions'),
    p('I called the customer at once.'),
    table([['Day', 'Calls']]),
  );

  it('lists every paragraph with its address, and what a heading is taken for and why', async () => {
    expect(await main(['outline', '--json', await file('draft.docx', report)])).toBe(0);
    const entries = JSON.parse(printed.join('\n')) as { address: string | null; heading: object | null }[];
    expect(entries.map(({ address }) => address)).toEqual([
      null,
      'o1.1',
      null,
      '2.1',
      '2.t1.r1.c1',
      '2.t1.r1.c2',
      ...entries.slice(6).map(() => null),
    ]);
    expect(entries[2]?.heading).toEqual({
      is: 'actions',
      score: 1,
      evidence: [
        { what: 'words', share: 1 },
        { what: 'look', share: 1 },
      ],
    });
  });

  it('gives addresses by which a paragraph under a heading that is no section is tagged', async () => {
    const from = await file('draft.docx', report);
    expect(await main(['tag', from, from, '--at', 'o1.1', '--codes', 'K1.4'])).toBe(0);
    const [entry] = await check(from);
    const found = entry?.criteria.find(({ code }) => code === 'K1.4');
    expect(found?.evidence).toMatchObject([{ section: 'other', paragraph: 1 }]);
  });
});

describe('tag', () => {
  const cited = docx(h1('Actions'), p('I said so ', inlineSdt({ tag: 'citation' }, '(Sample 2026)')));

  it('takes a paragraph that ends with a citation, as desktop Word does, and tells where the web does not', async () => {
    const from = await file('cited.docx', cited);
    const to = join(folder, 'tagged.docx');
    expect(await main(['tag', from, to, '--at', '2.1', '--codes', 'K1.4'])).toBe(0);
    expect(await main(['tag', from, to, '--at', '2.1', '--codes', 'K1.4', '--profile', 'web'])).toBe(1);
    expect(await main(['tag', from, to, '--at', '2.1', '--codes', 'K1.4', '--profile', 'abacus'])).toBe(2);
  });
});

describe('map', () => {
  it('leaves outline, count and findings as they were, and twice is the same', async () => {
    const words = Array.from({ length: 20 }, () => p('I called the customer and wrote it down.'));
    const from = await file('short.docx', docx(h1('Situation'), ...words, p('Appendix'), p('An e-mail.')));
    const to = join(folder, 'mapped.docx');
    const summary = async (path: string) => {
      const [entry] = await check(path);
      return { sections: entry?.sections, counted: entry?.words['counted'], findings: entry?.findings };
    };
    const before = await summary(from);
    expect(await main(['map', from, to])).toBe(0);
    expect(await summary(to)).toEqual(before);
    const once = await readFile(to);
    expect(await main(['map', to, to])).toBe(0);
    expect(await summary(to)).toEqual(before);
    expect((await readFile(to)).length).toBe(once.length);
  });
});

describe('a styles part that nothing leads to', () => {
  it('does not stand in the way of the annex', async () => {
    const styles = '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>';
    const lost = docxWith(
      { hasStyles: false, parts: { 'word/styles.xml': styles } },
      h1('Actions'),
      p('I called.'),
    );
    const to = join(folder, 'out.docx');
    expect(await main(['map', await file('lost.docx', lost), to])).toBe(0);
    expect(openDocx(new Uint8Array(await readFile(to))).stylesPart?.name).toBe('word/styles1.xml');
  });
});
