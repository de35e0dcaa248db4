import { insertRuns, insertTable, lineBreakRun, pageBreakRun } from '../../ooxml';
import { HostError } from '../protocol/host-object';
import type { ModelContext } from './context';
import { insertParagraphBeside, notBuilt } from './edits';
import type { Table } from './table';

/** The texts of a new table, row by row. @throws HostError `InvalidArgument` where the values do not fit its size */
function cellTexts(
  rows: number,
  columns: number,
  values: readonly (readonly string[])[] | undefined,
): string[][] {
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
  values: readonly (readonly string[])[] | undefined,
): Table {
  const texts = cellTexts(rows, columns, values);
  const style = context.factory.styleId('TableGrid', 'insertTable');
  const known = new Set(context.docx.flow().map((item) => item.node));
  const table = context.edit(() =>
    insertTable(context.docx, block, where === 'Before' ? 'before' : 'after', texts, style),
  );
  for (const { node } of context.docx.flow())
    if (!known.has(node)) context.emit('ParagraphAdded', context.localId(node));
  return context.factory.table(table);
}

/**
 * A page break becomes a paragraph of its own beside the block, a line break a character at the block's end.
 * @unverified whether a page break makes a paragraph of its own differs in reports; section breaks are not offered
 */
export function insertBreakBeside(
  context: ModelContext,
  block: Element,
  type: string,
  where: 'Before' | 'After',
): void {
  if (type === 'Page') {
    const paragraph = insertParagraphBeside(context, block, where, '');
    context.edit(() => insertRuns(context.docx, paragraph, 0, [pageBreakRun(paragraph)]));
    return;
  }
  if (type !== 'Line') throw notBuilt('insertBreak');
  const offset = where === 'Before' ? 0 : context.length(block);
  context.edit(() => insertRuns(context.docx, block, offset, [lineBreakRun(block)], { outside: true }));
  context.changedParagraph(block);
}
