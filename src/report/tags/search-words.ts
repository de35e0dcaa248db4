import { searchWordsOf, type Criterion, type Standard } from '../../standard';
import { isWithinSlips } from '../outline/title-words';
import { fold } from '../snapshot/text';
import type { CriterionMatch } from './search-criteria';

type Reason = CriterionMatch['reason'];

/** A word of one's own for a criterion, "data protection", and what of the criterion it means, "legislation". */
interface OwnWord {
  readonly word: string;
  readonly about: string;
}

/** The best first: a word of one's own typed whole is better than one begun. */
const ranks: readonly Reason['kind'][] = ['own-word', 'wording', 'question', 'slip'];

interface RankedMatch extends CriterionMatch {
  readonly isWhole: boolean;
}

/**
 * The criteria that words mean. Every word has to begin one of somebody's own words for the criterion or one of the kit's. Where
 * none does, the questions after "Does your evidence show" are searched as well, and where that finds none, a word may have
 * slips: one in five letters, two in eight. The likeliest first; equally likely ones stay in the kit's order.
 */
export function searchWords(text: string, standard: Standard): readonly CriterionMatch[] {
  const typed = wordsOf(fold(text));
  if (typed.length === 0) return [];
  for (const kind of ['wording', 'question', 'slip'] as const) {
    const matches = standard.criteria.flatMap(
      (criterion) => matchOf(typed, candidatesOf(criterion, standard), kind) ?? [],
    );
    if (matches.length > 0) return ranked(matches);
  }
  return [];
}

/** Array.sort is stable. */
const ranked = (matches: readonly RankedMatch[]): CriterionMatch[] =>
  [...matches].sort((a, b) => rankOf(a) - rankOf(b)).map(({ criterion, reason }) => ({ criterion, reason }));

const rankOf = ({ reason, isWhole }: RankedMatch): number => (isWhole ? -1 : ranks.indexOf(reason.kind));

/** How a criterion fits, by words no worse than of one kind; null where one of the words does not. */
function matchOf(
  typed: readonly string[],
  { criterion, candidates }: Candidates,
  worst: Reason['kind'],
): RankedMatch | null {
  const whole = candidates.find(({ kind, word }) => kind === 'own-word' && word === typed.join(' '));
  if (whole) return { criterion, reason: whole, isWhole: true };
  const reasons = typed.map((word) => reasonFor(word, candidates, worst));
  if (!reasons.every((reason) => reason !== null)) return null;
  // The worst word ranks the match and tells the most about it.
  const [reason] = reasons.sort((a, b) => ranks.indexOf(b.kind) - ranks.indexOf(a.kind));
  return reason ? { criterion, reason, isWhole: false } : null;
}

function reasonFor(typed: string, candidates: readonly Reason[], worst: Reason['kind']): Reason | null {
  const allowed = candidates.filter(({ kind }) => ranks.indexOf(kind) <= ranks.indexOf(worst));
  const begun = allowed.find(({ word }) => wordsOf(word).some((each) => each.startsWith(typed)));
  if (begun || worst !== 'slip') return begun ?? null;
  const meant = allowed.find(({ word }) => wordsOf(word).some((each) => isSlip(typed, each)));
  return meant ? { ...meant, kind: 'slip' } : null;
}

const isSlip = (typed: string, word: string): boolean =>
  isWithinSlips({ typed, word, slips: word.length >= 8 ? 2 : word.length >= 5 ? 1 : 0 });

/** Everything that a typed word may mean in a criterion, the best kind first. */
interface Candidates {
  readonly criterion: Criterion;
  readonly candidates: readonly Reason[];
}

function candidatesOf(criterion: Criterion, standard: Standard): Candidates {
  const { wording, list, parts } = criterion;
  const words = (kind: Reason['kind'], texts: readonly string[]): Reason[] =>
    wordsOf(fold(texts.join(' '))).map((word) => ({ kind, word, about: null }));
  const candidates = [
    ...ownWordsOf(criterion, standard).map((own): Reason => ({ kind: 'own-word', ...own })),
    ...words('wording', [wording, ...list]),
    ...words(
      'question',
      parts.map(({ question }) => question),
    ),
  ];
  return { criterion, candidates };
}

export const ownWordsOf = ({ code }: Criterion, standard: Standard): OwnWord[] =>
  Object.entries(searchWordsOf(standard)[code] ?? {}).flatMap(([about, words]) =>
    words.map((word) => ({ word: word.replace(/\*$/u, ''), about })),
  );

export const wordsOf = (folded: string): string[] => folded.match(/[\p{L}\p{N}]+/gu) ?? [];
