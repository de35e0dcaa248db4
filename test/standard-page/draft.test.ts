/** @jest-environment node */
import { readStandardValue } from '../../src/standard/file';
import type { StandardFile } from '../../src/standard/file/schema';
import { openFile } from '../../src/standard-page/door';
import {
  addCriteria,
  draftFrom,
  draftOf,
  emptyDraft,
  inOrder,
  replaceCriteria,
  tidied,
  withNames,
  withoutUnknown,
} from '../../src/standard-page/draft';
import { textOf } from '../../src/standard-page/chosen-file';
import { recognise } from '../../src/standard-page/recognise/recognise';
import { builtInFiles } from '../../src/standard/file';
import { pasted } from './pasted';

const st0071 = builtInFiles['st0071-highfield'] as StandardFile;

const lean: StandardFile = {
  formatVersion: 1,
  id: 'lean',
  name: 'Lean',
  body: 'A body',
  criteria: [{ code: 'A1', wording: 'Finds waste' }],
  limits: { words: 900 },
};

it.each(Object.entries(pasted))(
  'ST0071 pasted as %s makes a file that only lacks its names and length',
  (_, paste) => {
    const { file, unsure } = replaceCriteria(emptyDraft, recognise(paste(st0071)));
    expect(unsure.size).toBe(0);
    expect(
      readStandardValue({ ...file, id: 'x', name: 'x', body: 'x', limits: { words: 1 } }).findings,
    ).toEqual([]);
    expect(file.criteria.map(({ code }) => code)).toEqual(st0071.criteria.map(({ code }) => code));
  },
);

it('a list that is added joins grades and themes of the same name, and goes where they are', () => {
  const first = replaceCriteria(emptyDraft, recognise('Waste\nPass\nA1 Finds waste\nFlow\nA2 Sees flow'));
  const { file } = addCriteria(first, recognise('WASTE\nPass\nA3 Weighs waste\nPull\nA4 Pulls work'));
  expect(file.criteria.map(({ code }) => code)).toEqual(['A1', 'A3', 'A2', 'A4']);
  expect(file.themes?.map(({ title }) => title)).toEqual(['Waste', 'Flow', 'Pull']);
  expect(file.grades).toHaveLength(1);
});

it('a list in place of another keeps all else', () => {
  const { file } = replaceCriteria(
    draftOf({ ...lean, grades: [{ id: 'pass', name: 'Pass' }] }),
    recognise('B1 Sees flow'),
  );
  expect(file).toEqual({ ...lean, criteria: [{ code: 'B1', wording: 'Sees flow' }] });
});

it('the id follows the names until it is somebody’s own', () => {
  const named = withNames(emptyDraft.file, { name: 'Lean Manufacturing, Level 4', body: 'Éa' });
  expect(named.id).toBe('lean-manufacturing-level-4-ea');
  expect(withNames({ ...named, id: 'own' }, { name: 'Other', body: '' }).id).toBe('own');
});

it('another’s standard gets an id of its own', () =>
  expect(draftFrom(st0071).file.id).toBe('customer-service-specialist-highfield'));

it('the file has no blanks at ends, no empty lines, and no grade where there are none', () => {
  const draft: StandardFile = {
    ...lean,
    version: ' ',
    criteria: [
      { code: 'A1 ', wording: ' Finds\twaste:', grade: 'pass', list: ['one', '', ' two '], parts: [''] },
    ],
    sections: [{ key: 'a', title: ' Start', otherTitles: ['', ''] }],
    mapping: { columns: ['', ' Place'] },
  };
  expect(tidied(draft)).toEqual({
    ...lean,
    criteria: [{ code: 'A1', wording: 'Finds waste:', list: ['one', 'two'] }],
    sections: [{ key: 'a', title: 'Start' }],
    mapping: { columns: ['', 'Place'] },
  });
});

it('the file begins with what it is, whatever was filled in first', () => {
  const { id, name, criteria, ...others } = lean;
  const members = Object.keys(tidied({ criteria, name, ...others, id }));
  expect(members).toEqual(['formatVersion', 'id', 'name', 'body', 'criteria', 'limits']);
});

it('tidying leaves a whole standard as it is', () => expect(tidied(st0071)).toEqual(st0071));

it('criteria are put in order by theme and grade', () => {
  const [first, ...others] = st0071.criteria;
  const shuffled = { ...st0071, criteria: [...others.reverse(), ...(first ? [first] : [])] };
  const codes = inOrder(shuffled).criteria.map(({ theme, grade }) => `${theme} ${grade}`);
  expect(codes).toEqual(st0071.criteria.map(({ theme, grade }) => `${theme} ${grade}`));
});

it('what belongs to criteria that are not there can be left out', () => {
  const other = { ...replaceCriteria(draftFrom(st0071), recognise('K1.1 Finds waste')).file };
  expect(readStandardValue(other).standard).toBeNull();
  const left = withoutUnknown(other);
  expect(readStandardValue(left).findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(Object.keys(left.searchWords ?? {})).toEqual(['K1.1']);
  expect(left.dates).toEqual(st0071.dates);
});

describe('a file is opened', () => {
  const open = (value: object) => openFile(JSON.stringify(value));

  it('where it was saved to go on later', () => {
    const draft = { ...emptyDraft.file, criteria: [{ code: '', wording: '' }] };
    expect(open(draft).file).toEqual(draft);
  });

  it('in YAML', () => {
    const text =
      'formatVersion: 1\nid: lean\nname: Lean\nbody: A body\nlimits: { words: 900 }\ncriteria:\n- code: A1\n  wording: Finds waste';
    expect(openFile(text).file).toEqual(lean);
  });

  it.each([
    ['of another form', { ...lean, criteria: 'none' }],
    ['that no file may be', { ...lean, id: '', constructor: 1 }],
    ['of nothing', []],
  ])('not one %s', (_, value) => {
    const { file, findings } = open(value);
    expect(file).toBeNull();
    expect(findings).not.toEqual([]);
  });

  it.each([
    ['UTF-8', [0xc3, 0xa9]],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9]],
    ['the code page of Windows', [0xe9]],
    ['UTF-16', [0xff, 0xfe, 0xe9, 0]],
  ])('in %s', (_, bytes) => expect(textOf(new Uint8Array(bytes))).toBe('é'));
});
