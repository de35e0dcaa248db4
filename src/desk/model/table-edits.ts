import { insertColumns, insertRows } from '../../ooxml';
import { HostError } from '../protocol/host-object';
import type { ModelContext } from './context';
import { editBlocks } from './edits';
import type { TableRowCollection } from './table-row';

type Values = readonly (readonly string[])[] | undefined;

function needCount(count: unknown, where: string): number {
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1)
    throw new HostError('InvalidArgument', 'At least one is needed.', where);
  return count;
}

/** Adds rows beside one of a table, and returns them. */
export function addRows(
  context: ModelContext,
  row: Element,
  where: 'before' | 'after',
  count: number,
  values: Values,
): TableRowCollection {
  const number = needCount(count, 'Table.addRows');
  const texts = Array.from({ length: number }, (_, i) => [...(values?.[i] ?? [])].map(String));
  const made = editBlocks(context, row, () => insertRows(context.docx, row, where, texts));
  return context.factory.rows(made);
}

/** Adds columns beside one of a table. */
export function addColumns(
  context: ModelContext,
  table: Element,
  column: number,
  where: 'before' | 'after',
  count: number,
  values: Values,
): void {
  const number = needCount(count, 'Table.addColumns');
  const texts = (values ?? []).map((row) => row.map(String));
  editBlocks(context, table, () => insertColumns(context.docx, table, column, where, number, texts));
}
