import { paragraphFacts } from '../../../src/ooxml/document/paragraph-facts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { reportOn } from '../../../src/cli/check';
import { openDocx } from '../../../src/docx/read-docx';
import { DocxError } from '../../../src/ooxml';
import { DEEPEST_NESTING, parseXml } from '../../../src/ooxml/xml/parse';
import {
  bullet,
  docx,
  docxWith,
  field,
  footnote,
  h1,
  p,
  raw,
  sdt,
  table,
  textBox,
} from '../../builders/docx';

type Parts = Record<string, Uint8Array>;

const MAIN = 'word/document.xml';
const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = '_rels/.rels';

const built = docxWith(
  { footnotes: ['A note of four words.'], endnotes: ['another'], header: ['head'] },
  h1('Section 2 – Actions'),
  sdt({ tag: 'ksb1:abcdef::K1.4' }, p('I called the customer.', footnote(1))),
  bullet('one', field('PAGEREF a', '3')),
  table([['a', 'b']]),
  p(textBox('boxed')),
);
const sample = new Uint8Array(
  readFileSync(join(__dirname, '..', '..', '..', 'assets', 'sample', 'sample-report.docx')),
);
const samples: [string, Uint8Array][] = [
  ['a small document', built],
  ['the sample report', sample],
];

/** The words that a report counts in the document, or why there is none. Any other error is what these tests look for. */
function outcome(bytes: Uint8Array): number | DocxError['code'] {
  try {
    return reportOn(bytes).length.document;
  } catch (error) {
    if (!(error instanceof DocxError)) throw error;
    expect(error.message).toMatch(/^[A-Z][^<>{}]{20,160}\.$/);
    return error.code;
  }
}

const withParts = (parts: Record<string, string>, bytes = built): Uint8Array =>
  zipSync({
    ...unzipSync(bytes),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, text]): [string, Uint8Array] => [name, strToU8(text)]),
    ),
  });
const without = (name: string, bytes: Uint8Array): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([part]) => part !== name)));
const textOf = (name: string, bytes = built): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('an archive that was damaged', () => {
  test.each(samples)('is refused wherever it is cut off: %s', (_, bytes) => {
    for (let part = 0; part < 200; part++) {
      const length = Math.floor((bytes.length * part) / 200);
      expect([length, outcome(bytes.subarray(0, length))]).toEqual([
        length,
        length < 2 ? 'not-a-docx' : 'damaged',
      ]);
    }
  });

  test('gives a report or a refusal whatever bytes were changed', () => {
    const stored = zipSync(unzipSync(built), { level: 0 });
    const change = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 255 }));
    fc.assert(
      fc.property(
        fc.constantFrom(built, stored, sample),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        (bytes, changes) => {
          const copy = bytes.slice();
          for (const [at, mask] of changes) copy[at % copy.length]! ^= mask;
          outcome(copy);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('gives a report or a refusal whatever stands in a part, under a right checksum', () => {
    const names = Object.keys(unzipSync(built));
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      '&',
      '/',
      'w:',
      '\0',
      '\u{1f600}',
      '&#0;',
      ']]>',
      '<!--',
      '<w:p>',
      '-1',
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(fc.tuple(fc.nat(), fc.nat(12), piece), { minLength: 1, maxLength: 3 }),
        (name, edits) => {
          let text = textOf(name);
          for (const [where, gone, insert] of edits) {
            const at = where % (text.length + 1);
            text = text.slice(0, at) + insert + text.slice(at + gone);
          }
          outcome(withParts({ [name]: text }));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('a part that is missing', () => {
  test.each(samples)('costs what it held, and nothing else: %s', (_, bytes) => {
    const needed: Record<string, string> = {
      [TYPES]: 'not-a-docx',
      [RELATIONSHIPS]: 'no-main-document',
      [MAIN]: 'no-main-document',
    };
    for (const name of Object.keys(unzipSync(bytes)))
      expect([name, outcome(without(name, bytes))]).toEqual([name, needed[name] ?? expect.any(Number)]);
  });

  test('may be empty, or hold something else', () => {
    for (const name of Object.keys(unzipSync(built)))
      for (const text of ['', ' ', 'text', '<a/>', '<a xmlns="b"><c/></a>', '{"a":1}']) {
        const ending = outcome(withParts({ [name]: text }));
        expect(['number', 'damaged', 'no-main-document']).toContain(
          typeof ending === 'number' ? 'number' : ending,
        );
      }
  });
});

describe('relationships that lead nowhere', () => {
  const targets = [
    'word/none.xml',
    '',
    '/',
    '..',
    '../../../etc/passwd',
    'C:\\a.xml',
    'file:///a',
    'http://a/b',
    '#',
    '%00',
  ];
  const loops = [TYPES, RELATIONSHIPS, 'word/_rels/document.xml.rels', 'word/styles.xml'];

  test.each([...targets, ...loops])('to the main document: %j', (target) => {
    const changed = textOf(RELATIONSHIPS).replace('word/document.xml', target);
    expect(outcome(withParts({ [RELATIONSHIPS]: changed }))).toBe('no-main-document');
  });

  test.each([...targets, ...loops, 'document.xml', '../word/document.xml', '/word/document.xml'])(
    'to every other part: %j',
    (target) => {
      const name = 'word/_rels/document.xml.rels';
      const changed = textOf(name).replace(/Target="[^"]*"/g, `Target="${target}"`);
      expect(outcome(withParts({ [name]: changed }))).toEqual(expect.any(Number));
    },
  );

  test('to a main document outside the package', () => {
    const changed = textOf(RELATIONSHIPS).replace('Target=', 'TargetMode="External" Target=');
    expect(outcome(withParts({ [RELATIONSHIPS]: changed }))).toBe('no-main-document');
  });

  test('to an add-in’s settings that are the package itself', () => {
    const loop = (source: string, type: string, target: string) =>
      textOf(source).replace(
        '</Relationships>',
        `<Relationship Id="x" Type="${type}" Target="${target}"/></Relationships>`,
      );
    const panes = 'http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes';
    const extension = 'http://schemas.microsoft.com/office/2011/relationships/webextension';
    const parts = {
      [RELATIONSHIPS]: loop(RELATIONSHIPS, panes, MAIN),
      'word/_rels/document.xml.rels': loop('word/_rels/document.xml.rels', extension, 'document.xml'),
    };
    expect(outcome(withParts(parts))).toBe(outcome(built));
  });

  test('leave a document without content types readable', () => {
    expect(outcome(withParts({ [TYPES]: '<Types/>' }))).toBe(outcome(built));
  });
});

describe('styles and lists that lead back to themselves', () => {
  test('end where they would', () => {
    const style = (id: string, basedOn: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/></w:style>`;
    const long = Array.from({ length: 20_000 }, (_, i) => style(`S${i}`, `S${i + 1}`)).join('');
    const styled = (id: string) =>
      raw(`<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr><w:r><w:t>x</w:t></w:r></w:p>`);
    const styles = style('A', 'B') + style('B', 'A') + style('C', 'C') + long;
    const lists = Array.from({ length: 200 }, (_, i) => styled(`S${i}`));
    expect(outcome(docxWith({ styles }, styled('A'), styled('C'), ...lists))).toBe(202);
  });
});

describe('nesting', () => {
  const paragraph = '<w:p><w:r><w:t>deep</w:t></w:r></w:p>';
  const run = '<w:r><w:t>deep</w:t></w:r>';
  const nested = (open: string, close: string, inner: string, depth: number) =>
    open.repeat(depth) + inner + close.repeat(depth);
  const tagged = '<w:sdt><w:sdtPr><w:tag w:val="ksb1:abcdef::K1.4"/></w:sdtPr><w:sdtContent>';
  const kinds: [string, (depth: number) => string][] = [
    ['controls', (n) => nested(tagged, '</w:sdtContent></w:sdt>', paragraph, n)],
    ['controls in a paragraph', (n) => `<w:p>${nested(tagged, '</w:sdtContent></w:sdt>', run, n)}</w:p>`],
    ['tables', (n) => nested('<w:tbl><w:tr><w:tc>', '<w:p/></w:tc></w:tr></w:tbl>', paragraph, n)],
    ['smart tags', (n) => `<w:p>${nested('<w:smartTag>', '</w:smartTag>', run, n)}</w:p>`],
    ['insertions', (n) => nested('<w:ins>', '</w:ins>', paragraph, n)],
    ['insertions in a paragraph', (n) => `<w:p>${nested('<w:ins>', '</w:ins>', run, n)}</w:p>`],
    [
      'alternatives',
      (n) =>
        nested('<mc:AlternateContent><mc:Fallback>', '</mc:Fallback></mc:AlternateContent>', paragraph, n),
    ],
    ['paragraphs', (n) => nested('<w:p>', '</w:p>', run, n)],
  ];

  test.each(kinds)('of %s is read as deep as anybody nests, and refused far beyond', (_, make) => {
    const bytes = docx(raw(make(35)));
    const document = openDocx(bytes);
    expect(paragraphFacts(document).map(({ text }) => text)).toContain('deep');
    expect(document.controls().length).toBeLessThanOrEqual(35);
    expect(outcome(bytes)).toBe(1);
    expect(outcome(docx(raw(make(100_000))))).toBe('damaged');
  });

  test('of text boxes is refused as well', () => {
    const box = (n: number) =>
      nested('<w:p><w:r><w:pict><w:txbxContent>', '</w:txbxContent></w:pict></w:r></w:p>', paragraph, n);
    expect(outcome(docx(raw(box(25))))).toBe(0);
    expect(outcome(docx(raw(box(20_000))))).toBe('damaged');
  });

  test('is judged by elements alone', () => {
    const markup = (inner: string, depth: number) =>
      `<a>${'<b c="&gt;" d=\'/>\'>'.repeat(depth)}${inner}${'</b>'.repeat(depth)}</a>`;
    const aside = '<!-- <b> --><![CDATA[<b>]]><?b <b>?><e/>'.repeat(2 * DEEPEST_NESTING);
    expect(parseXml(markup(aside, DEEPEST_NESTING - 2)).documentElement.localName).toBe('a');
    expect(() => parseXml(markup('', DEEPEST_NESTING))).toThrow(DocxError);
  });

  test('of fields that begin and never end is borne over many paragraphs', () => {
    const open =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    expect(outcome(docx(raw(`<w:p>${open}<w:r><w:t>x</w:t></w:r></w:p>`.repeat(1500))))).toBe(1500);
  });
});

describe('entities', () => {
  const bomb =
    '<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">' +
    Array.from(
      { length: 12 },
      (_, i) => `<!ENTITY a${i} "${`&a${i - 1 < 0 ? '' : i - 1};`.repeat(10)}">`,
    ).join('') +
    ']>';
  test.each([
    ['that expand without end', bomb, '&a11;'],
    ['that read a file', '<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'],
    ['that nobody declared', '', '&a;'],
    ['of parameters', '<!doctype a [<!ENTITY % a SYSTEM "http://localhost/a"> %a;]>', 'x'],
  ])('%s are refused', (_, doctype, use) => {
    const xml = textOf(MAIN)
      .replace(/^(<\?xml[^>]*>\s*)/, `$1${doctype}`)
      .replace('I called', use);
    expect(outcome(withParts({ [MAIN]: xml }))).toBe('damaged');
  });
});

interface Packed {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly unpacked: number;
  readonly crc?: number;
  /** Where the directory says that it begins, instead of where it does. */
  readonly offset?: number;
}

/** An archive by hand, with a directory that may lie. */
function archive(entries: readonly Packed[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, packed, unpacked, crc = 0, offset } of entries) {
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(8, 8);
    local.writeUInt16LE(name.length, 26);
    const record = Buffer.alloc(46);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(8, 10);
    record.writeUInt32LE(crc, 16);
    record.writeUInt32LE(packed.length, 20);
    record.writeUInt32LE(unpacked, 24);
    record.writeUInt16LE(name.length, 28);
    record.writeUInt32LE(offset ?? at, 42);
    directory.push(record, Buffer.from(name));
    if (offset !== undefined) continue;
    chunks.push(local, Buffer.from(name), Buffer.from(packed));
    at += 30 + name.length + packed.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...chunks, central, end]));
}

describe('an archive built to do harm', () => {
  const gigabyte = 2 ** 30;
  // A flushed block ends on a byte, so that a megabyte of zeros can be strung together a thousand times.
  const megabyte = deflateRawSync(Buffer.alloc(2 ** 20), { finishFlush: constants.Z_FULL_FLUSH });
  const zeros = Buffer.concat([...Array.from({ length: 1024 }, () => megabyte), Buffer.from([3, 0])]);
  const types: Packed = { name: TYPES, packed: deflateRawSync('<Types/>'), unpacked: 8 };

  test.each([
    ['declares a gigabyte and holds it', [{ ...types, packed: zeros, unpacked: gigabyte }], 'too-large'],
    ['declares a gigabyte and holds nothing', [{ ...types, unpacked: gigabyte }], 'too-large'],
    ['declares 4 GB', [{ ...types, unpacked: 0xfffffffe }], 'too-large'],
    [
      'declares a hundred bytes and holds a gigabyte',
      [{ ...types, packed: zeros, unpacked: 100 }],
      'damaged',
    ],
    ['declares more than it holds', [{ ...types, unpacked: 9 }], 'damaged'],
    ['holds an entry twice', [types, { ...types, offset: 0 }], 'damaged'],
    ['holds entries that share their bytes', [types, { ...types, name: 'a', offset: 0 }], 'damaged'],
    ['names an entry beyond its end', [types, { ...types, name: 'a', offset: 0xfffffff0 }], 'damaged'],
  ] satisfies [string, Packed[], string][])('is refused where it %s', (_, entries, code) => {
    const before = process.memoryUsage().arrayBuffers;
    expect(outcome(archive(entries))).toBe(code);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(gigabyte / 4);
  });

  test('is refused where parts overlap by some bytes only', () => {
    const entries = [types, { ...types, name: 'a', offset: 20 }];
    expect(outcome(archive(entries))).toBe('damaged');
  });

  test('is refused where names lead outside or differ in nothing', () => {
    for (const name of ['../a', '/a', 'a\\b', 'c:a', 'a/../../b'])
      expect([name, outcome(archive([types, { ...types, name }]))]).toEqual([name, 'damaged']);
  });
});

test('what is mutated here gives a report as it stands', () => {
  const parts: Parts = unzipSync(built);
  expect(Object.keys(parts)).toContain(MAIN);
  expect(outcome(built)).toBeGreaterThan(8);
  expect(outcome(sample)).toBeGreaterThan(2000);
});
