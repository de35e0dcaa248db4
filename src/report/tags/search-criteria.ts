import type { Criterion, Standard } from '../../standard';
import { fold } from '../snapshot/text';

/** What somebody may mean by a code or words that they typed. */
interface CriteriaSearch {
  /** The criteria whose codes were typed whole, as many as were typed; empty where anything else was typed. */
  readonly exact: readonly Criterion[];
  /** In the kit's order; `exact` where that is not empty. */
  readonly matches: readonly Criterion[];
}

/**
 * Reads `K1.4`, `k1.4`, `k14`, `14`, several codes at once, the beginning of a code, or words of a criterion. The dot
 * may be left out, so that `s21` is the beginning of S2.10 and of S2.11. Every word has to begin a word of the kit's
 * wording; the questions after "Does your evidence show" are searched only where no wording fits.
 */
export function searchCriteria(text: string, standard: Standard): CriteriaSearch {
  const typed = fold(text);
  if (typed === '') return { exact: [], matches: [] };
  const exact = wholeCodes(typed, standard);
  if (exact.length > 0) return { exact, matches: exact };
  return { exact, matches: codesFrom(typed, standard) ?? wordsFrom(typed, standard) };
}

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

/** Criteria whose code begins so, or, without its letter, is so; null where no code was meant. */
function codesFrom(typed: string, { criteria }: Standard): Criterion[] | null {
  const compact = typed.replace(/\s/gu, '');
  if (!/^(?:[a-z]?\d[\d.]*|[a-z])$/u.test(compact)) return null;
  return criteria.filter(({ code }) => {
    const own = compact.includes('.') ? code.toLowerCase() : bareCode(code);
    return own.startsWith(compact) || own.slice(1) === compact;
  });
}

function wordsFrom(typed: string, { criteria }: Standard): Criterion[] {
  const words = wordsOf(typed);
  if (words.length === 0) return [];
  const holds = (text: string): boolean => {
    const all = wordsOf(fold(text));
    return words.every((word) => all.some((candidate) => candidate.startsWith(word)));
  };
  const byWording = criteria.filter(({ wording, list }) => holds([wording, ...list].join(' ')));
  if (byWording.length > 0) return byWording;
  return criteria.filter(({ parts }) => holds(parts.map(({ question }) => question).join(' ')));
}

const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];
