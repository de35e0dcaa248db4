/** Undo and Redo of the pane: everything that changes text or tags comes back, also where an add-in's change empties Word's own undo. */
import { loadStandard } from '../builders/facts';
import { createPaneStore, type PaneStore } from '../../src/pane/store/pane-store';
import type { MakeCommand } from '../../src/pane/store/command-loader';
import { anchorOf, isTagControl, repairOf, type FindingId, type Report } from '../../src/report';
import { defaultStandard } from '../../src/standard';
import { docx, h1, inlineSdt, p, r, sdt, styled, type Block } from '../builders/docx';
import { bodyWithoutUs } from './body-without-us';
import { openFileOn, openOn, profile, type TestDesk } from './desk';
import { storePage } from './store-page';

interface Opened extends TestDesk {
  readonly store: PaneStore;
}

const withStore = async (desk: TestDesk): Promise<Opened> => {
  const store = createPaneStore({ host: desk.host, loadStandard, page: storePage });
  await store.refresh();
  return { ...desk, store };
};

const open = async (...content: readonly Block[]): Promise<Opened> =>
  withStore(await openOn(profile('web'), ...content));

const reportOf = ({ store }: Opened): Report => {
  const { report } = store.get();
  if (!report) throw new Error('The desk does not answer');
  return report;
};

/** What each paragraph says, how it looks, and the tags that it has. */
const lines = ({ desk }: Opened, report: Report): unknown[] =>
  report.snapshot.paragraphs.map((paragraph, index) => ({
    text: paragraph.hostText,
    style: paragraph.style,
    italic: desk.model.Body.Paragraphs.items()[index]?.Font.Italic,
    tags: paragraph.controls.filter(isTagControl).map(({ tag }) => tag),
  }));

/** The same without the ids of tags that were given anew. */
const codes = (report: Report): unknown[] =>
  report.snapshot.paragraphs.map(({ controls }) =>
    controls.filter(isTagControl).flatMap(({ parsed }) => parsed.codes),
  );

/** Repairs the first finding of a kind. */
async function repair(opened: Opened, id: FindingId, choice: 'repair' | 'alternative' = 'repair') {
  const report = reportOf(opened);
  const finding = report.findings.find((each) => each.id === id);
  const offered = finding && repairOf(report, finding);
  if (!offered) throw new Error(`There is no repair for ${id}`);
  const { preview } = offered;
  await opened.store.run((all) => all.repairFinding(report, { finding, preview, choice }));
  expect(opened.store.get().notice).toMatchObject({ kind: 'done' });
}

/** Takes back and does again, and looks at the document each time. */
async function backAndForth(opened: Opened, before: Report): Promise<void> {
  const { store } = opened;
  const was = lines(opened, before);
  const changed = lines(opened, await opened.report());
  expect(changed).not.toEqual(was);
  const label = store.get().history.undo?.label;
  await store.undo();
  expect(store.get().notice).toMatchObject({ kind: 'done', text: `Undone: ${label}.`, undo: null });
  expect(lines(opened, await opened.report())).toEqual(was);
  expect(store.get().history).toEqual({ undo: null, redo: { label } });
  await store.redo();
  expect(store.get().notice).toMatchObject({ kind: 'done', text: `Done again: ${label}.` });
  expect(lines(opened, await opened.report())).toEqual(changed);
  await store.undo();
  expect(lines(opened, await opened.report())).toEqual(was);
}

const tag = (value: string, text: string): Block => p(inlineSdt({ tag: value }, text));

describe('Undo on the web, where Word’s own has nothing', () => {
  test('puts the guidance back that was taken out, each line in its place', async () => {
    const opened = await withStore(await openFileOn(profile('web'), docx()));
    await opened.store.run((all) => all.insertTemplate('in-document'));
    const before = await opened.report();
    const was = lines(opened, before);
    await repair(opened, 'leftover-guidance');
    expect((await opened.report()).snapshot.paragraphs.length).toBeLessThan(was.length);
    await opened.store.undo();
    expect(lines(opened, await opened.report())).toEqual(was);
    await opened.store.redo();
    await opened.store.undo();
    expect(lines(opened, await opened.report())).toEqual(was);
    await opened.store.undo();
    expect((await opened.report()).snapshot.paragraphs.every(({ text }) => text === '')).toBe(true);
    await opened.store.redo();
    expect(lines(opened, await opened.report())).toEqual(was);
  });

  test('gives lines back the style that they had before they were made headings', async () => {
    const opened = await open(
      h1('Section 1 - Situation'),
      p('It began.'),
      styled({ style: 'Subtitle' }, r('Section 2 - Actions', { bold: true })),
      p('I asked.'),
    );
    const before = await opened.report();
    await repair(opened, 'likely-sections');
    await backAndForth(opened, before);
  });

  test.each([['Word count: 2,100'], ['Word count:'], ['Word count: ']])(
    'writes the word count as it was: “%s”',
    async (line) => {
      const opened = await open(p(line), h1('Section 1 - Situation'), p('It began.'));
      const before = await opened.report();
      await repair(opened, line.includes('2') ? 'word-count-differs' : 'word-count-empty');
      await backAndForth(opened, before);
    },
  );

  test.each<readonly [FindingId, readonly Block[]]>([
    ['tag-twice', [tag('ksb1:aaaaaa::K1.1', 'The same text.'), tag('ksb1:aaaaaa::K1.1', 'The same text.')]],
    ['text-changed', [tag('ksb1:aaaaaa:aaaaaa:K1.1', 'The text is another.')]],
    ['typed-codes', [p('I weighed the risks (K1.4).'), p('And more (S2.9).')]],
  ])('brings tags back as they were before the repair of %s', async (id, content) => {
    const opened = await open(h1('Section 2 - Actions'), ...content, p('End.'));
    const before = await opened.report();
    await repair(opened, id);
    await backAndForth(opened, before);
  });

  test('brings a tag back to the heading that it was taken off', async () => {
    const opened = await open(
      h1(inlineSdt({ tag: 'ksb1:aaaaaa::K1.1' }, 'Section 2 - Actions')),
      p('I asked.'),
    );
    const before = await opened.report();
    await repair(opened, 'tag-on-heading');
    await backAndForth(opened, before);
  });

  test('gives every paragraph its codes back from which a tag over several was taken', async () => {
    const opened = await open(
      h1('Section 2 - Actions'),
      sdt({ tag: 'ksb1:aaaaaa::K1.1' }, p('One.'), p('Two.')),
      p('End.'),
    );
    const before = codes(await opened.report());
    await repair(opened, 'tag-over-several');
    expect(codes(await opened.report())).not.toEqual(before);
    await opened.store.undo();
    expect(codes(await opened.report())).toEqual(before);
  });

  test('puts all tags back that were taken off, with their ids, and takes them off again', async () => {
    const opened = await open(
      h1('Section 2 - Actions'),
      tag('ksb1:aaaaaa::K1.1', 'One.'),
      tag('ksb1:bbbbbb::K1.2', 'Two.'),
    );
    const before = await opened.report();
    await opened.store.run((all) => all.removeAllTags());
    await backAndForth(opened, before);
  });

  test('keeps lost tags on the list that were left off it', async () => {
    const opened = await open(h1('Section 2 - Actions'), tag('ksb1:aaaaaa::K1.1', 'One.'), p('Two.'));
    await opened.store.run((all) => all.removeAllTags());
    const isLost = (): boolean => reportOf(opened).findings.some(({ id }) => id === 'lost-tags');
    expect(isLost()).toBe(true);
    await repair(opened, 'lost-tags', 'alternative');
    expect(isLost()).toBe(false);
    await opened.store.undo();
    expect(isLost()).toBe(true);
  });

  test('goes back step by step, and forward as far; a new change ends the way forward', async () => {
    const opened = await open(h1('Section 2 - Actions'), p('One.'));
    const states: unknown[] = [];
    const at = () => {
      const report = reportOf(opened);
      const paragraph = report.snapshot.paragraphs[1];
      return paragraph ? [anchorOf(report.snapshot, paragraph)] : [];
    };
    const all = defaultStandard.criteria.slice(0, 6).map(({ code }) => code);
    for (const code of all) {
      states.push(codes(reportOf(opened)));
      const add: MakeCommand = (commands) => commands.addCodes(at(), [code]);
      await opened.store.run(add);
    }
    for (const state of [...states].reverse()) {
      await opened.store.undo();
      expect(codes(reportOf(opened))).toEqual(state);
    }
    expect(opened.store.get().history.undo).toBeNull();
    for (const state of states.slice(1, 4)) {
      await opened.store.redo();
      expect(codes(reportOf(opened))).toEqual(state);
    }
    await opened.store.run((commands) => commands.addCodes(at(), ['S2.9']));
    expect(opened.store.get().history).toEqual({ undo: { label: 'Add S2.9' }, redo: null });
  });

  test('brings a tag back under its old id, so that the links of the annex still lead to it', async () => {
    const opened = await open(h1('Section 2 - Actions'), tag('ksb1:aaaaaa::K1.1', 'One.'));
    const report = reportOf(opened);
    const at = report.snapshot.paragraphs.slice(1).map((each) => anchorOf(report.snapshot, each));
    await opened.store.run((all) => all.removeCodes(at, ['K1.1']));
    await opened.store.undo();
    expect((await opened.report()).snapshot.controls.map(({ parsed }) => parsed)).toMatchObject([
      { id: 'aaaaaa', codes: ['K1.1'] },
    ]);
  });

  test('says so where the report has changed since, and goes on to the step before', async () => {
    const opened = await open(h1('Section 2 - Actions'), p('One.'), p('Two.'));
    const report = reportOf(opened);
    const [, one, two] = report.snapshot.paragraphs.map((each) => anchorOf(report.snapshot, each));
    if (!one || !two) throw new Error('The report has two paragraphs');
    await opened.store.run((all) => all.addCodes([one], ['K1.1']));
    await opened.store.run((all) => all.addCodes([two], ['K1.2']));
    const paragraph = opened.desk.model.docx.paragraphs()[2];
    if (!paragraph) throw new Error('There is no such paragraph');
    opened.desk.model.user.select(paragraph.node, 0, { paragraph: paragraph.node, offset: 4 });
    opened.desk.model.user.typeText('Gone altogether');
    await opened.store.refresh();
    await opened.store.undo();
    expect(opened.store.get().notice).toMatchObject({
      kind: 'refused',
      text: /^“Add K1\.2” cannot be undone/u,
    });
    await opened.store.undo();
    expect(codes(reportOf(opened)).flat()).toEqual([]);
  });

  test('takes the mapping annex away again, and brings an older one back', async () => {
    const opened = await open(h1('Section 2 - Actions'), tag('ksb1:aaaaaa::K1.1', 'One.'), p('Two.'));
    const { store, desk } = opened;
    const without = bodyWithoutUs(desk.model.docx.body);
    await store.run((all) => all.writeAnnex());
    const first = lines(opened, await opened.report());
    await store.undo();
    expect(bodyWithoutUs(desk.model.docx.body)).toBe(without);
    await store.redo();
    expect(lines(opened, await opened.report())).toEqual(first);
    const report = reportOf(opened);
    const two = report.snapshot.paragraphs.find(({ text }) => text === 'Two.');
    if (!two) throw new Error('The report has a second paragraph');
    await store.run((all) => all.addCodes([anchorOf(report.snapshot, two)], ['K1.2']));
    await store.run((all) => all.writeAnnex());
    expect(reportOf(opened).annex.stale).toEqual([]);
    await store.undo();
    expect(reportOf(opened).annex.stale).toMatchObject([{ code: 'K1.2', was: [] }]);
    await store.redo();
    expect(reportOf(opened).annex.isCurrent).toBe(true);
  });
});
