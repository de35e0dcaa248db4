import { codeOf, runOn } from './on-desk';
import { del, docx, docxWith, ins, p, raw, styled, table } from '../../builders/docx';

const reviewed = () =>
  docx(p('I ', del('phoned'), ins('called'), ' back.'), styled({ mark: 'ins' }, ins('New.')), 'End');

const listed = async (context: Word.RequestContext) => {
  const changes = context.document.body.getTrackedChanges();
  changes.load('items/type,items/text,items/author');
  await context.sync();
  return changes.items.map(({ type, text }) => [type, text]);
};

describe('scripts that review', () => {
  it('list the changes, neighbours of one kind as one', async () => {
    const { result } = await runOn(reviewed(), listed);
    expect(result).toEqual([
      ['Deleted', 'phoned'],
      ['Added', 'called'],
      ['Added', 'New.'],
    ]);
  });

  it.each([
    ['accept', 'acceptAll', ['I called back.', 'New.', 'End']],
    ['reject', 'rejectAll', ['I phoned back.', 'End']],
  ] as const)('%s all of them', async (_, member, expected) => {
    const { texts, xml, faults } = await runOn(reviewed(), async (context) => {
      context.document.body.getTrackedChanges()[member]();
      await context.sync();
    });
    expect(texts).toEqual(expected);
    expect(xml).not.toMatch(/<w:(ins|del|delText)[ >]/);
    expect(await faults()).toEqual([]);
  });

  it('walk from one to the next and settle each in its own way', async () => {
    const { result, texts } = await runOn(reviewed(), async (context) => {
      const first = context.document.body.getTrackedChanges().getFirst();
      const next = first.getNext();
      next.load('author,date,text,type');
      const range = next.getRange();
      range.load('text');
      await context.sync();
      first.reject();
      next.accept();
      await context.sync();
      return [next.author, next.date instanceof Date, range.text];
    });
    expect(result).toEqual(['Sample Author', true, 'called']);
    expect(texts[0]).toBe('I phonedcalled back.');
  });

  it('find what they themselves write while changes are tracked', async () => {
    const { result, xml, faults } = await runOn(['one two'], async (context) => {
      context.document.changeTrackingMode = Word.ChangeTrackingMode.trackAll;
      context.document.body.search('two').getFirst().insertText('three', 'Replace');
      context.document.body.insertParagraph('more', 'End');
      await context.sync();
      return listed(context);
    });
    expect(result).toEqual([
      ['Deleted', 'two'],
      ['Added', 'three'],
      ['Added', 'more'],
    ]);
    expect(xml).toContain('<w:delText');
    expect(await faults()).toEqual([]);
  });

  it('take formatting back that was changed', async () => {
    const was =
      '<w:rPrChange w:id="7" w:author="A" w:date="2026-01-05T09:00:00Z"><w:rPr><w:i/></w:rPr></w:rPrChange>';
    const file = docx(raw(`<w:p><w:r><w:rPr><w:b/>${was}</w:rPr><w:t>text</w:t></w:r></w:p>`));
    const { result, xml } = await runOn(file, async (context) => {
      const found = await listed(context);
      context.document.body.getTrackedChanges().getFirst().reject();
      await context.sync();
      return found;
    });
    expect(result).toEqual([['Formatted', 'text']]);
    expect(xml).toContain('<w:rPr><w:i/></w:rPr>');
  });

  it('see a deleted row go when it is accepted', async () => {
    const { result, texts } = await runOn(
      docxWith({ tracksRevisions: true }, table([['a'], ['b']]), 'end'),
      async (context) => {
        context.document.body.tables.getFirst().deleteRows(0, 1);
        await context.sync();
        const found = await listed(context);
        context.document.body.getTrackedChanges().acceptAll();
        await context.sync();
        return found;
      },
    );
    expect(result.every(([type]) => type === 'Deleted')).toBe(true);
    expect(texts).toEqual(['b', 'end']);
  });

  it('are told ItemNotFound where nothing is tracked', async () => {
    const code = await codeOf(['text'], async (context) => {
      context.document.body.getTrackedChanges().getFirst().accept();
      await context.sync();
    });
    expect(code).toBe('ItemNotFound');
  });
});
