import fc from 'fast-check';
import { countParagraphWords, countWords } from '../../../src/report/snapshot/words';

describe('counting words as Word counts a selection', () => {
  it.each([
    ['I called the customer at once.', 6],
    ['', 0],
    ['   ', 0],
    ['a hyphenated-word and a slash/word', 5],
    ['no\u00a0break\u00a0space', 3],
    ['a tab\there and a line\u000bbreak', 7],
    ['punctuation & standing . alone', 5],
    ['a spaced – dash is no word', 6],
    ['a typed - hyphen is one', 6],
    ['2,500 words, £3.50 and 10%', 5],
    ['it’s one word', 3],
    ['soft\u00adhyphen stays one', 3],
    ['a note\u0002 and a comment\u0005 mark', 6],
    ['non\u001ebreaking hyphen', 2],
  ])('%j has %i words', (text, expected) => {
    expect(countWords(text)).toBe(expected);
  });

  const codePoints = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code));

  it('parts words at every character that Unicode calls white space', () => {
    const parting = codePoints.filter((character) => countWords(`a${character}b`) === 2);
    const whiteSpace = codePoints.filter((character) => /\p{White_Space}/u.test(character));
    expect(parting).toEqual(expect.arrayContaining(whiteSpace));
    const others = parting.filter((character) => !whiteSpace.includes(character));
    expect(others).toEqual(['\u000e']);
  });

  it('parts no word at a character without a width', () => {
    for (const character of ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u180e', '\u00ad'])
      expect(countWords(`cus${character}tomer`)).toBe(1);
  });

  it('counts each ideograph, kana and full-width form as a word of its own', () => {
    expect(countWords('日本語')).toBe(3);
    expect(countWords('カタカナ and ｗｉｄｅ')).toBe(4 + 1 + 4);
    expect(countWords('完了。')).toBe(3);
  });

  it('parts Hangul by blanks', () => {
    expect(countWords('고객 서비스')).toBe(2);
  });

  it('counts an automatic list label as one word', () => {
    expect(countParagraphWords('first point', '1.')).toBe(3);
    expect(countParagraphWords('first point', null)).toBe(2);
  });

  it('adds up over texts that are joined by a blank', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(countWords(`${a} ${b}`)).toBe(countWords(a) + countWords(b));
      }),
    );
  });
});
