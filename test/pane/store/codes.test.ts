/** Codes as the field and the chips change them, without React. */
import { shownCodes } from '../../../src/pane/store/shown-codes';
import { defaultStandard } from '../../../src/standard';
import { cell, factsOf, heading, text, type FactBuilder } from '../../builders/facts';
import {
  codesAt,
  findingsNow,
  findingsOnTheWay,
  openStore,
  paragraphOf,
  type OpenedStore,
} from './open-store';

const report = [
  heading('Section 2 - Actions'),
  text('I asked.'),
  text('I told.'),
  text('I wrote.', { codes: 'K1.4 S2.9 S2.10' }),
];

const open = (cursorAt: number, content: readonly FactBuilder[] = report): Promise<OpenedStore> =>
  openStore(content, cursorAt);

const shown = (opened: OpenedStore, index: number): string[] =>
  shownCodes(opened.store.get(), paragraphOf(opened, index)).map(({ code, state }) =>
    state === 'there' ? code : `${code} ${state}`,
  );

/** The cursor goes elsewhere, and Word tells. */
async function click({ word, store }: OpenedStore, index: number): Promise<void> {
  word.clickInto(index);
  await store.enterField();
}

describe('Codes that are added', () => {
  test('are shown before Word has answered, and taken for added once it has', async () => {
    const opened = await open(1);
    const adding = opened.store.addCodes(['K2.1']);
    expect(shown(opened, 1)).toEqual(['K2.1 coming']);
    expect(await adding).toBe('added');
    expect(shown(opened, 1)).toEqual(['K2.1']);
    expect(opened.store.get().pending).toEqual([]);
  });

  test('go, with the reason, where Word refuses', async () => {
    const opened = await open(1);
    opened.word.answers.push({ kind: 'refused', reason: 'tag-not-kept', code: null });
    expect(await opened.store.addCodes(['K2.1'])).toBe('refused');
    expect(shown(opened, 1)).toEqual([]);
    expect(opened.store.get().notice).toMatchObject({ kind: 'refused', text: /^Word did not keep the tag/u });
  });

  test('are written once where Enter is pressed twice', async () => {
    const opened = await open(1);
    const both = [opened.store.addCodes(['K2.1']), opened.store.addCodes(['K2.1'])];
    expect(await Promise.all(both)).toEqual(['added', 'added']);
    expect(opened.word.calls.filter((call) => call === 'apply tags')).toHaveLength(1);
    expect(opened.store.get().notice?.text).toBe('K2.1 added: Section 2 – Actions, paragraph 1.');
  });

  test('are not written into a paragraph other than the one that was shown', async () => {
    const opened = await open(1);
    opened.word.clickInto(2);
    expect(await opened.store.addCodes(['K2.1'])).toBe('moved');
    expect(opened.store.get().cursor?.selected).toEqual([paragraphOf(opened, 2)]);
    expect(opened.store.get().notice).toMatchObject({ kind: 'moved' });
    expect(opened.store.get().notice?.text).toBe(
      'You are in another paragraph now: Section 2 – Actions, paragraph 2. Enter again adds K2.1 to this one.',
    );
    expect([codesAt(opened, 1), codesAt(opened, 2)]).toEqual([[], []]);
    expect(await opened.store.addCodes(['K2.1'])).toBe('added');
    expect([codesAt(opened, 1), codesAt(opened, 2)]).toEqual([[], ['K2.1']]);
  });

  test('are written where the author has gone on writing in the paragraph that is shown', async () => {
    const opened = await open(1);
    const [first, second, ...others] = opened.word.facts.paragraphs;
    if (!first || !second) throw new Error('The report has two paragraphs');
    const written = { ...second, text: 'I asked why.', visibleText: 'I asked why.' };
    opened.word.facts = { ...opened.word.facts, paragraphs: [first, written, ...others] };
    opened.word.clickInto(1);
    expect(await opened.store.addCodes(['K2.1'])).toBe('added');
    expect(codesAt(opened, 1)).toEqual(['K2.1']);
  });

  test('that do not all fit are not written, and how many fit is said', async () => {
    const opened = await open(1);
    const all = defaultStandard.criteria.map(({ code }) => code);
    expect(await opened.store.addCodes(all)).toBe('refused');
    const { notice } = opened.store.get();
    expect(notice?.retry).toBeNull();
    const room = Number(/^Up to (\d+) more fit here, and you gave 25/u.exec(notice?.text ?? '')?.[1]);
    expect(await opened.store.addCodes(all.slice(0, room + 1))).toBe('refused');
    expect(await opened.store.addCodes(all.slice(0, room))).toBe('added');
  });

  test('are said to be too late where marking stops before', async () => {
    const long = Array.from({ length: 2750 }, () => 'word').join(' ');
    const opened = await open(2, [heading('Section 2 - Actions'), text(long), text('Too late.')]);
    await opened.store.addCodes(['K1.4']);
    expect(opened.store.get().notice?.text).toMatch(/^K1\.4 added, but the assessor stops before it/u);
  });

  test('are named with their paragraph where the document does not show them', async () => {
    const opened = await open(1);
    opened.word.answers.push({ kind: 'done' });
    expect(await opened.store.addCodes(['K1.4'])).toBe('failed');
    expect(opened.store.get().notice?.text).toMatch(/K1\.4 is not on Section 2 – Actions, paragraph 1/u);
  });
});

describe('Codes that are taken away', () => {
  test('are seen to go, and meet no complaint where they are taken away twice', async () => {
    const opened = await open(3);
    const both = [opened.store.removeCodes(['S2.10']), opened.store.removeCodes(['S2.10'])];
    expect(shown(opened, 3)).toEqual(['K1.4', 'S2.9', 'S2.10 going']);
    both.push(opened.store.removeCodes(['S2.9']));
    await Promise.all(both);
    expect(codesAt(opened, 3)).toEqual(['K1.4']);
    const said = opened.states.flatMap(({ notice }) => notice?.text ?? []);
    expect(said.filter((one) => one.includes('not on'))).toEqual([]);
  });

  test('are never told to be lost, in no state on the way and not after Undo', async () => {
    const opened = await open(1);
    await opened.store.addCodes(['K1.4']);
    await opened.store.removeCodes(['K1.4']);
    await opened.store.addCodes(['K2.1']);
    await opened.store.undo();
    await opened.store.redo();
    await opened.store.undo();
    await opened.store.refresh();
    expect(findingsOnTheWay(opened).filter((id) => id.startsWith('lost'))).toEqual([]);
    expect(codesAt(opened, 1)).toEqual([]);
  });

  test('are not told to be lost where the list of tags cannot be kept', async () => {
    const opened = await open(1);
    await opened.store.addCodes(['K1.4']);
    opened.word.keepsList = false;
    await opened.store.removeCodes(['K1.4']);
    await opened.store.refresh();
    expect(findingsNow(opened).filter((id) => id.startsWith('lost'))).toEqual([]);
  });
});

describe('Codes that are typed where nothing can be tagged', () => {
  test('wait, and go to the next paragraph that the author clicks and that can be', async () => {
    const opened = await open(0);
    expect(await opened.store.addCodes(['K1.4'])).toBe('waiting');
    expect(opened.store.get().waitingCodes).toEqual(['K1.4']);
    await click(opened, 2);
    await opened.store.refresh();
    expect(codesAt(opened, 2)).toEqual(['K1.4']);
    expect(opened.store.get().waitingCodes).toEqual([]);
    await opened.store.undo();
    expect(codesAt(opened, 2)).toEqual([]);
  });

  test('go to the next paragraph by Alt+Down as well, for that is a click by keyboard', async () => {
    const opened = await open(0);
    await opened.store.addCodes(['K1.4']);
    await opened.store.step('next');
    await opened.store.refresh();
    expect(opened.store.get().waitingCodes).toEqual([]);
    expect(codesAt(opened, 1)).toEqual(['K1.4']);
  });

  test('are written where the author goes on before Word has answered, and not where the card was behind', async () => {
    const opened = await open(1);
    await opened.store.enterField();
    const taken = opened.store.addCodes(['K1.4']);
    window.dispatchEvent(new Event('blur'));
    opened.word.clickInto(2);
    expect(await taken).toBe('added');
    await opened.store.refresh();
    expect(codesAt(opened, 1)).toEqual(['K1.4']);
    expect(codesAt(opened, 2)).toEqual([]);
  });

  test('are forgotten where the author says so', async () => {
    const opened = await open(0);
    await opened.store.addCodes(['K1.4']);
    opened.store.dropWaiting();
    await click(opened, 2);
    await opened.store.refresh();
    expect(codesAt(opened, 2)).toEqual([]);
  });

  test('are asked about where the author was in such a paragraph already and the card did not show it', async () => {
    const opened = await open(0);
    opened.word.clickInto(1);
    expect(await opened.store.addCodes(['K1.4'])).toBe('moved');
    expect(codesAt(opened, 1)).toEqual([]);
  });

  test('are not kept where the document takes no changes', async () => {
    const opened = await open(0);
    opened.store.prefer({ isReviewing: true });
    expect(await opened.store.addCodes(['K1.4'])).toBe('refused');
    expect(opened.store.get().waitingCodes).toEqual([]);
  });
});

describe('What is said of codes', () => {
  test('goes when the author goes to another paragraph', async () => {
    const opened = await open(1);
    await opened.store.addCodes(['K1.4']);
    expect(opened.store.get().notice?.isPassing).toBe(true);
    await opened.store.enterField();
    expect(opened.store.get().notice?.text).toMatch(/^K1\.4 added/u);
    await click(opened, 2);
    expect(opened.store.get().notice).toBeNull();
  });

  test('goes when it is no longer so', async () => {
    const opened = await open(1);
    await opened.store.addCodes(['K1.4']);
    opened.word.facts = factsOf(heading('Section 2 - Actions'), text('I asked.'), text('I told.'));
    await opened.store.refresh();
    expect(opened.store.get().notice).toBeNull();
  });
});

test('Alt+Down goes past the cells that hold only a figure or a name', async () => {
  const opened = await open(1, [
    heading('Section 2 - Actions'),
    text('I asked.'),
    cell(0, 0, 'Cost'),
    cell(0, 1, '£38'),
    cell(1, 0, 'I rang each of the three customers.'),
  ]);
  await opened.store.step('next');
  expect(opened.store.get().cursor?.selected.map(({ index }) => index)).toEqual([4]);
});
