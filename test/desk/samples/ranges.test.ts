import { bookmark, docx, docxWith, field, footnote, h1, link, p, table } from '../../builders/docx';
import { codeOf, runOn } from './on-desk';

const textsOf = (ranges: Word.RangeCollection) => ranges.items.map(({ text }) => text);

describe('scripts that work with ranges', () => {
  it('split a paragraph into words', async () => {
    const { result } = await runOn(['I called, at once. '], async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      const words = paragraph.getTextRanges([' '], true);
      const kept = paragraph.split([' '], false, false);
      const cut = paragraph.split([',', '.'], true, true);
      [words, kept, cut].forEach((ranges) => ranges.load('items/text'));
      await context.sync();
      return [words, kept, cut].map(textsOf);
    });
    expect(result).toEqual([
      ['I', 'called,', 'at', 'once.'],
      ['I ', 'called, ', 'at ', 'once. '],
      ['I called', 'at once'],
    ]);
  });

  it('walk from sentence to sentence over paragraphs', async () => {
    const { result } = await runOn(['One. Two.', 'Three.'], async (context) => {
      const first = context.document.body.getRange('Content').getTextRanges(['.'], true).getFirst();
      const second = first.getNextTextRange(['.'], true);
      const third = second.getNextTextRange(['.'], true);
      const none = third.getNextTextRangeOrNullObject(['.'], true);
      [first, second, third].forEach((range) => range.load('text'));
      none.load('text');
      await context.sync();
      return [first.text, second.text, third.text, none.isNullObject];
    });
    expect(result).toEqual(['One.', 'Two.', 'Three.', true]);
  });

  it('let a piece run over paragraphs only when asked to', async () => {
    const { result } = await runOn(['a b', 'c'], async (context) => {
      const range = context.document.body.getRange('Content');
      const many = range.split([' '], true, true);
      const one = range.split([' '], false, true);
      many.load('items/text');
      one.load('items/text');
      await context.sync();
      return [textsOf(many), textsOf(one)];
    });
    expect(result).toEqual([
      ['a', 'b\rc'],
      ['a', 'b', 'c'],
    ]);
  });

  it('are refused an empty list of delimiters', async () => {
    const code = await codeOf(['a'], async (context) => {
      context.document.body.paragraphs.getFirst().split([]).load('items');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('find links, set them and take them away', async () => {
    const { result, xml, faults } = await runOn(
      [p('see ', link('x', 'there'), ' and here')],
      async (context) => {
        const range = context.document.body.getRange('Whole');
        const links = range.getHyperlinkRanges();
        links.load('items/text,items/hyperlink');
        context.document.body.search('here').load('items');
        await context.sync();
        const found = links.items.map(({ text, hyperlink }) => [text, hyperlink]);
        links.items.forEach((item) => (item.hyperlink = ''));
        context.document.body.search('and').getFirst().hyperlink = 'https://example.org/#part';
        await context.sync();
        return found;
      },
    );
    expect(result).toEqual([['there', '#x']]);
    expect(xml.match(/<w:hyperlink/g)).toHaveLength(1);
    expect(await faults()).toEqual([]);
  });

  it('write where the caret is, and before what they wrote', async () => {
    const { texts } = await runOn(['text'], async (context) => {
      context.document.getSelection().insertText('new ', 'Replace');
      context.document.getSelection().insertText('very ', 'Before');
      await context.sync();
    });
    expect(texts).toEqual(['very new text']);
  });

  it('grow, meet and compare', async () => {
    const { result } = await runOn(['one two three'], async (context) => {
      const { body } = context.document;
      const one = body.search('one').getFirst();
      const two = body.search('two').getFirst();
      const both = one.expandTo(two);
      const met = both.intersectWith(body.search('two three').getFirst());
      const none = one.intersectWithOrNullObject(body.search('three').getFirst());
      const relation = one.compareLocationWith(both);
      [both, met].forEach((range) => range.load('text'));
      none.load('text');
      await context.sync();
      return [both.text, met.text, none.isNullObject, relation.value];
    });
    expect(result).toEqual(['one two', 'two', true, 'InsideStart']);
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

describe('scripts that work with notes', () => {
  it('insert a footnote and an endnote, read and change them', async () => {
    const { result, saved, xml, faults } = await runOn(['one two'], async (context) => {
      const { body } = context.document;
      const note = body.search('one').getFirst().insertFootnote('first');
      const end = body.search('two').getFirst().insertEndnote('last');
      await context.sync();
      note.body.insertText('!', 'End');
      note.load('type');
      note.reference.load('text');
      body.footnotes.load('items/type');
      body.endnotes.load('items');
      end.body.load('text');
      await context.sync();
      return [note.type, body.footnotes.items.length, body.endnotes.items.length];
    });
    expect(result).toEqual(['Footnote', 1, 1]);
    expect(saved.footnotes().map((text) => text.replace(/^\W+/, ''))).toEqual(['first!']);
    expect(saved.endnotes()).toHaveLength(1);
    expect(xml).toMatch(/one<\/w:t><\/w:r><w:r>.*?<w:footnoteReference w:id="1"\/>/);
    expect(await faults()).toEqual([]);
  });

  it('go from one to the next and delete it', async () => {
    const file = docxWith({ footnotes: ['a', 'b'] }, p('x', footnote(1), 'y', footnote(2)));
    const { result, saved, faults } = await runOn(file, async (context) => {
      const first = context.document.body.footnotes.getFirst();
      const next = first.getNext();
      next.body.load('text');
      const none = next.getNextOrNullObject();
      none.load('type');
      await context.sync();
      first.delete();
      await context.sync();
      return [next.body.text, none.isNullObject];
    });
    expect(result).toEqual(['b', true]);
    expect(saved.footnotes()).toEqual(['b']);
    expect(await faults()).toEqual([]);
  });
});

describe('scripts that work with fields', () => {
  it('list them with code, type and result', async () => {
    const file = docx(p('on ', field('DATE \\@ "d/M/yyyy"', '1/2/2026'), ' page ', field('PAGE', '3')));
    const { result } = await runOn(file, async (context) => {
      const { fields } = context.document.body;
      fields.load('items/code,items/type,items/locked,items/kind,items/data,items/result/text');
      const pages = fields.getByTypes([Word.FieldType.page]);
      pages.load('items');
      await context.sync();
      return [
        fields.items.map(({ code, type, locked, result: shown }) => [code.trim(), type, locked, shown.text]),
        pages.items.length,
      ];
    });
    expect(result).toEqual([
      [
        ['DATE \\@ "d/M/yyyy"', 'Date', false, '1/2/2026'],
        ['PAGE', 'Page', false, '3'],
      ],
      1,
    ]);
  });

  it('insert one whose result the file knows, and update it', async () => {
    const { result, texts, faults } = await runOn(
      ['by '],
      async (context) => {
        context.document.properties.author = 'A. Example';
        const made = context.document.body.getRange('Content').insertField('End', 'Author', '', true);
        made.load('code,type');
        made.result.load('text');
        await context.sync();
        context.document.properties.author = 'B. Example';
        made.updateResult();
        await context.sync();
        return [made.code.trim(), made.type, made.result.text];
      },
      'windows',
    );
    expect(result).toEqual(['AUTHOR', 'Author', 'A. Example']);
    expect(texts).toEqual(['by B. Example']);
    expect(await faults()).toEqual([]);
  });

  it('change the code, lock and delete', async () => {
    const { result, texts, xml } = await runOn(
      [p('a ', field('PAGE', '3'), ' b')],
      async (context) => {
        const first = context.document.body.fields.getFirst();
        first.code = 'NUMPAGES';
        first.locked = true;
        first.load('code,type,locked');
        await context.sync();
        const seen = [first.code.trim(), first.type, first.locked];
        first.delete();
        await context.sync();
        return seen;
      },
      'windows',
    );
    expect(result).toEqual(['NUMPAGES', 'NumPages', true]);
    expect(texts).toEqual(['a  b']);
    expect(xml).not.toContain('fldChar');
  });
});

describe('scripts that break pages and sections', () => {
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

  it.each([
    ['SectionNext', 'nextPage'],
    ['SectionContinuous', 'continuous'],
    ['SectionEven', 'evenPage'],
    ['SectionOdd', 'oddPage'],
  ] as const)('insert a section break: %s', async (type, start) => {
    const { result, xml, faults } = await runOn(
      docxWith({ header: ['head'] }, 'one', 'two'),
      async (context) => {
        context.document.body.paragraphs.getFirst().insertBreak(type, 'After');
        const { sections } = context.document;
        sections.load('items');
        await context.sync();
        const headers = sections.items.map((section) => section.getHeader('Primary'));
        headers.forEach((header) => header.load('text'));
        await context.sync();
        return headers.map(({ text }) => text);
      },
    );
    expect(result).toEqual(['head', 'head']);
    expect(xml).toContain(`<w:type w:val="${start}"/>`);
    expect(await faults()).toEqual([]);
  });

  it('end a section at the end of the text', async () => {
    const { texts, faults } = await runOn(['one', 'two'], async (context) => {
      context.document.body.insertBreak('SectionNext', 'End');
      await context.sync();
    });
    expect(texts).toEqual(['one', 'two', '', '']);
    expect(await faults()).toEqual([]);
  });

  it('are refused a section break in a table', async () => {
    const code = await codeOf([h1('x'), table([['a']])], async (context) => {
      context.document.body.tables
        .getFirst()
        .getCell(0, 0)
        .body.paragraphs.getFirst()
        .insertBreak('SectionNext', 'After');
      await context.sync();
    });
    expect(code).toBe('GeneralException');
  });

  it('write headers and footers for a section', async () => {
    const { part, faults } = await runOn(['text'], async (context) => {
      const section = context.document.sections.getFirst();
      section.getHeader('Primary').insertParagraph('Report', 'End').alignment = 'Centered';
      section.getFooter('Primary').insertText('Page one', 'Replace').font.italic = true;
      section.getFooter('FirstPage').insertContentControl().tag = 'first';
      await context.sync();
    });
    expect(part('word/header1.xml')).toContain('>Report<');
    expect(part('word/footer1.xml')).toContain('<w:i/>');
    expect(await faults()).toEqual([]);
  });
});
