/** The store on a Word that tells late, or not at all, where the cursor is: a code goes to the paragraph that is shown or to none. */
import { loadStandard } from '../builders/facts';
import { createPaneStore, type PaneStore } from '../../src/pane/store/pane-store';
import { paragraphCodes, type SnapshotParagraph } from '../../src/report';
import { bullet, h1, p, table } from '../builders/docx';
import { openOn, profile, type TestDesk } from './desk';
import { storePage } from './store-page';

const content = [
  h1('Section 2 – Actions'),
  p('I asked.'),
  p('I told.'),
  p('I asked.'),
  table([['In a cell.', 'Beside it.']]),
  bullet('In a list.'),
];

interface Shown extends TestDesk {
  readonly store: PaneStore;
  readonly stop: () => void;
}

async function show(...quirks: readonly string[]): Promise<Shown> {
  const desk = await openOn(profile('windows', ...quirks), ...content);
  const store = createPaneStore({ host: desk.host, loadStandard, page: storePage });
  await store.loadCommands();
  const stop = store.start();
  await store.refresh();
  return { ...desk, store, stop };
}

/** The author clicks into the paragraph at a place of the document, from 0. */
function click({ desk }: Shown, index: number): void {
  const paragraph = desk.model.docx.paragraphs()[index];
  if (!paragraph) throw new Error(`There is no paragraph ${index}`);
  desk.model.user.select(paragraph.node, 0);
}

const tagged = async (shown: Shown): Promise<string[]> =>
  (await shown.report()).snapshot.paragraphs.flatMap((paragraph: SnapshotParagraph) =>
    paragraphCodes(paragraph).map((code) => `${paragraph.index} ${code}`),
  );

describe.each(['events-late', 'events-missed'])('Under %s', (quirk) => {
  let shown: Shown;
  beforeEach(async () => {
    shown = await show(quirk);
    click(shown, 1);
    await shown.store.enterField();
  });
  afterEach(() => shown.stop());

  test.each([2, 3, 4, 5, 6])(
    'a code that is typed after a click into paragraph %i asks first',
    async (next) => {
      expect(shown.store.get().cursor?.selected).toMatchObject([{ index: 1 }]);
      click(shown, next);
      expect(await shown.store.addCodes(['K2.1'])).toBe('moved');
      expect(await tagged(shown)).toEqual([]);
      expect(shown.store.get().cursor?.selected).toMatchObject([{ index: next }]);
      expect(await shown.store.addCodes(['K2.1'])).toBe('added');
      expect(await tagged(shown)).toEqual([`${next} K2.1`]);
    },
  );

  test('the field asks Word where the cursor is, in one request', async () => {
    click(shown, 5);
    expect(await shown.requestsOf(() => shown.store.enterField())).toBe(1);
    expect(shown.store.get().cursor?.selected).toMatchObject([{ index: 5 }]);
  });

  test('a code is added where the author has gone on writing in the paragraph', async () => {
    click(shown, 2);
    await shown.store.enterField();
    shown.desk.model.user.typeText('Then ');
    expect(await shown.store.addCodes(['K2.1'])).toBe('added');
    expect(await tagged(shown)).toEqual(['2 K2.1']);
  });

  test('a code asks first where the author has written in one of two paragraphs that said the same', async () => {
    shown.desk.model.user.typeText('Then ');
    expect(await shown.store.addCodes(['K2.1'])).toBe('moved');
    expect(await tagged(shown)).toEqual([]);
  });
});

test('A code costs two requests, a reading and the cursor, whether the selection is looked at or not', async () => {
  const shown = await show();
  click(shown, 1);
  await shown.store.enterField();
  const reading = await shown.requestsOf(() => shown.store.refresh());
  expect(await shown.requestsOf(() => shown.store.addCodes(['K2.1']))).toBe(2 + reading);
  shown.stop();
});

test('A step and a code typed at once go together, also where another step follows before Word has answered', async () => {
  const shown = await show();
  click(shown, 1);
  await shown.store.enterField();
  const first = shown.store.step('next');
  const added = shown.store.addCodes(['K2.1']);
  const second = shown.store.step('next');
  const also = shown.store.addCodes(['K4.5']);
  await Promise.all([first, second]);
  expect(await Promise.all([added, also])).toEqual(['added', 'added']);
  expect(await tagged(shown)).toEqual(['2 K2.1', '3 K4.5']);
  shown.stop();
});
