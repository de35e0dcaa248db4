import { memoizeByText } from './memoize-by-text';

/**
 * Characters with which hosts mark what is no text: note and comment marks, anchors of objects, field marks.
 * U+0002 notes and U+0005 comments are documented in office-js issues 2749 and 2258. U+FEFF is no blank to Word, as it is to JavaScript.
 */
const markers = /[\u0000-\u0008\u000f-\u001d\u001f\u00ad\ufeff\ufffc\ufffd]/gu;

/** Line, page and column breaks (U+000E) and odd blanks part words; U+001E is Word's no-break hyphen. */
const blanks = /[\t\n\u000b\u000c\u000e\r\u0085\u00a0\u2007\u2028\u2029\u202f]/gu;

/** Text as a reader of the page sees it: without marker characters, breaks as blanks. */
export const cleanText = (text: string): string =>
  text
    .replace(markers, '')
    .replace(/\u001e/gu, '\u2011')
    .replace(blanks, ' ');

/** Text for comparing: one blank between words, none at the ends. */
export const normaliseSpace = memoizeByText((text) => cleanText(text).replace(/\s+/gu, ' ').trim());

/** Without characters of one class at the end. A pattern such as `/[.)]+$/` would begin anew at each of a long row of them. */
export function trimEnd(text: string, isCut: RegExp): string {
  let end = text.length;
  while (end > 0 && isCut.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** Comparing titles: one blank between words, no case, accents, kinds of dash or apostrophe. */
export const fold = memoizeByText((text) =>
  normaliseSpace(text.normalize('NFKD').replace(/\p{Mn}/gu, ''))
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .toLowerCase(),
);

/** The first words of a text, for a place in a paper copy. */
export function firstWords(text: string, count: number): string {
  const words = normaliseSpace(text).split(' ');
  return words.slice(0, count).join(' ') + (words.length > count ? ' …' : '');
}
