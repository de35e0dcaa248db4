import { bullet, del, docx, h1, inlineSdt, ins, p, sdt } from '../../builders/docx';
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
        control.color = 'red';
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

  it('insert a box to tick, and tick it', async () => {
    const { result, saved, xml, faults } = await runOn(['Done? '], async (context) => {
      const range = context.document.body.getRange('End');
      const control = range.insertContentControl(Word.ContentControlType.checkBox);
      control.load('type,subtype');
      control.checkboxContentControl.load('isChecked');
      await context.sync();
      const before = control.checkboxContentControl.isChecked;
      control.checkboxContentControl.isChecked = true;
      control.checkboxContentControl.load('isChecked');
      await context.sync();
      return [control.type, before, control.checkboxContentControl.isChecked];
    });
    expect(result).toEqual(['CheckBox', false, true]);
    expect([saved.paragraphs()[0]?.visibleText, xml.includes('w14:checkbox')]).toEqual(['Done? ☒', true]);
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['DropDownList', 'dropDownListContentControl'],
    ['ComboBox', 'comboBoxContentControl'],
  ] as const)('fill a %s and choose in it', async (type, member) => {
    const { result, texts, faults } = await runOn(['Grade: '], async (context) => {
      const control = context.document.body.getRange('End').insertContentControl(type);
      const choice = control[member];
      choice.addListItem('Pass');
      choice.addListItem('Distinction', 'D');
      choice.addListItem('None', 'N', 0);
      choice.listItems.load('items/displayText,items/value,items/index');
      await context.sync();
      const items = choice.listItems.items.map(({ displayText, value, index }) => [
        displayText,
        value,
        index,
      ]);
      choice.listItems.getFirst().delete();
      choice.listItems.items[2]?.select();
      await context.sync();
      return items;
    });
    expect(result).toEqual([
      ['None', 'N', 0],
      ['Pass', 'Pass', 1],
      ['Distinction', 'D', 2],
    ]);
    expect(texts).toEqual(['Grade: Distinction']);
    expect(await faults()).toEqual([]);
  });

  it('find controls by type and by the changes that await review', async () => {
    const file = docx(
      p(inlineSdt({ tag: 'new' }, ins('x'))),
      p(inlineSdt({ tag: 'gone' }, del('y'))),
      sdt({ tag: 'old' }, 'z'),
    );
    const { result } = await runOn(file, async (context) => {
      const { contentControls } = context.document;
      const states = [
        Word.ChangeTrackingState.added,
        Word.ChangeTrackingState.deleted,
        Word.ChangeTrackingState.normal,
      ].map((state) => contentControls.getByChangeTrackingStates([state]));
      const inline = contentControls.getByTypes([Word.ContentControlType.richTextInline]);
      [...states, inline].forEach((found) => found.load('items/tag'));
      await context.sync();
      return [...states, inline].map((found) => found.items.map(({ tag }) => tag));
    });
    expect(result).toEqual([['new'], ['gone'], ['old'], ['new', 'gone']]);
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
      'the boxes of another kind',
      ({ document }) => document.contentControls.getFirst().checkboxContentControl.load('isChecked'),
      'GeneralException',
    ],
    [
      'a kind that is not there',
      ({ document }) => document.body.getRange('End').insertContentControl('Sound' as 'RichText'),
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

  it('hear of changes to a control, of the selection in it, and of its end', async () => {
    const { desk } = await runOn([p('a ', inlineSdt({ tag: 't' }, 'text'), ' z'), 'end'], async (context) => {
      const control = context.document.contentControls.getFirst();
      control.load('id');
      await context.sync();
      control.onDataChanged.add(listen);
      control.onEntered.add(listen);
      control.onExited.add(listen);
      control.onSelectionChanged.add(listen);
      control.onDeleted.add(listen);
      control.track();
      await context.sync();
    });
    await Word.run(async (context) => {
      context.document.body.search('tex').getFirst().select('End');
      await context.sync();
      context.document.contentControls.getFirst().insertText('!', 'End');
      await context.sync();
      context.document.body.paragraphs.getLast().select();
      context.document.contentControls.getFirst().delete(false);
      await context.sync();
    });
    await settled();
    expect(heard.map(([name]) => name)).toEqual([
      'ContentControlEntered',
      'ContentControlSelectionChanged',
      'ContentControlDataChanged',
      'ContentControlExited',
      'ContentControlDeleted',
    ]);
    expect(desk.model.Body.Text).toBe('a  z\rend');
  });

  it('hear of paragraphs and of new controls, those of one request together', async () => {
    await runOn([h1('one'), 'two'], async (context) => {
      context.document.onParagraphAdded.add(listen);
      context.document.onParagraphChanged.add(listen);
      context.document.onParagraphDeleted.add(listen);
      context.document.onContentControlAdded.add(listen);
      await context.sync();
    });
    await Word.run(async (context) => {
      const { body } = context.document;
      body.insertParagraph('three', 'End');
      body.insertParagraph('four', 'End');
      body.paragraphs.getFirst().insertText('!', 'End');
      body.paragraphs.getFirst().getNext().delete();
      body.paragraphs.getLast().insertContentControl();
      await context.sync();
    });
    await settled();
    expect(Object.fromEntries(heard)).toEqual({
      ParagraphAdded: 2,
      ParagraphChanged: expect.any(Number) as number,
      ParagraphDeleted: 1,
      ContentControlAdded: 1,
    });
  });

  it('hear of the rows that a table gains and loses', async () => {
    const { desk } = await runOn([bullet('x')], async (context) => {
      context.document.body.insertTable(1, 2, 'End', [['a', 'b']]);
      context.document.onParagraphAdded.add(listen);
      context.document.onParagraphDeleted.add(listen);
      await context.sync();
    });
    await Word.run(async (context) => {
      context.document.body.tables.getFirst().addRows('End', 1);
      await context.sync();
      context.document.body.tables.getFirst().deleteRows(0, 1);
      await context.sync();
    });
    await settled();
    expect(Object.fromEntries(heard)).toEqual({ ParagraphAdded: 2, ParagraphDeleted: 2 });
    expect(desk.model.Body.Tables.items()).toHaveLength(1);
  });
});

describe('scripts like those for content controls of all kinds', () => {
  it('get every supported type where they ask for none', async () => {
    const { result } = await runOn(['one', 'two', 'three'], async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('$none');
      await context.sync();
      paragraphs.items[0]?.insertContentControl('PlainText');
      paragraphs.items[1]?.insertContentControl('RichText');
      paragraphs.items[2]?.getRange('Start').insertContentControl('CheckBox');
      const lists = [
        context.document.getContentControls(),
        context.document.body.getContentControls(),
        context.document.getContentControls({ types: [Word.ContentControlType.plainText] }),
      ];
      for (const list of lists) list.load('type');
      await context.sync();
      return lists.map(({ items }) => items.map(({ type }) => type));
    });
    const all = ['PlainText', 'RichText', 'CheckBox'];
    expect(result).toEqual([all, all, ['PlainText']]);
  });

  it('hear of a control that is selected, and left', async () => {
    const heard: string[] = [];
    await runOn([p(inlineSdt({ tag: 't' }, 'one')), 'two'], async (context) => {
      const control = context.document.contentControls.getFirst();
      control.load('id');
      await context.sync();
      for (const event of ['onEntered', 'onExited', 'onSelectionChanged'] as const)
        control[event].add(({ eventType }) => Promise.resolve(void heard.push(eventType)));
      control.track();
      await context.sync();
    });
    await Word.run(async (context) => {
      context.document.contentControls.getFirst().select();
      await context.sync();
      context.document.body.paragraphs.getLast().select();
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual([
      'ContentControlEntered',
      'ContentControlSelectionChanged',
      'ContentControlExited',
    ]);
  });
});
