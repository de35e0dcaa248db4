import {
  bookmark,
  bullet,
  del,
  docx,
  docxWith,
  footnote,
  h1,
  inlineSdt,
  ins,
  link,
  numbered,
  p,
  styled,
  table,
} from '../../builders/docx';
import { codeOf, runOn } from './on-desk';

const base64 = (file: Uint8Array) => Buffer.from(file).toString('base64');

const rich = () =>
  docxWith(
    {
      footnotes: ['a note'],
      styles:
        '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own Style"/><w:basedOn w:val="Heading1"/></w:style>',
    },
    h1('Head'),
    styled({ style: 'Own' }, 'own'),
    p('text', footnote(1), bookmark('here', 'marked'), inlineSdt({ tag: 't', id: 1001 }, 'controlled')),
    bullet('one'),
    numbered(0, 'first'),
    p(del('gone'), ins('new')),
    table([['a', 'b']]),
    p(link('here', 'link')),
  );

const ooxmlOf = async (file: Uint8Array) =>
  (
    await runOn(file, async (context) => {
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      return ooxml.value;
    })
  ).result;

describe('scripts that move OOXML', () => {
  it('take a body with all that belongs to it to another document', async () => {
    const ooxml = await ooxmlOf(rich());
    expect(ooxml).toMatch(/^<\?xml.*<pkg:package xmlns:pkg=/s);
    const { saved, texts, faults } = await runOn(['start'], async (context) => {
      context.document.body.insertOoxml(ooxml, 'End');
      await context.sync();
    });
    expect(texts.slice(0, 3)).toEqual(['start', 'Head', 'own']);
    expect(
      saved
        .paragraphs()
        .map(({ style, listString }) => style + listString)
        .slice(1, 6),
    ).toEqual(['Heading 1', 'Own Style', 'Normal', 'List Paragraph•', 'Normal1.']);
    expect(saved.footnotes().map((text) => text.trim())).toEqual(['a note']);
    expect(saved.controls().map((control) => control.tag)).toEqual(['t']);
    expect(await faults()).toEqual([]);
  });

  it('insert the same twice: ids, bookmarks and lists stay apart', async () => {
    const ooxml = await ooxmlOf(rich());
    const { saved, xml, faults } = await runOn(['start'], async (context) => {
      context.document.body.insertOoxml(ooxml, 'End');
      context.document.body.insertOoxml(ooxml, 'End');
      await context.sync();
    });
    expect(new Set(saved.controls().map((control) => control.id)).size).toBe(2);
    expect(xml.match(/w:name="here"/g)).toHaveLength(1);
    const labels = saved.paragraphs().map(({ listString }) => listString);
    expect(labels.filter((label) => label === '1.')).toHaveLength(2);
    expect(await faults()).toEqual([]);
  });

  it('insert a package written by hand', async () => {
    const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const ooxml =
      '<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><pkg:part pkg:name="/_rels/.rels" ' +
      'pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData>' +
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
      'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>' +
      '</Relationships></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/document.xml" ' +
      'pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData>' +
      `<w:document xmlns:w="${w}"><w:body><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:color w:val="FF0000"/></w:rPr>` +
      '<w:t>Red</w:t></w:r></w:p></w:body></w:document></pkg:xmlData></pkg:part></pkg:package>';
    const { texts, xml, faults } = await runOn(['start', ''], async (context) => {
      const paragraph = context.document.body.paragraphs.getLast();
      paragraph.insertOoxml(ooxml, 'Replace');
      await context.sync();
    });
    expect(texts).toEqual(['start', 'Red']);
    expect(xml).toContain('<w:jc w:val="center"/>');
    expect(await faults()).toEqual([]);
  });

  it('get just the phrase of a range', async () => {
    const { result } = await runOn(['one two three', 'next'], async (context) => {
      const ooxml = context.document.body.search('two').getFirst().getOoxml();
      await context.sync();
      return ooxml.value;
    });
    expect(result).toContain('>two</w:t>');
    expect(result).not.toMatch(/one |three|next/);
  });

  it.each(['', '<w:p/>', 'not xml', '<a/>'])('are refused %j', async (ooxml) => {
    const code = await codeOf(['text'], async (context) => {
      context.document.body.insertOoxml(ooxml, 'End');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});

describe('scripts that insert a file', () => {
  it('put it before, after or in place of what is there', async () => {
    const file = base64(docx(h1('Inserted'), 'text'));
    const at = (location: 'Start' | 'End' | 'Replace') =>
      runOn(['here'], async (context) => {
        context.document.body.insertFileFromBase64(file, location);
        await context.sync();
      });
    expect((await at('Start')).texts).toEqual(['Inserted', 'text', 'here']);
    expect((await at('End')).texts).toEqual(['here', 'Inserted', 'text']);
    expect((await at('Replace')).texts).toEqual(['Inserted', 'text']);
  });

  it('put it into the document, and count its sections', async () => {
    const { result, texts } = await runOn(['here'], async (context) => {
      const sections = context.document.insertFileFromBase64(base64(docx('inserted')), 'Replace', {
        importTheme: true,
        importStyles: true,
        importChangeTrackingMode: false,
      });
      sections.load('items');
      await context.sync();
      return sections.items.length;
    });
    expect([result, texts]).toEqual([1, ['inserted']]);
  });

  it('are refused what is no Word document', async () => {
    const code = await codeOf(['text'], async (context) => {
      context.document.body.insertFileFromBase64('AAAA', 'End');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });
});
