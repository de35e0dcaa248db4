import { assessmentOf, phrasesOf, searchWordsOf } from '../../../src/standard';
import { builtInFiles, readStandard, readStandardValue } from '../../../src/standard/file';
import { standardFindingMessage } from '../../../src/wording/standard';
import { standardFileOf } from '../../builders/standard-file';

const told = (text: string): string[] =>
  readStandard(text).findings.map((finding) => `${finding.line}: ${standardFindingMessage(finding)}`);

const ids = (value: unknown): string[] => readStandardValue(value).findings.map(({ id }) => id);

describe('a file is read', () => {
  test('as JSON and as YAML, to the same standard', () => {
    const yaml = [
      'formatVersion: 1',
      'id: small',
      'name: Small',
      'body: Nobody',
      'criteria:',
      '  - code: P1',
      '    wording: Does it.',
      'limits: { words: 100 }',
    ];
    const read = readStandard(yaml.join('\n'));
    expect(read.findings).toEqual([]);
    expect(read.file).toEqual(standardFileOf());
    expect(readStandard(JSON.stringify(standardFileOf(), null, '\t'))).toEqual(read);
    expect(readStandardValue(standardFileOf())).toEqual(read);
  });

  test('with a byte order mark, and with the line ends of Windows', () => {
    const text = JSON.stringify(standardFileOf(), null, 2).replaceAll('\n', '\r\n');
    expect(readStandard(`\uFEFF${text}`).findings).toEqual([]);
  });

  test('and a standard with the least has one grade and one theme without names, no sections, and exactly its words', () => {
    const { standard } = readStandardValue(standardFileOf());
    expect(standard?.grades.map(({ name }) => name)).toEqual(['']);
    expect(standard?.themes.map(({ title }) => title)).toEqual(['']);
    expect(standard?.sections).toEqual([]);
    expect(standard?.limits).toMatchObject({
      floor: 100,
      ceiling: 100,
      under: 'marked',
      over: 'marking-stops',
    });
  });

  test('and what is beside the report comes from the file too, never from the standard that is built in', () => {
    const { standard } = readStandardValue(standardFileOf());
    if (!standard) throw new Error('not read');
    expect([assessmentOf(standard).proposal, phrasesOf(standard), searchWordsOf(standard)]).toEqual([
      null,
      [],
      {},
    ]);
  });
});

describe('what is wrong with the form is told with its place', () => {
  test('by line and path, in a sentence', () => {
    const text = `formatVersion: 1
id: small
name: "Small "
body: Nobody
criteria:
  - wording: Does it.
  - code: 1.4
    wording: Does more.
  - code: K 1
    wording: Does all.
limits:
  words: "2500"
  tolerance: 2
  under: lost
`;
    expect(told(text)).toEqual([
      '3: name: is empty, or begins or ends with a space.',
      '6: criteria[0].code: is missing.',
      '7: criteria[1].code: should be text, in quotation marks, and is the number 1.4.',
      '9: criteria[2].code: is not a code: 2 to 12 letters and digits, at least one of each, with dots between them.',
      '12: limits.words: should be a number, without quotation marks, and is “2500”.',
      '13: limits.tolerance: should be at most 0.99, and is the number 2.',
      '14: limits.under: should be one of marked, fails, and is “lost”.',
    ]);
  });

  test('and a file without the form is no file', () => {
    expect(readStandardValue(standardFileOf({ limits: null }))).toMatchObject({ standard: null, file: null });
  });

  test('a file of a later form is refused', () => {
    expect(ids(standardFileOf({ formatVersion: 2 }))).toEqual(['format-version']);
  });

  test('too many and too few of something, too long a text, half a word', () => {
    expect(ids(standardFileOf({ criteria: [] }))).toEqual(['too-few']);
    expect(ids(standardFileOf({ name: 'n'.repeat(2_001) }))).toEqual(['too-long']);
    expect(ids(standardFileOf({ limits: { words: 1.5 } }))).toEqual(['not-whole']);
    expect(ids(standardFileOf({ terms: Array.from({ length: 501 }, (_, at) => `t${at}`) }))).toEqual([
      'too-many',
    ]);
  });

  test('a star anywhere but at the end of a word is refused', () => {
    expect(ids(standardFileOf({ terms: ['a*'] }))).toEqual([]);
    for (const word of ['*a', 'a*b', '****', 'a**', '(a+)+*$*'])
      expect(ids(standardFileOf({ terms: [word] }))).toEqual(['wrong-form']);
  });

  test('members that no standard has are left out and told, with what was meant', () => {
    const read = readStandardValue(
      standardFileOf({ limits: { words: 100, tolerence: 0.1 }, gardes: [], zebra: 1 }),
    );
    expect(read.findings.map(standardFindingMessage)).toEqual([
      'limits.tolerence: is not known here and is left out. Did you mean “tolerance”?',
      'gardes: is not known here and is left out. Did you mean “grades”?',
      'zebra: is not known here and is left out.',
    ]);
    expect(read.file).toEqual(standardFileOf());
    expect(read.standard).not.toBeNull();
  });

  test('a third column of the mapping table too', () => {
    expect(ids(standardFileOf({ mapping: { columns: ['A', 'B', 'C'] } }))).toEqual(['too-many']);
  });
});

describe('a standard that is built in', () => {
  test('is a file without a fault', () => {
    for (const file of Object.values(builtInFiles)) expect(readStandardValue(file).findings).toEqual([]);
  });

  test('is read again from its own text, whatever the order of its members', () => {
    const [file] = Object.values(builtInFiles);
    const turned = Object.fromEntries(Object.entries(file!).reverse());
    expect(readStandard(JSON.stringify({ $schema: './standard.schema.json', ...turned })).findings).toEqual(
      [],
    );
  });

  test('does not lend its id to another', () => {
    const [file] = Object.values(builtInFiles);
    expect(ids({ ...file, name: 'Mine' })).toEqual(['built-in-id']);
  });
});
