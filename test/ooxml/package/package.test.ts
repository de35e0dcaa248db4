import { paragraphFacts } from '../../../src/ooxml/document/paragraph-facts';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { DocxDocument, DocxError, DocxPackage, writeSettings } from '../../../src/ooxml';
import { bullet, docx, docxWith, h1, p, table } from '../../builders/docx';
import { parseXml } from '../../../src/ooxml/xml/parse';
import { serialise } from '../../../src/ooxml/xml/serialise';
import { openWith, partText } from '../open';
import { schemaErrors } from '../validate';

const refusal = (bytes: Uint8Array, limits?: Parameters<typeof DocxPackage.open>[1]): string => {
  try {
    DocxPackage.open(bytes, limits);
    DocxDocument.open(bytes);
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
    const limits = { entry: 1_000_000, total: 1_000_000, growth: 1_000_000, entries: 100 };
    expect(refusal(bomb, { zip: { ...limits, entry: 100_000 } })).toBe('too-large');
    expect(refusal(bomb, { zip: { ...limits, total: 150_000 } })).toBe('too-large');
    expect(refusal(bomb, { zip: { ...limits, growth: 150_000 } })).toBe('too-large');
    expect(refusal(bomb, { zip: { ...limits, entries: 3 } })).toBe('too-large');
    expect(refusal(bomb, { zip: limits })).toBe('opened');
  });
});

describe('the one door for XML', () => {
  const good = docx(p('text'));
  const withPart = (name: string, change: (xml: string) => string) =>
    zipSync({ ...unzipSync(good), [name]: strToU8(change(partText(good, name))) });
  const withText = (text: string) => withPart('word/document.xml', (xml) => xml.replace('text', text));

  test.each([
    ['U+FFFD', 'a\ufffdb', 'a\ufffdb'],
    ['U+FFFD as a reference', 'a&#xFFFD;b', 'a\ufffdb'],
    ['a character beyond the basic plane as a reference', '&#x1F600;', '\u{1f600}'],
  ])('reads %s', (_, markup, text) => {
    expect(paragraphFacts(DocxDocument.open(withText(markup)))[0]?.text).toBe(text);
  });

  test.each([
    ['a control character', '\u0001'],
    ['a control character as a reference', '&#1;'],
    ['a reference beyond Unicode', '&#x110000;'],
    ['a reference to half of a pair', '&#xD83D;'],
    ['U+FFFE', '\ufffe'],
    ['a bare ampersand', 'you & me'],
    ['the end of a section of characters', ']]>'],
    ['a prefix that nobody declared', '<x:y/>'],
    ['an attribute twice', '<w:b w:c="1" w:c="2"/>'],
    ['a bracket in a value', '<w:b w:c="<"/>'],
  ])('refuses %s', (_, markup) => {
    expect(refusal(withText(markup))).toBe('damaged');
  });

  test('refuses what is no UTF-8', () => {
    const parts = unzipSync(good);
    const main = parts['word/document.xml']!;
    main[Buffer.from(main).indexOf('text')] = 0xff;
    expect(refusal(zipSync(parts))).toBe('damaged');
  });

  test.each(['word/styles.xml', 'word/settings.xml', 'word/numbering.xml', 'word/_rels/document.xml.rels'])(
    'refuses a damaged %s before anything is done with the file',
    (name) => {
      expect(refusal(withPart(name, (xml) => xml.slice(0, -3)))).toBe('damaged');
    },
  );

  test('refuses more than is read of one file before a tree is built', () => {
    const limits = { bytes: 1e6, characters: 1e3, paragraphs: 20, elements: 1e3, attributes: 1e3 };
    const code = (xml: Partial<typeof limits>) => refusal(good, { xml: { ...limits, ...xml } });
    expect(code({})).toBe('opened');
    expect(code({ bytes: 1e3 })).toBe('too-large');
    expect(code({ characters: 3 })).toBe('too-large');
    expect(code({ paragraphs: 0 })).toBe('too-large');
    expect(code({ elements: 20 })).toBe('too-large');
    expect(code({ attributes: 20 })).toBe('too-large');
    const many = Array.from({ length: 300 }, (_, at) => ` a${at}=""`).join('');
    expect(refusal(withPart('word/document.xml', (xml) => xml.replace('<w:p>', `<w:p${many}>`)))).toBe(
      'damaged',
    );
  });
});

describe('an archive', () => {
  const good = docx('text');

  test('with more entries than it says is refused', () => {
    const short = good.slice();
    const view = new DataView(short.buffer);
    const end = short.length - 22;
    view.setUint16(end + 10, view.getUint16(end + 10, true) - 1, true);
    expect(refusal(short)).toBe('damaged');
  });

  test.each(['__proto__', '17'])(
    'with an entry named %s is refused, for it would be lost or moved',
    (name) => {
      const named = zipSync({ ...unzipSync(good), ['x'.repeat(name.length)]: strToU8('a') });
      const text = Buffer.from(named).toString('latin1').replaceAll('x'.repeat(name.length), name);
      expect(refusal(new Uint8Array(Buffer.from(text, 'latin1')))).toBe('damaged');
    },
  );
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
      return DocxDocument.open(bytes);
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
      expect(paragraphFacts(DocxDocument.open(saved)).map((x) => x.text)).toEqual(texts);
    }
    expect(opened).toBeGreaterThanOrEqual(3);
  }, 120_000);

  test('gives the same bytes again for the same document', () => {
    const bytes = own['plain']!;
    expect(DocxDocument.open(bytes).save()).toEqual(DocxDocument.open(bytes).save());
  });

  test('keeps the XML declaration of a touched part', () => {
    const document = openWith({}, 'a');
    document.changed('inline');
    expect(partText(document.save(), 'word/document.xml')).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>/,
    );
  });

  test('writes what it has read, however it was written', () => {
    const markup =
      '<a xmlns="u" b="&lt;&quot;&#9;"><b xmlns:c="v" c:d="e"/>\u00a0&#xD;\u{1F600}\u2028]]&gt;<!-- remark --><?mark up?>' +
      '<![CDATA[<raw>]]></a>';
    expect(serialise(parseXml(markup))).toBe(markup.replace('&#9;', '&#x9;'));
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
    const again = DocxDocument.open(saved);
    expect([...again.settings(addInId)]).toEqual([['mine again', '"\\"<&"']]);
    expect([...again.settings().keys()]).toEqual(['mine again', 'theirs']);
    expect(await schemaErrors(saved)).toEqual([]);
  });
});

test('a package finds parts without regard to case', () => {
  const pkg = DocxPackage.open(docx('a'));
  expect(pkg.part('WORD/Document.xml')?.name).toBe('word/document.xml');
});
