import { HostError } from '../../src/desk/host-object';
import {
  anchorOf,
  findAnchored,
  headingQuestion,
  planHeadingDecisions,
  repairOf,
  type Plan,
  type Report,
} from '../../src/report';
import { decideHeadings } from '../../src/pane/store/commands';
import type { Command, PlannedChange } from '../../src/pane/store/commands/command';
import { h1, p, r } from '../builders/docx';
import { paragraphAt } from '../builders/facts';
import { schemaErrors } from '../ooxml/validate';
import { bodyXml } from './body-xml';
import { everyShape, openOn, profile } from './desk';

function planFor(report: Report, id: string): Plan {
  const finding = report.findings.find((each) => each.id === id);
  const repair = finding && repairOf(report, finding);
  if (!repair) throw new Error(`There is no repair for ${id}`);
  return repair.plan;
}

const draft = [
  p(r('Word count:', { bold: true }), ' 2,100'),
  h1('Situation'),
  p('Criteria that could be part of this section: K2.1'),
  p('It began in May (K2.1).'),
  p(r('Actions', { bold: true })),
  p('I weighed the risks (K1.4).'),
];

describe.each(everyShape)('repairs on %s', (_, on) => {
  it('tag from typed codes in two requests, and leave the text as it is', async () => {
    const { apply, desk, report, requestsOf } = await openOn(on, ...draft);
    const before = (await report()).snapshot.paragraphs.map(({ hostText }) => hostText);
    const plan = planFor(await report(), 'typed-codes');
    expect(await requestsOf(() => apply(plan))).toBe(2);
    const { snapshot } = await report();
    expect(snapshot.controls.map(({ title, paragraphs }) => [title, paragraphs[0]?.index])).toEqual([
      ['K2.1', 3],
      ['K1.4', 5],
    ]);
    expect(snapshot.paragraphs.map(({ hostText }) => hostText)).toEqual(before);
    expect(await schemaErrors(desk.save())).toEqual([]);
  });

  it('take the guidance away, in two requests', async () => {
    const { apply, report, requestsOf } = await openOn(on, ...draft);
    const plan = planFor(await report(), 'leftover-guidance');
    expect(await requestsOf(() => apply(plan))).toBe(2);
    expect((await report()).snapshot.paragraphs.map(({ text }) => text)).toEqual([
      'Word count: 2,100',
      'Situation',
      'It began in May (K2.1).',
      'Actions',
      'I weighed the risks (K1.4).',
    ]);
  });

  it('make a bold line a heading', async () => {
    const { change, report } = await openOn(on, ...draft);
    await change((now) => planFor(now, 'likely-sections'));
    expect((await report()).outline.sections[1]).toMatchObject({ key: 'actions', confidence: 'exact' });
  });

  it('write the count over the old one and keep its look', async () => {
    const { change, desk, report } = await openOn(on, ...draft);
    const { counted } = (await report()).length;
    await change((now) => planFor(now, 'word-count-differs'));
    expect((await report()).findings.map(({ id }) => id)).not.toContain('word-count-differs');
    expect(bodyXml(desk.save())).toContain(`<w:b/></w:rPr><w:t xml:space="preserve">Word count:</w:t></w:r>`);
    expect((await report()).snapshot.paragraphs[0]?.text).toBe(`Word count: ${counted}`);
  });

  it('take a count that was written into an empty line out again, and leave the line as it was', async () => {
    const line = p(r('Word count:', { bold: true }));
    const { apply, change, desk, report } = await openOn(on, line, h1('Actions'), p('I called.'));
    const before = bodyXml(desk.save());
    await change((now) => planFor(now, 'word-count-empty'));
    const text = (await report()).snapshot.paragraphs[0]?.hostText ?? '';
    expect(text).toBe('Word count: 3');
    const filled = await report();
    const at = anchorOf(filled.snapshot, paragraphAt(filled, 0));
    expect(await apply({ kind: 'word-count', at, from: ' 3', to: '' })).toMatchObject({ kind: 'done' });
    expect(bodyXml(desk.save())).toBe(before);
  });

  it('refuse as a whole where one of the paragraphs has changed meanwhile', async () => {
    const { apply, desk, report } = await openOn(on, ...draft);
    const plan = planFor(await report(), 'typed-codes');
    desk.model.Body.Paragraphs.items()[5]?.InsertText('Now ', 'Start');
    expect(await apply(plan)).toMatchObject({ kind: 'refused' });
    expect((await report()).snapshot.controls).toEqual([]);
  });
});

describe('a fault while several paragraphs are tagged', () => {
  it('leaves none of them tagged', async () => {
    const { apply, desk, report } = await openOn(profile('web'), ...draft);
    const plan = planFor(await report(), 'typed-codes');
    const before = bodyXml(desk.save());
    let wraps = 0;
    desk.fault = ({ member }) => {
      if (member === 'InsertContentControl' && ++wraps > 2) throw new HostError('NotAllowed', 'Not here.');
    };
    expect(await apply(plan)).toMatchObject({ kind: 'failed' });
    desk.fault = null;
    expect(bodyXml(desk.save())).toBe(before);
  });
});

describe('a decision', () => {
  it('is kept in the document, where the file’s reader finds it too', async () => {
    const { change, report, reportOnFile } = await openOn(
      profile('web'),
      h1('How it went'),
      p('Well enough.'),
    );
    await change((now) => planHeadingDecisions(now, [{ heading: paragraphAt(now, 0), decision: 'results' }]));
    expect((await report()).outline.sections).toMatchObject([{ key: 'results', confidence: 'exact' }]);
    expect(reportOnFile().outline.sections).toMatchObject([{ key: 'results', confidence: 'exact' }]);
  });

  it.each([
    ['web', 1],
    ['ltsc-2021', 0],
  ])(
    'on several headings is one change that the text does not hold, and is taken back as one: %s',
    async (name, cost) => {
      const { host, desk, report, reportOnFile, requestsOf } = await openOn(
        profile(name),
        h1('What was the situation?'),
        p('A machine had not come.'),
        h1('What actions did I take?'),
        p('I called.'),
        h1('My e-mails'),
        p('Dear all.'),
      );
      const before = await report();
      const body = bodyXml(desk.save());
      const answers = headingQuestion(before).map(({ paragraph, readAs }) => ({
        at: anchorOf(before.snapshot, paragraph),
        decision: paragraph.text === 'My e-mails' ? ('appendix' as const) : readAs,
      }));
      const kept = carriedOut(decideHeadings(answers), before);
      expect(await requestsOf(() => host.apply(kept.plan))).toBe(cost);
      const result = kept.verify(await report());
      for (const { outline, length } of [await report(), reportOnFile()]) {
        expect(outline.sections).toMatchObject([
          { key: 'situation', confidence: 'exact' },
          { key: 'actions', confidence: 'exact' },
          { key: 'appendix' },
        ]);
        expect(length.counted).toBe(16);
      }
      expect(bodyXml(desk.save())).toBe(body);
      if (!result || 'notShown' in result || !result.undo) throw new Error('It can be taken back');
      const undone = carriedOut(result.undo, await report());
      await host.apply(undone.plan);
      expect(undone.verify(await report())).toMatchObject({ text: 'Your headings are as they were before.' });
      expect(headingQuestion(reportOnFile())).toHaveLength(3);
    },
  );
});

/** A command of the pane as it is planned on a report, all of whose paragraphs are there. */
function carriedOut(command: Command, report: Report): PlannedChange {
  const paragraphs = command.anchors.flatMap((at) => findAnchored(report.snapshot, at) ?? []);
  const planned = command.plan(report, paragraphs);
  if (planned.kind !== 'change') throw new Error(`It is ${planned.kind}`);
  return planned;
}
