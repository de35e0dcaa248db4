import { formatNumber, type SectionAdvice, type Shortening, type WordHit } from '../report';

/** Why a criterion is suggested. What stands in the word itself is not said twice. */
export const suggestionReason = ({ word, about }: WordHit): string =>
  isSaid(word, about) ? `You wrote “${word}”` : `You wrote “${word}” (${about})`;

/** "risk" says "risks", and "analysis" does not say "analyse". */
const isSaid = (word: string, about: string): boolean => word.includes(about) || about.includes(word);

/** How much of a section is written, beside a figure of ours. */
export const budgetText = ({ words, about }: SectionAdvice['budget']): string =>
  `${formatNumber(words)} of about ${formatNumber(about)} words`;

export const budgetHint =
  'The template gives no number for a section. Ours shares out half of the limit equally, and half by how many criteria the template suggests in each section.';

/** What to cut where a report is too long; null where it is not. */
export function shortenText({ over, paragraphs: { length }, enough }: Shortening): string | null {
  if (over === 0) return null;
  const cut = `Cut ${formatNumber(over)} ${over === 1 ? 'word' : 'words'}.`;
  if (length === 0) return `${cut} Every paragraph carries a code, so make some shorter.`;
  const these = length === 1 ? 'This paragraph carries no code' : `These ${length} paragraphs carry no code`;
  if (!enough)
    return `${cut} ${these}, but even without ${length === 1 ? 'it' : 'them'} the report is too long.`;
  return `${cut} ${these}: without ${length === 1 ? 'it' : 'them'} you are within the limit.`;
}
