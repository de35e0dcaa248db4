import type { ReviewedPoint } from '../../report/guide';
import type { SelfReviewRule } from '../../standard';

const missing: Readonly<Record<SelfReviewRule, string>> = {
  mapped: 'No paragraph of these sections is tagged:',
  evaluation: 'No words such as “because”, “therefore” or “as a result” were found.',
  figures: 'No figure was found.',
  comparison: 'No words that compare before with after were found.',
  recommendation: 'A recommendation, what it brings and what could happen without it were not all found.',
  legislation: 'No act, regulation or standard is named, as far as words tell.',
  quotation: 'No quotation was found.',
  reflection: 'No words such as “I learned” or “next time” were found.',
  terms: 'Spelt otherwise than in the standard:',
  tense: 'What you did is told in the past and in the present here:',
};

export const selfReview = {
  intro:
    'What examiners give credit for, and what often goes wrong. Where a rule can look, it says what it found; the tick is yours, and kept in this document.',
  ticked: (of: number, ticked: number): string => `${ticked} of ${of} ticked`,
  kept: 'Your tick is kept in this document.',
  sign: ({ point, sign }: ReviewedPoint): string | null => {
    if (!sign || point.rule === null) return null;
    if (sign.speaks === 'for') return 'Found here:';
    const words = sign.words.length > 0 ? ` ${sign.words.join(', ')}` : '';
    return `${missing[point.rule]}${words}`;
  },
} as const;
