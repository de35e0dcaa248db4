import { docx, inlineSdt, p, table } from '../../builders/docx';
import { codeOf, runOn } from '../samples/on-desk';

describe('the desk is as strict as Word', () => {
  it('carries out what stands before the first failing action, and nothing after it', async () => {
    const code = await codeOf(['one'], async (context) => {
      const { body } = context.document;
      body.insertParagraph('before', 'End');
      body.search('').load('items');
      body.insertParagraph('after', 'End');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
    const texts = await Word.run(async (context) => {
      context.document.body.load('text');
      await context.sync();
      return context.document.body.text;
    });
    expect(texts).toBe('one\rbefore');
  });

  it('names the place and the statement of an error, in words that help', async () => {
    const error = await runOn(['one'], async (context) => {
      context.document.body.insertText('x', 'Middle' as 'End');
      await context.sync();
    }).catch((met: OfficeExtension.Error) => met);
    expect(error).toMatchObject({
      code: 'InvalidArgument',
      message: '"Middle" is none of Replace, Start, End.',
      debugInfo: { errorLocation: 'Body.insertText' },
    });
  });

  it.each([
    ['a property that no typings have', 'colour'],
    ['a property of an object that no typings have', 'font/weight'],
    ['a name of another class', 'rowCount'],
  ])('refuses to load %s', async (_, name) => {
    const code = await codeOf(['one'], async (context) => {
      context.document.body.paragraphs.getFirst().load(name);
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('keeps the paragraphs of a run as they were first asked for', async () => {
    const { result } = await runOn(['one'], async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
      context.document.body.insertParagraph('two', 'End');
      paragraphs.load('items/text');
      await context.sync();
      return paragraphs.items.length;
    });
    expect(result).toBe(1);
  });

  it.each<
    [
      string,
      (context: Word.RequestContext) => { load(names: string): unknown },
      (context: Word.RequestContext) => void,
    ]
  >([
    [
      'a paragraph',
      ({ document }) => document.body.paragraphs.getFirst(),
      ({ document }) => document.body.paragraphs.getFirst().delete(),
    ],
    [
      'a table',
      ({ document }) => document.body.tables.getFirst(),
      ({ document }) => document.body.tables.getFirst().delete(),
    ],
    [
      'a row',
      ({ document }) => document.body.tables.getFirst().rows.getFirst(),
      ({ document }) => document.body.tables.getFirst().deleteRows(0, 1),
    ],
    [
      'a cell',
      ({ document }) => document.body.tables.getFirst().getCell(0, 0),
      ({ document }) => document.body.tables.getFirst().deleteRows(0, 1),
    ],
    [
      'a control',
      ({ document }) => document.contentControls.getFirst(),
      ({ document }) => document.contentControls.getFirst().delete(true),
    ],
    [
      'a range',
      ({ document }) => document.body.paragraphs.getFirst().getRange(),
      ({ document }) => document.body.paragraphs.getFirst().delete(),
    ],
  ])('does not find %s again that a change has taken away', async (_, find, remove) => {
    const file = docx('one', p('a ', inlineSdt({}, 'x')), table([['a'], ['b']]), 'end');
    const code = await codeOf(file, async (context) => {
      const kept = find(context);
      kept.load('$all');
      await context.sync();
      remove(context);
      await context.sync();
      kept.load('$all');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });

  it('says which member it does not have, and where to read what it has', async () => {
    const error = await runOn(['one'], async (context) => {
      context.document.body.getRange('Whole').getHtml();
      await context.sync();
    }).catch((met: OfficeExtension.Error) => met);
    expect(error).toMatchObject({
      code: 'ApiNotFound',
      message: 'The desk does not have Range.getHtml: it has what the add-in needs (docs/desk.md).',
      debugInfo: { errorLocation: 'Range.getHtml' },
    });
  });

  it('does not hear an event that it never raises', async () => {
    const code = await codeOf(['one'], async (context) => {
      context.document.onContentControlAdded.add(() => Promise.resolve());
      await context.sync();
    });
    expect(code).toBe('ApiNotFound');
  });

  it('carries a null object on through a chain', async () => {
    const { result, texts } = await runOn(['one'], async (context) => {
      const control = context.document.contentControls.getByIdOrNullObject(4711);
      const paragraph = control.paragraphs.getFirst();
      const range = paragraph.getRange('Start');
      range.insertText('never', 'Start');
      [control, paragraph, range].forEach((object) => object.load());
      await context.sync();
      return [control.isNullObject, paragraph.isNullObject, range.isNullObject];
    });
    expect([result, texts]).toEqual([[true, true, true], ['one']]);
  });

  it.each<[string, (context: Word.RequestContext) => void]>([
    ['part of a control', ({ document }) => document.body.search('bc').getFirst().insertContentControl()],
    [
      'part of a table',
      ({ document }) =>
        document.body
          .search('cell')
          .getFirst()
          .expandTo(document.body.search('end').getFirst())
          .insertContentControl(),
    ],
  ])('refuses a control round %s', async (_, wrap) => {
    const code = await codeOf(
      [p('ab', inlineSdt({}, 'cd')), table([['x'], ['cell']]), 'end'],
      async (context) => {
        wrap(context);
        await context.sync();
      },
    );
    expect(code).toBe('GeneralException');
  });

  it('cuts a title at 64 UTF-16 units, and leaves a tag as it is', async () => {
    const { result } = await runOn(['one'], async (context) => {
      const control = context.document.body.paragraphs.getFirst().insertContentControl();
      control.title = '\u{1f600}'.repeat(40);
      control.tag = 'x'.repeat(80);
      control.load('title,tag');
      await context.sync();
      return [control.title.length, control.tag.length];
    });
    expect(result).toEqual([64, 80]);
  });
});
