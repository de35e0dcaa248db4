import { bullet, h1, inlineSdt, p, raw, sdt } from '../../builders/docx';
import { codeOf, runOn } from './on-desk';

describe('scripts that work with content controls', () => {
  it('wrap each other paragraph, with tag, title and look', async () => {
    const { saved, faults } = await runOn(['one', 'two', 'three'], async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('$none');
      await context.sync();
      paragraphs.items.forEach((paragraph, i) => {
        const control = paragraph.insertContentControl();
        control.tag = i % 2 === 0 ? 'even' : 'odd';
        control.title = 'T'.repeat(70);
        control.color = '#FF0000';
        control.appearance = 'Tags';
      });
      await context.sync();
      const even = context.document.contentControls.getByTag('even');
      even.load('items/title');
      await context.sync();
      even.items.forEach((control) => control.insertText('changed', 'Replace'));
      await context.sync();
    });
    expect(saved.controls().map(({ tag, text, title }) => [tag, text, title.length])).toEqual([
      ['even', 'changed', 64],
      ['odd', 'two', 64],
      ['even', 'changed', 64],
    ]);
    expect(await faults()).toEqual([]);
  });

  it.each(['bookmarkEnd w:id="7"', 'commentRangeEnd w:id="7"'])(
    'delete the only paragraph of a control in which the mark %s stands too',
    async (mark) => {
      const blocks = [sdt({ tag: 'a' }, 'gone', raw(`<w:${mark}/>`)), 'end'];
      for (const profile of ['web', 'windows', 'mac']) {
        const { texts, xml, result } = await runOn(
          blocks,
          async (context) => {
            context.document.body.paragraphs.getFirst().delete();
            await context.sync();
            const left = context.document.contentControls.load('items/text');
            await context.sync();
            return left.items.map(({ text }) => text);
          },
          profile,
        );
        expect(texts.at(-1)).toBe('end');
        expect(texts).not.toContain('gone');
        expect(xml).toContain(mark);
        expect(result.join('')).toBe('');
      }
    },
  );

  it('find a paragraph in a control that holds none in the file', async () => {
    const empty = raw('<w:sdt><w:sdtPr><w:tag w:val="a"/></w:sdtPr><w:sdtContent/></w:sdt>');
    const { texts } = await runOn([empty, 'end'], async (context) => {
      context.document.contentControls.getByTag('a').getFirst().insertText('new', 'Start');
      await context.sync();
    });
    expect(texts).toEqual(['new', 'end']);
  });

  it.each([
    ['text', (first: Word.Paragraph) => void first.insertText('a\0', 'End')],
    ['a tag', (first: Word.Paragraph) => void (first.insertContentControl().tag = '\u0001')],
    ['a comment', (first: Word.Paragraph) => void first.getRange().insertComment('\ufffe')],
    ['a table', (first: Word.Paragraph) => void first.insertTable(1, 1, 'After', [['\ud800']])],
  ])('are refused %s with a character that XML cannot hold', async (_, write) => {
    const code = codeOf(['one'], async (context) => {
      write(context.document.body.paragraphs.getFirst());
      await context.sync();
    });
    expect(await code).toBe('InvalidArgument');
  });

  it('take a control away with or without its content', async () => {
    const { texts } = await runOn(
      [sdt({ tag: 'a' }, 'kept'), sdt({ tag: 'b' }, 'gone'), 'end'],
      async (context) => {
        context.document.contentControls.getByTag('a').getFirst().delete(true);
        context.document.contentControls.getByTag('b').getFirst().delete(false);
        await context.sync();
      },
    );
    expect(texts).toEqual(['kept', 'end']);
  });

  it.each<[string, (context: Word.RequestContext) => void, string]>([
    [
      'part of another control',
      ({ document }) => document.body.search('cd').getFirst().insertContentControl(),
      'GeneralException',
    ],
    [
      'a kind that the desk does not have',
      ({ document }) => document.body.getRange('End').insertContentControl('CheckBox'),
      'InvalidArgument',
    ],
    [
      'a control that is gone',
      ({ document }) => document.contentControls.getById(424242).load('tag'),
      'ItemNotFound',
    ],
  ])('are refused %s', async (_, script, code) => {
    const met = await codeOf([p('ab', inlineSdt({}, 'c'), 'd')], async (context) => {
      script(context);
      await context.sync();
    });
    expect(met).toBe(code);
  });
});

describe('scripts that listen', () => {
  const heard: [string, unknown][] = [];
  const listen = (args: {
    eventType?: string;
    type?: string;
    ids?: number[];
    uniqueLocalIds?: string[];
    source: string;
  }) => {
    heard.push([args.eventType ?? args.type ?? '', (args.ids ?? args.uniqueLocalIds ?? []).length]);
    return Promise.resolve();
  };
  /** What a request gives rise to is told before the next one is answered. */
  const settled = () =>
    Word.run(async (context) => {
      context.document.body.load('text');
      await context.sync();
    });
  beforeEach(() => heard.splice(0));

  it('hear of paragraphs, those of one request together', async () => {
    await runOn([h1('one'), 'two'], async (context) => {
      context.document.onParagraphAdded.add(listen);
      context.document.onParagraphChanged.add(listen);
      context.document.onParagraphDeleted.add(listen);
      await context.sync();
    });
    await Word.run(async (context) => {
      const { body } = context.document;
      body.insertParagraph('three', 'End');
      body.insertParagraph('four', 'End');
      body.paragraphs.getFirst().insertText('!', 'End');
      body.paragraphs.getFirst().getNext().delete();
      await context.sync();
    });
    await settled();
    expect(Object.fromEntries(heard)).toEqual({
      ParagraphAdded: 2,
      ParagraphChanged: expect.any(Number) as number,
      ParagraphDeleted: 1,
    });
  });

  it('hear of the rows that a table loses', async () => {
    const { desk } = await runOn([bullet('x')], async (context) => {
      context.document.body.insertTable(2, 2, 'End', [['a', 'b']]);
      context.document.onParagraphDeleted.add(listen);
      await context.sync();
    });
    await Word.run(async (context) => {
      context.document.body.tables.getFirst().deleteRows(0, 1);
      await context.sync();
    });
    await settled();
    expect(Object.fromEntries(heard)).toEqual({ ParagraphDeleted: 2 });
    expect(desk.model.Body.Tables.items()).toHaveLength(1);
  });
});
