import { parseTag, type AnnexPlan } from '../report';
import { restoreTracking, type Before } from './annex-before';

/**
 * Takes away what a failed write has left: a new annex as a whole, or its single lines where it was not yet one piece.
 * Lines are only taken where they stand between paragraphs that were there before and say what the annex says.
 * @returns false where something else stands there, so that nothing was taken away
 */
export async function removeHalfMade(plan: AnnexPlan, before: Before): Promise<boolean> {
  try {
    return await Word.run(async (context) => {
      const { body, contentControls } = context.document;
      contentControls.load({ id: true, tag: true });
      body.paragraphs.load({ text: true, tableNestingLevel: true });
      await context.sync();
      const made = contentControls.items.filter(
        ({ id, tag }) => parseTag(tag).kind === 'annex' && !before.oldIds.includes(id),
      );
      const lines = surplus(before.texts, body.paragraphs.items);
      if (made.length === 0 && !lines.every(({ text }) => isOurs(text, plan))) return false;
      if (made.length > 0) for (const control of made) control.delete(false);
      else deleteLines(lines);
      await context.sync();
      return true;
    });
  } finally {
    await restoreTracking(before);
  }
}

/** The paragraphs that were not there before: those between the longest equal beginning and the longest equal end. */
export function surplus<P extends { readonly text: string }>(
  before: readonly string[],
  now: readonly P[],
): readonly P[] {
  let start = 0;
  while (start < before.length && now[start]?.text === before[start]) start++;
  let end = 0;
  while (end < before.length - start && now[now.length - 1 - end]?.text === before[before.length - 1 - end])
    end++;
  return now.slice(start, now.length - end);
}

function isOurs(text: string, plan: AnnexPlan): boolean {
  const line = text.trim();
  return (
    line === '' ||
    [plan.heading, plan.caption, plan.closing].includes(line) ||
    plan.rows.some(
      (row) => row.text === line || row.aside === line || row.places.some((place) => place.text === line),
    )
  );
}

/** From last to first, so that no deletion moves what is still to go; a table as a whole. */
function deleteLines(lines: readonly Word.Paragraph[]): void {
  const isInTable = ({ tableNestingLevel }: Word.Paragraph): boolean => tableNestingLevel > 0;
  lines.find(isInTable)?.parentTable.delete();
  for (const line of lines.filter((paragraph) => !isInTable(paragraph)).reverse()) line.delete();
}
