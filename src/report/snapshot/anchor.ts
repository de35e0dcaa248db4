import type { Snapshot, SnapshotParagraph } from './snapshot';

/**
 * How a paragraph is found again: where it stood, what it said, and what stood around it, after the W3C's
 * TextQuoteSelector. Nothing that Word gives is a stable key (`uniqueLocalId` is per session and per author), and the
 * author goes on writing meanwhile.
 */
export interface ParagraphAnchor {
  readonly index: number;
  /** `Paragraph.text`, as the host gave it. */
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

const hostTexts = ({ paragraphs }: Snapshot): string[] => paragraphs.map(({ hostText }) => hostText);

export function anchorOf({ paragraphs }: Snapshot, { index, hostText }: SnapshotParagraph): ParagraphAnchor {
  const textAt = (at: number): string => paragraphs[at]?.hostText ?? '';
  return { index, text: hostText, before: textAt(index - 1), after: textAt(index + 1) };
}

/**
 * The paragraph that an anchor means among the texts of the document now: the one that stands where it stood, else the
 * only one with its text and neighbours, else the only one with its text. Null where none or several fit: a plan is
 * then refused rather than guessed.
 */
export function resolveAnchor(anchor: ParagraphAnchor, texts: readonly string[]): number | null {
  const says = (at: number, wanted: string): boolean => uncommented(texts[at] ?? '') === uncommented(wanted);
  const isIt = (at: number): boolean => at in texts && says(at, anchor.text);
  const hasNeighbours = (at: number): boolean => says(at - 1, anchor.before) && says(at + 1, anchor.after);
  if (isIt(anchor.index) && hasNeighbours(anchor.index)) return anchor.index;
  const same = [...texts.keys()].filter(isIt);
  const [exact, second] = same.filter(hasNeighbours);
  if (exact !== undefined) return second === undefined ? exact : null;
  const [only, other] = same;
  return only !== undefined && other === undefined ? only : null;
}

/** A comment that was made meanwhile leaves its mark in the text (office-js 2258), and the text is what it was. */
export const uncommented = (text: string): string => text.replaceAll('\u0005', '');

/** The paragraph of a snapshot that an anchor means, or null. */
export function findAnchored(snapshot: Snapshot, anchor: ParagraphAnchor): SnapshotParagraph | null {
  const index = resolveAnchor(anchor, hostTexts(snapshot));
  return index === null ? null : (snapshot.paragraphs[index] ?? null);
}
