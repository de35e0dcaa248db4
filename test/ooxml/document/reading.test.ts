import { paragraphFacts } from '../../../src/ooxml/document/paragraph-facts';
import {
  bookmark,
  br,
  bullet,
  del,
  field,
  fieldBegin,
  fieldEnd,
  footnote,
  h1,
  ins,
  inlineSdt,
  link,
  numbered,
  p,
  pageBreak,
  r,
  raw,
  run,
  sdt,
  styled,
  table,
  textBox,
} from '../../builders/docx';
import { nodes, open, openWith, texts } from '../open';

const only = (...content: Parameters<typeof p>) => paragraphFacts(open(p(...content)))[0]!;

describe('the flow of paragraphs', () => {
  test('goes through controls at block level and gives them outermost first', () => {
    const document = open(sdt({ id: 1 }, 'a', sdt({ id: 2 }, 'b')), 'c');
    expect(paragraphFacts(document).map((x) => [x.text, x.controlIds])).toEqual([
      ['a', [1]],
      ['b', [1, 2]],
      ['c', []],
    ]);
  });

  test('goes through tables, counting rows and cells of the innermost one', () => {
    const document = open(
      table([
        ['a', 'b'],
        ['c', [table([['inner']]), 'd']],
      ]),
      'after',
    );
    expect(paragraphFacts(document).map((x) => [x.text, x.tableNestingLevel, x.cell])).toEqual([
      ['a', 1, { rowIndex: 0, cellIndex: 0 }],
      ['b', 1, { rowIndex: 0, cellIndex: 1 }],
      ['c', 1, { rowIndex: 1, cellIndex: 0 }],
      ['inner', 2, { rowIndex: 0, cellIndex: 0 }],
      ['d', 1, { rowIndex: 1, cellIndex: 1 }],
      ['after', 0, null],
    ]);
  });

  test('goes through controls round rows and cells', () => {
    const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const control = (id: number, content: string) =>
      `<w:sdt><w:sdtPr><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const document = open(
      raw(
        `<w:tbl><w:tblPr/><w:tblGrid/>${control(1, `<w:tr>${cell('a')}</w:tr>`)}<w:tr>${control(2, cell('b'))}</w:tr></w:tbl>`,
      ),
    );
    expect(paragraphFacts(document).map((x) => [x.text, x.controlIds, x.cell?.rowIndex])).toEqual([
      ['a', [1], 0],
      ['b', [2], 1],
    ]);
    expect(document.controls().map((c) => c.subtype)).toEqual(['RichTextTableRow', 'RichTextTableCell']);
  });

  test('leaves text boxes out, which are read apart and once', () => {
    const document = open(p('before ', textBox('in the box'), 'after'));
    expect(texts(document)).toEqual(['before after']);
    expect(document.textBoxes()).toEqual(['in the box']);
  });

  test('takes one branch of alternate content', () => {
    const branch = (name: string, text: string, requires = '') =>
      `<mc:${name}${requires}><w:p><w:r><w:t>${text}</w:t></w:r></w:p></mc:${name}>`;
    const both = (requires: string) =>
      raw(
        `<mc:AlternateContent xmlns:x="urn:unknown">${branch('Choice', 'new', ` Requires="${requires}"`)}${branch('Fallback', 'old')}</mc:AlternateContent>`,
      );
    expect(texts(open(both('wps'), both('x')))).toEqual(['new', 'old']);
  });

  test('reads strict documents like transitional ones', () => {
    const document = openWith({ strict: true }, h1('Actions'), bullet('one'), table([['a']]), 'end');
    expect(
      paragraphFacts(document).map((x) => [x.text, x.styleBuiltIn, x.outlineLevel, x.isListItem]),
    ).toEqual([
      ['Actions', 'Heading1', 1, false],
      ['one', 'ListParagraph', 10, true],
      ['a', 'Normal', 10, false],
      ['end', 'Normal', 10, false],
    ]);
  });

  test('has a paragraph in a control, a cell and a body that hold none', () => {
    const mark = '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>';
    const control = (content: string) => raw(`<w:sdt><w:sdtPr/>${content}</w:sdt>`);
    const row = '<w:tbl><w:tr><w:tc><w:tcPr/></w:tc></w:tr></w:tbl>';
    for (const block of [
      control('<w:sdtContent/>'),
      control(`<w:sdtContent>${mark}</w:sdtContent>`),
      control(''),
    ])
      expect(texts(open(block, p('b')))).toEqual(['', 'b']);
    expect(texts(open(control('<w:sdtContent><w:tbl/></w:sdtContent>'), p('b')))).toEqual(['', 'b']);
    expect(texts(open(raw(row), p('b')))).toEqual(['', 'b']);
    expect(texts(open())).toEqual(['']);
  });

  test('bears nesting far deeper than any writer makes', () => {
    const depth = 100;
    const deep = '<w:smartTag w:element="x">'.repeat(depth) + r('x').xml + '</w:smartTag>'.repeat(depth);
    expect(texts(open(p(raw(deep))))).toEqual(['x']);
  });
});

describe('the text of a paragraph', () => {
  test('holds tracked deletions in text, and not in what can be seen', () => {
    const facts = only('one ', del('two '), ins('three'));
    expect([facts.text, facts.visibleText]).toEqual(['one two three', 'one three']);
  });

  test('holds hidden text in text, and not in what can be seen', () => {
    const facts = only('one ', r('two', { hidden: true }));
    expect([facts.text, facts.visibleText]).toEqual(['one two', 'one ']);
  });

  test('is shown where a run takes back the hiding of its character style', () => {
    const styles =
      '<w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style>';
    const shown = '<w:rPr><w:rStyle w:val="Secret"/><w:vanish w:val="0"/></w:rPr>';
    const document = openWith(
      { styles },
      p(r('hidden', { style: 'Secret' }), run(`${shown}<w:t>shown</w:t>`)),
    );
    expect(paragraphFacts(document)[0]!.visibleText).toBe('shown');
  });

  test('cancels out hiding by paragraph style and by character style, as toggle properties do', () => {
    const vanish = '<w:rPr><w:vanish/></w:rPr>';
    const styles =
      `<w:style w:type="character" w:styleId="C"><w:name w:val="C"/>${vanish}</w:style>` +
      `<w:style w:type="paragraph" w:styleId="P"><w:name w:val="P"/>${vanish}</w:style>`;
    const document = openWith({ styles }, styled({ style: 'P' }, 'by one', r(' by both', { style: 'C' })));
    expect(paragraphFacts(document)[0]!.visibleText).toBe(' by both');
  });

  test('has Word’s control characters for breaks, tabs, hyphens and notes', () => {
    const marks = only(
      'a',
      br,
      'b\tc',
      pageBreak,
      run('<w:noBreakHyphen/>'),
      run('<w:softHyphen/>'),
      footnote(1),
    );
    expect(marks.text).toBe('a\u000bb\tc\u000c\u001e\u001f\u0002');
    expect(marks.visibleText).toBe('a\u000bb\tc\u000c\u001e\u001f');
  });

  test('holds the results of fields and not their codes, nested ones included', () => {
    const nested = run('<w:fldChar w:fldCharType="begin"/>');
    const text = only(
      'page ',
      field('PAGEREF _Toc1 \\h', '3'),
      nested,
      run('<w:instrText> IF </w:instrText>'),
      field('QUOTE x', 'hidden'),
      run('<w:fldChar w:fldCharType="separate"/>'),
      'shown',
      fieldEnd,
      raw('<w:fldSimple w:instr="DATE"><w:r><w:t xml:space="preserve"> today</w:t></w:r></w:fldSimple>'),
    ).text;
    expect(text).toBe('page 3shown today');
  });

  test('knows the code of a field that began in an earlier paragraph', () => {
    const document = open(
      p('x', run('<w:fldChar w:fldCharType="begin"/>'), run('<w:instrText>TOC</w:instrText>')),
      p(
        run('<w:instrText> \\o</w:instrText><w:t>code</w:t>'),
        run('<w:fldChar w:fldCharType="separate"/>'),
        'entry',
      ),
      p(fieldEnd, 'after'),
    );
    expect(texts(document)).toEqual(['x', 'entry', 'after']);
  });

  test('leaves placeholder text out: a control that shows it has no content', () => {
    expect(only('a ', inlineSdt({ placeholder: true }, 'Click here'), 'b').text).toBe('a b');
  });

  test('trims the white space of a text that does not ask to preserve it', () => {
    expect(only(run('<w:t> a </w:t>'), run('<w:t xml:space="preserve"> b </w:t>')).text).toBe('a b ');
  });

  test('counts an unfilled form field and a list number field as one word each', () => {
    const blank = '\u2002'.repeat(5);
    const words = (text: string) => text.split(/\s+/).filter(Boolean).length;
    expect(words(only(field('FORMTEXT', blank), field('FORMTEXT', blank)).countableText)).toBe(2);
    expect(words(only(field('FORMTEXT', 'filled in')).countableText)).toBe(2);
    expect(words(only('see', fieldBegin('LISTNUM'), fieldEnd, 'here').countableText)).toBe(3);
  });

  test('reads footnotes without their separators', () => {
    const referring = p('x', footnote(1), 'y', footnote(2));
    expect(openWith({ footnotes: ['first', 'second', 'left over'] }, referring).footnotes()).toEqual([
      'first',
      'second',
    ]);
  });

  test('runs through links and bookmarks', () => {
    expect(only('see ', link('b', 'there'), bookmark('b', ' now')).text).toBe('see there now');
  });
});

describe('list labels', () => {
  const labels = (document: ReturnType<typeof open>) => paragraphFacts(document).map((x) => x.listString);

  test('count on each level and start again below a higher item', () => {
    const document = open(
      numbered(0, 'a'),
      numbered(1, 'b'),
      numbered(1, 'c'),
      'between',
      numbered(0, 'd'),
      numbered(1, 'e'),
      numbered(2, 'f'),
    );
    expect(labels(document)).toEqual(['1.', 'a.', 'b.', '', '2.', 'a.', 'i.']);
    expect(paragraphFacts(document).map((x) => x.isListItem)).toEqual([
      true,
      true,
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  test('name the levels above', () => {
    expect(labels(open(...[0, 1, 1, 0, 1].map((level) => styled({ list: 3, level }, 'x'))))).toEqual([
      '1',
      '1.1',
      '1.2',
      '2',
      '2.1',
    ]);
  });

  test('go on over lists of one definition, unless a list sets its own start', () => {
    const nums =
      '<w:num w:numId="8"><w:abstractNumId w:val="2"/></w:num>' +
      '<w:num w:numId="9"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const items = [2, 8, 9, 9].map((list) => styled({ list }, 'x'));
    expect(labels(openWith({ numbering: { abstracts: '', nums } }, ...items))).toEqual([
      '1.',
      '2.',
      '5.',
      '6.',
    ]);
  });

  test('come by the style, and numId 0 takes a paragraph out', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Num"><w:name w:val="Num"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const document = openWith(
      { styles },
      styled({ style: 'Num' }, 'a'),
      styled({ style: 'Num', list: 0 }, 'b'),
    );
    expect(labels(document)).toEqual(['1.', '']);
    expect(paragraphFacts(document).map((x) => x.isListItem)).toEqual([true, false]);
  });

  test('leave out a paragraph that is a tracked deletion altogether', () => {
    const document = open(styled({ list: 2, mark: 'del' }, del('a')), styled({ list: 2 }, 'b'));
    expect(labels(document)).toEqual(['', '1.']);
  });
});

describe('styles', () => {
  test('are named as Word shows them', () => {
    const document = open(h1('a'), styled({ style: 'TOC1' }, 'b'), styled({ style: 'Caption' }, 'c'), 'd');
    expect(paragraphFacts(document).map((x) => [x.style, x.styleBuiltIn])).toEqual([
      ['Heading 1', 'Heading1'],
      ['TOC 1', 'Toc1'],
      ['Caption', 'Caption'],
      ['Normal', 'Normal'],
    ]);
  });

  test('are known by their name where the id is localised, and inherit the outline level', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="berschrift4"><w:name w:val="heading 4"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Mine"><w:name w:val="My heading"/><w:basedOn w:val="berschrift4"/></w:style>';
    const document = openWith(
      { styles },
      styled({ style: 'berschrift4' }, 'a'),
      styled({ style: 'Mine' }, 'b'),
    );
    expect(paragraphFacts(document).map((x) => [x.style, x.styleBuiltIn, x.outlineLevel])).toEqual([
      ['Heading 4', 'Heading4', 4],
      ['My heading', 'Other', 4],
    ]);
  });

  test('survive a chain that returns to itself', () => {
    const style = (id: string, base: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`;
    const document = openWith({ styles: style('A', 'B') + style('B', 'A') }, styled({ style: 'A' }, 'x'));
    expect(paragraphFacts(document)[0]!.outlineLevel).toBe(10);
  });

  test('give way to the paragraph’s own outline level', () => {
    expect(paragraphFacts(open(styled({ outlineLevel: 1 }, 'x')))[0]!.outlineLevel).toBe(2);
  });
});

describe('content controls', () => {
  test('are listed in document order with parent, place and text', () => {
    const document = open(
      sdt({ id: 1, tag: 'out', title: 'Outer' }, p('a ', inlineSdt({ id: 2, tag: 'in' }, 'b'))),
      sdt({ id: 3 }, table([['c']])),
    );
    const facts = document.controls().map(({ id, tag, title, subtype, text, parentId }) => ({
      id,
      tag,
      title,
      subtype,
      text,
      parentId,
    }));
    expect(facts).toEqual([
      { id: 1, tag: 'out', title: 'Outer', subtype: 'RichTextParagraphs', text: 'a b', parentId: null },
      { id: 2, tag: 'in', title: '', subtype: 'RichTextInline', text: 'b', parentId: 1 },
      { id: 3, tag: '', title: '', subtype: 'RichTextTable', text: 'c', parentId: null },
    ]);
    expect(paragraphFacts(document)[0]).toMatchObject({ controlIds: [1], inlineControlIds: [2] });
  });

  test('get ids of their own where the file doubles them or writes them unsigned', () => {
    const document = open(sdt({ id: 7 }, 'a'), sdt({ id: 7 }, 'b'), sdt({ id: 4294967295 }, 'c'));
    const ids = document.controls().map((c) => c.id);
    expect(ids[0]).toBe(7);
    expect(ids[2]).toBe(-1);
    expect(new Set(ids).size).toBe(3);
    expect(document.controls().map((c) => c.id)).toEqual(ids);
  });

  test('tell their kind', () => {
    const kinds = ['<w:text/>', '<w:date/>', '<w:dropDownList/>', '<w:picture/>'].map((kind) =>
      p(inlineSdt({ kind }, 'x')),
    );
    expect(
      open(...kinds)
        .controls()
        .map((c) => c.subtype),
    ).toEqual(['PlainTextInline', 'DatePicker', 'DropDownList', 'Picture']);
  });
});

test('a paragraph is known by its element', () => {
  const document = open('a', 'b');
  expect(paragraphFacts(document).every((x, i) => x.node === nodes(document)[i])).toBe(true);
});
