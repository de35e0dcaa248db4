import { memoizeByText } from './memoize-by-text';
import { cleanText } from './text';

/**
 * Each is one word to Word, with or without blanks (landScape.docx: 799 by blanks, 902 stored): ideographs, kana, CJK
 * punctuation, full-width forms. Hangul is parted by blanks.
 */
const wordsByThemselves =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\u30fb\u30fc\uff01-\uff65\uffe0-\uffe6]/gu;

/** A dash between blanks is no word, other punctuation that stands alone is. */
const loneDash = /^[\u2013]+$/u;

/**
 * Counts words as Word's status bar does for a selection: white space parts words, the no-break space included; a
 * hyphen, a slash or an apostrophe does not.
 */
export const countWords = memoizeByText((text: string): number => {
  let ideographs = 0;
  const rest = cleanText(text).replace(wordsByThemselves, (character) => {
    if (character !== '\u3000') ideographs++;
    return ' ';
  });
  const words = rest.split(/\s+/u).filter((word) => word !== '' && !loneDash.test(word));
  return words.length + ideographs;
});

/** Words of a paragraph: its text, and one for an automatic list label, bullets included. */
export const countParagraphWords = (text: string, listLabel: string | null): number =>
  countWords(text) + (listLabel ? 1 : 0);
