import { fewestWordsOfEvidence, isHalfCovered, type PartsOfCriterion, type Thin } from '../report';

/** A remark on thin evidence, which counts all the same. */
export const thinTexts: Readonly<Record<Thin, string>> = {
  cell: 'only a few words in a table',
  'few-words': 'only a few words',
};

export const thinHint = `Fewer than ${fewestWordsOfEvidence} words. That number is ours and nobody’s rule: short evidence counts, but may not convince.`;

/** How many parts the author ticked; null where nothing is to be said. */
export const partsText = (parts: PartsOfCriterion): string | null =>
  isHalfCovered(parts) ? `${parts.ticked.length} of ${parts.of} parts ticked` : null;
