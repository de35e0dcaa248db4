import fc from 'fast-check';
import { makeReport, makeSnapshot } from '../../../src/report';
import { builtInFiles, readStandard, readStandardValue, type ReadStandard } from '../../../src/standard/file';
import { standardFindingMessage } from '../../../src/wording/standard';
import { factsOf } from '../../builders/facts';
import { standardFileOf } from '../../builders/standard-file';

const text = JSON.stringify(standardFileOf());
const times = (count: number, item: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => item(index)).join('');

const refused: [what: string, text: string, ...ids: string[]][] = [
  ['nothing', '', 'nothing'],
  ['a comment alone', '# standard', 'nothing'],
  ['a page of the web', '<html>\n<body>a: b</body></html>', 'syntax'],
  ['a file that is cut off', text.slice(0, -10), 'syntax'],
  ['UTF-16 that was read as UTF-8', Buffer.from(text, 'utf16le').toString('utf8'), 'syntax'],
  ['bytes of a .docx', `PK\u0003\u0004\u0014\u0000\b\u0000`, 'odd-characters'],
  ['a huge file', 'a'.repeat(300_001), 'too-large'],
  ['brackets 100,000 deep', '['.repeat(100_000), 'too-deep'],
  ['a list of 140,000 numbers', `[${'1,'.repeat(140_000)}1]`, 'too-many-values'],
  ['140,000 empty members', '?\n'.repeat(140_000), 'too-many-values'],
  ['lists of YAML 100,000 deep', '- '.repeat(100_000), 'too-deep'],
  ['keys of YAML 100,000 deep', '? '.repeat(100_000), 'too-deep'],
  ['members 500 deep by blanks', times(500, (at) => `${' '.repeat(at)}a:\n`), 'too-deep'],
  ['100,000 closing brackets', ']'.repeat(100_000), 'syntax'],
  ['100,000 commas', `[${','.repeat(100_000)}]`, 'syntax'],
  ['two documents, the first with a mistake', 'id: [a,,b]\n---\nid: b', 'syntax'],
  ['aliases', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]', 'alias', 'alias', 'alias', 'alias'],
  ['a merge key', '<<: { id: x }', 'alias'],
  ['a tag', 'id: !!js/function "x"', 'tag'],
  ['a directive', '%YAML 1.1\n---\nid: yes', 'syntax'],
  ['two documents', 'id: a\n---\nid: b', 'several-documents'],
  ['a member twice', '{"id":"a","id":"b"}', 'member-twice'],
  ['a list for a name', '? [a]\n: b', 'key'],
  ['__proto__', '{"__proto__":{"polluted":true}}', 'forbidden-member'],
  ['constructor', '{"criteria":[{"constructor":{"prototype":{}}}]}', 'forbidden-member'],
  ['a tab in the indentation', 'limits:\n\twords: 1', 'syntax'],
  ['a lone surrogate', '{"id":"\\ud800"}', 'odd-characters'],
  ['a control character', '{"name":"\\u0000"}', 'odd-characters'],
  ['a number', '5', 'wrong-type'],
];

describe('a file is refused with a sentence, and nothing is thrown', () => {
  test.each(refused)('for it is %s', (_, hostile, ...expected) => {
    const read = readStandard(hostile);
    expect(read.findings.map(({ id }) => id)).toEqual(expected);
    expect(read.findings.map(standardFindingMessage).join()).toMatch(/\.|\)$/u);
    expect([read.standard, read.file]).toEqual([null, null]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('the lines count from one, whatever ends them', () => {
    expect(readStandard('id: a\r\nlimits:\r\n\twords: 1').findings.map(({ line }) => line)).toEqual([3]);
  });

  test('as many mistakes as a file may have are told up to 200, the errors first', () => {
    const criteria = Array.from({ length: 10_000 }, (_, at) => ({ code: `P${at}` }));
    const { findings } = readStandardValue(standardFileOf({ zebra: 1, criteria }));
    expect(findings).toHaveLength(200);
    expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['error']));
  });

  test('a value in a circle, and one that holds another over and over', () => {
    const circle: { self?: object } = {};
    circle.self = circle;
    let bomb: unknown = 'x';
    for (let level = 0; level < 15; level++) bomb = Array.from({ length: 10 }, () => bomb);
    expect(readStandardValue(circle).findings.map(({ id }) => id)).toEqual(['too-deep']);
    expect(readStandardValue(bomb).findings.map(({ id }) => id)).toEqual(['too-large']);
  });
});

const emptyReport = (standard: NonNullable<ReadStandard['standard']>) =>
  makeReport(makeSnapshot(factsOf()), standard);

/** What one place of a real file may become. */
const changed = fc
  .record({
    at: fc.nat(),
    value: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom('P1', 'K1.1', 'pass', '', null)),
  })
  .map(({ at, value }) => {
    const file = JSON.parse(JSON.stringify(builtInFiles['st0071-highfield'])) as object;
    const places = placesIn(file);
    const { holder, key } = places[at % places.length]!;
    if (value === '' && Array.isArray(holder)) holder.splice(Number(key), 1);
    else if (value === '') delete (holder as Record<string, unknown>)[key];
    else (holder as Record<string, unknown>)[key] = value;
    return file;
  });

function placesIn(holder: object): { holder: object; key: string }[] {
  return Object.entries(holder).flatMap(([key, value]: [string, unknown]) => [
    { holder, key },
    ...(typeof value === 'object' && value !== null ? placesIn(value) : []),
  ]);
}

describe('whatever is given', () => {
  test('no value of JSON makes the reader throw, and each finding has a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), changed), (value) => {
        for (const finding of readStandardValue(value).findings)
          expect(standardFindingMessage(finding)).not.toBe('');
      }),
    );
  });

  test('no text makes the reader throw, and JSON says the same as its value', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => void readStandard(any)));
    fc.assert(
      fc.property(changed, (value) => {
        const ids = (read: ReadStandard) => read.findings.map(({ id, path }) => [id, path]);
        expect(ids(readStandard(JSON.stringify(value)))).toEqual(ids(readStandardValue(value)));
      }),
      { numRuns: 30 },
    );
  });

  test('a file that is accepted gives a standard of which a report can be made', () => {
    let accepted = 0;
    fc.assert(
      fc.property(changed, (value) => {
        const { standard } = readStandardValue(value);
        if (!standard) return;
        accepted++;
        expect(emptyReport(standard).coverage.criteria).toHaveLength(standard.criteria.length);
      }),
      { seed: 1, numRuns: 200 },
    );
    expect(accepted).toBeGreaterThan(20);
  });
});
