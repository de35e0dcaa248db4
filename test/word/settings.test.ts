import {
  decisionsKey,
  planAnnexOptions,
  planHeadingDecisions,
  planTagList,
  readStore,
  settingNames,
  storeNamespace,
  tagListKey,
  writeStore,
  type Report,
} from '../../src/report';
import { addCustomXml, customXmlOf, customXmlParts, deleteCustomXml, DocxDocument } from '../../src/ooxml';
import { HostError } from '../../src/desk/host-object';
import { docx, h1, p } from '../builders/docx';
import { addCodes } from '../builders/facts';
import { openFileOn, openOn, profile, type TestDesk } from './desk';

const settingNow = (): unknown => Office.context.document.settings.get(tagListKey);

const content = [h1('How it went'), p('Well enough.'), p('The customer was content.')];

/** Says what a heading is, asks for a column of the annex, tags a paragraph and puts it on the list. */
async function decide({ change }: TestDesk): Promise<void> {
  await change((report) =>
    planHeadingDecisions(report, [{ heading: headingOf(report), decision: 'results' }]),
  );
  await change((report) => planAnnexOptions(report, { withNotes: true }));
  await change((report) => addCodes(report, 1, ['K1.4']));
  await change(planTagList);
}

function headingOf({ snapshot }: Report) {
  const [heading] = snapshot.paragraphs;
  if (!heading) throw new Error('There is no paragraph');
  return heading;
}

const decided = {
  [decisionsKey]: { sections: { 'how it went': 'results' }, annexNotes: true },
  [tagListKey]: { tags: [expect.anything()] },
};

const storesOf = ({ desk }: TestDesk): (string | null)[] => customXmlOf(desk.model.docx, storeNamespace);

/** Puts settings into the document as they are, without the part. */
async function save(values: Readonly<Record<string, unknown>>): Promise<void> {
  const { settings } = Office.context.document;
  for (const [name, value] of Object.entries(values)) settings.set(name, value);
  await new Promise((resolve) => settings.saveAsync(resolve));
}

/** A file with parts of our namespace. */
function withParts(...parts: readonly string[]): Uint8Array {
  const document = DocxDocument.open(docx(...content));
  for (const part of parts) addCustomXml(document, part);
  return document.save();
}

const storeOf = (value: unknown, saved: string, key = decisionsKey): string =>
  writeStore(new Map([[key, { value, saved }]]));

const noon = '2026-11-26T12:00:00.000Z';
const evening = '2026-11-26T18:00:00.000Z';
const results = { sections: { 'how it went': 'results' } };
const actions = { sections: { 'how it went': 'actions' } };

describe('what the author decided', () => {
  it('crosses from the desktop to the web, where settings of another host are not given', async () => {
    const windows = await openOn(profile('windows'), ...content);
    await decide(windows);
    const web = await openFileOn(profile('web'), windows.desk.save());
    expect(settingNow()).toBeNull();
    const report = await web.report();
    expect(report.snapshot.settings).toEqual(decided);
    expect(report.outline.sections).toMatchObject([{ key: 'results', confidence: 'exact' }]);
    expect(web.reportOnFile().snapshot.settings).toEqual(decided);
    await web.change((now) => planHeadingDecisions(now, [{ heading: headingOf(now), decision: 'actions' }]));
    const back = await openFileOn(profile('windows'), web.desk.save());
    expect((await back.report()).snapshot.settings).toEqual({
      ...decided,
      [decisionsKey]: { ...actions, annexNotes: true },
    });
    expect(storesOf(back)).toHaveLength(1);
  });

  it.each(['ltsc-2021', 'ipad'])(
    'is in the settings alone on %s, whose part is not there or fails',
    async (name) => {
      const first = await openOn(profile(name), ...content);
      await decide(first);
      expect(storesOf(first)).toEqual([]);
      const again = await openFileOn(profile(name), first.desk.save());
      expect((await again.report()).snapshot.settings).toEqual(decided);
      expect(again.reportOnFile().snapshot.settings).toEqual(decided);
    },
  );

  it('of an older document, in settings without a date, is written into the part with the next change', async () => {
    const desk = await openOn(profile('windows'), ...content);
    await save({ [decisionsKey]: results });
    expect((await desk.report()).snapshot.settings).toEqual({ [decisionsKey]: results });
    await desk.change((report) => addCodes(report, 1, ['K1.4']));
    await desk.change(planTagList);
    const [xml] = storesOf(desk);
    expect([...readStore(xml ?? '').kept.keys()]).toEqual([decisionsKey, tagListKey]);
  });

  it.each([
    ['part', evening, noon, results],
    ['settings', noon, evening, actions],
  ])('is taken from the %s where that is newer', async (_, inPart, inSettings, newer) => {
    const desk = await openFileOn(profile('windows'), withParts(storeOf(results, inPart)));
    await save({ [decisionsKey]: actions, 'criteria-mapper-saved': { [decisionsKey]: inSettings } });
    expect((await desk.report()).snapshot.settings).toEqual({ [decisionsKey]: newer });
    expect(desk.reportOnFile().snapshot.settings).toEqual({ [decisionsKey]: newer });
  });

  it('is told where the part cannot be read, and taken from the settings', async () => {
    const broken = `<store xmlns="${storeNamespace}"><setting key="${decisionsKey}">{</setting></store>`;
    const desk = await openFileOn(profile('windows'), withParts(broken));
    await save({ [decisionsKey]: results });
    const report = await desk.report();
    expect(report.findings).toContainEqual(expect.objectContaining({ id: 'unread-store', severity: 'info' }));
    expect(report.snapshot.settings).toEqual({ [decisionsKey]: results });
    await desk.change((now) => planAnnexOptions(now, { withNotes: true }));
    expect((await desk.report()).findings.map(({ id }) => id)).not.toContain('unread-store');
    expect(storesOf(desk)).toHaveLength(1);
  });
});

describe('the part', () => {
  it.each([
    ['web', 1],
    ['windows', 1],
    ['ipad', 0],
    ['ltsc-2021', 0],
  ])('costs no request to read, and to write, which reads it back, on %s %i', async (name, cost) => {
    const readings = async (file: Uint8Array): Promise<number[]> => {
      const { report, requestsOf } = await openFileOn(profile(name), file);
      return [await requestsOf(report), await requestsOf(report)];
    };
    const without = await readings(docx(...content));
    expect(Math.max(...without)).toBeLessThanOrEqual(3);
    expect(await readings(withParts(storeOf(results, noon)))).toEqual(without);
    const { apply, report, requestsOf } = await openOn(profile(name), ...content);
    for (const withNotes of [true, false]) {
      const plan = planAnnexOptions(await report(), { withNotes });
      expect(await requestsOf(() => apply(plan))).toBe(cost);
    }
  });

  it('does not take along what is read with it where a host loses the whole request', async () => {
    const desk = await openFileOn(profile('web'), withParts(storeOf(results, noon)));
    await save({ [decisionsKey]: actions });
    let asked = 0;
    desk.desk.fault = ({ index, member, request }) => {
      if (request === 1 && index === 0) throw new HostError('GeneralException');
      if (member === 'GetByNamespace') asked++;
    };
    for (const report of [await desk.report(), await desk.report()]) {
      expect(report.snapshot.paragraphs).toHaveLength(content.length);
      expect(report.snapshot.settings).toEqual({ [decisionsKey]: actions });
    }
    expect(asked).toBe(0);
  });

  it('is asked for again after a fault where it has answered before', async () => {
    const desk = await openFileOn(profile('web'), withParts(storeOf(results, noon)));
    await desk.report();
    desk.desk.fault = ({ member }) => {
      if (member === 'GetByNamespace') throw new HostError('GeneralException');
    };
    expect((await desk.report()).snapshot.settings).toEqual({ [decisionsKey]: results });
    desk.desk.fault = null;
    await desk.change((report) => planAnnexOptions(report, { withNotes: true }));
    const [xml] = storesOf(desk);
    expect(readStore(xml ?? '').kept.get(decisionsKey)?.value).toEqual({ ...results, annexNotes: true });
  });

  it('of which co-authors made two is read, and is one after the next change', async () => {
    const later = storeOf({ tags: [] }, noon, tagListKey);
    const file = withParts(storeOf(actions, noon), storeOf(results, evening), later);
    const desk = await openFileOn(profile('web'), file);
    const both = { [decisionsKey]: results, [tagListKey]: { tags: [] } };
    expect((await desk.report()).snapshot.settings).toEqual(both);
    expect(desk.reportOnFile().snapshot.settings).toEqual(both);
    await desk.change((report) => planAnnexOptions(report, { withNotes: true }));
    expect(storesOf(desk)).toHaveLength(1);
    expect((await desk.report()).snapshot.settings).toEqual({
      ...both,
      [decisionsKey]: { ...results, annexNotes: true },
    });
  });

  it('that has gone since it was read is made again', async () => {
    const desk = await openFileOn(profile('web'), withParts(storeOf(results, noon)));
    const report = await desk.report();
    for (const part of customXmlParts(desk.desk.model.docx)) deleteCustomXml(desk.desk.model.docx, part);
    expect(await desk.host.apply(planAnnexOptions(report, { withNotes: true }))).toEqual({ kind: 'done' });
    expect((await desk.report()).snapshot.settings).toEqual({
      [decisionsKey]: { ...results, annexNotes: true },
    });
    expect(storesOf(desk)).toHaveLength(1);
  });

  it('keeps what a later version put into it', async () => {
    const desk = await openFileOn(profile('web'), withParts(storeOf([1, 2], noon, 'of-a-later-version')));
    await desk.change((report) => planAnnexOptions(report, { withNotes: true }));
    const [xml] = storesOf(desk);
    expect(readStore(xml ?? '').kept.get('of-a-later-version')).toEqual({ value: [1, 2], saved: noon });
    expect((await desk.report()).snapshot.settings).toEqual({ [decisionsKey]: { annexNotes: true } });
  });

  it('is written where it was not read before', async () => {
    const desk = await openFileOn(profile('web'), withParts(storeOf(results, noon)));
    const value = { withNotes: true };
    expect(await desk.host.apply({ kind: 'setting', key: tagListKey, value })).toEqual({ kind: 'done' });
    expect((await desk.report()).snapshot.settings).toEqual({ [decisionsKey]: results, [tagListKey]: value });
    expect(storesOf(desk)).toHaveLength(1);
  });
});

describe('a setting that Word does not save', () => {
  it('is in the part where that is there', async () => {
    const desk = await openOn(profile('web', 'settings-refused'), ...content);
    await decide(desk);
    expect(settingNow()).toBeNull();
    expect((await desk.report()).snapshot.settings).toEqual(decided);
  });

  const refusing = profile('ltsc-2021', 'settings-refused');

  it('is put back to what was there before', async () => {
    const first = await openOn(profile('ltsc-2021'), h1('Actions'), p('one'), p('two'));
    await first.change((report) => addCodes(report, 1, ['K1.4']));
    await first.change(planTagList);
    const { apply, change, desk, report } = await openFileOn(refusing, first.desk.save());
    const before = settingNow();
    expect(before).toMatchObject({ tags: [expect.anything()] });
    await change((now) => addCodes(now, 2, ['K2.1']));
    expect(await apply(planTagList(await report()))).toMatchObject({ kind: 'failed' });
    expect(settingNow()).toEqual(before);
    expect(desk.model.docx.settings().size).toBe(2);
  });

  it('is taken out again where there was none', async () => {
    const { apply, change, report } = await openOn(refusing, h1('Actions'), p('one'));
    await change((now) => addCodes(now, 1, ['K1.4']));
    expect(await apply(planTagList(await report()))).toMatchObject({ kind: 'failed' });
    expect(settingNames.map((name) => Office.context.document.settings.get(name) as unknown)).toEqual(
      settingNames.map(() => null),
    );
  });
});
