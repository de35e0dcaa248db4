import type { Report } from '../report';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import { paragraphCodes } from '../tags/paragraph-tags';

/** A paragraph that could go, and the words that it takes. */
interface Cut {
  readonly paragraph: SnapshotParagraph;
  readonly words: number;
}

/** How a report that is too long comes within the ceiling. */
export interface Shortening {
  /** How many words are past the ceiling; 0 where none is. */
  readonly over: number;
  /** Few paragraphs that carry no code: the longest first, and last the one that is nearest to what is left to cut. */
  readonly paragraphs: readonly Cut[];
  /** Whether the report is within the ceiling without them. */
  readonly enough: boolean;
}

/**
 * The paragraphs of the body to look at first where the report is too long: no evidence goes with them. Headings, captions, cells, and
 * lists of which a line carries a code are left out, for they do not go by themselves. Their author decides; they may hold what
 * another paragraph rests on.
 */
export function shorten(report: Report): Shortening {
  const { counted, ceiling } = report.length;
  const over = Math.max(0, counted - ceiling);
  const free = cuttable(report).sort((a, b) => b.words - a.words);
  const paragraphs: Cut[] = [];
  let left = over;
  for (const [at, cut] of free.entries()) {
    if (left <= 0) break;
    const next = free[at + 1];
    // Of those that would do, the shortest: the next one is no longer, and would do as well.
    if (cut.words >= left && next && next.words >= left) continue;
    paragraphs.push(cut);
    left -= cut.words;
  }
  return { over, paragraphs, enough: left <= 0 };
}

function cuttable({ snapshot, outline }: Report): Cut[] {
  const listed = linesOfTaggedLists(snapshot.paragraphs);
  return snapshot.paragraphs.flatMap((paragraph): Cut[] => {
    const isNumbered = (outline.placeOf(paragraph)?.paragraph ?? null) !== null;
    const isFree = isNumbered && outline.regionOf(paragraph) === 'body' && !listed.has(paragraph);
    return isFree && paragraphCodes(paragraph).length === 0 ? [{ paragraph, words: paragraph.words }] : [];
  });
}

/** The lines of lists, one after the other without other text between, of which one carries a code. */
function linesOfTaggedLists(paragraphs: readonly SnapshotParagraph[]): ReadonlySet<SnapshotParagraph> {
  const found = new Set<SnapshotParagraph>();
  let list: SnapshotParagraph[] = [];
  const close = (): void => {
    if (list.some((line) => paragraphCodes(line).length > 0)) for (const line of list) found.add(line);
    list = [];
  };
  for (const paragraph of paragraphs)
    if (paragraph.listLabel !== null) list.push(paragraph);
    else if (paragraph.text !== '') close();
  close();
  return found;
}
