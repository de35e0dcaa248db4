import type { SnapshotParagraph } from '../snapshot/snapshot';
import { fold } from '../snapshot/text';

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

/** Digits that are no figures: dates, times, ordinals, numbers of sections and the like, codes of criteria. */
const noFigures = [
  new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}\\b`, 'gu'),
  new RegExp(`\\b${month} \\d{1,2}(?:st|nd|rd|th)?\\b`, 'gu'),
  /\b\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}\b/gu,
  /\b(?:19|20)\d\d\b/gu,
  /\b\d{1,2}:\d\d\b/gu,
  /\b\d{1,2}(?:\.\d\d)? ?[ap]m\b/gu,
  /\b\d+(?:st|nd|rd|th)\b/gu,
  /\b(?:section|appendix|annex|paragraph|page|table|level|step|stage|part) \d+/gu,
  /\b[a-z]\d[\w.]*/gu,
];

/** Whether a text holds a figure: a number in digits that counts or measures, or a share in words. Charts are not seen. */
export function hasFigure(text: string): boolean {
  const folded = fold(text);
  if (/\b(?:per ?cent|half|halved|doubled|twice|thirds?|quarters?)\b/u.test(folded)) return true;
  return /\d/u.test(noFigures.reduce((rest, pattern) => rest.replace(pattern, ' '), folded));
}

const fewestQuotedWords = 3;

/** Whether somebody is quoted: so many words between quotation marks, or a paragraph in a style for quotations. */
export function hasQuotation({
  text,
  styleBuiltIn,
}: Pick<SnapshotParagraph, 'text' | 'styleBuiltIn'>): boolean {
  if (styleBuiltIn === 'Quote' || styleBuiltIn === 'IntenseQuote') return true;
  return quotations.some((pattern) =>
    [...text.matchAll(pattern)].some(
      ([, quoted = '']) => quoted.trim().split(/\s+/u).length >= fewestQuotedWords,
    ),
  );
}

/** By kind of mark; an apostrophe within a word ends no quotation. */
const quotations = [
  /["“„«]([^"“”„«»]+)["”»]/gu,
  /‘((?:[^‘’]|’(?=\p{L}))+)’/gu,
  /(?<![\p{L}\p{N}])'((?:[^']|'(?=\p{L}))+)'/gu,
];

/** Words with which a text sets what is against what was. */
const comparisons = [
  /\b(?:compared (?:with|to)|in comparison|previously|used to|than before|than last)\b/u,
  /\b(?:rose|risen|fell|fallen|dropped|increased|decreased|reduced|improved|grew|grown|went (?:up|down)|gone (?:up|down)) (?:by|from|to)\b/u,
  /\bfrom \S{0,9}\d\S* (?:\S+ ){0,3}to \S{0,9}\d/u,
];

/** Whether a text sets before against after, in one of the usual ways. */
export function hasComparison(text: string): boolean {
  const folded = fold(text);
  const isBeforeAndAfter = /\bbefore\b/u.test(folded) && /\b(?:after|since|now)\b/u.test(folded);
  return isBeforeAndAfter || comparisons.some((pattern) => pattern.test(folded));
}
