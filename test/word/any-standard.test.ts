/** The whole job by standards that come as files: an invented one, another body's rules for the built-in one, and one made of a pasted list. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main';
import { GroupReader } from '../../src/group';
import { createPaneStore, type PaneStore } from '../../src/pane/store/pane-store';
import { keptStandard, planStandard, unknownCodes, type Report } from '../../src/report';
import { planVerdict, reviewItems, verdictsOf, withComments } from '../../src/report/review';
import { defaultStandard, type Standard } from '../../src/standard';
import { readStandard } from '../../src/standard/file';
import { emptyDraft, replaceCriteria, tidied, withNames } from '../../src/standard-page/draft';
import { recognise } from '../../src/standard-page/recognise/recognise';
import { docx, h1, p } from '../builders/docx';
import { addCodes, loadStandard } from '../builders/facts';
import { openFileOn, profile, type TestDesk } from './desk';
import { storePage } from './store-page';

const sampleFile = (name: string): string =>
  readFileSync(join(__dirname, '../../assets/sample/standards', name), 'utf8');

/** What the page of a standard saves of a list out of an assessment plan. */
function madeOfList(): string {
  const list =
    'Running a stall\nW1.1 Sets up a stall before the market opens.\nW1.2 Clears it away.\n\nMoney\nW2.1 Counts the till.';
  const { file } = replaceCriteria(emptyDraft, recognise(list));
  const named = withNames(file, { name: 'Market trader (invented)', body: 'No Such Body' });
  return JSON.stringify(tidied({ ...named, limits: { words: 800 } }));
}

function standardOf(text: string): Standard {
  const { standard, findings } = readStandard(text);
  if (!standard) throw new Error(JSON.stringify(findings));
  return standard;
}

const long =
  'It was a long week, and at the end of it we had done what we had set out to do for them. '.repeat(2);
const document = docx(
  h1('What I did'),
  p(`First. ${long}`),
  p(`Second. ${long}`),
  h1('How it went'),
  p(`Third. ${long}`),
);

describe.each([
  [
    'an invented standard, with three grades and no sections',
    standardOf(sampleFile('invented-retail-lead.yaml')),
  ],
  ['another body’s rules for the built-in one', standardOf(sampleFile('st0071-other-body.json'))],
  ['a standard that was made of a pasted list', standardOf(madeOfList())],
])('the whole job by %s', (_, standard) => {
  const [first = '', second = '', third = ''] = standard.criteria.map(({ code }) => code);
  let desk: TestDesk;
  let store: PaneStore;

  const reportNow = (): Report => {
    const { report } = store.get();
    if (!report) throw new Error('The document was not read');
    return report;
  };

  beforeEach(async () => {
    desk = await openFileOn(profile('web'), document);
    store = createPaneStore({ host: desk.host, loadStandard, page: storePage });
    await store.refresh();
    await store.run((all) => all.chooseStandard({ id: standard.id, file: standard.file }));
    expect(store.get().notice?.kind).toBe('done');
  });

  /** Tags a paragraph and reads again, as the pane does. */
  const tag = async (index: number, ...codes: string[]): Promise<void> => {
    const outcome = await desk.apply(addCodes(reportNow(), index, codes));
    expect(outcome.kind).toBe('done');
    await store.refresh();
  };

  test('is kept in one request', async () => {
    const { id, file } = defaultStandard;
    expect(await desk.requestsOf(() => desk.apply(planStandard({ id, file })))).toBe(1);
  });

  test('is in the document: another pane reads by it, and undo goes back', async () => {
    expect(reportNow().standard.id).toBe(standard.id);
    const other = createPaneStore({ host: desk.host, loadStandard, page: storePage });
    await other.refresh();
    expect(other.get().report?.standard).toEqual(standard);
    await store.undo();
    expect(reportNow().standard.id).toBe(defaultStandard.id);
  });

  test('tags, and writes a mapping annex of its criteria alone', async () => {
    await tag(1, first, second);
    await tag(4, third);
    expect(
      reportNow()
        .coverage.criteria.slice(0, 3)
        .map(({ state }) => state),
    ).toEqual(['safe', 'safe', 'safe']);
    await store.run((all) => all.writeAnnex());
    expect(store.get().notice?.kind).toBe('done');
    const { annex, mapping, snapshot } = reportNow();
    expect(annex.isCurrent).toBe(true);
    expect(mapping.flatMap(({ code }) => code ?? [])).toEqual(standard.criteria.map(({ code }) => code));
    const written = snapshot.paragraphs.filter(({ isAnnex }) => isAnnex).map(({ text }) => text);
    expect(written).toContain(standard.mapping.title ?? 'Annex: criteria mapping');
    expect(written).toContain(standard.mapping.columns[1]);
  });

  test('is what the command line and the page of a group read by', async () => {
    await tag(1, first);
    const folder = mkdtempSync(join(tmpdir(), 'any-standard-'));
    const printed: string[] = [];
    jest.spyOn(console, 'log').mockImplementation((text: string) => void printed.push(text));
    try {
      const file = join(folder, 'draft.docx');
      writeFileSync(file, desk.desk.save());
      expect(await main(['check', '--json', file])).toBe(0);
      const [entry] = JSON.parse(printed.join('\n')) as { criteria: { code: string; state: string }[] }[];
      expect(entry?.criteria.map(({ code }) => code)).toEqual(standard.criteria.map(({ code }) => code));
      expect(entry?.criteria[0]?.state).toBe('safe');
      const reader = new GroupReader(null);
      reader.addFile('draft.docx', desk.desk.save());
      const group = reader.finish();
      expect(group.standard).toEqual(standard);
      expect(group.drafts).toMatchObject([
        {
          criteria: expect.arrayContaining([
            { code: first, state: 'safe', places: 1, judgement: null },
          ]) as unknown,
        },
      ]);
      expect(() => reader.addFile('other.docx', document)).toThrow('another standard');
    } finally {
      rmSync(folder, { recursive: true });
      jest.restoreAllMocks();
    }
  });

  test('is reviewed: a verdict on its codes is written and read back', async () => {
    await tag(2, second);
    const about = reviewItems(reportNow()).find(({ criterion }) => criterion.code === second);
    if (!about) throw new Error('There is nothing to judge');
    const plan = planVerdict(reportNow(), { about, judgement: 'partly', note: 'Say how.' });
    expect(await desk.apply(plan)).toMatchObject({ kind: 'done' });
    const comments = await desk.host.readComments();
    if (!Array.isArray(comments)) throw new Error('Word gives no comments');
    const { all } = verdictsOf(withComments(reportNow(), comments));
    expect(all).toMatchObject([{ code: second, judgement: 'partly', note: 'Say how.' }]);
  });
});

test('tags of another standard are kept and told, and get new codes once the author has said which', async () => {
  const desk = await openFileOn(profile('web'), document);
  const store = createPaneStore({ host: desk.host, loadStandard, page: storePage });
  await store.refresh();
  const before = store.get().report;
  if (!before) throw new Error('The document was not read');
  await desk.apply(addCodes(before, 1, ['K1.1', 'K2.1']));
  await desk.apply(addCodes(await desk.report(), 4, ['K2.1']));
  const { id, file } = standardOf(sampleFile('invented-retail-lead.yaml'));
  await store.run((all) => all.chooseStandard({ id, file }));

  const codesOf = (report: Report | null): string[] =>
    report?.snapshot.controls.flatMap(({ parsed }) =>
      parsed.kind === 'tag' ? [parsed.codes.join(' ')] : [],
    ) ?? [];
  const { report } = store.get();
  expect(codesOf(report)).toEqual(['K1.1 K2.1', 'K2.1']);
  expect(report && unknownCodes(report).map(({ code, controls }) => [code, controls.length])).toEqual([
    ['K1.1', 1],
    ['K2.1', 2],
  ]);
  expect(report?.findings.filter(({ id: finding }) => finding === 'unknown-code')).toHaveLength(2);

  await store.run((all) =>
    all.mapCodes(
      new Map([
        ['K2.1', 'M1'],
        ['K1.1', 'P1'],
      ]),
    ),
  );
  expect(store.get().notice).toMatchObject({
    kind: 'done',
    text: '2 tags changed to codes of this standard.',
  });
  expect(codesOf(store.get().report)).toEqual(['P1 M1', 'M1']);
  await store.undo();
  expect(codesOf(store.get().report)).toEqual(['K1.1 K2.1', 'K2.1']);
});

test('a standard that comes with the pane is kept in the document by the first change', async () => {
  const desk = await openFileOn(profile('web'), document);
  const standard = standardOf(sampleFile('invented-retail-lead.yaml'));
  const store = createPaneStore({
    host: desk.host,
    loadStandard: () => Promise.resolve(standard),
    page: storePage,
  });
  await store.refresh();
  expect(keptStandard(store.get().report?.snapshot.settings ?? {})).toBeNull();
  await store.run((all) => all.writeAnnex());
  await store.refresh();
  expect(keptStandard(store.get().report?.snapshot.settings ?? {})).toEqual({
    id: standard.id,
    file: standard.file,
  });
  const other = createPaneStore({ host: desk.host, loadStandard, page: storePage });
  await other.refresh();
  expect(other.get().report?.standard.id).toBe(standard.id);
});

test('where the standard that a document keeps cannot be read, the default stands in, and that is told', async () => {
  const desk = await openFileOn(profile('web'), document);
  const store = createPaneStore({ host: desk.host, loadStandard, page: storePage });
  await store.refresh();
  await store.run((all) => all.chooseStandard({ id: 'damaged', file: { formatVersion: 9 } }));
  await store.refresh();
  const { report } = store.get();
  expect(report?.standard.id).toBe(defaultStandard.id);
  expect(report?.findings.map(({ id }) => id)).toContain('unread-standard');
});

test('a group has no draft that keeps another version of its standard', async () => {
  const { file: now } = standardOf(sampleFile('invented-retail-lead.yaml'));
  const before = {
    ...(now as { criteria: object[] }),
    criteria: (now as { criteria: object[] }).criteria.slice(1),
  };
  const reader = new GroupReader(null);
  const draftBy = async (file: unknown): Promise<Uint8Array> => {
    const desk = await openFileOn(profile('web'), document);
    await desk.apply(planStandard({ id: 'invented-retail-lead', file }));
    return desk.desk.save();
  };
  reader.addFile('now.docx', await draftBy(now));
  const old = await draftBy(before);
  expect(() => reader.addFile('before.docx', old)).toThrow('another version');
});
