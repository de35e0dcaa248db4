import { formatNumber } from '../report';

/** "1 word", "2,750 words". */
export const counted = (value: number, singular: string, plural = `${singular}s`): string =>
  `${formatNumber(value)} ${value === 1 ? singular : plural}`;

export const words = (value: number): string => counted(value, 'word');

export const isAre = (items: readonly string[]): string => (items.length === 1 ? 'is' : 'are');
