import { tagListKey } from '../../../src/report/snapshot/settings';
import { readTagList } from '../../../src/report/tags/tag-list';
import { heading, text } from '../../builders/facts';
import type { FakeWord } from '../fake-word';
import { codesAt, findingsNow, openStore, repairFirst } from './open-store';

const facts = [heading('Section 2 - Actions'), text('I called at once.'), text('I wrote.'), text('I rang.')];

const list = (word: FakeWord) => readTagList({ [tagListKey]: word.facts.settings[tagListKey] });

const failed = { kind: 'failed', reason: 'word', code: '', detail: '' } as const;

describe('The list of tags', () => {
  test('is kept in the document after each change, without a word on the screen', async () => {
    const { store, word } = await openStore(facts, 1);
    await store.addCodes(['K1.4']);
    await store.refresh();
    expect(list(word).map(({ codes }) => codes)).toEqual([['K1.4']]);
    expect(store.get().notice?.text).toMatch(/^K1\.4 added/u);
    await store.undo();
    expect(list(word)).toEqual([]);
  });

  test('holds a tag that Word did not take, so that it can be put in when the pane is opened again', async () => {
    const opened = await openStore(facts, 1);
    const { store, word } = opened;
    word.answers.push(failed);
    expect(await store.addCodes(['K1.4'])).toBe('failed');
    await store.refresh();
    expect(list(word)).toHaveLength(1);
    await repairFirst(opened, 'lost-tags');
    expect(store.get().notice?.text).toBe('Done: Put the tag back.');
    expect(codesAt(opened, 1)).toEqual(['K1.4']);
  });

  test('holds it no longer once trying again has worked', async () => {
    const opened = await openStore(facts, 1);
    const { store, word } = opened;
    word.answers.push(failed);
    await store.addCodes(['K1.4']);
    store.get().notice?.retry?.();
    await store.refresh();
    expect(codesAt(opened, 1)).toEqual(['K1.4']);
    expect(list(word)).toHaveLength(1);
    expect(findingsNow(opened)).not.toContain('lost-tags');
  });
});

/** On the web a change by an add-in may stop the saving. */
describe('The advice to keep a copy', () => {
  const tagAll = async (isOnWeb: boolean, settings: Readonly<Record<string, unknown>> = {}) => {
    const opened = await openStore(facts, 1, (word) => {
      Object.assign(word, { capabilities: { ...word.capabilities, isOnWeb } });
      word.facts = { ...word.facts, settings };
    });
    const advised: unknown[] = [];
    for (const index of [1, 2, 3]) {
      opened.word.clickInto(index);
      await opened.store.enterField();
      await opened.store.addCodes(['K1.4']);
      await opened.store.refresh();
      advised.push(opened.store.get().advice);
    }
    return { opened, advised };
  };

  test('is given on the web, not at the first tag, and can be dismissed', async () => {
    const { opened, advised } = await tagAll(true);
    expect(advised).toEqual([null, null, 'keep-copy']);
    opened.store.dismissAdvice();
    expect(opened.store.get().advice).toBeNull();
    await opened.store.addCodes(['K4.5']);
    await opened.store.refresh();
    expect(opened.store.get().advice).toBeNull();
  });

  test('is given once for a document, whoever opens it', async () => {
    const { opened } = await tagAll(true);
    const { advised } = await tagAll(true, { [tagListKey]: opened.word.facts.settings[tagListKey] });
    expect(advised).toEqual([null, null, null]);
  });

  test('is not given where Word itself saves', async () => {
    const { advised } = await tagAll(false);
    expect(advised).toEqual([null, null, null]);
  });
});

describe('While the tags are off', () => {
  const tagged = [
    heading('Section 2 - Actions'),
    text('I called.', { codes: 'K1.4' }),
    text('I wrote.', { codes: 'S2.9' }),
  ];

  test('the mapping annex is frozen: not stale, and never written blank', async () => {
    const opened = await openStore(tagged, 1);
    const { store, word } = opened;
    await store.run((all) => all.writeAnnex());
    await store.run((all) => all.removeAllTags());
    expect(store.get().report?.annex).toMatchObject({ isFrozen: true, stale: [] });
    expect(findingsNow(opened)).not.toContain('stale-annex');
    const before = word.facts;
    await store.run((all) => all.writeAnnex());
    expect(store.get().notice).toMatchObject({ kind: 'refused', text: /^The tags are off/u });
    expect(word.facts).toBe(before);
  });

  test.each(['undo', 'put back', 'leave off'])('it is no longer, after %s', async (how) => {
    const opened = await openStore(tagged, 1);
    const { store } = opened;
    await store.run((all) => all.writeAnnex());
    await store.run((all) => all.removeAllTags());
    if (how === 'undo') await store.undo();
    if (how === 'put back') await repairFirst(opened, 'lost-tags');
    if (how === 'leave off') await repairFirst(opened, 'lost-tags', 'alternative');
    const { annex } = store.get().report ?? {};
    expect(annex).toMatchObject({ isFrozen: false, isCurrent: how !== 'leave off' });
  });

  test('it stays frozen where another paragraph is tagged meanwhile', async () => {
    const { store } = await openStore([...tagged, text('New.')], 3);
    await store.run((all) => all.writeAnnex());
    await store.run((all) => all.removeAllTags());
    await store.addCodes(['K4.5']);
    await store.refresh();
    expect(store.get().report?.annex.isFrozen).toBe(true);
  });

  test('a tag that got lost by itself freezes nothing', async () => {
    const opened = await openStore(tagged, 1);
    await opened.store.addCodes(['K4.5']);
    opened.word.facts = { ...opened.word.facts, controls: opened.word.facts.controls.slice(1) };
    await opened.store.refresh();
    expect(findingsNow(opened)).toContain('lost-tags');
    expect(opened.store.get().report?.annex.isFrozen).toBe(false);
  });
});
