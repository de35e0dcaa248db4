import type { Page } from './page';

export const viewNames = ['sections', 'criteria', 'mapping', 'findings'] as const;
export type ViewName = (typeof viewNames)[number];

export const criteriaFilters = ['all', 'gap', 'at-risk', 'pass', 'distinction', 'changed'] as const;
export type CriteriaFilter = (typeof criteriaFilters)[number];

/** How somebody likes the pane. Kept in the browser alone: nothing here is about a document. */
export interface Preferences {
  readonly view: ViewName;
  readonly isReviewing: boolean;
  readonly filter: CriteriaFilter;
  readonly isGapsFirst: boolean;
  /** The criteria by sections in place of the list. */
  readonly isMatrix: boolean;
  /** Whether codes are suggested beside the cursor's paragraph. */
  readonly isSuggesting: boolean;
}

export const defaultPreferences: Preferences = {
  view: 'sections',
  isReviewing: false,
  filter: 'all',
  isGapsFirst: false,
  isMatrix: false,
  isSuggesting: true,
};

const key = 'criteria-mapper.pane';

/** What was kept, with defaults for what is missing or not understood. */
export function readPreferences(page: Page): Preferences {
  const kept = readRecord(page);
  return {
    view: oneOf(viewNames, kept['view']) ?? defaultPreferences.view,
    isReviewing: kept['isReviewing'] === true,
    filter: oneOf(criteriaFilters, kept['filter']) ?? defaultPreferences.filter,
    isGapsFirst: kept['isGapsFirst'] === true,
    isMatrix: kept['isMatrix'] === true,
    isSuggesting: kept['isSuggesting'] !== false,
  };
}

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
