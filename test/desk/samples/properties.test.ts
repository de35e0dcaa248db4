import { docx } from '../../builders/docx';
import { codeOf, runOn } from './on-desk';

describe('scripts that work with properties', () => {
  it('read and write the built-in ones', async () => {
    const { result, part, faults } = await runOn(['text'], async (context) => {
      const { properties } = context.document;
      properties.title = 'Complaints & returns';
      properties.keywords = 'service, returns';
      properties.company = 'A shop';
      properties.load('title,keywords,company,author,creationDate,security');
      await context.sync();
      return [
        properties.title,
        properties.keywords,
        properties.company,
        properties.author,
        properties.security,
      ];
    });
    expect(result).toEqual(['Complaints & returns', 'service, returns', 'A shop', '', 0]);
    expect(part('docProps/core.xml')).toContain('<dc:title>Complaints &amp; returns</dc:title>');
    expect(await faults()).toEqual([]);
  });

  it('keep custom ones of every type, found without regard to case', async () => {
    const { file, faults } = await runOn(['text'], async (context) => {
      const { customProperties } = context.document.properties;
      customProperties.add('Tutor', 'A. Example');
      customProperties.add('Draft', 3);
      customProperties.add('Share', 0.5);
      customProperties.add('Final', false);
      customProperties.add('Due', new Date(Date.UTC(2026, 0, 5)));
      customProperties.add('draft', 4);
      await context.sync();
    });
    expect(await faults()).toEqual([]);
    const { result } = await runOn(file, async (context) => {
      const { customProperties } = context.document.properties;
      customProperties.load('key,type,value');
      const missing = customProperties.getItemOrNullObject('none');
      const count = customProperties.getCount();
      await context.sync();
      return [
        customProperties.items.map(({ key, type, value }): unknown[] => [key, type, value]),
        missing.isNullObject,
        count.value,
      ];
    });
    expect(result).toEqual([
      [
        ['Tutor', 'String', 'A. Example'],
        ['Draft', 'Number', 4],
        ['Share', 'Number', 0.5],
        ['Final', 'Boolean', false],
        ['Due', 'Date', new Date(Date.UTC(2026, 0, 5))],
      ],
      true,
      5,
    ]);
  });

  it('delete custom ones, one or all', async () => {
    const { result } = await runOn(['text'], async (context) => {
      const { customProperties } = context.document.properties;
      customProperties.add('a', 1);
      customProperties.add('b', 2);
      customProperties.getItem('A').delete();
      const left = customProperties.getCount();
      await context.sync();
      customProperties.deleteAll();
      const none = context.document.properties.customProperties.getCount();
      await context.sync();
      return [left.value, none.value];
    });
    expect(result).toEqual([1, 0]);
  });

  it('meet ItemNotFound for a key that is not there', async () => {
    const code = await codeOf(['text'], async (context) => {
      context.document.properties.customProperties.getItem('none').load('value');
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });
});

describe('scripts that make a document', () => {
  it('hand an empty one over when they open it', async () => {
    const opened: Uint8Array[] = [];
    const { desk } = await runOn(['text'], () => Promise.resolve());
    desk.model.onOpenDocument = (bytes) => opened.push(bytes);
    await Word.run(async (context) => {
      context.application.createDocument().open();
      await context.sync();
    });
    expect(opened).toHaveLength(1);
  });

  it('make one of a file in base64', async () => {
    const opened: Uint8Array[] = [];
    const { desk } = await runOn(['text'], () => Promise.resolve());
    desk.model.onOpenDocument = (bytes) => opened.push(bytes);
    const base64 = Buffer.from(docx('a', 'b')).toString('base64');
    await Word.run(async (context) => {
      context.application.createDocument(base64).open();
      await context.sync();
    });
    const { texts } = await runOn(opened[0]!, () => Promise.resolve());
    expect(texts).toEqual(['a', 'b']);
  });

  it('are refused what is no Word document', async () => {
    const code = await codeOf(['text'], async (context) => {
      context.application.createDocument('aGVsbG8=').open();
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});
