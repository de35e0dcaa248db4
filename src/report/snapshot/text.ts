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

/**
 * What tells a terminal or a page to do something and shows nothing itself: control characters of both sets, line ends, halves of
 * a surrogate pair, and the characters that turn the direction of writing (Bidi_Control, UAX #9 of Unicode).
 */
const controls = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** Text from a document, or a file's name, on its way out: each control character as a mark that can be seen, ␛ or [U+202E]. */
export const showControls = (text: string, markOf: (control: string) => string = visibleMark): string =>
  text.replace(controls, markOf);

/** Unicode has pictures for the first set and for U+007F. */
function visibleMark(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : `[U+${hexadecimal(control).toUpperCase()}]`;
}

/** The four digits of a UTF-16 unit, as in `\u202e`. */
export const hexadecimal = (unit: string): string => unit.charCodeAt(0).toString(16).padStart(4, '0');

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
