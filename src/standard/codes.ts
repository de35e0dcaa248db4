import type { Standard } from './standard';

/** A criterion's code as somebody wrote it in a text. */
interface WrittenCode {
  readonly code: string;
  /** Where it begins in the text. */
  readonly index: number;
}

const patterns = new WeakMap<Standard, RegExp>();

/** The standard's codes in a text, in any case and with or without a blank after the letters: "k 1.4" is K1.4. */
export function findCodes(text: string, standard: Standard): WrittenCode[] {
  const pattern = patterns.get(standard) ?? codePattern(standard);
  patterns.set(standard, pattern);
  return [...text.matchAll(pattern)].flatMap(({ 0: written, index }) => {
    const code = standard.criteria.find((criterion) => bare(criterion.code) === bare(written))?.code;
    return code === undefined ? [] : [{ code, index }];
  });
}

const bare = (code: string): string => code.replace(/\s/gu, '').toLowerCase();

/** Any of the codes, neither within a longer word nor the beginning of a longer number: AC2.3 is not AC2. */
function codePattern({ criteria }: Standard): RegExp {
  const codes = criteria.map(({ code }) => code.replaceAll('.', '\\.').replace(/(?<=\p{L})(?=\d)/u, '\\s?'));
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${codes.join('|')})(?![\\p{L}\\p{N}_]|\\.\\p{N})`, 'giu');
}
