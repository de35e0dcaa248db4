import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import type { Repair } from './repair';

/**
 * What has to be asked about a paragraph: its text was one paragraph with the next (`'split'`), it is a copy of another with its tag
 * (`'copy'`), or it was made of several that had tags of their own (`'merged'`).
 */
export interface ParagraphQuestion {
  readonly id: 'split' | 'copy' | 'merged';
  readonly codes: readonly string[];
  /** The paragraphs that it is about, in order. */
  readonly paragraphs: readonly SnapshotParagraph[];
  /** The answers, the likeliest first; each can be taken back. */
  readonly choices: readonly Repair[];
}

/** The question in place for a paragraph, or null where nothing is to be asked. */
export function questionAt(_report: Report, _paragraph: SnapshotParagraph): ParagraphQuestion | null {
  return null;
}
