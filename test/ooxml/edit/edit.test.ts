import { paragraphFacts } from '../../../src/ooxml/document/paragraph-facts';
import * as fc from 'fast-check';
import {
  deleteBookmark,
  bookmarkNamed,
  deleteControl,
  deleteParagraph,
  deleteRange,
  deleteTable,
  deleteText,
  detachFromList,
  DocxDocument,
  EditError,
  ensureStyle,
  insertBookmark,
  insertParagraph,
  insertParagraphInside,
  insertTable,
  insertText,
  positionOf,
  setCharacterFormat,
  setControlProperties,
  setHeaderRows,
  setHyperlink,
  setParagraphStyle,
  setShading,
  setTracking,
  splitParagraph,
  tableRows,
  rowCells,
  unwrap,
  wrapBlocks,
  wrapInline,
} from '../../../src/ooxml';
import {
  bookmark,
  bullet,
  del,
  field,
  fieldBegin,
  fieldEnd,
  h1,
  inlineSdt,
  ins,
  link,
  p,
  r,
  sdt,
  styled,
  table,
  type Inline,
} from '../../builders/docx';
import { bodyXml, nodes, open, openWith, texts } from '../open';
import { schemaErrors } from '../validate';

const first = (document: DocxDocument) => nodes(document)[0]!;
const length = (document: DocxDocument) => paragraphFacts(document)[0]!.text.length;
const tag = { tag: 'ksb1:a1b2c3::K1.4', title: 'K1.4', color: '#0F6CBD' };

describe('a control inside a paragraph', () => {
  test('goes round the whole content and leaves the paragraph’s properties outside', () => {
    const document = open(h1('Act', r('ions', { bold: true })));
    wrapInline(document, first(document), 0, 7, tag);
    expect(document.controls()[0]).toMatchObject({
      text: 'Actions',
      subtype: 'RichTextInline',
      tag: tag.tag,
    });
    expect(bodyXml(document)).toMatch(/^<w:p><w:pPr>.*<\/w:pPr><w:sdt>.*<\/w:sdt><\/w:p>$/);
  });

  test('writes its properties in the order of the schema, the later ones as ignorable', () => {
    const document = open(p('x'));
    const sdtNode = wrapInline(document, first(document), 0, 1, tag);
    setControlProperties(document, sdtNode, { cannotDelete: true, appearance: 'Hidden', title: 'new' });
    expect(bodyXml(document)).toMatch(
      /<w:sdtPr><w:alias w:val="new"\/><w:tag [^>]*\/><w:id [^>]*\/><w:lock w:val="sdtLocked"\/><w15:color w:val="0F6CBD"\/><w15:appearance w15:val="hidden"\/><\/w:sdtPr>/,
    );
  });

  test('cuts a link or a revision that it covers in part, and never a control', () => {
    const document = open(p(link('b', 'one two'), ' three'), p(inlineSdt({}, 'one two'), ' three'));
    wrapInline(document, first(document), 4, 13, tag);
    expect(document.controls()[0]!.text).toBe('two three');
    expect(() => wrapInline(document, nodes(document)[1]!, 4, 13, tag)).toThrow(EditError);
    expect(texts(document)).toEqual(['one two three', 'one two three']);
  });

  test('takes in a field whose whole result it covers, and refuses to cut one', () => {
    const document = open(p('a', field('PAGEREF x', '12'), 'b'));
    wrapInline(document, first(document), 1, 3, tag);
    expect(bodyXml(document)).toMatch(
      /<w:sdtContent><w:r><w:fldChar [^>]*begin.*end"\/><\/w:r><\/w:sdtContent>/,
    );
    const cut = open(p('a', fieldBegin('TOC'), 'b'), p('c', fieldEnd));
    const before = bodyXml(cut);
    expect(() => wrapInline(cut, first(cut), 0, 2, tag)).toThrow(EditError);
    expect(bodyXml(cut)).toBe(before);
  });

  test('nests round a control that fills the same range', () => {
    const document = open(p(inlineSdt({ id: 5 }, 'x')));
    const outer = wrapInline(document, first(document), 0, 1, tag);
    expect(document.controls()[1]!.id).toBe(5);
    expect(document.controls()[1]!.parent === outer).toBe(true);
  });

  test('shows a placeholder where the range is empty', () => {
    const document = open(p('ab'));
    wrapInline(document, first(document), 1, 1, tag);
    expect(document.controls()[0]).toMatchObject({ isPlaceholder: true, text: '' });
    expect(texts(document)).toEqual(['ab']);
  });

  const pieces: Inline[] = [
    'plain ',
    r('bold', { bold: true }),
    ins('new'),
    del('old'),
    link('x', 'a link'),
    'tab\there',
    field('PAGE', '7'),
  ];
  test('gives back the very same markup when it is taken off, wherever it stood', () => {
    fc.assert(
      fc.property(fc.subarray(pieces, { minLength: 1 }), fc.nat(40), fc.nat(40), (content, a, b) => {
        const document = open(p(...content));
        const before = bodyXml(document);
        const [from, to] = [a % (length(document) + 1), b % (length(document) + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        try {
          unwrap(document, wrapInline(document, first(document), from, to, tag));
        } catch (error) {
          if (!(error instanceof EditError)) throw error;
        }
        expect(bodyXml(document)).toBe(before);
      }),
      { numRuns: 150 },
    );
  });

  test('never changes the text', () => {
    fc.assert(
      fc.property(fc.subarray(pieces, { minLength: 1 }), fc.nat(40), fc.nat(40), (content, a, b) => {
        const document = open(p(...content));
        const before = texts(document);
        const [from, to] = [a % (length(document) + 1), b % (length(document) + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        try {
          wrapInline(document, first(document), from, to, tag);
        } catch (error) {
          if (!(error instanceof EditError)) throw error;
        }
        expect(texts(DocxDocument.open(document.save()))).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a control round whole paragraphs', () => {
  test('holds every block from the first to the last', () => {
    const document = open('a', 'b', table([['c']]), 'd');
    const all = nodes(document);
    wrapBlocks(document, all[1]!, all[2]!, tag);
    expect(paragraphFacts(document).map((x) => x.controlIds.length)).toEqual([0, 1, 1, 0]);
  });

  test('stands inside a cell, whose last paragraph it may hold', async () => {
    const document = open(table([['a', 'b']]), 'end');
    wrapBlocks(document, first(document), first(document), tag);
    expect(document.controls()[0]!.subtype).toBe('RichTextParagraphs');
    expect(await schemaErrors(document.save())).toEqual([]);
  });

  test('refuses part of a control and part of a table', () => {
    const document = open(sdt({}, 'a', 'b'), 'c', table([['d', 'e']]), 'f');
    const all = nodes(document);
    expect(() => wrapBlocks(document, all[1]!, all[2]!, tag)).toThrow(EditError);
    expect(() => wrapBlocks(document, all[3]!, all[4]!, tag)).toThrow(EditError);
    expect(() => wrapBlocks(document, all[2]!, all[3]!, tag)).toThrow(EditError);
  });

  test('is taken off without a trace', () => {
    const document = open('a', sdt({}, 'b'), 'c');
    const before = bodyXml(document);
    unwrap(document, wrapBlocks(document, nodes(document)[0]!, nodes(document)[2]!, tag));
    expect(bodyXml(document)).toBe(before);
  });
});

describe('inserting text', () => {
  test('takes the formatting of the text before it', () => {
    const document = open(p(r('bold', { bold: true }), ' plain'));
    insertText(document, first(document), 4, '!');
    expect(bodyXml(document)).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t>!</w:t></w:r>');
    expect(texts(document)).toEqual(['bold! plain']);
  });

  test('stays inside or outside a control as asked', () => {
    const document = open(p(inlineSdt({ id: 1 }, 'b')));
    const control = document.controls()[0]!;
    insertText(document, first(document), 1, 'c', { within: control.node });
    insertText(document, first(document), 0, 'a', { outside: true });
    insertText(document, first(document), 3, 'd', { outside: true });
    expect([control.text, texts(document)]).toEqual(['bc', ['abcd']]);
  });

  test('goes behind the end of a field', () => {
    const document = open(p(field('PAGE', '3')));
    insertText(document, first(document), 1, '!');
    expect(bodyXml(document)).toMatch(/"end"\/><\/w:r><w:r><w:t>!/);
  });

  test('replaces the placeholder of a control', () => {
    const document = open(p('a'));
    const node = wrapInline(document, first(document), 1, 1, tag);
    insertText(document, first(document), 1, 'b', { within: node });
    expect([document.controls()[0]!.text, document.controls()[0]!.isPlaceholder]).toEqual(['b', false]);
  });

  test('lands at its offset in any paragraph', () => {
    const pieces: Inline[] = [
      'plain ',
      r('b', { bold: true }),
      inlineSdt({}, 'control'),
      link('x', 'link'),
      field('PAGE', '7'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces), fc.nat(30), fc.boolean(), (content, at, tracked) => {
        const document = openWith({ tracksRevisions: tracked }, p(...content));
        const [before] = texts(document) as [string];
        const offset = at % (before.length + 1);
        insertText(document, first(document), offset, '<&>');
        expect(texts(document)).toEqual([`${before.slice(0, offset)}<&>${before.slice(offset)}`]);
      }),
      { numRuns: 100 },
    );
  });
});

describe('paragraphs', () => {
  test('take over the formatting of their neighbour, and not the end of its section', () => {
    const document = open(styled({ style: 'Heading1', end: '<w:sectPr/>' }, 'a'), 'z');
    insertParagraph(document, first(document), 'after', 'b');
    expect(paragraphFacts(document).map((x) => [x.text, x.styleBuiltIn])).toEqual([
      ['a', 'Heading1'],
      ['b', 'Heading1'],
      ['z', 'Normal'],
    ]);
    expect(bodyXml(document).match(/<w:sectPr/g)).toHaveLength(1);
  });

  test('at the end stand before the section’s properties', async () => {
    const document = open('a');
    insertParagraphInside(document, document.body, 'end', 'b');
    expect(texts(document)).toEqual(['a', 'b']);
    expect(await schemaErrors(document.save())).toEqual([]);
  });

  test('split and join at any offset without losing a character', () => {
    const pieces: Inline[] = [
      'plain ',
      inlineSdt({ tag: 't' }, 'control'),
      link('x', 'link'),
      field('PAGE', '7'),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(pieces), fc.nat(30), (content, at) => {
        const document = open(p(...content));
        const [before] = texts(document) as [string];
        const offset = at % (before.length + 1);
        const second = splitParagraph(document, first(document), offset);
        expect(texts(document)).toEqual([before.slice(0, offset), before.slice(offset)]);
        deleteRange(document, { paragraph: first(document), offset }, { paragraph: second, offset: 0 });
        expect(texts(document)).toEqual([before]);
      }),
      { numRuns: 80 },
    );
  });

  test('leave a body and a cell with one paragraph at least', () => {
    const document = open(table([['only']]), 'last');
    const [cell, last] = nodes(document) as [Element, Element];
    deleteParagraph(document, cell);
    deleteParagraph(document, last);
    expect(texts(document)).toEqual(['', '']);
  });

  test('take the control along that held nothing else', () => {
    const document = open('a', sdt({}, 'b'), 'c');
    deleteParagraph(document, nodes(document)[1]!);
    expect(texts(document)).toEqual(['a', 'c']);
    expect(document.controls()).toEqual([]);
  });

  test('are taken out of a list, also of one that comes by the style', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Num"><w:name w:val="Num"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>';
    const document = openWith({ styles }, bullet('a'), styled({ style: 'Num' }, 'b'));
    for (const node of nodes(document)) detachFromList(document, node);
    expect(paragraphFacts(document).map((x) => x.isListItem)).toEqual([false, false]);
  });
});

describe('deleting', () => {
  test('takes exactly the range, over paragraphs and tables', () => {
    const document = open('one', table([['gone']]), 'two', 'three');
    const all = nodes(document);
    deleteRange(document, { paragraph: all[0]!, offset: 1 }, { paragraph: all[3]!, offset: 2 });
    expect(texts(document)).toEqual(['oree']);
  });

  test('removes a field whose result goes, and keeps one that is only shortened', () => {
    const document = open(p('a', field('PAGE', '12'), 'b'));
    deleteText(document, first(document), 1, 2);
    expect(bodyXml(document)).toContain('instrText');
    deleteText(document, first(document), 1, 2);
    expect(bodyXml(document)).not.toMatch(/instrText|fldChar/);
    expect(texts(document)).toEqual(['ab']);
  });

  test('keeps a paragraph between two tables', () => {
    const document = open(table([['a']]), sdt({}, 'x'), table([['b']]), 'end');
    deleteControl(document, document.controls()[0]!.node);
    deleteTable(document, document.paragraphs()[0]!.table!.node);
    expect(texts(document).at(-1)).toBe('end');
  });
});

describe('with changes tracked', () => {
  test('insertions and deletions are marked and the text stays readable both ways', async () => {
    const document = openWith({ tracksRevisions: true }, p('one two'), p('three'));
    insertText(document, first(document), 3, ' and');
    deleteText(document, first(document), 0, 3);
    insertParagraph(document, nodes(document)[1]!, 'after', 'new');
    deleteParagraph(document, nodes(document)[1]!);
    expect(paragraphFacts(document).map((x) => [x.text, x.visibleText, x.markDeleted])).toEqual([
      ['one and two', ' and two', false],
      ['three', '', true],
      ['new', 'new', false],
    ]);
    expect(await schemaErrors(document.save())).toEqual([]);
  });

  test('a control with deleted content stays in the document', () => {
    const document = openWith({ tracksRevisions: true }, p(inlineSdt({ tag: 't' }, 'x')));
    deleteControl(document, document.controls()[0]!.node);
    expect(document.controls()[0]).toMatchObject({ tag: 't', text: '' });
  });

  test('recording can be switched on and off', () => {
    const document = open('a');
    setTracking(document, true);
    expect(DocxDocument.open(document.save()).tracksRevisions).toBe(true);
    setTracking(document, false);
    expect(DocxDocument.open(document.save()).tracksRevisions).toBe(false);
  });
});

describe('bookmarks and links', () => {
  test('a bookmark replaces one of its name, without regard to case', () => {
    const document = open(p(bookmark('_CM_a', 'one'), ' two'));
    insertBookmark(
      document,
      '_cm_a',
      { paragraph: first(document), offset: 4 },
      { paragraph: first(document), offset: 7 },
    );
    const found = bookmarkNamed(document, '_Cm_A')!;
    expect([
      positionOf(document, found.startNode)!.offset,
      positionOf(document, found.endNode)!.offset,
    ]).toEqual([4, 7]);
    expect(bodyXml(document).match(/bookmarkStart/g)).toHaveLength(1);
    expect(deleteBookmark(document, '_cm_a')).toBe(true);
    expect(deleteBookmark(document, '_cm_a')).toBe(false);
  });

  test('a link leads to a bookmark and brings its style along', async () => {
    const document = open(p('see there'));
    setHyperlink(document, first(document), 4, 9, '#_cm_a');
    setHyperlink(document, first(document), 0, 3, 'https://example.org/');
    expect(bodyXml(document)).toContain('w:anchor="_cm_a"');
    expect(bodyXml(document)).toContain('<w:rStyle w:val="Hyperlink"/>');
    expect(await schemaErrors(document.save())).toEqual([]);
    const before = open(p('see there'));
    setHyperlink(document, first(document), 0, 9, '');
    expect(bodyXml(document)).toBe(bodyXml(before));
  });
});

describe('tables', () => {
  test('are inserted with values, and never side by side or last', async () => {
    const document = open('a');
    const made = insertTable(
      document,
      first(document),
      'after',
      [['1', '2'], ['3']],
      ensureStyle(document, 'GridTable1Light'),
    );
    insertTable(document, made, 'after', [['x']], null);
    expect(texts(document)).toEqual(['a', '1', '2', '3', '', '', 'x', '']);
    setHeaderRows(document, made, 1);
    setShading(document, rowCells(tableRows(made)[0]!), '#DDEEFF');
    expect(await schemaErrors(document.save())).toEqual([]);
  });

  test('deleted at the end leave a paragraph behind', () => {
    const document = open(table([['a']]), 'b');
    deleteParagraph(document, nodes(document)[1]!);
    deleteTable(document, document.paragraphs()[0]!.table!.node);
    expect(texts(document)).toEqual(['']);
  });
});

test('everything the annex needs gives a file that the schema accepts', async () => {
  const document = openWith({ hasStyles: false }, 'Report');
  const heading = insertParagraphInside(document, document.body, 'end', 'Annex: criteria mapping');
  setParagraphStyle(document, heading, ensureStyle(document, 'Heading1'));
  const caption = insertParagraph(document, heading, 'after', 'Table 1');
  setParagraphStyle(document, caption, ensureStyle(document, 'Caption'));
  const made = insertTable(
    document,
    caption,
    'after',
    [
      ['Criteria', 'Section'],
      ['K1.1', 'Section 2'],
    ],
    ensureStyle(document, 'TableGrid'),
  );
  setHeaderRows(document, made, 1);
  for (const node of nodes(document))
    setCharacterFormat(document, node, 0, 99, { size: 10, bold: true, color: '#112233', name: 'Arial' });
  insertBookmark(
    document,
    '_cm_x',
    { paragraph: first(document), offset: 0 },
    { paragraph: first(document), offset: 3 },
  );
  setHyperlink(
    document,
    nodes(document).find((n) => document.inlineItems(n)[0]?.text === 'Section 2')!,
    0,
    9,
    '#_cm_x',
  );
  wrapBlocks(document, heading, nodes(document).at(-1)!, {
    tag: 'ksb-annex1:',
    title: 'Mapping',
    appearance: 'BoundingBox',
  });
  wrapInline(document, first(document), 0, 6, tag);
  expect(await schemaErrors(document.save())).toEqual([]);
  expect(paragraphFacts(document).map((x) => x.styleBuiltIn)).toContain('Heading1');
});

test('what was inserted as a tracked change and is deleted again is gone for good', () => {
  const document = openWith({ tracksRevisions: true }, p('before'), p('after'));
  const before = bodyXml(document);
  const made = insertParagraph(document, first(document), 'after', 'new');
  const grid = insertTable(document, made, 'after', [['a', 'b']], null);
  deleteTable(document, grid);
  deleteParagraph(document, made);
  expect(bodyXml(document)).toBe(before);
});
