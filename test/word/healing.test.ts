/** Enter, Backspace, copy and paste in tagged text: one finding and one question, whose answers can be taken back. */
import { createPaneStore } from '../../src/pane/store/pane-store';
import { anchorOf, paragraphCodes, questionAt, type Report, type RepairId } from '../../src/report';
import { defaultStandard } from '../../src/standard';
import { h1, p } from '../builders/docx';
import { addCodes, loadStandard } from '../builders/facts';
import { everyShape, openOn, profile, type TestDesk } from './desk';
import { storePage } from './store-page';

const shapes = [
  ...everyShape,
  ['windows', profile('windows')],
  ['windows, round', profile('windows', 'control-round-paragraph')],
] as const;

/** What is said of tags, and at which paragraph. */
const findings = (report: Report): string[] =>
  report.findings
    .filter(({ id }) => /^tag|^text-|^several|^lost/u.test(id))
    .map(({ id, paragraph }) => `${id} ${paragraph?.index}`);

const codes = ({ snapshot }: Report): string[] =>
  snapshot.paragraphs.flatMap((paragraph) =>
    paragraphCodes(paragraph).map((code) => `${paragraph.index} ${code}`),
  );

describe.each(shapes)('Everyday writing in tagged text on %s', (name, on) => {
  let desk: TestDesk;
  const nodeAt = (index: number) => {
    const paragraph = desk.desk.model.docx.paragraphs()[index];
    if (!paragraph) throw new Error(`There is no paragraph ${index}`);
    return paragraph.node;
  };
  const user = () => desk.desk.model.user;

  beforeEach(async () => {
    desk = await openOn(on, h1('Section 2 - Actions'), p('First one here.'), p('Second.'), p('End.'));
    await desk.apply(addCodes(await desk.report(), 1, ['K1.4', 'S2.10']));
    await desk.apply(addCodes(await desk.report(), 2, ['S2.9']));
  });

  /** Answers the question at a paragraph and takes the answer back. */
  async function answer(index: number, id: RepairId): Promise<{ answered: string[]; undone: string[] }> {
    const store = createPaneStore({ host: desk.host, loadStandard, page: storePage });
    await store.refresh();
    const { report } = store.get();
    const paragraph = report?.snapshot.paragraphs[index];
    if (!report || !paragraph) throw new Error(`There is no paragraph ${index}`);
    await store.run((all) => all.answerQuestion(anchorOf(report.snapshot, paragraph), id));
    expect(store.get().notice).toMatchObject({ kind: 'done' });
    const after = await desk.report();
    expect(findings(after).filter((each) => !each.startsWith('tag-on-part'))).toEqual([]);
    await store.undo();
    expect(store.get().notice).toMatchObject({ kind: 'done' });
    expect(store.get().history.undo).toBeNull();
    return { answered: codes(after), undone: codes(await desk.report()) };
  }

  const split = ['1 K1.4', '1 S2.10', '2 K1.4', '2 S2.10', '3 S2.9'];

  test.each<readonly [RepairId, readonly string[]]>([
    ['keep-on-all', split],
    ['keep-on-first', ['1 K1.4', '1 S2.10', '3 S2.9']],
    ['keep-on-second', ['2 K1.4', '2 S2.10', '3 S2.9']],
  ])('Enter within it: one finding, and one question with the answer “%s”', async (id, wanted) => {
    user().select(nodeAt(1), 6);
    user().pressEnter();
    const report = await desk.report();
    expect(findings(report)).toEqual(['tag-over-several 1']);
    for (const index of [1, 2]) {
      const paragraph = report.snapshot.paragraphs[index];
      expect(paragraph && questionAt(report, paragraph)).toMatchObject({
        id: 'split',
        choices: [{ id: 'keep-on-all' }, { id: 'keep-on-first' }, { id: 'keep-on-second' }],
      });
    }
    expect(await answer(2, id)).toEqual({ answered: wanted, undone: split });
  });

  test('Enter at its end and further text: nothing is asked, or what was written is asked about once', async () => {
    user().select(nodeAt(1), 15);
    user().pressEnter();
    user().typeText('New text.');
    const found = findings(await desk.report());
    expect(found).toEqual(name.includes('round') ? ['tag-over-several 1'] : []);
  });

  test('Backspace between two: one finding, and one question', async () => {
    user().select(nodeAt(2), 0);
    user().deleteBackward();
    const report = await desk.report();
    const paragraph = report.snapshot.paragraphs[1];
    const question = paragraph && questionAt(report, paragraph);
    if (name.includes('round')) {
      // The second control goes with its mark: its codes are lost with the text of its own.
      expect(findings(report)).toEqual(['text-changed 1']);
      expect(question).toBeNull();
      return;
    }
    expect(findings(report)).toEqual(['several-tags 1']);
    expect(question).toMatchObject({ id: 'merged', codes: ['K1.4', 'S2.10', 'S2.9'].sort(byKit) });
    const { answered, undone } = await answer(1, 'join-tags');
    expect(answered.sort()).toEqual(['1 K1.4', '1 S2.10', '1 S2.9']);
    // The codes are as they were: there is nothing to take back.
    expect(undone.sort()).toEqual(answered);
  });

  test.each<readonly [RepairId, readonly string[]]>([
    ['keep-on-all', ['1 K1.4', '1 S2.10', '2 S2.9', '4 K1.4', '4 S2.10']],
    ['take-off-copies', ['1 K1.4', '1 S2.10', '2 S2.9']],
  ])('a copy with its tag: one finding, and one question with the answer “%s”', async (id, wanted) => {
    user().select(nodeAt(1), 0, { paragraph: nodeAt(2), offset: 0 });
    user().copy();
    user().select(nodeAt(3), 0);
    user().paste();
    const report = await desk.report();
    const isCopied = codes(report).includes('4 K1.4');
    expect(findings(report)).toEqual(isCopied ? ['tag-twice 4'] : []);
    if (!isCopied) return;
    expect(await answer(4, id)).toEqual({ answered: wanted, undone: codes(report) });
  });
});

const order = defaultStandard.criteria.map(({ code }) => code);
const byKit = (a: string, b: string): number => order.indexOf(a) - order.indexOf(b);
