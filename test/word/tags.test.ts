import { repairOf, type TagsPlan } from '../../src/report';
import { bullet, docx, h1, inlineSdt, p, r, table } from '../builders/docx';
import { addCodes, removeCodes } from '../builders/facts';
import { HostError } from '../../src/desk/host-object';
import { schemaErrors } from '../ooxml/validate';
import { bodyXml } from './body-xml';
import { everyShape, openFileOn, openOn, profile, type TestDesk } from './desk';

const content = [
  h1('Section 2 - Actions'),
  p('I called the customer ', r('at once', { bold: true }), '.'),
  p('Then I wrote to the team.'),
  bullet('a point of a list'),
  table([['Day', 'Calls']]),
  p('The end.'),
];

describe.each(everyShape)('tags on %s', (_, on) => {
  it('tag a paragraph in two requests, and its words stay as they were', async () => {
    const { apply, desk, report, requestsOf } = await openOn(on, ...content);
    const before = (await report()).snapshot.paragraphs.map(({ hostText }) => hostText);
    const plan = addCodes(await report(), 1, ['K2.1', 'K1.4']);
    expect(await requestsOf(() => apply(plan))).toBe(2);
    const after = await report();
    expect(after.snapshot.paragraphs.map(({ hostText }) => hostText)).toEqual(before);
    expect(after.snapshot.controls).toMatchObject([{ title: 'K1.4 K2.1', paragraphs: [{ index: 1 }] }]);
    expect(await schemaErrors(desk.save())).toEqual([]);
  });

  it('read the same from Word as from the saved file', async () => {
    const { change, report, reportOnFile } = await openOn(on, ...content);
    for (const index of [1, 2, 3, 4, 6]) await change((now) => addCodes(now, index, ['K1.1']));
    const { snapshot } = await report();
    expect(snapshot.controls).toHaveLength(5);
    expect(reportOnFile().snapshot.controls).toEqual(snapshot.controls);
    expect(reportOnFile().coverage.summary).toEqual((await report()).coverage.summary);
  });

  it('part tagged neighbours, and tag the first and the last paragraph', async () => {
    const { change, report } = await openOn(on, p('first'), p('second'), p('third'));
    for (const index of [1, 0, 2]) await change((now) => addCodes(now, index, ['K1.1']));
    expect((await report()).snapshot.controls.map(({ paragraphs }) => paragraphs)).toMatchObject([
      [{ index: 0 }],
      [{ index: 1 }],
      [{ index: 2 }],
    ]);
  });

  it('change codes in place, in two requests', async () => {
    const { apply, change, report, requestsOf } = await openOn(on, ...content);
    await change((now) => addCodes(now, 1, ['K1.4']));
    const [first] = (await report()).snapshot.controls;
    const plan = addCodes(await report(), 1, ['S2.9']);
    expect(await requestsOf(() => apply(plan))).toBe(2);
    const [second] = (await report()).snapshot.controls;
    expect(second?.title).toBe('K1.4 S2.9');
    expect(second?.tag.slice(0, 11)).toBe(first?.tag.slice(0, 11));
  });

  it('untag and leave the document as it was before', async () => {
    const { apply, change, desk, requestsOf, report } = await openOn(on, ...content);
    const before = bodyXml(desk.save());
    await change((now) => addCodes(now, 1, ['K1.4']));
    const plan = removeCodes(await report(), 1);
    expect(await requestsOf(() => apply(plan))).toBe(2);
    expect(bodyXml(desk.save())).toBe(before);
  });

  it('follow a paragraph that has moved meanwhile', async () => {
    const { apply, desk, report } = await openOn(on, ...content);
    const plan = addCodes(await report(), 1, ['K1.4']);
    desk.model.Body.InsertParagraph('A new first line.', 'Start');
    expect(await apply(plan)).toMatchObject({ kind: 'done' });
    expect((await report()).snapshot.controls[0]?.paragraphs).toMatchObject([{ index: 2 }]);
  });

  it('refuse a paragraph whose text has changed meanwhile, and change nothing', async () => {
    const { apply, desk, report } = await openOn(on, ...content);
    const plan = addCodes(await report(), 1, ['K1.4']);
    desk.model.Body.Paragraphs.items()[1]?.InsertText('Now ', 'Start');
    expect(await apply(plan)).toMatchObject({ kind: 'refused' });
    expect((await report()).snapshot.controls).toEqual([]);
  });

  it('refuse to take a tag that is not there any more', async () => {
    const { apply, change, report } = await openOn(on, ...content);
    await change((now) => addCodes(now, 1, ['K1.4']));
    const plan = removeCodes(await report(), 1);
    await apply(plan);
    expect(await apply(plan)).toMatchObject({ kind: 'refused' });
  });
});

describe('a tag that Word refuses', () => {
  const on = profile('web');

  it('is tried around the whole paragraph once', async () => {
    const { change, desk, report } = await openFileOn(on, docx(...content));
    let isRefused = false;
    desk.fault = ({ member }) => {
      if (isRefused || member !== 'InsertContentControl') return;
      isRefused = true;
      throw new HostError('GeneralException', 'Refused once.');
    };
    expect(await change((now) => addCodes(now, 1, ['K1.4']))).toMatchObject({ kind: 'done' });
    expect((await report()).snapshot.controls).toHaveLength(1);
  });

  it('is told in plain words, and nothing of it stays, whichever action fails', async () => {
    for (let failing = 0; failing < 12; failing++) {
      const { apply, desk, report } = await openFileOn(on, docx(...content));
      const plan = addCodes(await report(), 1, ['K1.4']);
      const before = bodyXml(desk.save());
      const second = desk.stats.requests + 2;
      desk.fault = ({ index, request }) => {
        if (request === second && index >= failing) throw new HostError('AccessDenied', 'This is protected.');
      };
      const outcome = await apply(plan);
      desk.fault = null;
      expect(outcome).toMatchObject({
        kind: 'failed',
        reason: 'word',
        code: 'AccessDenied',
      });
      expect(bodyXml(desk.save())).toBe(before);
    }
  });
});

describe.each([...everyShape, ['windows', profile('windows')], ['mac', profile('mac')]] as const)(
  'two panes on %s',
  (_, on) => {
    const codesNow = async ({ report }: TestDesk): Promise<string[]> =>
      (await report()).snapshot.controls.map(({ title }) => title);

    it('give a paragraph one tag: who comes second is refused, and adds to it on the next try', async () => {
      const test = await openOn(on, ...content);
      const seen = await test.report();
      const [first, second] = [addCodes(seen, 1, ['K1.4']), addCodes(seen, 1, ['K1.4', 'K2.1'])];
      expect(await test.apply(first)).toMatchObject({ kind: 'done' });
      expect(await test.apply(second)).toMatchObject({ kind: 'refused', reason: 'tagged-meanwhile' });
      expect(await codesNow(test)).toEqual(['K1.4']);
      await test.change((now) => addCodes(now, 1, ['K2.1']));
      expect(await codesNow(test)).toEqual(['K1.4 K2.1']);
    });

    it('are told apart also where both write at once', async () => {
      const test = await openOn(on, ...content);
      const seen = await test.report();
      const outcomes = await Promise.all(
        ['K1.4', 'K2.1'].map((code) => test.host.apply(addCodes(seen, 1, [code]) as TagsPlan)),
      );
      expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
      expect(await codesNow(test)).toHaveLength(1);
    });

    it('tag paragraphs that say the same, each its own', async () => {
      const test = await openOn(on, h1('Actions'), p('Twin.'), p('Twin.'));
      await test.change((now) => addCodes(now, 1, ['K1.4']));
      await test.change((now) => addCodes(now, 2, ['K1.4']));
      expect(await codesNow(test)).toHaveLength(2);
    });
  },
);

describe('three tags within each other', () => {
  const threeNested = [
    h1('Actions'),
    p(
      inlineSdt(
        { tag: 'ksb1:aaaaaa::K1.4' },
        inlineSdt({ tag: 'ksb1:bbbbbb::K2.1' }, inlineSdt({ tag: 'ksb1:cccccc::K1.4' }, 'I asked.')),
      ),
    ),
  ];

  it('are taken off with one step, or one code of all', async () => {
    const whole = await openOn(profile('windows'), ...threeNested);
    await whole.change((now) => removeCodes(now, 1));
    expect((await whole.report()).snapshot.controls).toEqual([]);
    const one = await openOn(profile('windows'), ...threeNested);
    await one.change((now) => removeCodes(now, 1, ['K1.4']));
    expect((await one.report()).snapshot.controls.map(({ tag }) => tag)).toEqual(['ksb1:bbbbbb::K2.1']);
  });

  it('become one by the repair of their finding', async () => {
    const { change, report } = await openOn(profile('windows'), ...threeNested);
    await change((now) => {
      const finding = now.findings.find(({ id }) => id === 'several-tags');
      return (finding && repairOf(now, finding)?.plan) ?? null;
    });
    const after = await report();
    expect(after.snapshot.controls.map(({ parsed }) => parsed)).toMatchObject([
      { id: 'cccccc', codes: ['K1.4', 'K2.1'] },
    ]);
    expect(after.findings.map(({ id }) => id)).not.toContain('several-tags');
  });
});
