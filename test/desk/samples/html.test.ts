import { bullet, docx, h1, inlineSdt, link, p, r, sdt, table } from '../../builders/docx';
import { codeOf, runOn } from './on-desk';

/** What each paragraph of a saved document is: its text, its style and its list label. */
const insertHtml = (html: string, location: 'Replace' | 'Start' | 'End' = 'End', text = 'start') =>
  runOn([text], async (context) => {
    context.document.body.insertHtml(html, location);
    await context.sync();
  });
const shapes = ({ saved }: Awaited<ReturnType<typeof insertHtml>>) =>
  saved
    .paragraphs()
    .map(({ visibleText, styleBuiltIn, listString }) => [visibleText, styleBuiltIn, listString]);

describe('scripts that insert HTML', () => {
  it('put inline markup into the paragraph that is there', async () => {
    const after = await insertHtml(
      'and <b>bold <i>both</i></b>, x<sub>2</sub> <span style="color:red">red</span>',
      'End',
      'start ',
    );
    expect(after.texts).toEqual(['start and bold both, x2 red']);
    expect(after.xml).toMatch(/<w:b\/><w:bCs\/><w:i\/><w:iCs\/><\/w:rPr><w:t>both/);
    expect(after.xml).toContain('<w:vertAlign w:val="subscript"/>');
    expect(after.xml).toContain('<w:color w:val="FF0000"/>');
    expect(await after.faults()).toEqual([]);
  });

  it('make headings, paragraphs and lists of several levels', async () => {
    const after = await insertHtml(
      '<h1>Title</h1><p>One</p><ul><li>a<ul><li>deep</li></ul></li><li>b</li></ul><ol><li>first<li>second</ol>',
    );
    expect(shapes(after)).toEqual([
      ['start', 'Normal', ''],
      ['Title', 'Heading1', ''],
      ['One', 'Normal', ''],
      ['a', 'ListParagraph', '\uf0b7'],
      ['deep', 'ListParagraph', 'o'],
      ['b', 'ListParagraph', '\uf0b7'],
      ['first', 'ListParagraph', '1.'],
      ['second', 'ListParagraph', '2.'],
    ]);
    expect(await after.faults()).toEqual([]);
  });

  it('make a table with merged cells, and a paragraph after it', async () => {
    const after = await insertHtml(
      '<table border="1"><tr><th colspan=2>Head<tr><td rowspan="2">a<td>b</tr><tr><td>c</table>',
    );
    expect(after.texts).toEqual(['start', 'Head', 'a', 'b', '', 'c', '']);
    expect(after.xml).toContain('<w:gridSpan w:val="2"/>');
    expect(after.xml).toContain('<w:vMerge w:val="restart"/>');
    expect(after.xml).toContain('<w:tblHeader/>');
    expect(await after.faults()).toEqual([]);
  });

  it('make links, and take entities, comments and unclosed tags as people write them', async () => {
    const after = await insertHtml(
      '<!-- note --><p>Fish &amp; chips&nbsp;&pound;5<br>next <a href="https://example.org/a?b=1&c=2">line</a><p align=center>two',
    );
    expect(after.texts.slice(1)).toEqual(['Fish & chips\u00a0£5\u000bnext line', 'two']);
    expect(after.part('word/_rels/document.xml.rels')).toContain('https://example.org/a?b=1&amp;c=2');
    expect(after.xml).toContain('<w:jc w:val="center"/>');
    expect(await after.faults()).toEqual([]);
  });

  it('show no script and no style sheet', async () => {
    const after = await insertHtml('<style>p { color: red }</style><script>if (a < b) c();</script><p>shown');
    expect(after.texts).toEqual(['start', 'shown']);
  });

  it('replace the whole body, leaving no empty paragraph', async () => {
    const after = await insertHtml('<p>one</p><p>two</p>', 'Replace');
    expect(after.texts).toEqual(['one', 'two']);
  });

  it('part the paragraph that blocks come into', async () => {
    const { texts, result } = await runOn(['before after'], async (context) => {
      const made = context.document.body.search('before ').getFirst().insertHtml('<p>x</p><p>y</p>', 'After');
      made.load('text');
      await context.sync();
      return made.text;
    });
    expect(texts).toEqual(['before ', 'x', 'y', 'after']);
    expect(result).toBe('x\ry');
  });

  it('keep a control round what is put in its place', async () => {
    const { saved, texts } = await runOn([p('a ', inlineSdt({ tag: 't' }, 'old'), ' z')], async (context) => {
      context.document.contentControls.getByTag('t').getFirst().insertHtml('<p><em>new</em></p>', 'Replace');
      await context.sync();
    });
    expect([texts, saved.controls().map((control) => control.text)]).toEqual([['a new z'], ['new']]);
  });

  it('let a control that is all of its paragraph grow over several', async () => {
    const { saved, texts, faults } = await runOn(
      [p(inlineSdt({ tag: 't' }, 'old')), 'end'],
      async (context) => {
        context.document.contentControls.getFirst().insertHtml('<p>one</p><p>two</p>', 'Replace');
        await context.sync();
      },
    );
    expect(texts).toEqual(['one', 'two', 'end']);
    expect(saved.controls()[0]).toMatchObject({ subtype: 'RichTextParagraphs', text: 'one\rtwo' });
    expect(await faults()).toEqual([]);
  });

  it('are refused several paragraphs in a control that shares its paragraph', async () => {
    const code = await codeOf([p('a', inlineSdt({ tag: 't' }, 'old'))], async (context) => {
      context.document.contentControls.getFirst().insertHtml('<p>one</p><p>two</p>', 'Replace');
      await context.sync();
    });
    expect(code).toBe('GeneralException');
  });

  it('have it tracked while changes are tracked', async () => {
    const { texts, xml, faults } = await runOn(['start'], async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      context.document.body.insertHtml('<p>one <a href="#x">link</a></p><table><tr><td>c</table>', 'End');
      await context.sync();
      context.document.body.getTrackedChanges().rejectAll();
      await context.sync();
    });
    expect(texts.filter((text) => text !== '')).toEqual(['start']);
    expect(xml).not.toContain('<w:ins ');
    expect(await faults()).toEqual([]);
  });

  it('put a picture of a data address in, and nothing for one that would have to be fetched', async () => {
    const png =
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const after = await insertHtml(
      `<img src="data:image/png;base64,${png}"><img src="https://example.org/x.png" alt="away">`,
    );
    expect(after.xml).toContain('<pic:pic');
    expect(after.texts).toEqual(['startaway']);
    expect(await after.faults()).toEqual([]);
  });
});

describe('scripts that read HTML', () => {
  it('get headings, lists, tables, links and the look of text', async () => {
    const file = docx(
      h1('Head'),
      p('a ', r('b', { bold: true }), link('x', 'c')),
      bullet('one'),
      bullet('two'),
      sdt({}, 'inside'),
      table([['1', '2']]),
    );
    const { result } = await runOn(file, async (context) => {
      const html = context.document.body.getHtml();
      await context.sync();
      return html.value;
    });
    expect(result).toContain(
      '<h1>Head</h1><p>a <b>b</b><a href="#x">c</a></p><ul><li>one</li><li>two</li></ul><p>inside</p>' +
        '<table border="1"><tr><td><p>1</p></td><td><p>2</p></td></tr></table>',
    );
  });

  it('get only what a range covers', async () => {
    const { result } = await runOn(['one two three', 'next'], async (context) => {
      const html = context.document.body.search('two').getFirst().getHtml();
      await context.sync();
      return html.value;
    });
    expect(result).toContain('<body><p>two</p></body>');
  });
});
