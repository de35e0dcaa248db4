import { mergeClasses } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import { useSharedStyles } from '../pane/components/shared-styles';
import { isReadable, type DraftSummary } from '../group';
import { showControls } from '../report';
import { groupCaptions, type Column } from '../wording/review/cohort';
import type { AnyDraft, Sort } from './arrange';
import { WideTable } from './wide-table';
import { usePageStyles } from './page-styles';

type Columns = readonly Column<DraftSummary>[];

interface DraftTableProps {
  readonly columns: Columns;
  readonly drafts: readonly AnyDraft[];
  readonly sort: Sort;
  readonly onSort: (column: Column<DraftSummary>) => void;
  readonly onOpen: (name: string) => void;
}

/** All drafts with their figures; a press on a column's title sorts by it. */
export function DraftTable({ columns, drafts, sort, onSort, onOpen }: DraftTableProps) {
  const shared = useSharedStyles();
  const page = usePageStyles();
  const Arrow = sort.direction === 'ascending' ? ArrowUpRegular : ArrowDownRegular;
  const heads = columns.map((column) => ({
    key: column.title,
    sorted: column === sort.column ? sort.direction : undefined,
    content: (
      <button
        type="button"
        className={mergeClasses(shared.textButton, shared.link, page.sort)}
        onClick={() => onSort(column)}
      >
        {column.title}
        {column === sort.column && <Arrow aria-hidden />}
      </button>
    ),
  }));
  return (
    <WideTable id="drafts" caption={groupCaptions.drafts} heads={heads}>
      {drafts.map((draft) => (
        <DraftRow key={draft.name} draft={draft} columns={columns} onOpen={onOpen} />
      ))}
    </WideTable>
  );
}

interface DraftRowProps {
  readonly draft: AnyDraft;
  readonly columns: Columns;
  readonly onOpen: (name: string) => void;
}

const DraftRow = memo(function DraftRow({ draft, columns: [, ...columns], onOpen }: DraftRowProps) {
  const page = usePageStyles();
  if (!isReadable(draft))
    return (
      <tr className={page.row}>
        <th scope="row" className={page.name}>
          {showControls(draft.name)}
        </th>
        <td colSpan={columns.length} className={page.text}>
          {showControls(draft.error)}
        </td>
      </tr>
    );
  return (
    <tr className={page.row}>
      <DraftName name={draft.name} onOpen={onOpen} />
      {columns.map((column) => {
        const value = column.of(draft);
        return (
          <td
            key={column.title}
            className={mergeClasses(page.value, typeof value === 'number' && page.number)}
          >
            {value}
          </td>
        );
      })}
    </tr>
  );
});

interface DraftNameProps {
  readonly name: string;
  readonly onOpen: (name: string) => void;
}

/** The head of a row, which opens the draft. */
export function DraftName({ name, onOpen }: DraftNameProps) {
  const shared = useSharedStyles();
  const page = usePageStyles();
  return (
    <th scope="row" className={page.name}>
      <button
        type="button"
        className={mergeClasses(shared.textButton, shared.link)}
        onClick={() => onOpen(name)}
      >
        {showControls(name)}
      </button>
    </th>
  );
}
