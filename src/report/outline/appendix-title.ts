import type { Standard } from '../../standard';
import { fold } from '../snapshot/text';

/** Words that may stand in the title of the appendices beside the one that names them. */
const beside = new Set(
  'a an additional and list my of our project report reports s section sections supporting the to work'.split(
    ' ',
  ),
);

/** "Appendix", "Annexe", their plurals, and the ways in which people misspell them: Apendix, Appendicies, Appendix's. */
const isAppendixWord = (word: string): boolean =>
  /^(?:ap{1,3}endi(?!ng)\p{L}{0,5}|annex(?:e?s?|ures?))$/u.test(word);

/**
 * Does a line begin an appendix: "Appendix", "Annex A", "Appendix 2 – Feedback", "My appendices", "Supporting documents"? After its
 * label a title may say anything; without one every word has to belong to it.
 */
export function isAppendixTitle(text: string, { appendix }: Standard): boolean {
  const title = withoutNumber(text);
  if (isAppendixWord(/^\p{L}+/u.exec(title)?.[0] ?? '')) return true;
  const words = title.match(/\p{L}+/gu) ?? [];
  if (words.length === 0 || words.length > 5) return false;
  const names = (word: string): boolean => isAppendixWord(word) || appendix.naming.includes(word);
  return (
    appendix.titleWords.some((wording) => title === fold(wording)) ||
    (words.some(names) && words.every((word) => names(word) || beside.has(word)))
  );
}

/** "Appendix", "Appendix 2 – Feedback", "Annex B: results", "Exhibit 3": the word, a number or letter, and then anything. */
function isLabelled(title: string): boolean {
  const [word = ''] = /^\p{L}+/u.exec(title) ?? [];
  const label = /^(?:['’]s)? ?(?:\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)?)? ?(?:[-:.(]|$)/u;
  return isAppendixWord(word) && label.test(title.slice(word.length));
}

/** The word with nothing, or with a label, behind it: as sure as a line without any look can be. */
export const isAppendixLabel = (text: string): boolean =>
  isLabelled(withoutNumber(text)) && text.split(' ').length <= longestLabel;

/** "Appendix 3 – E-mail from the customer to the manager". */
const longestLabel = 9;

const withoutNumber = (text: string): string =>
  fold(text).replace(/^(?:section )?\(?(?:\d{1,2}|[ivx]{1,4})?[.): -]+(?=\p{L})/u, '');
