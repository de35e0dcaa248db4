/** What the store says where something was not done, and for how long that stands. */
import type { Failure } from '../../../src/word';
import { repairOf } from '../../../src/report';
import { heading, text } from '../../builders/facts';
import { codesAt, openStore, repairFirst } from './open-store';

const facts = [heading('Section 2 - Actions'), text('I called at once.'), text('I wrote.')];

const failure = (code: string): Failure => ({
  kind: 'failed',
  reason: 'word',
  code,
  detail: `${code} · ContentControl.tag`,
});

describe('A document that takes no changes', () => {
  test.each(['AccessDenied', 'NotAllowed'])('is known by the first %s', async (code) => {
    const { store, word } = await openStore(facts, 1);
    word.answers.push(failure(code));
    await store.addCodes(['K1.4']);
    expect(store.get().isReadOnly).toBe(true);
  });

  test('is supposed after two failures where none was ever done', async () => {
    const { store, word } = await openStore(facts, 1);
    for (const wanted of [false, true]) {
      word.answers.push(failure('GeneralException'));
      await store.addCodes(['K1.4']);
      expect(store.get().isReadOnly).toBe(wanted);
    }
  });

  test('is not supposed where it has taken a change, however often Word fails after that', async () => {
    const { store, word } = await openStore(facts, 1);
    await store.addCodes(['K1.4']);
    for (let time = 0; time < 3; time++) {
      word.answers.push(failure('GeneralException'));
      expect(await store.addCodes(['K4.5'])).toBe('failed');
    }
    expect(store.get().isReadOnly).toBe(false);
  });

  test('is not supposed where Word does not answer', async () => {
    const { store, word } = await openStore(facts, 1);
    for (let time = 0; time < 3; time++) {
      word.answers.push(failure(''));
      await store.addCodes(['K1.4']);
    }
    expect(store.get().isReadOnly).toBe(false);
  });
});

describe('A failure', () => {
  test('has Word’s own words where there are some, and the pane’s own nowhere among them', async () => {
    const { store, word } = await openStore(facts, 1);
    word.answers.push(failure('GeneralException'), { ...failure(''), detail: 'Word did not keep it' });
    await store.addCodes(['K1.4']);
    expect(store.get().notice?.detail).toBe('GeneralException · ContentControl.tag');
    await store.addCodes(['K1.4']);
    expect(store.get().notice).toMatchObject({ kind: 'failed', detail: '' });
  });

  test('of the annex is no hint that the document is open for viewing only', async () => {
    const { store, word } = await openStore(facts, 1);
    await store.addCodes(['K1.4']);
    word.answers.push(failure('GeneralException'));
    await store.run((all) => all.writeAnnex());
    expect(store.get().notice?.text).toMatch(/table of the annex/u);
  });

  test('stays when the author goes to another paragraph; tried again there it asks first', async () => {
    const opened = await openStore(facts, 1);
    const { store, word } = opened;
    word.answers.push(failure(''));
    await store.addCodes(['K1.4']);
    word.clickInto(2);
    await store.enterField();
    const { notice } = store.get();
    expect(notice?.kind).toBe('failed');
    notice?.retry?.();
    await store.refresh();
    expect(store.get().notice?.kind).toBe('moved');
    word.clickInto(1);
    notice?.retry?.();
    await store.refresh();
    expect([codesAt(opened, 1), codesAt(opened, 2)]).toEqual([['K1.4'], []]);
  });
});

test('That the annex is up to date is said for as long as it is', async () => {
  const { store } = await openStore(facts, 1);
  await store.addCodes(['K1.4']);
  await store.run((all) => all.writeAnnex());
  expect(store.get().notice?.text).toMatch(/up to date/u);
  await store.refresh();
  expect(store.get().notice?.text).toMatch(/up to date/u);
  await store.removeCodes(['K1.4']);
  expect(store.get().report?.annex.isCurrent).toBe(false);
  expect(store.get().notice?.text).toMatch(/^K1\.4 taken away/u);
});

test('That the annex is up to date goes where the report changes under it', async () => {
  const { store, word } = await openStore(facts, 1);
  await store.addCodes(['K1.4']);
  await store.run((all) => all.writeAnnex());
  const [first, ...others] = word.facts.paragraphs;
  if (!first) throw new Error('The report has a heading');
  const before = { ...first, text: 'New.', visibleText: 'New.', styleBuiltIn: 'Normal', outlineLevel: 10 };
  word.facts = { ...word.facts, paragraphs: [first, before, ...others] };
  await store.refresh();
  expect(store.get().report?.annex.isCurrent).toBe(false);
  expect(store.get().notice).toBeNull();
});

test('A repair that changes no text and comes back is done at once; one that changes text is looked at first', async () => {
  const opened = await openStore(
    [
      heading('Section 2 - Actions'),
      text('Criteria that could be part of this section: K2.1'),
      text('Another text.', { tag: 'ksb1:aaaaaa:aaaaaa:K1.4' }),
    ],
    2,
  );
  const { report } = opened.store.get();

  const needs = report?.findings.flatMap((finding) => {
    const repair = repairOf(report, finding);
    return repair ? [[finding.id, repair.needsPreview]] : [];
  });
  expect(Object.fromEntries(needs ?? [])).toMatchObject({ 'leftover-guidance': true, 'text-changed': false });
  await repairFirst(opened, 'text-changed');
  expect(opened.store.get().history.undo).not.toBeNull();
});
