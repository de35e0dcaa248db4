import { isGuidanceLine } from '../outline/guidance';
import type { Analysis } from '../outline/outline';
import { anchorOf } from '../snapshot/anchor';
import type { SnapshotParagraph } from '../snapshot/snapshot';
import type { Insertion, NewParagraph, PutBackPlan } from './plan';

/**
 * Puts paragraphs back that were taken away between two readings: the template's own lines, of which words and look are known. Null
 * where the report without them is not what it was, so that their places are not sure.
 */
export function planPutBack(
  before: Analysis,
  gone: readonly SnapshotParagraph[],
  after: Analysis,
): PutBackPlan | null {
  const isGone = new Set(gone);
  const left = before.snapshot.paragraphs.filter((paragraph) => !isGone.has(paragraph));
  const now = after.snapshot.paragraphs;
  const isSame =
    now.length === left.length && left.every(({ hostText }, at) => now[at]?.hostText === hostText);
  if (!isSame || left.length === 0) return null;
  const insertions = runsOf(gone).map(([first, ...others]): Insertion | null => {
    const next = left.findIndex(({ index }) => index > first.index);
    const beside = next >= 0 ? now[next] : now.at(-1);
    return beside
      ? {
          at: anchorOf(after.snapshot, beside),
          where: next >= 0 ? 'Before' : 'After',
          paragraphs: [first, ...others].map((paragraph) => lineOf(before, paragraph)),
        }
      : null;
  });
  return insertions.every((each) => each !== null) ? { kind: 'put-back', insertions } : null;
}

/** Whether all that a paragraph says and how it looks can be brought back: it stands in no table and holds no tag. */
export const canBePutBack = ({ cell, controls }: SnapshotParagraph): boolean =>
  cell === null && controls.length === 0;

const lineOf = ({ standard }: Analysis, paragraph: SnapshotParagraph): NewParagraph => ({
  text: paragraph.hostText,
  style: paragraph.styleBuiltIn,
  ...(paragraph.styleBuiltIn === 'Other' && { ownStyle: paragraph.style }),
  isGuidance: isGuidanceLine(paragraph.text, standard),
});

type Run = [first: SnapshotParagraph, ...others: SnapshotParagraph[]];

/** Paragraphs that followed one another. */
function runsOf(paragraphs: readonly SnapshotParagraph[]): Run[] {
  const runs: Run[] = [];
  for (const paragraph of paragraphs) {
    const run = runs.at(-1);
    if (run?.at(-1)?.index === paragraph.index - 1) run.push(paragraph);
    else runs.push([paragraph]);
  }
  return runs;
}
