import { insertRuns, insertTable, lineBreakRun, pageBreakRun } from '../../../ooxml';
import { HostError } from '../../host-object';
import { oneOf } from './arguments';
import type { ModelContext } from './context';
import { shiftPositions, insertParagraphBeside } from './edits';

/** Texts of cells, row by row. */
export type CellTexts = readonly (readonly string[])[];

/** The texts of a new table, row by row. @throws HostError `InvalidArgument` where the values do not fit its size */
function cellTexts(rows: number, columns: number, values: CellTexts | undefined): string[][] {
  if (!Number.isInteger(rows) || !Number.isInteger(columns) || rows < 1 || columns < 1)
    throw new HostError('InvalidArgument', 'A table has at least one row and one column.');
  if (values && (values.length > rows || values.some((row) => row.length > columns)))
    throw new HostError('InvalidArgument', 'There are more values than cells.');
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => String(values?.[row]?.[column] ?? '')),
  );
}

/** @unverified a new table is said to have the style Table Grid on every host; only its presence is documented */
export function insertTableBeside(
  context: ModelContext,
  block: Element,
  where: 'Before' | 'After',
  rows: number,
  columns: number,
  values: CellTexts | undefined,
): Element {
  const texts = cellTexts(rows, columns, values);
  const style = context.builtInStyleId('TableGrid');
  const known = new Set(context.docx.paragraphs().map((item) => item.node));
  const table = context.edit(block, () =>
    insertTable(context.docx, block, where === 'Before' ? 'before' : 'after', texts, style),
  );
  for (const { node } of context.docx.paragraphs())
    if (!known.has(node)) context.emit('ParagraphAdded', node);
  return table;
}

/**
 * A page break becomes a paragraph of its own beside the block, a line break a character at the block's end.
 * @unverified whether a page break makes a paragraph of its own differs in reports
 */
export function insertBreakBeside(
  context: ModelContext,
  block: Element,
  type: string,
  where: 'Before' | 'After',
): void {
  if (oneOf(type, ['Page', 'Line']) === 'Page') {
    const paragraphs = context.docx.paragraphs().map(({ node }) => node);
    const next = paragraphs[paragraphs.indexOf(block) + 1];
    if (context.profile.pageBreaks === 'in-next' && where === 'After' && next) {
      context.edit(next, () => insertRuns(context.docx, next, 0, [pageBreakRun(next)], { outside: true }));
      shiftPositions(context, { paragraph: next, offset: 0 }, 1);
      return;
    }
    const paragraph = insertParagraphBeside(context, block, where, '');
    context.edit(paragraph, () => insertRuns(context.docx, paragraph, 0, [pageBreakRun(paragraph)]));
    return;
  }
  const offset = where === 'Before' ? 0 : context.length(block);
  context.edit(block, () =>
    insertRuns(context.docx, block, offset, [lineBreakRun(block)], { outside: true }),
  );
  shiftPositions(context, { paragraph: block, offset }, 1);
  context.changedParagraph(block);
}
