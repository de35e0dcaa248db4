import { keptStandard } from '../../../src/report/snapshot/kept-standard';
import {
  mappedCodes,
  planCodesOfTags,
  planStandard,
  unknownCodes,
} from '../../../src/report/plans/plan-standard';
import { heading, nested, reportBy, tagId, words, type FactBuilder } from '../../builders/facts';

const key = 'criteria-mapper-standard';

describe('the standard that a document keeps', () => {
  test.each([
    ['nothing', undefined],
    ['a text', 'st'],
    ['a list', [{ id: 'a' }]],
    ['null', null],
    ['no id', { file: {} }],
    ['an id that is no text', { id: 5 }],
  ])('is none where it keeps %s', (_, value) => {
    expect(keptStandard({ [key]: value })).toBeNull();
  });

  test('has its file, or none', () => {
    expect(keptStandard({ [key]: { id: 'a' } })).toEqual({ id: 'a', file: null });
    expect(keptStandard({ [key]: { id: 'a', file: { id: 'a' } } })).toEqual({ id: 'a', file: { id: 'a' } });
  });

  test('is read as it is kept', () => {
    const kept = { id: 'a', file: { id: 'a', name: 'A' } };
    expect(keptStandard({ [key]: planStandard(kept).value })).toEqual(kept);
  });
});

const file = { criteria: ['P1', 'P2', 'P3'].map((code) => ({ code, wording: 'Does it.' })) };
const reportWith = (...builders: FactBuilder[]) => reportBy(file, heading('Work'), ...builders);

describe('codes of another standard', () => {
  test('are listed once, in document order, with their tags', () => {
    const report = reportWith(words(20, { codes: 'K9 P1' }), words(20, { codes: 'K8 K9' }));
    expect(unknownCodes(report).map(({ code, controls }) => [code, controls.length])).toEqual([
      ['K9', 2],
      ['K8', 1],
    ]);
  });

  test('come to codes of this one, in its order; two that come to one are it once', () => {
    const report = reportWith(words(20, { codes: 'K9 K8 P1' }), words(20, { codes: 'P2' }));
    const to = new Map([
      ['K9', 'P3'],
      ['K8', 'P1'],
    ]);
    expect([...mappedCodes(report, to)]).toEqual([[tagId(2), ['P1', 'P3']]]);
  });

  test('are changed in a tag and in its copy, and what no code was found for stays', () => {
    const copied = { tag: 'ksb1:abcdef::K9 K7' };
    const report = reportWith(words(20, copied), words(20, copied));
    const plan = planCodesOfTags(report, mappedCodes(report, new Map([['K9', 'P3']])));
    expect(plan.kind === 'tags' && plan.changes.length).toBe(2);
    expect([...mappedCodes(report, new Map([['K9', 'P3']])).values()]).toEqual([['P3', 'K7']]);
  });

  test('are left where none of them is in a tag', () => {
    expect(planCodesOfTags(nested('Text.', 'ksb1:abcdef::K1.1'), new Map())).toEqual(
      expect.objectContaining({ kind: 'refused', reason: 'no-tag' }),
    );
  });

  test('are refused where the new ones do not fit into a tag', () => {
    const long = Array.from({ length: 6 }, (_, at) => `LONGER.CODE${at}`);
    const old = long.map((_, at) => `K${at}`);
    const report = reportBy(
      { criteria: long.map((code) => ({ code, wording: 'Does it.' })) },
      heading('Work'),
      words(20, { codes: old.join(' ') }),
    );
    const to = new Map(old.map((code, at): [string, string] => [code, long[at]!]));
    expect(planCodesOfTags(report, mappedCodes(report, to))).toEqual(
      expect.objectContaining({ kind: 'refused', reason: 'too-many-codes' }),
    );
  });
});
