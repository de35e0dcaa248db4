import fc from 'fast-check';
import { planAnnex, type Report } from '../../src/report';
import { HostError } from '../../src/desk/host-object';
import { del, h1, ins, p, type Block } from '../builders/docx';
import { addCodes, removeCodes } from '../builders/facts';
import { schemaErrors } from '../ooxml/validate';
import { bodyXml } from './body-xml';
import { openOn, profile, type TestDesk } from './desk';

const content: readonly Block[] = [
  h1('Section 2 - Actions'),
  p('I called ', del('her '), ins('him '), 'at once.'),
  p('Then I wrote.'),
];
const tracked = async (name: string, ...quirks: readonly string[]): Promise<TestDesk> => {
  const test = await openOn(profile(name, 'tagging-is-tracked', ...quirks), ...content);
  test.desk.model.ChangeTrackingMode = 'TrackAll';
  return test;
};
const tagsOf = ({ snapshot }: Report): string[] =>
  snapshot.controls.map(({ tag }) => tag.split(':').at(-1) ?? '');
const trackedEnds = ({ desk }: TestDesk): number =>
  bodyXml(desk.save()).match(/customXml(?:Ins|Del)Range/gu)?.length ?? 0;

describe.each(['web', 'windows'])('tags while changes are tracked on %s', (name) => {
  it('are no tracked changes, in two requests, and tracking is on afterwards', async () => {
    const test = await tracked(name);
    const report = await test.report();
    expect(await test.requestsOf(() => test.apply(addCodes(report, 2, ['K1.4'])))).toBe(2);
    expect(trackedEnds(test)).toBe(0);
    expect(test.desk.model.ChangeTrackingMode).toBe('TrackAll');
    test.desk.model.user.settleChanges('reject');
    expect(tagsOf(await test.report())).toEqual(['K1.4']);
  });

  it('are changed and taken away for good', async () => {
    const test = await tracked(name);
    await test.change((report) => addCodes(report, 2, ['K1.4']));
    await test.change((report) => addCodes(report, 2, ['S2.9']));
    await test.change((report) => removeCodes(report, 2, ['K1.4', 'S2.9']));
    expect(trackedEnds(test)).toBe(0);
    test.desk.model.user.settleChanges('reject');
    expect(tagsOf(await test.report())).toEqual([]);
  });

  it('leave tracking on where Word fails at any action', async () => {
    for (let failing = 0; failing < 8; failing++) {
      const test = await tracked(name);
      const plan = addCodes(await test.report(), 2, ['K1.4']);
      const request = test.desk.stats.requests + 2;
      test.desk.fault = (call) => {
        if (call.request === request && call.index === failing) throw new HostError('NotAllowed', 'A fault.');
      };
      await test.apply(plan).catch(() => null);
      test.desk.fault = null;
      expect(test.desk.model.ChangeTrackingMode).toBe('TrackAll');
    }
  });

  it('are told where Word goes on tracking, and hang on a change then', async () => {
    const test = await tracked(name, 'tracking-mode-ignored');
    expect(await test.apply(addCodes(await test.report(), 2, ['K1.4']))).toEqual({
      kind: 'done',
      remark: 'tracked',
    });
    expect(trackedEnds(test)).toBe(4);
    expect(await schemaErrors(test.desk.save())).toEqual([]);
    expect(test.reportOnFile().findings.map(({ id }) => id)).toContain('tag-tracked');
    test.desk.model.user.settleChanges('reject');
    expect(tagsOf(await test.report())).toEqual([]);
  });

  it('and the annex stay when a tutor rejects all changes', async () => {
    const test = await tracked(name);
    await test.change((report) => addCodes(report, 2, ['K1.4']));
    await test.change(planAnnex);
    test.desk.model.user.settleChanges('reject');
    expect(await test.report()).toMatchObject({ annex: { count: 1, isCurrent: true } });
  });
});

test('whoever rejects all changes has the text as it was before them, and every tag that the author gave', async () => {
  const words = fc.constantFrom('one', 'two', 'three');
  const change = fc.record({
    at: fc.nat({ max: 3 }),
    offset: fc.nat({ max: 8 }),
    text: words,
    deletes: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(change, { maxLength: 5 }),
      fc.array(fc.nat({ max: 3 }), { minLength: 1, maxLength: 3 }),
      async (changes, tagged) => {
        const texts = ['The first of all.', 'The second of all.', 'The third of all.', 'The last of all.'];
        const {
          change: run,
          report,
          desk,
        } = await openOn(
          profile('windows', 'tagging-is-tracked'),
          h1('Section 2 - Actions'),
          ...texts.map((text) => p(text)),
        );
        desk.model.ChangeTrackingMode = 'TrackAll';
        const { user } = desk.model;
        const edit = ({ at, offset, text, deletes }: (typeof changes)[number]): void => {
          const node = desk.model.docx.paragraphs()[at + 1]!.node;
          user.select(node, Math.min(offset, 8));
          if (deletes) user.deleteBackward();
          else user.typeText(`${text} `);
        };
        changes.slice(0, 2).forEach(edit);
        for (const at of new Set(tagged)) await run((now) => addCodes(now, at + 1, ['K1.4']));
        changes.slice(2).forEach(edit);
        user.settleChanges('reject');
        const after = await report();
        expect(after.snapshot.paragraphs.slice(1).map(({ text }) => text)).toEqual(texts);
        expect(tagsOf(after)).toHaveLength(new Set(tagged).size);
      },
    ),
    { numRuns: 40 },
  );
});
