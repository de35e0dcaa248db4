import type { WordHit } from '../report';

/** Why a criterion is suggested. What stands in the word itself is not said twice. */
export const suggestionReason = ({ word, about }: WordHit): string =>
  isSaid(word, about) ? `You wrote “${word}”` : `You wrote “${word}” (${about})`;

/** "risk" says "risks", and "analysis" does not say "analyse". */
const isSaid = (word: string, about: string): boolean => word.includes(about) || about.includes(word);
