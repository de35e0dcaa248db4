import type { Page } from './page';

const viewNames = ['map', 'criteria', 'sections', 'findings', 'hand-in', 'review'] as const;
export type ViewName = (typeof viewNames)[number];

/** The views that have a tab: the last is for whoever hands in, or for whoever reviews. */
export const shownViews = (isReviewing: boolean): readonly ViewName[] =>
  viewNames.filter((name) => name !== (isReviewing ? 'hand-in' : 'review'));

export const criteriaFilters = ['all', 'gap', 'at-risk', 'changed'] as const;
export type CriteriaFilter = (typeof criteriaFilters)[number] | `grade:${string}`;

/** How somebody likes the pane. Kept in the browser alone: nothing here is about a document. */
export interface Preferences {
  readonly view: ViewName;
  /** Nothing is written to the document but comments. Kept apart, for another document is another matter. */
  readonly isReviewing: boolean;
  readonly filter: CriteriaFilter;
  readonly isGapsFirst: boolean;
  /** Whether codes are suggested beside the cursor's paragraph. */
  readonly isSuggesting: boolean;
  /** Whether what a criterion asks for is shown as soon as a paragraph is tagged with it. */
  readonly isAsking: boolean;
}

export const defaultPreferences: Preferences = {
  view: 'map',
  isReviewing: false,
  filter: 'all',
  isGapsFirst: false,
  isSuggesting: true,
  isAsking: true,
};

const key = 'criteria-mapper.pane';

/** What was kept, with defaults for what is missing or not understood. */
export function readPreferences(page: Page): Preferences {
  const kept = readRecord(page);
  return {
    view: oneOf(shownViews(false), kept['view']) ?? defaultPreferences.view,
    isReviewing: false,
    filter: filterFrom(kept['filter']),
    isGapsFirst: kept['isGapsFirst'] === true,
    isSuggesting: kept['isSuggesting'] !== false,
    isAsking: kept['isAsking'] !== false,
  };
}

/** Which grades there are, the standard says. */
const filterFrom = (value: unknown): CriteriaFilter =>
  typeof value === 'string' && value.startsWith('grade:')
    ? (value as CriteriaFilter)
    : (oneOf(criteriaFilters, value) ?? defaultPreferences.filter);

/** Hosts may block storage for frames (third-party rules of browsers): then the pane forgets, and nothing else. */
export function keepPreferences(preferences: Preferences, page: Page): void {
  try {
    page.storage().setItem(key, JSON.stringify(preferences));
  } catch {
    return;
  }
}

function readRecord(page: Page): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(page.storage().getItem(key) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

const oneOf = <Value extends string>(values: readonly Value[], value: unknown): Value | undefined =>
  values.find((candidate) => candidate === value);
