import fc from 'fast-check';
import { resolveAnchor, type ParagraphAnchor } from '../../../src/report/snapshot/anchor';
import { whyNotTaggable } from '../../../src/report/tags/taggable';
import {
  addCodes,
  cell,
  heading,
  nested,
  paragraphAt,
  removeCodes,
  reportOf,
  styled,
  text,
  words,
} from '../../builders/facts';

const always0 = (): number => 0;

describe('an anchor', () => {
  const texts = ['a', 'b', 'same', 'c', 'same', 'd'];
  const at = (index: number): ParagraphAnchor => ({
    index,
    text: texts[index] ?? '',
    before: texts[index - 1] ?? '',
    after: texts[index + 1] ?? '',
  });

  it('finds its paragraph where it stood', () => {
    fc.assert(fc.property(fc.nat(5), (index) => expect(resolveAnchor(at(index), texts)).toBe(index)));
  });

  it('finds it again after something was written before it', () => {
    expect(resolveAnchor(at(4), ['new', ...texts])).toBe(5);
  });

  it('finds an only text whose neighbours have changed', () => {
    expect(resolveAnchor(at(3), ['a', 'changed', 'c', 'changed too'])).toBe(2);
  });

  it('finds nothing where several fit, or none', () => {
    expect(resolveAnchor(at(2), ['x', 'same', 'y', 'same', 'z'])).toBeNull();
    expect(resolveAnchor(at(1), ['a', 'edited', 'same'])).toBeNull();
  });
});

describe('planning a tag', () => {
  const report = reportOf(heading('Actions'), words(4), words(5, { codes: 'K1.4' }));

  it('wraps an untagged paragraph', () => {
    expect(addCodes(report, 1, ['K2.1', 'K1.4'], always0)).toMatchObject({
      kind: 'tags',
      changes: [
        {
          kind: 'add',
          tag: expect.stringMatching(/^ksb1:aaaaaa:[0-9a-z]{6}:K1\.4 K2\.1$/) as string,
          title: 'K1.4 K2.1',
          bookmark: '_cm_aaaaaa',
          at: { index: 1, before: 'Actions' },
        },
      ],
    });
  });

  it('adds to the control that is there', () => {
    expect(addCodes(report, 2, ['K1.1'])).toMatchObject({
      kind: 'tags',
      changes: [
        { kind: 'change', from: 'ksb1:t00003::K1.4', tag: expect.stringContaining(':K1.1 K1.4') as string },
      ],
    });
  });

  it('takes one code, and the control with the last', () => {
    const two = reportOf(heading('Actions'), words(5, { codes: 'K1.4 K2.1' }));
    expect(removeCodes(two, 1, ['K1.4'])).toMatchObject({ changes: [{ kind: 'change', title: 'K2.1' }] });
    expect(removeCodes(two, 1)).toMatchObject({ changes: [{ kind: 'remove', bookmark: '_cm_t00002' }] });
    expect(removeCodes(report, 2, ['K1.4'])).toMatchObject({ changes: [{ kind: 'remove' }] });
  });

  it('keeps codes that it does not know', () => {
    const later = reportOf(heading('Actions'), words(5, { codes: 'K9.9' }));
    expect(addCodes(later, 1, ['K1.4'])).toMatchObject({ changes: [{ title: 'K1.4 K9.9' }] });
  });

  it('refuses a code that the standard does not have, and more than fit', () => {
    expect(addCodes(report, 1, ['K9.9'])).toMatchObject({ kind: 'refused' });
    const all = report.standard.criteria.map(({ code }) => code);
    expect(addCodes(report, 1, all)).toMatchObject({ kind: 'refused' });
  });

  describe('where a paragraph has several tags', () => {
    const several = nested('I asked.', 'ksb1:aaaaaa::K1.4 K2.1', 'ksb1:bbbbbb::K1.4', 'ksb1:cccccc::K1.1');

    it('takes a code from all that have it, and everything where none is named', () => {
      expect(removeCodes(several, 1, ['K1.4'])).toMatchObject({
        changes: [
          { kind: 'change', from: 'ksb1:aaaaaa::K1.4 K2.1', title: 'K2.1' },
          { kind: 'remove', from: 'ksb1:bbbbbb::K1.4' },
        ],
      });
      expect(removeCodes(several, 1)).toMatchObject({
        changes: [{ kind: 'remove' }, { kind: 'remove' }, { kind: 'remove' }],
      });
      expect(removeCodes(several, 1, ['S2.9'])).toMatchObject({ kind: 'refused', reason: 'code-not-there' });
    });

    it('adds to the innermost only what none of them has', () => {
      expect(addCodes(several, 1, ['K2.1', 'S2.9'])).toMatchObject({
        changes: [{ kind: 'change', from: 'ksb1:cccccc::K1.1', title: 'K1.1 S2.9' }],
      });
    });
  });

  it('refuses to take what is not there', () => {
    expect(removeCodes(report, 1)).toMatchObject({ kind: 'refused' });
    expect(removeCodes(report, 2, ['K2.1'])).toMatchObject({ kind: 'refused' });
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
    const refusing = reportOf(...builders);
    const reason = whyNotTaggable(refusing, paragraphAt(refusing, index));
    expect(reason).toEqual(expect.any(String));
    expect(addCodes(refusing, index, ['K1.4'])).toMatchObject({ kind: 'refused', reason });
  });

  it('allows any other text, where no section is found too', () => {
    const bare = reportOf(words(4));
    expect(whyNotTaggable(bare, paragraphAt(bare, 0))).toBeNull();
  });
});
