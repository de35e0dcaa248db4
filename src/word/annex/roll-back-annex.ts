import { parseTag, type AnnexPlan } from '../../report';
import { lineProperties, linesOf, type AnnexSite, type Line } from './find-annex';

/**
 * Takes away what a failed write has left: a new annex as a whole, or its single lines where it was not yet one piece.
 * Lines are only taken where they stand between paragraphs that were there before and say what the annex says, and where nothing else
 * has changed: an empty line may be the author's own, and is not told from one of the annex once somebody has typed meanwhile.
 * @returns false where lines may be left
 */
export async function rollBackAnnex(plan: AnnexPlan, before: AnnexSite): Promise<boolean> {
  try {
    return await Word.run(async (context) => {
      const { body, contentControls } = context.document;
      contentControls.load({ id: true, tag: true });
      body.paragraphs.load(lineProperties);
      await context.sync();
      const made = contentControls.items.filter(
        ({ id, tag }) => parseTag(tag).kind === 'annex' && !before.oldIds.includes(id),
      );
      const { start, end } = extraParagraphs(before.lines, linesOf(body.paragraphs.items, before.oldIds));
      const lines = body.paragraphs.items.slice(start, end);
      const isAllElseAsBefore = lines.length === body.paragraphs.items.length - before.lines.length;
      if (made.length === 0 && !(isAllElseAsBefore && lines.every(({ text }) => isOurs(text, plan))))
        return false;
      if (made.length > 0) {
        for (const control of made) control.delete(false);
        if (isAllElseAsBefore) deleteLines(lines.filter((line) => line.text === '' && !isInside(line, made)));
      } else deleteLines(lines);
      await context.sync();
      return isAllElseAsBefore;
    });
  } finally {
    await before.tracking.restore();
  }
}

/** Which paragraphs were not there before: those between the longest equal beginning and the longest equal end. */
function extraParagraphs(before: readonly Line[], now: readonly Line[]): { start: number; end: number } {
  let start = 0;
  while (start < before.length && now[start] === before[start]) start++;
  let same = 0;
  while (same < before.length - start && now[now.length - 1 - same] === before[before.length - 1 - same])
    same++;
  return { start, end: now.length - same };
}

function isOurs(text: string, plan: AnnexPlan): boolean {
  const line = text.trim();
  return (
    line === '' ||
    [plan.heading, plan.caption, plan.closing].includes(line) ||
    plan.rows.some(
      (row) =>
        row.text.split('\n').includes(line) ||
        row.aside === line ||
        row.note?.split('\n').includes(line) ||
        row.places.some((place) => place.text === line.replaceAll('\u00a0', ' ')),
    )
  );
}

/** An ordinary last paragraph is put behind a first annex: it goes with it. */
const isInside = (
  { parentContentControlOrNullObject: parent, tableNestingLevel }: Word.Paragraph,
  controls: readonly Word.ContentControl[],
): boolean => tableNestingLevel > 0 || (!parent.isNullObject && controls.some(({ id }) => id === parent.id));

/** From last to first, so that no deletion moves what is still to go; a table as a whole. */
function deleteLines(lines: readonly Word.Paragraph[]): void {
  const isInTable = ({ tableNestingLevel }: Word.Paragraph): boolean => tableNestingLevel > 0;
  lines.find(isInTable)?.parentTable.delete();
  for (const line of lines.filter((paragraph) => !isInTable(paragraph)).reverse()) line.delete();
}
