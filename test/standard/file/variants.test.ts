import { builtInFiles, readStandard, readStandardValue } from '../../../src/standard/file';
import { standardFindingMessage } from '../../../src/wording/standard';

const base = builtInFiles['st0071-highfield']!;
const variant = (changes: object = {}) => ({
  formatVersion: 1,
  extends: 'st0071-highfield',
  id: 'mine',
  ...changes,
});

function fileOf(changes: object) {
  const { file, findings } = readStandardValue(variant(changes));
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (!file) throw new Error('not read');
  return file;
}

const told = (changes: object): string[] =>
  readStandardValue(variant(changes)).findings.map(standardFindingMessage);

describe('a variant says only what is other', () => {
  test('and without changes is the standard that it extends, by another id', () => {
    expect(fileOf({})).toEqual({ ...base, id: 'mine' });
  });

  test('objects are changed member by member, and null takes a member away', () => {
    const file = fileOf({ limits: { under: 'fails' }, proposal: { mostWords: 500 }, interview: null });
    expect(file.limits).toEqual({ ...base.limits, under: 'fails' });
    expect(file.proposal).toEqual({ ...base.proposal, mostWords: 500 });
    expect(file.interview).toBeUndefined();
  });

  test('items that have a name are changed one by one', () => {
    const file = fileOf({
      criteria: [{ code: 'K1.2', wording: 'Says it otherwise.' }],
      grades: [{ id: 'distinction', name: 'Merit' }],
      sections: [{ key: 'actions', title: 'What was done' }],
    });
    expect(file.criteria.map(({ code }) => code)).toEqual(base.criteria.map(({ code }) => code));
    expect(file.criteria[1]).toEqual({ ...base.criteria[1], wording: 'Says it otherwise.' });
    expect(file.grades?.map(({ name }) => name)).toEqual(['Pass', 'Merit']);
    expect(file.sections?.[1]).toEqual({ ...base.sections?.[1], title: 'What was done' });
  });

  test('a new criterion goes behind the last of its theme and grade, whatever else is new', () => {
    const codes = fileOf({
      criteria: [
        { code: 'N1', wording: 'New.', theme: 'customer-journey', grade: 'pass' },
        { code: 'N2', wording: 'New.', theme: 'business-knowledge', grade: 'pass' },
        { code: 'N3', wording: 'New.', theme: 'more', grade: 'pass' },
      ],
      themes: [{ id: 'more', title: 'More' }],
    }).criteria.map(({ code }) => code);
    expect(codes[codes.indexOf('N1') - 1]).toBe('K2.2');
    expect(codes[codes.indexOf('N2') - 1]).toBe('K1.2');
    expect(codes.at(-1)).toBe('N3');
  });

  test('a criterion that is taken out is gone from all that the base says of it', () => {
    const file = fileOf({ criteria: [{ code: 'K1.1', remove: true }] });
    expect(file.criteria).toHaveLength(base.criteria.length - 1);
    expect(JSON.stringify(file)).not.toContain('"K1.1"');
  });

  test('every other list is replaced whole', () => {
    expect(fileOf({ terms: ['one'] }).terms).toEqual(['one']);
    expect(fileOf({ mapping: { columns: ['A', 'B'] } }).mapping?.columns).toEqual(['A', 'B']);
  });

  test('what the base holds stays as it was', () => {
    const before = JSON.stringify(base);
    fileOf({ criteria: [{ code: 'K1.1', remove: true }], limits: { words: 3000 }, themes: [] });
    expect(JSON.stringify(base)).toBe(before);
  });
});

describe('a variant that is wrong is told', () => {
  test('what it says of a criterion that it takes out', () => {
    expect(
      told({
        criteria: [{ code: 'K1.1', remove: true }],
        sections: [{ key: 'results', suggested: ['K1.1'] }],
      }),
    ).toContain('sections[0].suggested[0]: “K1.1” is not among the criteria.');
  });

  test('when it takes out or names twice what it cannot', () => {
    expect(told({ criteria: [{ code: 'Q9', remove: true }] })).toEqual([
      'criteria[0]: takes out what the other standard does not have.',
    ]);
    expect(told({ criteria: [{ code: 'K1.1' }, { code: 'K1.1' }] })).toEqual([
      'criteria[1].code: “K1.1” is given twice.',
    ]);
  });

  test('when it does not say of which form it is', () => {
    const { findings } = readStandardValue({ extends: 'st0071-highfield', id: 'mine' });
    expect(findings.map(standardFindingMessage)).toEqual(['formatVersion: is missing.']);
  });

  test('when it has no id of its own', () => {
    const sentence = 'id: has to be a name of its own: the file changes another standard.';
    expect(told({ id: 'st0071-highfield' })).toEqual([sentence]);
    expect(
      readStandardValue({ formatVersion: 1, extends: 'st0071-highfield' }).findings.map(
        standardFindingMessage,
      ),
    ).toEqual([sentence]);
  });

  test.each(['other', 'toString', '__proto__', null, 5, {}])(
    'when it extends %j, which is not built in',
    (name) => {
      expect(told({ extends: name })).toEqual([
        'extends: names no standard that is built in. There is: st0071-highfield.',
      ]);
    },
  );

  test('by the lines of its own text, and by none where the fault is in what it extends', () => {
    const text = `extends: st0071-highfield
formatVersion: 1
id: mine
limits:
  fewst: 3
criteria:
  - { code: K2.1, remove: true }
  - { code: K2.2, remove: true }
  - { code: K9.9, wording: "New ", theme: nowhere, grade: pass }
  - wording: Nobody knows which.
`;
    const findings = readStandard(text).findings.map(({ line, path }) => [line, path.join('.')]);
    expect(findings).toEqual([
      [9, 'criteria.2.wording'],
      [10, 'criteria.3.code'],
      [5, 'limits.fewst'],
    ]);
    const other = text.replace('"New "', 'New').replace('  - wording: Nobody knows which.\n', '');
    expect(readStandard(other).findings.map(({ line, id, path }) => [line, id, path.join('.')])).toEqual([
      [9, 'unknown-theme', 'criteria.2.theme'],
      [null, 'idle-theme', 'themes.1'],
      [5, 'unknown-member', 'limits.fewst'],
      [9, 'not-suggested', 'criteria.2'],
    ]);
  });
});
