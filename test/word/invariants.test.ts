/** The checker of the promises can fail: each test breaks one while a plan is carried out. */
import type { Desk } from '../../src/desk/node';
import { decisionsKey, planAnnex, writeStore, type Plan } from '../../src/report';
import { h1, p } from '../builders/docx';
import { addCodes } from '../builders/facts';
import { openOn, profile } from './desk';
import { addCustomXml, writeSettings } from '../../src/ooxml';
import { brokenPromises, promised } from './invariants';

const otherAddIn = { id: 'another-add-in', version: '1.0.0.0', store: 'developer', storeType: 'Registry' };

/** Tags a second paragraph, and does something behind the add-in's back meanwhile. */
async function tagWhile(meddle: (desk: Desk) => void): Promise<unknown> {
  const { apply, change, desk, report } = await openOn(
    profile('web'),
    h1('Actions'),
    p('one'),
    p('two'),
    p('three'),
  );
  await change((now) => addCodes(now, 1, ['K1.1']));
  const plan = addCodes(await report(), 2, ['K1.1']);
  let isDone = false;
  desk.fault = () => {
    if (isDone) return;
    isDone = true;
    meddle(desk);
  };
  return apply(plan);
}

describe('a broken promise is told', () => {
  it.each<readonly [what: string, told: string, meddle: (desk: Desk) => void]>([
    ['text of the author changes', 'changed the text', ({ model }) => model.user.typeText('x')],
    [
      'a tag is lost',
      'but the tags are',
      ({ model }) => model.ContentControls.items().forEach((control) => control.Delete(true)),
    ],
    [
      'the bookmark of a tag that lives goes',
      'took the bookmark',
      ({ model }) => promised(model.docx).bookmarks.forEach((name) => model.DeleteBookmark(name)),
    ],
    [
      'a bookmark is left without its tag',
      'left the bookmark _cm_zzz999',
      ({ model }) => model.Body.Paragraphs.items()[3]?.GetRange('Start').InsertBookmark('_cm_zzz999'),
    ],
    [
      'a setting of another add-in changes',
      'changed what others keep',
      ({ model }) => writeSettings(model.docx.pkg, otherAddIn, new Map([['theirs', '1']])),
    ],
    [
      'custom XML of another hand changes',
      'changed what others keep',
      ({ model }) => void addCustomXml(model.docx, '<theirs xmlns="urn:example:theirs"/>'),
    ],
    [
      'a setting changes that the plan does not name',
      'the settings are',
      ({ model }) =>
        void addCustomXml(
          model.docx,
          writeStore(new Map([[decisionsKey, { value: {}, saved: '2026-11-26T12:00:00.000Z' }]])),
        ),
    ],
  ])('where %s', async (_, told, meddle) => {
    await expect(tagWhile(meddle)).rejects.toThrow(told);
  });

  it('where a tag is on another paragraph than the plan named', async () => {
    const { host, desk, report } = await openOn(profile('web'), h1('Actions'), p('one'), p('two'));
    const plan = addCodes(await report(), 1, ['K1.1']);
    const [change] = plan.kind === 'tags' ? plan.changes : [];
    if (plan.kind !== 'tags' || change?.kind !== 'add') throw new Error('No plan.');
    const before = promised(desk.model.docx);
    const outcome = await host.apply(plan);
    const after = promised(desk.model.docx);
    expect(brokenPromises({ before, after, plan, outcome })).toEqual([]);
    const other: Plan = {
      ...plan,
      changes: [{ ...change, at: { index: 2, text: 'two', before: 'one', after: '' } }],
    };
    expect(brokenPromises({ before, after, plan: other, outcome })).toEqual([
      `The tag ${change.tag} is not on “two”`,
    ]);
  });

  it('where the annex links to a place that is not there', async () => {
    const { host, desk, report, change } = await openOn(profile('web'), h1('Actions'), p('one'));
    await change((now) => addCodes(now, 1, ['K1.1']));
    const plan = planAnnex(await report());
    if (plan?.kind !== 'annex') throw new Error('No plan.');
    const before = promised(desk.model.docx);
    const outcome = await host.apply(plan);
    const after = { ...promised(desk.model.docx), bookmarks: new Set<string>() };
    expect(brokenPromises({ before, after, plan, outcome }).join()).toContain('The annex links to');
  });
});
