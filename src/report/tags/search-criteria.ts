import type { Criterion, Standard } from '../../standard';
import { fold } from '../snapshot/text';

/** What was typed: a code, or words that are somebody's own, the kit's, those of its questions, or any of these with a slip. */
type MatchKind = 'code' | 'own-word' | 'wording' | 'question' | 'slip';

export interface CriterionMatch {
  readonly criterion: Criterion;
  /** Why it was found: "law" is a word of one's own for "legislation". */
  readonly reason: {
    readonly kind: MatchKind;
    /** The word found, whole; the code where that was typed. */
    readonly word: string;
    /** What of the criterion a word of one's own means; null for the kit's words. */
    readonly about: string | null;
  };
}

/** What somebody may mean by a code or words that they typed. */
export interface CriteriaSearch {
  /** The criteria whose codes were typed whole, as many as were typed; empty where anything else was typed. */
  readonly exact: readonly Criterion[];
  /** The likeliest first; `exact` where that is not empty. */
  readonly matches: readonly CriterionMatch[];
}

/**
 * Reads `K1.4`, `k1.4`, `k1,4`, `k14`, `14`, several codes at once, or the beginning of a code. The dot may be left out, so that
 * `s21` is the beginning of S2.10 and of S2.11. Null where no code was meant: `searchWords` then reads it.
 */
export function searchCodes(text: string, standard: Standard): CriteriaSearch | null {
  const typed = fold(text).replace(/([a-z]\s?\d),(?=\d)/gu, '$1.');
  if (typed === '') return { exact: [], matches: [] };
  const exact = wholeCodes(typed, standard);
  const found = exact.length > 0 ? exact : codesFrom(typed, standard);
  return found && { exact, matches: found.map(byCode) };
}

const byCode = (criterion: Criterion): CriterionMatch => ({
  criterion,
  reason: { kind: 'code', word: criterion.code, about: null },
});

const bareCode = (text: string): string => text.toLowerCase().replace(/[\s.]/gu, '');

function wholeCodes(typed: string, { criteria }: Standard): Criterion[] {
  const find = (part: string): Criterion | undefined =>
    criteria.find(({ code }) => (part.includes('.') ? code.toLowerCase() : bareCode(code)) === part);
  const one = find(typed.replace(/\s/gu, ''));
  if (one) return [one];
  const parts = typed.split(/[\s,;&]+/u).filter((part) => part !== '');
  const found = parts.map(find);
  return found.every((criterion) => criterion !== undefined) ? [...new Set(found)] : [];
}

/** Criteria whose code begins so, or, without its letters, is so; null where no code was meant, as in "covid19". */
function codesFrom(typed: string, { criteria }: Standard): Criterion[] | null {
  const compact = typed.replace(/\s/gu, '');
  const letters = lettersOf(compact);
  const isKnown = letters.length < 2 || criteria.some(({ code }) => lettersOf(code) === letters);
  if (!isKnown || !/^(?:\d[\d.]*)?$/u.test(compact.slice(letters.length))) return null;
  return criteria.filter(({ code }) => {
    const own = compact.includes('.') ? code.toLowerCase() : bareCode(code);
    return own.startsWith(compact) || own.slice(lettersOf(code).length) === compact;
  });
}

const lettersOf = (code: string): string => /^\p{L}*/u.exec(code)![0].toLowerCase();
