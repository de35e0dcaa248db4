import { isTagControl, planTagList, repairOf, type FindingId, type Report } from '../../src/report';
import { unwrap } from '../../src/ooxml';
import { HostError } from '../../src/desk/host-object';
import { bullet, h1, inlineSdt, p, sdt, type Block } from '../builders/docx';
import { everyShape, openFileOn, openOn, type TestDesk } from './desk';

const repairFor = (report: Report, id: FindingId) => {
  const finding = report.findings.find((each) => each.id === id);
  if (!finding)
    throw new Error(`There is no finding ${id}: ${report.findings.map((each) => each.id).join(', ')}`);
  return repairOf(report, finding)?.plan ?? null;
};

const ids = (report: Report): string[] => report.findings.map(({ id }) => id);

/** Which codes each paragraph has, by its text. */
const tagged = ({ snapshot }: Report): Record<string, string> =>
  Object.fromEntries(
    snapshot.paragraphs.flatMap(({ text, controls }) => {
      const codes = controls.filter(isTagControl).map(({ parsed }) => parsed.codes.join(' '));
      return codes.length > 0 ? [[text, codes.join(' | ')]] : [];
    }),
  );

describe.each(everyShape)('repairs of tags on %s', (name, profile) => {
  const isRound = name.includes('round');
  const tag = (value: string, text: string): Block =>
    isRound ? sdt({ tag: value }, p(text)) : p(inlineSdt({ tag: value }, text));
  const open = (...content: readonly Block[]): Promise<TestDesk> => openOn(profile, ...content);

  it('give each copy an id of its own, also where two paragraphs are the same', async () => {
    const copy = tag('ksb1:aaaaaa::K1.1', 'The same text.');
    const { change, report } = await open(h1('Actions'), copy, copy, copy, p('End.'));
    await change((now) => repairFor(now, 'tag-twice'));
    const after = await report();
    const all = after.snapshot.controls.map(({ parsed }) => (parsed.kind === 'tag' ? parsed.id : ''));
    expect(new Set(all).size).toBe(3);
    expect(all[0]).toBe('aaaaaa');
    expect(ids(after)).not.toContain('tag-twice');
  });

  it('move a tag from a heading to the paragraph below', async () => {
    const heading = isRound
      ? sdt({ tag: 'ksb1:aaaaaa::K1.1' }, h1('Actions'))
      : h1(inlineSdt({ tag: 'ksb1:aaaaaa::K1.1' }, 'Actions'));
    const { change, report } = await open(heading, p(''), bullet('Below.'), p('End.'));
    await change((now) => repairFor(now, 'tag-on-heading'));
    expect(tagged(await report())).toEqual({ 'Below.': 'K1.1' });
  });

  it('add a moved tag to the one that is there already', async () => {
    const heading = isRound
      ? sdt({ tag: 'ksb1:aaaaaa::K1.1' }, h1('Actions'))
      : h1(inlineSdt({ tag: 'ksb1:aaaaaa::K1.1' }, 'Actions'));
    const { change, report } = await open(heading, tag('ksb1:bbbbbb::K1.2', 'Below.'), p('End.'));
    await change((now) => repairFor(now, 'tag-on-heading'));
    expect(tagged(await report())).toEqual({ 'Below.': 'K1.1 K1.2' });
  });

  it('take a tag away that has lost its text', async () => {
    const { change, report } = await open(h1('Actions'), sdt({ tag: 'ksb1:aaaaaa::K1.1' }, p('')), p('End.'));
    await change((now) => repairFor(now, 'tag-without-text'));
    expect((await report()).snapshot.controls).toEqual([]);
  });

  it('keep a tag that has spread on its first paragraph', async () => {
    const { change, report } = await open(
      h1('Actions'),
      sdt({ tag: 'ksb1:aaaaaa::K1.1' }, p('One.'), p('Two.'), p('Three.')),
      p('End.'),
    );
    await change((now) => repairFor(now, 'tag-over-several'));
    expect(tagged(await report())).toEqual({ 'One.': 'K1.1' });
  });

  it('take over the changed text as it is now', async () => {
    const { change, report } = await open(
      h1('Actions'),
      tag('ksb1:aaaaaa:zzzzzz:K1.1', 'New words.'),
      p('End.'),
    );
    expect(ids(await report())).toContain('text-changed');
    await change((now) => repairFor(now, 'text-changed'));
    expect(ids(await report())).not.toContain('text-changed');
  });

  it('put lost tags back where their text is, after the file was closed', async () => {
    const { change, desk } = await open(
      h1('Actions'),
      tag('ksb1:aaaaaa::K1.1', 'I called.'),
      tag('ksb1:bbbbbb::K1.2', 'I wrote.'),
      p('End.'),
    );
    await change((now) => planTagList(now));
    const { docx } = desk.model;
    for (const control of docx.controls().reverse()) unwrap(docx, control.node);
    const again = await openFileOn(profile, desk.save());
    expect(tagged(await again.report())).toEqual({});
    await again.change((now) => repairFor(now, 'lost-tags'));
    expect(tagged(await again.report())).toEqual({ 'I called.': 'K1.1', 'I wrote.': 'K1.2' });
    expect(ids(await again.report())).not.toContain('lost-tags');
  });

  it('bring two lost tags of one paragraph back as one control', async () => {
    const { change, desk, report } = await open(
      h1('Actions'),
      sdt({ tag: 'ksb1:aaaaaa::K1.1' }, p(inlineSdt({ tag: 'ksb1:bbbbbb::K1.2' }, 'I called.'))),
      p('End.'),
    );
    await change((now) => planTagList(now));
    for (const control of desk.model.docx.controls().reverse()) unwrap(desk.model.docx, control.node);
    await change((now) => repairFor(now, 'lost-tags'));
    const after = await report();
    expect(tagged(after)).toEqual({ 'I called.': 'K1.1 K1.2' });
    expect(ids(after)).not.toContain('lost-tags');
  });

  it('take away the tag that the finding is about, and no other on the paragraph', async () => {
    const { change, report } = await open(
      h1('Actions'),
      tag('ksb1:aaaaaa::K1.1', 'Well.'),
      sdt({ tag: 'ksb1:bbbbbb::K1.2' }, p('')),
      p('End.'),
    );
    await change((now) => repairFor(now, 'tag-without-text'));
    expect(tagged(await report())).toEqual({ 'Well.': 'K1.1' });
  });

  it('leave everything as it was where one of several changes is refused', async () => {
    const { apply, report, desk } = await open(
      h1('Actions'),
      sdt({ tag: 'ksb1:aaaaaa::K1.1' }, p('One.'), p('Two.')),
      p('End.'),
    );
    const plan = repairFor(await report(), 'tag-over-several');
    for (const failing of ['InsertContentControl', 'Tag', 'Title', 'Color', 'Delete']) {
      desk.fault = ({ member }) => {
        if (member !== failing) return;
        desk.fault = null;
        throw new HostError('AccessDenied', 'A fault.');
      };
      expect((await apply(plan)).kind).toBe('failed');
      expect(tagged(await report())).toEqual({ 'One.': 'K1.1', 'Two.': 'K1.1' });
    }
  });
});
