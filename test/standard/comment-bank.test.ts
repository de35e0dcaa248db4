import { defaultStandard, phrasesOf } from '../../src/standard';

const commentBank = phrasesOf(defaultStandard);
const codes = defaultStandard.criteria.map(({ code }) => code);

describe('the comment bank', () => {
  it.each(codes)('has for %s praise and two kinds of fault', (code) => {
    const kinds = commentBank.flatMap((phrase) => (phrase.code === code ? [phrase.kind] : []));
    expect(kinds.filter((kind) => kind === 'good')).toHaveLength(1);
    expect(new Set(kinds).size).toBe(3);
  });

  it('has phrases for criteria of the standard only, in the kit’s order, and no two alike', () => {
    expect([...new Set(commentBank.map(({ code }) => code))]).toEqual(codes);
    expect(new Set(commentBank.map(({ text }) => text)).size).toBe(commentBank.length);
  });

  it('is short and speaks in whole sentences', () => {
    for (const { text } of commentBank) {
      expect(text).toMatch(/^[“A-Z].*[.?]$/u);
      expect(text.split(' ').length).toBeLessThanOrEqual(40);
    }
  });

  it('knows which criteria ask for figures', () => {
    const asking = defaultStandard.criteria.filter(({ asksForFigures }) => asksForFigures);
    expect(asking.map(({ code }) => code)).toEqual(['S2.9', 'S5.1']);
  });
});
