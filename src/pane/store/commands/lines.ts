import {
  anchorOf,
  planPutBack,
  type Insertion,
  type LineStyle,
  type ParagraphAnchor,
  type Plan,
  type PutBackPlan,
  type Report,
  type SnapshotParagraph,
} from '../../../report';
import { locate } from '../state';
import { change, onReport, type Command } from './command';

/** Takes paragraphs away that were put in just before; they come back as they were. */
export const removeLines = (at: readonly ParagraphAnchor[], label: string): Command => ({
  anchors: at,
  plan: (report, paragraphs) =>
    change({ kind: 'delete', at: paragraphs.map((one) => anchorOf(report.snapshot, one)) }, (after) =>
      after.snapshot.paragraphs.length < report.snapshot.paragraphs.length
        ? { text: '', label, undo: putBackAfter({ before: report, gone: paragraphs, after, label }) }
        : null,
    ),
});

interface Gone {
  readonly before: Report;
  readonly gone: readonly SnapshotParagraph[];
  readonly after: Report;
  readonly label: string;
}

/** The command that puts back what was taken away between two readings; null where its places are not sure. */
export function putBackAfter({ before, gone, after, label }: Gone): Command | null {
  const plan = planPutBack(before, gone, after);
  return plan && putBack(plan, label);
}

const putBack = (plan: PutBackPlan, label: string): Command =>
  onReport(() =>
    change(plan, (after) => {
      const found = plan.insertions.map((insertion) => findInserted(insertion, after));
      if (found.some((lines) => lines.length === 0)) return null;
      const at = found.flat().map((line) => anchorOf(after.snapshot, line));
      return { text: '', label, undo: removeLines(at, label) };
    }),
  );

/** Paragraphs that were put in, where they stand beside each other and beside what they were put next to; else none. */
export function findInserted(
  { paragraphs: wanted, where, at }: Insertion,
  { snapshot }: Report,
): SnapshotParagraph[] {
  const { paragraphs } = snapshot;
  const isBeside = (first: number): boolean =>
    paragraphs[where === 'Before' ? first + wanted.length : first - 1]?.hostText === at.text;
  const first = paragraphs.find(
    ({ index }) =>
      isBeside(index) && wanted.every(({ text }, offset) => paragraphs[index + offset]?.hostText === text),
  );
  return first ? paragraphs.slice(first.index, first.index + wanted.length) : [];
}

type StyledLine = { readonly at: ParagraphAnchor } & LineStyle;

/** Gives paragraphs the styles that they had. */
export const restoreStyles = (lines: readonly StyledLine[], label: string): Command => ({
  anchors: lines.map(({ at }) => at),
  plan: (report, paragraphs) => {
    const now = paragraphs.map((paragraph) => styleOf(report, paragraph));
    const plan: Plan = { kind: 'style', lines };
    return change(plan, (after) =>
      lines.every(({ at, styleBuiltIn }) => locate(after, at)?.styleBuiltIn === styleBuiltIn)
        ? { text: '', label, undo: restoreStyles(now, label) }
        : null,
    );
  },
});

/** The style that a paragraph has now, to be brought back later. */
export const styleOf = ({ snapshot }: Report, paragraph: SnapshotParagraph): StyledLine => ({
  at: anchorOf(snapshot, paragraph),
  styleBuiltIn: paragraph.styleBuiltIn,
  style: paragraph.style,
});
