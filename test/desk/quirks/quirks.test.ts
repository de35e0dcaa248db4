import { findProfile, openDesk, profiles, quirks, type Desk, type DeskProfile } from '../../../src/desk/node';
import { del, docx, docxWith, inlineSdt, p, raw, sdt, table, type Block } from '../../builders/docx';

const windows = findProfile('windows');
if (!windows) throw new Error('There is no profile windows');
const plain: DeskProfile = { ...windows, quirks: [] };

/** What can be seen of a quirk: the same look gives one thing without it and another with it. */
interface Sight {
  readonly content: readonly Block[];
  readonly tracked?: boolean;
  readonly look: (desk: Desk) => Promise<unknown>;
  readonly without: unknown;
  readonly with: unknown;
}

const read = <Value>(work: (context: Word.RequestContext) => Promise<Value>): Promise<Value> =>
  Word.run(work);

/** The code of the error that a piece of work ends in, or 'done'. */
const codeOf = async (work: (context: Word.RequestContext) => void | Promise<void>): Promise<string> => {
  try {
    await Word.run(async (context) => {
      await work(context);
      await context.sync();
    });
    return 'done';
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
};

const tags = (): Promise<string[]> =>
  read(async (context) => {
    const { contentControls } = context.document;
    contentControls.load('items/tag');
    await context.sync();
    return contentControls.items.map(({ tag }) => tag);
  });

const texts = (): Promise<string[]> =>
  read(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    return paragraphs.items.map(({ text }) => text);
  });

const commentCount = (): Promise<number> =>
  read(async (context) => {
    const comments = context.document.body.getComments();
    comments.load('items/id');
    await context.sync();
    return comments.items.length;
  });

const firstControl = (context: Word.RequestContext): Word.ContentControl =>
  context.document.contentControls.getFirst();

const firstParagraph = (context: Word.RequestContext): Word.Paragraph =>
  context.document.body.paragraphs.getFirst();

const node = (desk: Desk, index: number): Element => {
  const found = desk.model.docx.paragraphs()[index];
  if (!found) throw new Error(`There is no paragraph ${index}`);
  return found.node;
};

/** Whether a request is answered before two later ones. */
async function isAnswered(work: (context: Word.RequestContext) => void): Promise<boolean> {
  const answer = codeOf(work).then(() => true);
  await texts();
  await texts();
  return Promise.race([answer, Promise.resolve(false)]);
}

/** How asking for the file in slices of so many bytes ends. */
const fileIn = (sliceSize: number): Promise<string> =>
  new Promise((resolve) => {
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, ({ status }) =>
      resolve(String(status)),
    );
  });

const settingsAfterSaving = (): Promise<string> =>
  new Promise<string>((resolve) => {
    Office.context.document.settings.set('key', 'value');
    Office.context.document.settings.saveAsync(({ status }) => resolve(String(status)));
  });

/** How often the add-in is told of a selection that has moved once. */
async function selectionEvents(desk: Desk): Promise<number> {
  let count = 0;
  const handler = (): void => void count++;
  const { document } = Office.context;
  await new Promise((resolve) =>
    document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler, resolve),
  );
  desk.model.user.select(node(desk, 1), 0);
  await texts();
  await new Promise((resolve) =>
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler }, resolve),
  );
  return count;
}

const write = (context: Word.RequestContext): void => {
  firstParagraph(context).insertText('!', 'End');
};

const tagged = inlineSdt({ tag: 'a' }, 'text');

const sights: Readonly<Record<string, Sight>> = {
  'deletions-in-text': {
    content: [p('a', del('b'), 'c')],
    look: texts,
    without: ['ac'],
    with: ['abc'],
  },
  'header-row-ignored': {
    content: [table([['a'], ['b']])],
    look: () =>
      read(async (context) => {
        const first = context.document.body.tables.getFirst();
        first.headerRowCount = 1;
        first.load('headerRowCount');
        await context.sync();
        return first.headerRowCount;
      }),
    without: 1,
    with: 0,
  },
  'get-text-fails': {
    content: [p('text')],
    look: () =>
      read(async (context) => {
        const text = firstParagraph(context).getText();
        return context.sync().then(
          () => text.value,
          (error: { code: string }) => error.code,
        );
      }),
    without: 'text',
    with: 'GeneralException',
  },
  'break-in-next-paragraph': {
    content: [p('one'), p('two')],
    look: async () => {
      await codeOf((context) => firstParagraph(context).insertBreak('Page', 'After'));
      return texts();
    },
    without: ['one', '\f', 'two'],
    with: ['one', '\ftwo'],
  },
  'tagging-is-tracked': {
    content: [p('text')],
    tracked: true,
    look: async (desk) => {
      await codeOf((context) => void (firstParagraph(context).insertContentControl().tag = 'a'));
      desk.model.user.settleChanges('reject');
      return tags();
    },
    without: ['a'],
    with: [],
  },
  'tracking-mode-ignored': {
    content: [p('text')],
    tracked: true,
    look: async (desk) => [
      await codeOf(({ document }) => void (document.changeTrackingMode = 'Off')),
      desk.model.ChangeTrackingMode,
    ],
    without: ['done', 'Off'],
    with: ['done', 'TrackAll'],
  },
  'tracking-mode-unreadable': {
    content: [p('text')],
    look: () =>
      read(async (context) => {
        const { document } = context;
        document.load('changeTrackingMode');
        await context.sync();
        return document.changeTrackingMode;
      }),
    without: 'Off',
    with: null,
  },
  'table-control-stays': {
    content: [sdt({ tag: 'a' }, table([['text']])), p('more')],
    look: () => codeOf((context) => firstControl(context).delete(false)),
    without: 'done',
    with: 'NotAllowed',
  },
  'styled-table-not-wrapped': {
    content: [table([['text']]), p('more')],
    look: () =>
      codeOf((context) => {
        const first = context.document.body.tables.getFirst();
        first.styleBuiltIn = 'GridTable1Light';
        first.getRange('Whole').insertContentControl();
      }),
    without: 'done',
    with: 'GeneralException',
  },
  'section-break-not-wrapped': {
    content: [raw('<w:p><w:pPr><w:sectPr/></w:pPr></w:p>'), p('more')],
    look: () => codeOf((context) => void context.document.body.getRange('Whole').insertContentControl()),
    without: 'done',
    with: 'GeneralException',
  },
  'start-never-answers': {
    content: [p('text')],
    look: async () => {
      const first = texts();
      const later = [await texts(), await texts()];
      return [await Promise.race([first, Promise.resolve('no answer')]), later[1]];
    },
    without: [['text'], ['text']],
    with: ['no answer', ['text']],
  },
  'notes-fail': {
    content: [p('text')],
    look: () => codeOf((context) => void context.document.body.footnotes.load('items')),
    without: 'done',
    with: 'GeneralException',
  },
  'reviewed-text-never-answers': {
    content: [p('text')],
    look: () => isAnswered((context) => void firstParagraph(context).getReviewedText('Current')),
    without: true,
    with: false,
  },
  'replacing-never-answers': {
    content: [p('text')],
    look: () => isAnswered((context) => void firstParagraph(context).insertText('new', 'Replace')),
    without: true,
    with: false,
  },
  'small-slices': { content: [p('text')], look: () => fileIn(65_537), without: 'succeeded', with: 'failed' },
  'file-refused': { content: [p('text')], look: () => fileIn(1024), without: 'succeeded', with: 'failed' },
  'copy-needs-consent': {
    content: [p('text')],
    look: async (desk) => {
      let opened = 0;
      desk.onOpenDocument = () => void opened++;
      return [await codeOf(({ application }) => application.createDocument().open()), opened];
    },
    without: ['done', 1],
    with: ['done', 0],
  },
  'control-round-paragraph': {
    content: [p('text'), p('more')],
    look: () =>
      read(async (context) => {
        const control = firstParagraph(context).insertContentControl();
        control.load('subtype');
        await context.sync();
        return control.subtype;
      }),
    without: 'RichTextInline',
    with: 'RichTextParagraphs',
  },
  'deleted-control-stays-listed': {
    content: [p(tagged)],
    tracked: true,
    look: async () => {
      await codeOf((context) => firstControl(context).delete(false));
      return tags();
    },
    without: [],
    with: ['a'],
  },
  'paragraph-takes-its-control': {
    content: [sdt({ tag: 'a' }, p('text')), p('more')],
    look: async () => {
      await codeOf((context) => firstParagraph(context).delete());
      return tags();
    },
    without: ['a'],
    with: [],
  },
  'sole-child-takes-parent': {
    content: [sdt({ tag: 'outer' }, sdt({ tag: 'inner' }, p('text'))), p('more')],
    look: async () => {
      await codeOf((context) => context.document.contentControls.getByTag('inner').getFirst().delete(false));
      return tags();
    },
    without: ['outer'],
    with: [],
  },
  'control-ids-change': {
    content: [p(inlineSdt({ tag: 'a', id: 77 }, 'text'))],
    look: () =>
      read(async (context) => {
        const control = firstControl(context);
        control.load('id');
        await context.sync();
        return control.id === 77;
      }),
    without: true,
    with: false,
  },
  'local-ids-missing': {
    content: [p('text')],
    look: () =>
      read(async (context) => {
        const paragraph = firstParagraph(context);
        paragraph.load('uniqueLocalId');
        await context.sync();
        return typeof paragraph.uniqueLocalId;
      }),
    without: 'string',
    with: 'object',
  },
  'local-ids-move': {
    content: [p('text')],
    look: () =>
      read(async (context) => {
        const paragraph = firstParagraph(context);
        paragraph.load('uniqueLocalId');
        await context.sync();
        const before = paragraph.uniqueLocalId;
        const made = paragraph.insertParagraph('new', 'After');
        made.load('uniqueLocalId');
        await context.sync();
        return made.uniqueLocalId === before;
      }),
    without: false,
    with: true,
  },
  'controls-in-tables-missing': {
    content: [table([[p(tagged)]]), p('more')],
    look: tags,
    without: ['a'],
    with: [],
  },
  'paste-drops-controls': {
    content: [p(tagged), p('more')],
    look: async ({ model: { user, docx: document } }) => {
      const [first, second] = document.paragraphs().map((item) => item.node);
      if (!first || !second) throw new Error('Two paragraphs are needed');
      user.select(first, 0, { paragraph: first, offset: 4 });
      user.copy();
      user.select(second, 0);
      user.paste();
      return [await tags(), await texts()];
    },
    without: [
      ['a', 'a'],
      ['text', 'more', 'text'],
    ],
    with: [['a'], ['text', 'more', 'text']],
  },
  'enter-stretches-control': {
    content: [p(tagged), p('more')],
    look: async (desk) => {
      desk.model.user.select(node(desk, 0), 2);
      desk.model.user.pressEnter();
      return [await tags(), await texts()];
    },
    without: [
      ['a', 'a'],
      ['te', 'xt', 'more'],
    ],
    with: [['a'], ['te', 'xt', 'more']],
  },
  'focus-goes-to-document': {
    content: [p('text')],
    look: async (desk) => {
      let isInDocument = false;
      desk.onFocusTaken = () => (isInDocument = true);
      await codeOf((context) => firstParagraph(context).select());
      return isInDocument;
    },
    without: false,
    with: true,
  },
  'tags-in-other-order': {
    content: [p(inlineSdt({ tag: 'a' }, 'one')), p(inlineSdt({ tag: 'a' }, 'two'))],
    look: () =>
      read(async (context) => {
        const controls = context.document.contentControls.getByTag('a');
        controls.load('items/text');
        await context.sync();
        return controls.items.map(({ text }) => text);
      }),
    without: ['one', 'two'],
    with: ['two', 'one'],
  },
  'writes-refused': {
    content: [p('text')],
    look: async () => [await codeOf(write), await texts()],
    without: ['done', ['text!']],
    with: ['GeneralException', ['text']],
  },
  'only-comments-taken': {
    content: [p('text')],
    look: async () => [await codeOf(write), await texts()],
    without: ['done', ['text!']],
    with: ['AccessDenied', ['text']],
  },
  'some-tags-refused': {
    content: [raw(`<w:p><w:pPr><w:shd w:val="clear" w:fill="FFFF00"/></w:pPr>${tagged.xml}</w:p>`)],
    look: () => codeOf((context) => void (firstControl(context).tag = 'b')),
    without: 'done',
    with: 'NotAllowed',
  },
  'comments-refused': {
    content: [p('text')],
    look: () => codeOf((context) => void firstParagraph(context).getRange().insertComment('Why?')),
    without: 'done',
    with: 'NotAllowed',
  },
  'comments-hidden': {
    content: [p('text')],
    look: async () => {
      await codeOf((context) => void firstParagraph(context).getRange().insertComment('Why?'));
      return commentCount();
    },
    without: 1,
    with: 0,
  },
  'replies-fail': {
    content: [p('text')],
    look: () =>
      codeOf((context) => void firstParagraph(context).getRange().insertComment('Why?').reply('So.')),
    without: 'done',
    with: 'GeneralException',
  },
  'tables-fail': {
    content: [p('text')],
    look: () => codeOf((context) => void context.document.body.insertTable(1, 1, 'End', [['a']])),
    without: 'done',
    with: 'GeneralException',
  },
  'control-at-edge-fails': {
    content: [p('before ', inlineSdt({ tag: 'a' }, 'citation'))],
    look: () => codeOf((context) => void firstParagraph(context).insertContentControl()),
    without: 'done',
    with: 'GeneralException',
  },
  'writing-fails-before': {
    content: [p('text')],
    look: async () => [await codeOf(write), await texts(), await codeOf(write), await texts()],
    without: ['done', ['text!'], 'done', ['text!!']],
    with: ['GeneralException', ['text'], 'done', ['text!']],
  },
  'writing-fails-after': {
    content: [p('text')],
    look: async () => [await codeOf(write), await texts()],
    without: ['done', ['text!']],
    with: ['GeneralException', ['text!']],
  },
  'writing-never-answers': {
    content: [p('text')],
    look: async () => {
      const written = codeOf(write);
      // Whatever is answered at all is answered before the second of two later requests.
      const later = [await texts(), await texts()];
      return [await Promise.race([written, Promise.resolve('no answer')]), later[1]];
    },
    without: ['done', ['text!']],
    with: ['no answer', ['text']],
  },
  'coauthor-adds-paragraph': {
    content: [p('text')],
    look: async () => [await codeOf(write), (await texts()).length],
    without: ['done', 1],
    with: ['done', 2],
  },
  'coauthor-types': {
    content: [p('text')],
    look: async () => [await codeOf(write), await texts()],
    without: ['done', ['text!']],
    with: ['done', ['Now text!']],
  },
  'events-missed': { content: [p('a'), p('b')], look: selectionEvents, without: 1, with: 0 },
  'events-late': { content: [p('a'), p('b')], look: selectionEvents, without: 1, with: 0 },
  'events-repeated': { content: [p('a'), p('b')], look: selectionEvents, without: 1, with: 3 },
  'settings-refused': {
    content: [p('text')],
    look: settingsAfterSaving,
    without: 'succeeded',
    with: 'failed',
  },
  'custom-xml-fails': {
    content: [p('text')],
    look: async () => [
      await codeOf((context) => void context.document.customXmlParts.load('items/id')),
      await codeOf((context) => void context.document.customXmlParts.add('<a/>')),
    ],
    without: ['done', 'done'],
    with: ['GeneralException', 'GeneralException'],
  },
  'saving-stops': {
    content: [p('text')],
    look: async (desk) => {
      await codeOf((context) => void (firstParagraph(context).insertContentControl().tag = 'a'));
      await openDesk(desk.save(), plain);
      return tags();
    },
    without: ['a'],
    with: [],
  },
  'undo-clears': {
    content: [p('text')],
    look: async (desk) => {
      desk.model.user.keepsUndo = true;
      await codeOf(write);
      return [desk.model.user.undo(), await texts()];
    },
    without: [true, ['text']],
    with: [false, ['text!']],
  },
};

const openWith = (quirk: string | null, { content, tracked = false }: Sight): Promise<Desk> => {
  const file = tracked ? docxWith({ tracksRevisions: true }, ...content) : docx(...content);
  return openDesk(file, quirk === null ? plain : { ...plain, quirks: [quirk] });
};

describe('quirks of the desk', () => {
  test.each(Object.entries(sights))('%s shows, and only where it is on', async (name, sight) => {
    expect(await sight.look(await openWith(null, sight))).toEqual(sight.without);
    expect(await sight.look(await openWith(name, sight))).toEqual(sight.with);
  });

  test('settings-lost: what an add-in has kept is gone when the document is opened again', async () => {
    const desk = await openDesk(docx(p('text')), plain);
    await settingsAfterSaving();
    const saved = desk.save();
    const settingsOf = ({ model }: Desk) => model.docx.settings().size;
    expect(settingsOf(await openDesk(saved, plain))).toBe(1);
    expect(settingsOf(await openDesk(saved, { ...plain, quirks: ['settings-lost'] }))).toBe(0);
  });

  test('settings-of-other-host: what is in the file is not given to the add-in, and stays in it', async () => {
    const desk = await openDesk(docx(p('text')), plain);
    await settingsAfterSaving();
    const saved = desk.save();
    const given = () => Office.context.document.settings.get('key') as unknown;
    await openDesk(saved, plain);
    expect(given()).toBe('value');
    const other = await openDesk(saved, { ...plain, quirks: ['settings-of-other-host'] });
    expect(given()).toBeNull();
    Office.context.document.settings.set('another', 1);
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    expect([...other.model.docx.settings().keys()]).toEqual(['key', 'another']);
  });

  test('are all shown here', () => {
    const shown = [
      ...Object.keys(sights),
      'settings-lost',
      'settings-of-other-host',
      // The library asks once, when it is loaded: test/word/read-only.test.ts.
      'read-only-told',
    ];
    expect(quirks.map(({ name }) => name).filter((name) => !shown.includes(name))).toEqual([]);
  });

  test('can be switched while a document is open', async () => {
    const desk = await openDesk(docx(p('a', del('b'))), plain);
    const [deletions] = quirks;
    if (!deletions) throw new Error('There is no quirk');
    desk.setQuirk(deletions, true);
    expect(await texts()).toEqual(['ab']);
    desk.setQuirk(deletions, false);
    expect(await texts()).toEqual(['a']);
  });

  test('all have a source, a name of their own, and a profile that names only what there is', () => {
    expect(quirks.filter(({ source }) => source.trim() === '')).toEqual([]);
    const names = quirks.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(profiles.flatMap((profile) => profile.quirks).filter((name) => !names.includes(name))).toEqual([]);
  });
});
