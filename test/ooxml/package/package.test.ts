import { paragraphFacts } from '../../../src/ooxml/document/paragraph-facts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import {
  DocxDocument,
  DocxError,
  DocxPackage,
  insertText,
  setControlProperties,
  wrapInline,
  writeSettings,
} from '../../../src/ooxml';
import { browserXml } from '../../../src/ooxml/xml/xml-browser';
import { nodeXml } from '../../../src/ooxml/xml/xml-node';
import type { XmlEngine } from '../../../src/ooxml';
import { bullet, docx, docxWith, h1, p, r, raw, sdt, table } from '../../builders/docx';
import { openWith, partText } from '../open';
import { schemaErrors } from '../validate';

const refusal = (bytes: Uint8Array, limits?: Parameters<typeof DocxDocument.open>[2]): string => {
  try {
    DocxDocument.open(bytes, nodeXml, limits);
  } catch (error) {
    if (error instanceof DocxError) return error.code;
    throw error;
  }
  return 'opened';
};

const addInId = '11111111-2222-3333-4444-555555555555';
const addIn = { id: addInId, version: '1.0.0.0', store: 'developer', storeType: 'Registry' };

describe('a file that can’t be read', () => {
  const good = docx('text');
  const part = (name: string, content: string) => zipSync({ ...unzipSync(good), [name]: strToU8(content) });
  const compound = (name: string) =>
    new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...name].flatMap((c) => [c.charCodeAt(0), 0])]);

  test.each([
    ['another kind of file', strToU8('%PDF-1.7'), 'not-a-docx'],
    ['an empty file', new Uint8Array(), 'not-a-docx'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('a') }), 'not-a-docx'],
    ['a document with a password', compound('EncryptedPackage'), 'encrypted'],
    ['a document of the old format', compound('WordDocument'), 'old-format'],
    ['a file that is cut off', good.slice(0, good.length - 40), 'damaged'],
    ['a part that is not well-formed', part('word/document.xml', '<w:document>'), 'damaged'],
    ['a part with a document type', part('word/document.xml', '<!DOCTYPE a><a/>'), 'damaged'],
    ['a name that leaves the package', part('../evil.xml', '<a/>'), 'damaged'],
    ['a package without a document', part('_rels/.rels', '<Relationships/>'), 'no-main-document'],
  ])('says so for %s', (_, bytes, code) => {
    expect(refusal(bytes)).toBe(code);
  });

  test('says so for a workbook', () => {
    const types = partText(good, '[Content_Types].xml').replace(
      'wordprocessingml.document',
      'spreadsheetml.sheet',
    );
    expect(refusal(part('[Content_Types].xml', types))).toBe('not-a-docx');
  });

  test('says so for a changed byte, by the checksum', () => {
    const stored = zipSync(unzipSync(good), { level: 0 });
    const at = Buffer.from(stored).indexOf('text</w:t>');
    stored[at] = 0x54;
    expect(refusal(stored)).toBe('damaged');
  });

  test('says so for one that grows beyond the limits, before it is unpacked', () => {
    const bomb = part('word/media/zeros.bin', '\0'.repeat(200_000));
    expect(refusal(bomb, { entry: 100_000, total: 1_000_000, entries: 100 })).toBe('too-large');
    expect(refusal(bomb, { entry: 1_000_000, total: 150_000, entries: 100 })).toBe('too-large');
    expect(refusal(bomb, { entry: 1_000_000, total: 1_000_000, entries: 3 })).toBe('too-large');
    expect(refusal(bomb, { entry: 1_000_000, total: 1_000_000, entries: 100 })).toBe('opened');
  });
});

describe('saving', () => {
  const corpus = join(__dirname, '..', '..', '..', '..', 'shared', 'corpus');
  const own: Record<string, Uint8Array> = {
    plain: docx(h1('a'), p('b'), table([['c']])),
    notes: docxWith({ footnotes: ['x'], endnotes: ['y'], header: ['z'] }, 'a'),
    strict: docxWith({ strict: true }, bullet('a')),
  };
  const inCorpus = existsSync(corpus) ? readdirSync(corpus).filter((name) => name.endsWith('.docx')) : [];
  const files: [string, () => Uint8Array][] = [
    ...Object.entries(own).map(([name, bytes]): [string, () => Uint8Array] => [name, () => bytes]),
    ...inCorpus.map((name): [string, () => Uint8Array] => [
      name,
      () => new Uint8Array(readFileSync(join(corpus, name))),
    ]),
  ];

  const openable = (bytes: Uint8Array) => {
    try {
      return DocxDocument.open(bytes, nodeXml);
    } catch (error) {
      if (error instanceof DocxError) return null;
      throw error;
    }
  };

  test('keeps every untouched part byte for byte, in order, and the text of the touched one', () => {
    let opened = 0;
    for (const [name, read] of files) {
      const document = openable(read());
      if (!document) continue;
      opened++;
      const before = unzipSync(read());
      const texts = paragraphFacts(document).map((x) => x.text);
      document.changed('inline');
      const saved = document.save();
      const after = unzipSync(saved);
      expect([name, Object.keys(after)]).toEqual([
        name,
        Object.keys(before).filter((part) => !part.endsWith('/')),
      ]);
      for (const part of Object.keys(after))
        if (part !== document.main.name)
          expect([name, part, Buffer.compare(after[part]!, before[part]!)]).toEqual([name, part, 0]);
      expect(paragraphFacts(DocxDocument.open(saved, nodeXml)).map((x) => x.text)).toEqual(texts);
    }
    expect(opened).toBeGreaterThanOrEqual(3);
  }, 120_000);

  test('gives the same bytes again for the same document', () => {
    const bytes = own['plain']!;
    expect(DocxDocument.open(bytes, nodeXml).save()).toEqual(DocxDocument.open(bytes, nodeXml).save());
  });

  test('keeps the XML declaration of a touched part', () => {
    const document = openWith({}, 'a');
    document.changed('inline');
    expect(partText(document.save(), 'word/document.xml')).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>/,
    );
  });

  test('gives the same bytes from the DOM of a page as from that of Node', () => {
    const page = browserXml(new JSDOM('').window.DOMParser);
    const source = docx(
      h1('Ein & "zwei" <drei>'),
      p(r('a\tb\nc'), raw('<w:r><w:t>\u00a0&#13;&#x1F600;\u2028</w:t></w:r><!-- remark --><?mark up?>')),
      sdt({ tag: 'a"b' }, p(raw('<w:r><w:t><![CDATA[<raw>]]></w:t></w:r>'))),
    );
    const edited = (engine: XmlEngine) => {
      const document = DocxDocument.open(source, engine);
      const [first, second] = document.paragraphs().map((x) => x.node);
      insertText(document, first!, 3, ' & <new>');
      const control = wrapInline(document, second!, 1, 4, { tag: 'ksb1:x', color: '#123456' });
      setControlProperties(document, control, { title: '"quoted"\n' });
      return document.save();
    };
    expect(partText(edited(page), 'word/document.xml')).toBe(partText(edited(nodeXml), 'word/document.xml'));
    expect(Buffer.compare(edited(page), edited(nodeXml))).toBe(0);
    expect(() => page.parse('<a><b></a>')).toThrow(DocxError);
    expect(() => page.parse('<!DOCTYPE a><a/>')).toThrow(DocxError);
  });
});

describe('the settings of an add-in', () => {
  test('are kept as Word keeps them, beside those of others', async () => {
    const document = openWith({}, 'a');
    const { pkg } = document;
    const write = (id: string, key: string) =>
      writeSettings(pkg, { ...addIn, id }, new Map([[key, JSON.stringify('"<&')]]));
    write(addInId, 'mine');
    write('99999999-2222-3333-4444-555555555555', 'theirs');
    write(addInId.toUpperCase(), 'mine again');
    const saved = document.save();
    const again = DocxDocument.open(saved, nodeXml);
    expect([...again.settings(addInId)]).toEqual([['mine again', '"\\"<&"']]);
    expect([...again.settings().keys()]).toEqual(['mine again', 'theirs']);
    expect(await schemaErrors(saved)).toEqual([]);
  });
});

test('a package finds parts without regard to case', () => {
  const pkg = DocxPackage.open(docx('a'), nodeXml);
  expect(pkg.part('WORD/Document.xml')?.name).toBe('word/document.xml');
});
