import { bookmark, docxWith, link, p } from '../../builders/docx';
import { runOn } from './on-desk';

describe('scripts that work with ranges', () => {
  it('write where the caret is, and before what they wrote', async () => {
    const { texts } = await runOn(['text'], async (context) => {
      context.document.getSelection().insertText('new ', 'Replace');
      context.document.getSelection().insertText('very ', 'Before');
      await context.sync();
    });
    expect(texts).toEqual(['very new text']);
  });

  it('grow and compare', async () => {
    const { result } = await runOn(['one two three'], async (context) => {
      const { body } = context.document;
      const one = body.search('one').getFirst();
      const both = one.expandTo(body.search('two').getFirst());
      const relation = one.compareLocationWith(both);
      both.load('text');
      await context.sync();
      return [both.text, relation.value];
    });
    expect(result).toEqual(['one two', 'InsideStart']);
  });

  it('set a link and take it away', async () => {
    const { result, xml, faults } = await runOn(
      [p('see ', link('x', 'there'), ' and here')],
      async (context) => {
        const there = context.document.body.search('there').getFirst();
        there.load('hyperlink');
        await context.sync();
        const found = there.hyperlink;
        there.hyperlink = '';
        context.document.body.search('and').getFirst().hyperlink = 'https://example.org/#part';
        await context.sync();
        return found;
      },
    );
    expect(result).toBe('#x');
    expect(xml.match(/<w:hyperlink/g)).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });

  it('set a bookmark, find it and delete it', async () => {
    const { result, xml } = await runOn([p('a ', bookmark('Old', 'b'), ' c')], async (context) => {
      const range = context.document.body.search('c').getFirst();
      range.insertBookmark('New_1');
      const names = context.document.body.getRange('Whole').getBookmarks(false, true);
      const found = context.document.getBookmarkRange('new_1');
      found.load('text');
      const none = context.document.getBookmarkRangeOrNullObject('nothing');
      none.load('text');
      context.document.deleteBookmark('Old');
      await context.sync();
      return [names.value, found.text, none.isNullObject];
    });
    expect(result).toEqual([['Old', 'New_1'], 'c', true]);
    expect(xml).not.toContain('"Old"');
  });
});

describe('scripts that break lines and pages', () => {
  it('insert a line break and a page break', async () => {
    const { texts, xml } = await runOn(['one', 'two'], async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertBreak('Line', 'After');
      first.insertBreak('Page', 'After');
      await context.sync();
    });
    expect(texts).toEqual(['one\u000b', '\u000c', 'two']);
    expect(xml).toContain('<w:br w:type="page"/>');
  });

  it('find the section that a text begins in', async () => {
    const { result } = await runOn(docxWith({ header: ['head'] }, 'one'), async (context) => {
      const { sections, body } = context.document;
      sections.load('items');
      body.paragraphs.getFirst().parentBody.parentSection.body.load('text');
      const none = sections.getFirst().getNextOrNullObject();
      none.load('body');
      await context.sync();
      return [sections.items.length, none.isNullObject];
    });
    expect(result).toEqual([1, true]);
  });
});
