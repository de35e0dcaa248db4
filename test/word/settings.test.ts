import { planTagList, tagListKey } from '../../src/report';
import { h1, p } from '../builders/docx';
import { addCodes } from '../builders/facts';
import { openFileOn, openOn, profile } from './desk';

const settingNow = (): unknown => Office.context.document.settings.get(tagListKey);

describe('a setting that Word does not save', () => {
  const refusing = profile('web', 'settings-refused');

  it('is put back to what was there before', async () => {
    const first = await openOn(profile('web'), h1('Actions'), p('one'), p('two'));
    await first.change((report) => addCodes(report, 1, ['K1.4']));
    await first.change(planTagList);
    const { apply, change, desk, report } = await openFileOn(refusing, first.desk.save());
    const before = settingNow();
    expect(before).toMatchObject({ tags: [expect.anything()] });
    await change((now) => addCodes(now, 2, ['K2.1']));
    expect(await apply(planTagList(await report()))).toMatchObject({ kind: 'failed' });
    expect(settingNow()).toEqual(before);
    expect(desk.model.docx.settings().size).toBe(1);
  });

  it('is taken out again where there was none', async () => {
    const { apply, change, report } = await openOn(refusing, h1('Actions'), p('one'));
    await change((now) => addCodes(now, 1, ['K1.4']));
    expect(await apply(planTagList(await report()))).toMatchObject({ kind: 'failed' });
    expect(settingNow()).toBeNull();
  });
});
