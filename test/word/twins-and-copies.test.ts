import { planRemoveAllTags } from '../../src/report';
import { bookmark, h1, inlineSdt, p, type Block } from '../builders/docx';
import { addCodes, removeCodes } from '../builders/facts';
import { everyShape, openOn, profile } from './desk';

describe.each(everyShape)('a twin of the paragraph that was meant, on %s', (_, on) => {
  it('is never tagged in its place', async () => {
    const { apply, desk, report } = await openOn(
      on,
      h1('Actions'),
      p('one'),
      p('Twin.'),
      p('Twin.'),
      p('two'),
    );
    const plan = addCodes(await report(), 3, ['K1.4']);
    desk.model.Body.InsertParagraph('A new first line.', 'Start');
    expect(await apply(plan)).toMatchObject({ kind: 'done' });
    expect((await report()).snapshot.controls.map(({ paragraphs }) => paragraphs)).toMatchObject([
      [{ index: 4 }],
    ]);
  });

  it('is not tagged where the one that was meant has gone', async () => {
    const { apply, desk, report } = await openOn(
      on,
      h1('Actions'),
      p('one'),
      p('Twin.'),
      p('two'),
      p('Twin.'),
      p('three'),
      p('Twin.'),
    );
    const plan = addCodes(await report(), 4, ['K1.4']);
    desk.model.Body.Paragraphs.items()[4]?.Delete();
    desk.model.Body.InsertParagraph('A new first line.', 'Start');
    desk.model.Body.InsertParagraph('Another.', 'Start');
    expect(await apply(plan)).toMatchObject({ kind: 'refused' });
    expect((await report()).snapshot.controls).toEqual([]);
  });
});

describe('the bookmark of a tag', () => {
  it('stays while a copy still has the tag, and goes with the last', async () => {
    const copied = inlineSdt({ tag: 'ksb1:abc123::K1.4' }, 'one');
    const { change, desk } = await openOn(
      profile('web'),
      h1('Actions'),
      p(bookmark('_cm_abc123', copied)),
      p(copied),
    );
    const isThere = (): boolean => desk.model.GetBookmarkRangeOrNullObject('_cm_abc123') !== null;
    await change((report) => removeCodes(report, 2));
    expect(isThere()).toBe(true);
    await change((report) => removeCodes(report, 1));
    expect(isThere()).toBe(false);
  });

  it('stays while a copy still has its id, with other codes', async () => {
    const { change, desk } = await openOn(
      profile('web'),
      h1('Actions'),
      p(bookmark('_cm_abc123', inlineSdt({ tag: 'ksb1:abc123::K1.4' }, 'one'))),
      p(inlineSdt({ tag: 'ksb1:abc123::K2.1' }, 'two')),
    );
    await change((report) => removeCodes(report, 1));
    expect(desk.model.GetBookmarkRangeOrNullObject('_cm_abc123')).not.toBeNull();
  });

  it('goes with copies that are taken off together', async () => {
    const copied = inlineSdt({ tag: 'ksb1:abc123::K1.4' }, 'one');
    const { change, desk } = await openOn(
      profile('web'),
      h1('Actions'),
      p(bookmark('_cm_abc123', copied)),
      p(copied),
    );
    await change(planRemoveAllTags);
    expect(desk.model.GetBookmarkRangeOrNullObject('_cm_abc123')).toBeNull();
  });
});

describe('of several controls with one tag', () => {
  const copy = (text: string): Block => p(inlineSdt({ tag: 'ksb1:abc123::K1.4' }, text));
  const reversed = profile('web', 'tags-in-other-order');

  it('the one with the text is shown, in whatever order Word lists them', async () => {
    const { host, requestsOf } = await openOn(reversed, h1('Actions'), copy('one'), copy('two'));
    const go = (text: string) => host.goToTag({ tag: 'ksb1:abc123::K1.4', text });
    expect(await requestsOf(() => go('two'))).toBe(2);
    expect((await host.readCursor())?.anchor.text).toBe('two');
    expect(await go('one')).toEqual({ kind: 'done' });
    expect((await host.readCursor())?.anchor.text).toBe('one');
  });

  it('none is shown where two have the text', async () => {
    const { host } = await openOn(reversed, h1('Actions'), copy('one'), copy('one'));
    const outcome = await host.goToTag({ tag: 'ksb1:abc123::K1.4', text: 'one' });
    expect(outcome).toMatchObject({ kind: 'refused', reason: 'text-changed' });
  });

  it('the one with the text is changed, where they have changed places since the plan was made', async () => {
    const { apply, desk, report, requestsOf } = await openOn(
      profile('web'),
      h1('Actions'),
      copy('one'),
      copy('two'),
    );
    const plan = removeCodes(await report(), 1);
    const [first, second] = desk.model.ContentControls.items();
    first?.InsertText('two', 'Replace');
    second?.InsertText('one', 'Replace');
    expect(await requestsOf(() => apply(plan))).toBe(2);
    expect((await report()).snapshot.controls.map(({ text }) => text)).toEqual(['two']);
  });

  it('none is changed where it says something else by now', async () => {
    const { apply, desk, report } = await openOn(profile('web'), h1('Actions'), copy('one'), copy('two'));
    const plan = removeCodes(await report(), 2);
    desk.model.ContentControls.items()[1]?.InsertText('three', 'Replace');
    expect(await apply(plan)).toMatchObject({ kind: 'refused', reason: 'text-changed' });
    expect((await report()).snapshot.controls).toHaveLength(2);
  });
});
