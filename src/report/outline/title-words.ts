import { distance } from 'fastest-levenshtein';
import type { SectionKey, Standard } from '../../standard';

/** Words that say nothing about which section a title means: "What was the …?", "An explanation of …". */
const fillers = new Set(
  `a about an and any are as at by describe description detail details did do does explain explanation for from had has have how i
   in is it made make me my of on or our overview part s section summary take taken taking that the their this to took used was
   we were what when where which who why with you your apprentice apprentices`.split(/\s+/u),
);

/**
 * The section that a title means by its words: one of them names the section, and every other fits beside it. "Summary of the
 * complaint", "What actions the apprentice took", "Conclusion and recommendations". Null where words of two sections stand in it,
 * or one that fits none.
 */
export function matchTitleWords(foldedTitle: string, { sections }: Standard): SectionKey | null {
  const words = (foldedTitle.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !fillers.has(word));
  if (words.length === 0 || words.length > 7) return null;
  const named = sections.filter(({ words: { naming } }) =>
    words.some((word) => naming.some((each) => isSameWord(word, each))),
  );
  const [section, second] = named;
  if (!section || second) return null;
  const { naming, beside } = section.words;
  return words.every((word) => [...naming, ...beside].some((each) => isSameWord(word, each)))
    ? section.key
    : null;
}

/** The same word, or another form of it; forgives one slip of the keyboard in a word of eight letters, two letters that changed places too, and two in one of twelve. */
export function isSameWord(typed: string, word: string): boolean {
  const further = Math.abs(typed.length - word.length);
  if (further > longestEnding) return false;
  if (typed.charAt(0) === word.charAt(0) && stem(typed) === stem(word)) return true;
  return isWithinSlips({ typed, word, slips: word.length >= 12 ? 2 : word.length >= 8 ? 1 : 0 });
}

interface Slips {
  readonly typed: string;
  readonly word: string;
  /** The most letters put in, left out or mistaken. */
  readonly slips: number;
}

/** Whether a word was typed with so many slips at most; two letters that changed places are one. */
export function isWithinSlips({ typed, word, slips }: Slips): boolean {
  if (slips === 0 || Math.abs(typed.length - word.length) > slips) return false;
  const apart = distance(typed, word);
  return apart <= slips || (apart === 2 && sorted(typed) === sorted(word));
}

/** "offer", "offered"; "recommend", "recommendations". */
export function stem(word: string): string {
  for (const ending of endings) {
    const start = word.slice(0, -ending.length);
    // Three letters take six units at most.
    if (word.endsWith(ending) && /\p{L}{3}$/u.test(start.slice(-6))) return start;
  }
  return word;
}

/** The longest first. */
const endings = ['ations', 'ation', 'ions', 'ion', 'ing', 'ed', 'es', 's', 'e'];
const longestEnding = 6;

const sorted = (word: string): string => [...word].sort().join('');
