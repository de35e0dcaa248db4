import { compareNames, isReadable, type DamagedDraft, type DraftSummary } from '../group';
import type { Standard } from '../standard';
import type { Column } from '../wording/review/cohort';
import type { filters } from '../wording/review/group-page';

export type AnyDraft = DraftSummary | DamagedDraft;

export interface Sort {
  readonly column: Column<DraftSummary>;
  readonly direction: 'ascending' | 'descending';
}

export type FilterName = keyof typeof filters;

/** The filters that make sense with a standard. */
export const filtersOf = ({ sections, limits }: Standard): FilterName[] =>
  (Object.keys(isLike) as FilterName[]).filter(
    (name) =>
      (name !== 'sections' || sections.length > 0) && (name !== 'at-risk' || limits.over === 'marking-stops'),
  );

const hasState =
  (wanted: string) =>
  ({ criteria }: DraftSummary): boolean =>
    criteria.some(({ state }) => state === wanted);

const isLike: Readonly<Record<FilterName, (draft: DraftSummary) => boolean>> = {
  all: () => true,
  gaps: hasState('gap'),
  'at-risk': hasState('at-risk'),
  length: ({ words }) => words.status !== 'within',
  sections: ({ missing }) => missing.length > 0,
  unjudged: ({ verdicts }) => verdicts.judged < verdicts.claims,
  changed: ({ verdicts }) => verdicts.outdated > 0,
  damaged: () => false,
};

interface Wanted {
  /** A part of the name, in any case. */
  readonly name: string;
  readonly filter: FilterName;
  readonly sort: Sort;
}

/** The drafts that are shown, in their order; those that cannot be read are last. */
export function arrange(drafts: readonly AnyDraft[], { name, filter, sort }: Wanted): AnyDraft[] {
  const part = name.trim().toLowerCase();
  const found = drafts.filter(
    (draft) =>
      draft.name.toLowerCase().includes(part) &&
      (isReadable(draft) ? isLike[filter](draft) : filter === 'all' || filter === 'damaged'),
  );
  const readable = found.filter(isReadable).sort((a, b) => compare(a, b, sort));
  return [...readable, ...found.filter((draft) => !isReadable(draft))];
}

function compare(a: DraftSummary, b: DraftSummary, { column, direction }: Sort): number {
  const [first, second] = [column.of(a), column.of(b)];
  const order =
    typeof first === 'number' && typeof second === 'number'
      ? first - second
      : compareNames(String(first), String(second));
  return direction === 'ascending' ? order : -order;
}

/** From one order to the next: a press on the column that is sorted by turns it round. */
export const sortBy = (column: Column<DraftSummary>, before: Sort): Sort => ({
  column,
  direction: before.column === column && before.direction === 'ascending' ? 'descending' : 'ascending',
});
