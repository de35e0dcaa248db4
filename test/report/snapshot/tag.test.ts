import fc from 'fast-check';
import { fingerprint } from '../../../src/report/tags/fingerprint';
import {
  annexTag,
  formatTag,
  longestTag,
  newTagId,
  parseTag,
  tagTitle,
} from '../../../src/report/snapshot/tag';
import { defaultStandard } from '../../../src/standard';

const codes = defaultStandard.criteria.map(({ code }) => code);

describe('a tag', () => {
  it('comes back from its text as it went in', () => {
    fc.assert(
      fc.property(fc.subarray(codes, { minLength: 1, maxLength: 7 }), fc.string(), (chosen, content) => {
        const tag = { id: 'a1b2c3', fingerprint: fingerprint(content), codes: chosen };
        const text = formatTag(tag);
        expect(text?.length).toBeLessThanOrEqual(longestTag);
        expect(parseTag(text ?? '')).toMatchObject({ kind: 'tag', id: 'a1b2c3', codes: chosen });
      }),
    );
  });

  it('always holds seven codes, and gives up its fingerprint before it refuses one', () => {
    const longest = codes
      .filter((code) => code.length === 5)
      .concat(codes)
      .slice(0, 9);
    expect(formatTag({ id: 'a1b2c3', fingerprint: 'abc123', codes: longest.slice(0, 7) })).toContain(
      ':abc123:',
    );
    expect(formatTag({ id: 'a1b2c3', fingerprint: 'abc123', codes: longest })).toContain('a1b2c3::');
  });

  it('is refused where its codes do not fit', () => {
    expect(formatTag({ id: 'a1b2c3', fingerprint: '', codes: codes.slice(0, 12) })).toBeNull();
  });

  it.each(['ksb2:a1b2c3::K1.4', 'ksb1:a1b2c3::', 'ksb1:a1b2c3:abc123: K1.4', 'ksb-annex2:'])(
    'of a later version or damaged (%s) is ours but not read',
    (text) => {
      expect(parseTag(text)).toEqual({ kind: 'unreadable' });
    },
  );

  it.each(['', 'clause', 'KSB1:a1b2c3::K1.4', 'ksb evidence'])('of somebody else (%j) is foreign', (text) => {
    expect(parseTag(text)).toEqual({ kind: 'foreign' });
  });

  it('of the annex is known', () => {
    expect(parseTag(annexTag)).toEqual({ kind: 'annex' });
  });

  it('keeps codes that this standard does not have', () => {
    expect(parseTag('ksb1:a1b2c3::K9.9 K1.4')).toMatchObject({ codes: ['K9.9', 'K1.4'] });
  });

  it('has a title that Word does not have to cut', () => {
    expect(tagTitle(codes)).toHaveLength(longestTag);
  });

  it('gets an id that is new in the document', () => {
    const numbers = [0, 0, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, 0];
    expect(newTagId(new Set(['aaaaaa']), () => numbers.shift() ?? 0)).toBe('naaaaa');
  });
});

describe('a fingerprint', () => {
  it('is six characters and the same for texts that differ in blanks only', () => {
    expect(fingerprint('one  two\u00a0three ')).toBe(fingerprint('one two three'));
    expect(fingerprint('')).toMatch(/^[0-9a-z]{6}$/);
  });

  it('changes with the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{5,40}$/), (content) => {
        expect(fingerprint(`${content}x`)).not.toBe(fingerprint(content));
      }),
    );
  });
});
