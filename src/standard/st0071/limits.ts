import type { WordLimits } from '../standard';

/** The kit's "2,500 words in length +/- 10%, excluding any annexes", marked up to 2,750 and not below. */
export const limits: WordLimits = {
  words: 2500,
  tolerance: 0.1,
  floor: 2250,
  ceiling: 2750,
};
