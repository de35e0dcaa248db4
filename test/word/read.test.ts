import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { del, docx, docxWith, footnote, h1, p, table } from '../builders/docx';
import { bullet, inlineSdt, ins, r, type Inline } from '../builders/docx';
import { everyShape, openFileOn, openOn, profile, type TestDesk } from './desk';

const sample = new Uint8Array(
  readFileSync(join(__dirname, '..', '..', 'assets', 'sample', 'sample-report.docx')),
);

describe.each(everyShape)('reading on %s', (_, on) => {
  it('takes two requests at most, and one for notes, and says the same as the file', async () => {
    const { report, reportOnFile, requestsOf } = await openFileOn(on, sample);
    expect(await requestsOf(report)).toBeLessThanOrEqual(3);
    const fromWord = await report();
    const fromFile = reportOnFile();
    expect(fromWord.outline).toEqual(fromFile.outline);
    expect(fromWord.length.counted).toBe(fromFile.length.counted);
  });
});

describe('reading', () => {
  it('leaves deleted text out where this Word can, and says so where it can’t', async () => {
    const content = [
      h1('Actions'),
      p('one ', del('gone too'), ins('two'), ' ', r('hidden', { hidden: true })),
    ];
    const web = await (await openOn(profile('web'), ...content)).report();
    expect(web.length.counted).toBe(3);
    const old = await (await openOn(profile('ltsc-2021', 'deletions-in-text'), ...content)).report();
    expect(old.findings.map(({ id }) => id)).toContain('deleted-text-may-count');
  });

  it('asks no paragraph without text what can be seen of it', async () => {
    const costOf = async (text: string): Promise<number> => {
      const { report, desk } = await openOn(
        profile('web'),
        h1('Actions'),
        ...Array.from({ length: 20 }, () => p(text)),
      );
      const before = desk.stats.bytes;
      await report();
      return desk.stats.bytes - before;
    };
    expect((await costOf('x')) - (await costOf(''))).toBeGreaterThan(20 * 300);
  });

  it('leaves deleted text out from WordApi 1.4 on, though it can’t tell hidden text apart', async () => {
    const content = [
      h1('Actions'),
      p('one ', del('gone too'), ins('two'), ' ', r('hidden', { hidden: true })),
    ];
    const on = { ...profile('web'), requirements: { WordApi: '1.4' } };
    const { report } = await openOn(on, ...content);
    expect((await report()).length.counted).toBe(4);
    expect((await report()).findings.map(({ id }) => id)).not.toContain('deleted-text-may-count');
  });

  it('gives list labels, cells and headings', async () => {
    const { host } = await openOn(
      profile('web'),
      h1('Actions'),
      bullet('a point'),
      table([
        ['a', 'b'],
        ['c', 'd'],
      ]),
      p('end'),
    );
    const { paragraphs } = await host.read();
    expect(paragraphs[0]?.headingLevel).toBe(1);
    expect(paragraphs[1]).toMatchObject({ words: 3 });
    expect(paragraphs[5]?.cell).toEqual({ table: 0, row: 1, column: 1 });
  });

  describe('a document of more than one page of paragraphs', () => {
    const tagged = (id: string, ...content: Inline[]) =>
      p(inlineSdt({ tag: `ksb1:${id}::K1.4` }, ...content));
    const between = Array.from({ length: 5000 }, (_, i) => p(`paragraph ${i}`));
    const placesOf = async ({ host }: TestDesk): Promise<number[][]> =>
      (await host.read()).controls.map(({ paragraphs }) => paragraphs.map(({ index }) => index));

    it('asks only paragraphs that hold the text of a tag', async () => {
      const desk = await openOn(
        profile('web'),
        tagged('aaaaaa', 'first'),
        ...between,
        tagged('bbbbbb', 'last'),
      );
      expect(await desk.requestsOf(desk.report)).toBe(5);
      expect(await placesOf(desk)).toEqual([[0], [5001]]);
    });

    it('asks all of them where no paragraph has the text that the host gives for the tag', async () => {
      const desk = await openOn(
        profile('web'),
        tagged('aaaaaa', 'first'),
        ...between,
        tagged('bbbbbb', 'last'),
      );
      const control = desk.desk.model.ContentControls.items()[1];
      if (!control) throw new Error('The document has two tags');
      Object.defineProperty(control, 'Text', { value: 'last, in other words' });
      expect(await desk.requestsOf(desk.report)).toBe(9);
      expect(await placesOf(desk)).toEqual([[0], [5001]]);
    });
  });

  it('goes over to the reviewed text where the visible one cannot be asked for, and remembers it', async () => {
    const content = [p('kept ', del('gone'), ' text')];
    const { report, requestsOf } = await openOn(profile('web', 'get-text-fails'), ...content);
    expect((await report()).length.counted).toBe(2);
    expect(await requestsOf(report)).toBe(2);
  });

  it('does without notes where this Word fails at them, and says so', async () => {
    const { report } = await openOn(profile('web', 'notes-fail'), p('one two'));
    const { snapshot, length } = await report();
    expect(length.counted).toBe(2);
    expect(snapshot.isNotesKnown).toBe(false);
  });

  it('asks for notes again only where the text refers to them', async () => {
    const plain = await openOn(profile('web'), p('one'));
    expect(await plain.requestsOf(plain.report)).toBe(3);
    expect(await plain.requestsOf(plain.report)).toBe(2);
    const noted = await openFileOn(
      profile('web'),
      docxWith({ footnotes: ['three words here'] }, p('one', footnote(1))),
    );
    expect(await noted.requestsOf(noted.report)).toBe(3);
    expect((await noted.report()).snapshot.noteWords).toBe(3);
    expect(await noted.requestsOf(noted.report)).toBe(3);
  });

  it('reads an empty document', async () => {
    const { report } = await openFileOn(profile('web'), docx());
    expect((await report()).length.counted).toBe(0);
  });

  it('finds the cursor’s paragraph in one request', async () => {
    const { host, desk, requestsOf } = await openOn(profile('web'), p('first'), p('second'), p('third'));
    desk.model.Body.Paragraphs.items()[1]?.Select();
    expect(await requestsOf(() => host.readCursor())).toBe(1);
    expect(await host.readCursor()).toEqual({
      anchor: { text: 'second', before: 'first', after: 'third', texts: ['second'] },
    });
  });

  it('goes to a paragraph and selects it', async () => {
    const { host } = await openOn(profile('web'), p('first'), p('second'), p('third'));
    const outcome = await host.goToParagraph({ index: 2, text: 'third', before: 'second', after: '' });
    expect(outcome.kind).toBe('done');
    expect((await host.readCursor())?.anchor.text).toBe('third');
  });

  it('goes to the start of a paragraph, where a key that Word gets by mistake replaces nothing', async () => {
    const { host, desk, report } = await openOn(profile('web'), p('first'), p('second'));
    await host.goToParagraph({ index: 1, text: 'second', before: 'first', after: '' }, 'Start');
    desk.model.user.typeText('k');
    expect((await report()).snapshot.paragraphs.map(({ text }) => text)).toEqual(['first', 'ksecond']);
  });
});

it('a document that Word does not say to be read-only can be changed until Word refuses', async () => {
  const { host } = await openOn(profile('web'), p('I called.'));
  expect(host.isReadOnly).toBe(false);
});
