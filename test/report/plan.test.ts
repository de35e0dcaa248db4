import fc from 'fast-check';
import { findWitness, type Witness } from '../../src/report/plans/plan';
import { planAddCodes, planRemoveCodes } from '../../src/report/plans/plan-tags';
import { objectionTo } from '../../src/report/tags/taggable';
import { cell, heading, reportOf, styled, text, words } from '../builders/facts';

const always0 = (): number => 0;

describe('a witness', () => {
  const texts = ['a', 'b', 'same', 'c', 'same', 'd'];
  const at = (index: number): Witness => ({
    index,
    text: texts[index] ?? '',
    before: texts[index - 1] ?? '',
    after: texts[index + 1] ?? '',
  });

  it('finds its paragraph where it stood', () => {
    fc.assert(fc.property(fc.nat(5), (index) => expect(findWitness(at(index), texts)).toBe(index)));
  });

  it('finds it again after something was written before it', () => {
    expect(findWitness(at(4), ['new', ...texts])).toBe(5);
  });

  it('finds an only text whose neighbours have changed', () => {
    expect(findWitness(at(3), ['a', 'changed', 'c', 'changed too'])).toBe(2);
  });

  it('finds nothing where several fit, or none', () => {
    expect(findWitness(at(2), ['x', 'same', 'y', 'same', 'z'])).toBeNull();
    expect(findWitness(at(1), ['a', 'edited', 'same'])).toBeNull();
  });
});

describe('planning a tag', () => {
  const report = reportOf(heading('Actions'), words(4), words(5, { codes: 'K1.4' }));

  it('wraps an untagged paragraph', () => {
    expect(planAddCodes(report, 1, ['K2.1', 'K1.4'], always0)).toMatchObject({
      kind: 'tag',
      tag: expect.stringMatching(/^ksb1:aaaaaa:[0-9a-z]{6}:K1\.4 K2\.1$/) as string,
      title: 'K1.4 K2.1',
      bookmark: '_cm_aaaaaa',
      at: { index: 1, before: 'Actions' },
    });
  });

  it('adds to the control that is there', () => {
    expect(planAddCodes(report, 2, ['K1.1'])).toMatchObject({
      kind: 'retag',
      from: 'ksb1:t00003::K1.4',
      tag: expect.stringContaining(':K1.1 K1.4') as string,
    });
  });

  it('takes one code, and the control with the last', () => {
    const two = reportOf(heading('Actions'), words(5, { codes: 'K1.4 K2.1' }));
    expect(planRemoveCodes(two, 1, ['K1.4'])).toMatchObject({ kind: 'retag', title: 'K2.1' });
    expect(planRemoveCodes(two, 1)).toMatchObject({ kind: 'untag', bookmark: '_cm_t00002' });
    expect(planRemoveCodes(report, 2, ['K1.4'])).toMatchObject({ kind: 'untag' });
  });

  it('keeps codes that it does not know', () => {
    const later = reportOf(heading('Actions'), words(5, { codes: 'K9.9' }));
    expect(planAddCodes(later, 1, ['K1.4'])).toMatchObject({ title: 'K1.4 K9.9' });
  });

  it('refuses a code that the standard does not have, and more than fit', () => {
    expect(planAddCodes(report, 1, ['K9.9'])).toMatchObject({ kind: 'refused' });
    const all = report.standard.criteria.map(({ code }) => code);
    expect(planAddCodes(report, 1, all)).toMatchObject({ kind: 'refused' });
  });

  it('refuses to take what is not there', () => {
    expect(planRemoveCodes(report, 1)).toMatchObject({ kind: 'refused' });
    expect(planRemoveCodes(report, 2, ['K2.1'])).toMatchObject({ kind: 'refused' });
  });

  it.each([
    ['an empty paragraph', [heading('Actions'), text('')], 1],
    ['a heading', [heading('Actions'), words(4)], 0],
    ['the title block', [styled('Title', 'Project'), heading('Actions')], 0],
    ['a line of the contents', [styled('Toc1', 'Actions\t2'), heading('Actions')], 0],
    [
      'the mapping annex',
      [heading('Actions'), cell(0, 0, 'Criteria', { isAround: true, tag: 'ksb-annex1:' })],
      1,
    ],
  ])('refuses %s and says why', (_, builders, index) => {
    expect(objectionTo(reportOf(...builders), index)).toEqual(expect.any(String));
    expect(planAddCodes(reportOf(...builders), index, ['K1.4'])).toMatchObject({ kind: 'refused' });
  });

  it('allows any other text, where no section is found too', () => {
    expect(objectionTo(reportOf(words(4)), 0)).toBeNull();
  });
});
