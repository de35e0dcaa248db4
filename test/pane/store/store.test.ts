/** The store without React: what is read, when, and never twice at a time. */
import { createPaneStore, type PaneStore } from '../../../src/pane/store/pane-store';
import { keepPreferences, readPreferences, defaultPreferences } from '../../../src/pane/store/preferences';
import { HostSession, TimeoutError, withTimeout } from '../../../src/pane/store/sync/host-session';
import { addCodes, writeAnnex } from '../../../src/pane/store/commands';
import { browserPage } from '../../../src/pane/store/page';
import { selectedAnchors } from '../../../src/pane/store/state';
import { version } from '../../../src/pane/version';
import packageJson from '../../../package.json';
import { factsOf, heading, text, loadStandard } from '../../builders/facts';
import { fakeWord, type FakeWord } from '../fake-word';

const facts = factsOf(heading('Actions'), text('I asked.'));

const reads = ({ calls }: FakeWord): number => calls.filter((call) => call === 'read').length;

const setHidden = (isHidden: boolean): void => {
  Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
};

describe('Reading', () => {
  let word: FakeWord;
  let store: PaneStore;
  let stop: () => void;

  beforeEach(async () => {
    jest.useFakeTimers();
    localStorage.clear();
    setHidden(false);
    word = fakeWord(facts, 1);
    store = createPaneStore({ host: word, loadStandard });
    stop = store.start();
    await jest.advanceTimersByTimeAsync(0);
  });

  afterEach(() => {
    stop();
    jest.useRealTimers();
  });

  test('begins once, with the cursor', () => {
    expect(word.calls).toEqual(['read', 'readCursor']);
    expect(store.get().cursor?.place).toMatchObject({
      kind: 'found',
      paragraph: { index: 1 },
      isChanged: false,
    });
  });

  test('waits until typing has paused', async () => {
    for (let key = 0; key < 5; key++) {
      word.watcher?.onText();
      await jest.advanceTimersByTimeAsync(300);
    }
    expect(reads(word)).toBe(1);
    await jest.advanceTimersByTimeAsync(1000);
    expect(reads(word)).toBe(2);
  });

  test('of the cursor leaves the document alone', async () => {
    word.watcher?.onCursor();
    await jest.advanceTimersByTimeAsync(150);
    expect(word.calls).toEqual(['read', 'readCursor', 'readCursor']);
  });

  test('of a cursor in text that is not known reads the document as well', async () => {
    word.cursor = {
      anchor: { text: 'I asked why.', before: 'Actions', after: '', texts: ['I asked why.'] },
    };
    word.watcher?.onCursor();
    await jest.advanceTimersByTimeAsync(2000);
    expect(reads(word)).toBe(2);
  });

  test('goes by the clock where no event comes', async () => {
    await jest.advanceTimersByTimeAsync(21_000);
    expect(reads(word)).toBe(2);
  });

  test('rests while the pane is hidden, and comes at once when it is shown', async () => {
    setHidden(true);
    word.watcher?.onText();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(reads(word)).toBe(1);
    setHidden(false);
    document.dispatchEvent(new Event('visibilitychange'));
    await jest.advanceTimersByTimeAsync(0);
    expect(reads(word)).toBe(2);
  });

  test('never runs twice at a time, and what came meanwhile is one more reading', async () => {
    let running = 0;
    let most = 0;
    const read = word.read.bind(word);
    word.read = async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 500));
      running--;
      return read();
    };
    const all = Promise.all([store.refresh(), store.refresh(), store.refresh()]);
    await jest.advanceTimersByTimeAsync(100);
    const later = [store.refresh(), store.refresh()];
    await jest.advanceTimersByTimeAsync(5000);
    await Promise.all([all, ...later]);
    expect(most).toBe(1);
    expect(reads(word)).toBe(3);
  });

  test('follows a single move of the cursor at once, and of a run of them the first and the last', async () => {
    const cursorReads = (): number => word.calls.filter((call) => call === 'readCursor').length;
    const before = cursorReads();
    word.watcher?.onCursor();
    await jest.advanceTimersByTimeAsync(0);
    expect(cursorReads()).toBe(before + 1);
    for (let move = 0; move < 10; move++) {
      word.watcher?.onCursor();
      await jest.advanceTimersByTimeAsync(30);
    }
    await jest.advanceTimersByTimeAsync(200);
    expect(cursorReads()).toBe(before + 2);
  });

  test('gives up on a Word that does not answer, and the last report stays', async () => {
    word.read = () => new Promise(() => undefined);
    void store.refresh();
    await jest.advanceTimersByTimeAsync(31_000);
    expect(store.get().readFailure).toBe('no-answer');
    expect(store.get().report).not.toBeNull();
  });

  test('ends with the pane', async () => {
    stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(reads(word)).toBe(1);
    expect(word.watcher).toBeNull();
  });
});

test('a Word that tells of no changes is told in the state', async () => {
  const word = fakeWord(facts);
  word.watch = () => Promise.reject(new Error('not here'));
  const store = createPaneStore({ host: word, loadStandard });
  const stop = store.start();
  await store.refresh();
  expect(store.get().isWatching).toBe(false);
  stop();
});

test('nothing is written while reviewing, whatever is asked', async () => {
  const word = fakeWord(facts, 1);
  const store = createPaneStore({ host: word, loadStandard });
  await store.refresh();
  store.prefer({ isReviewing: true });
  await store.run(() => addCodes(selectedAnchors(store.get()), ['K1.4']));
  await store.run(writeAnnex);
  expect(word.calls.some((call) => call.startsWith('apply'))).toBe(false);
});

describe('Preferences', () => {
  test('are read back as they were kept', () => {
    const preferences = { ...defaultPreferences, view: 'hand-in', isGapsFirst: true } as const;
    keepPreferences(preferences, browserPage);
    expect(readPreferences(browserPage)).toEqual(preferences);
  });

  test('of another version count where they are understood', () => {
    localStorage.setItem('criteria-mapper.pane', '{"view":"calendar","isGapsFirst":true,"filter":7}');
    expect(readPreferences(browserPage)).toEqual({ ...defaultPreferences, isGapsFirst: true });
  });

  test('are the defaults where storage is blocked or damaged', () => {
    localStorage.setItem('criteria-mapper.pane', '{');
    expect(readPreferences(browserPage)).toEqual(defaultPreferences);
    const blocked = (): Storage => {
      throw new DOMException('blocked', 'SecurityError');
    };
    const page = { ...browserPage, storage: blocked };
    expect(readPreferences(page)).toEqual(defaultPreferences);
    expect(() => keepPreferences(defaultPreferences, page)).not.toThrow();
  });
});

describe('A session with Word', () => {
  test('goes on after a task that failed', async () => {
    const session = new HostSession(() => undefined);
    const failed = session.run(() => Promise.reject(new Error('no')));
    const next = session.run(() => Promise.resolve('next'));
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('next');
  });

  test('a task that takes too long is given up', async () => {
    await expect(withTimeout(new Promise(() => undefined), 5)).rejects.toThrow(TimeoutError);
  });
});

test('About shows the version of the package', () => {
  expect(version).toBe(packageJson.version);
});
