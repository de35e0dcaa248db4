import { useReducer } from 'react';
import type { CriteriaSearch, CriterionMatch } from '../../report';
import type { Criterion } from '../../standard';

/** What stands in the field for codes, what it may mean, and what is shown of that. */
export interface CodeSearch {
  readonly text: string;
  /** The criteria that were typed whole. */
  readonly exact: readonly Criterion[];
  readonly matches: readonly CriterionMatch[];
  /** Whether the matches are shown; where there are none, there is no list. */
  readonly isOpen: boolean;
  /** Position of the marked match, or null while the keys are still with the text. */
  readonly active: number | null;
  /** Enter was pressed on a text that means no criterion. */
  readonly isUnknown: boolean;
}

export type CodeSearchAction =
  | { readonly kind: 'type'; readonly text: string; readonly found: CriteriaSearch }
  | { readonly kind: 'move'; readonly step: 1 | -1 }
  | { readonly kind: 'enter' }
  | { readonly kind: 'close' };

export const emptyCodeSearch: CodeSearch = {
  text: '',
  exact: [],
  matches: [],
  isOpen: false,
  active: null,
  isUnknown: false,
};

/** The states of the combobox pattern of ARIA 1.2, "list autocomplete with manual selection". */
export function reduceCodeSearch(search: CodeSearch, action: CodeSearchAction): CodeSearch {
  switch (action.kind) {
    case 'type':
      return { ...emptyCodeSearch, ...action.found, text: action.text, isOpen: action.text.trim() !== '' };
    case 'move':
      return search.matches.length === 0
        ? search
        : { ...search, isOpen: true, active: moved(search, action) };
    case 'enter':
      return entered(search);
    case 'close':
      return { ...search, isOpen: false };
  }
}

/** The criteria that Enter adds: the marked one, those typed whole, or the only match that takes no slip for granted. Empty where it adds none. */
export function chosenCriteria(search: CodeSearch): readonly Criterion[] {
  const { exact, matches, active } = search;
  const marked = active === null ? undefined : matches[active];
  if (isListShown(search) && marked) return [marked.criterion];
  const [first, second] = matches;
  return first && !second && first.reason.kind !== 'slip' ? [first.criterion] : exact;
}

export const isListShown = ({ isOpen, matches }: CodeSearch): boolean => isOpen && matches.length > 0;

function moved({ active, matches }: CodeSearch, { step }: { readonly step: 1 | -1 }): number {
  if (active === null) return step === 1 ? 0 : matches.length - 1;
  return (active + step + matches.length) % matches.length;
}

/** Enter where nothing can be added yet: the list takes the keys, or the text is said to mean nothing. */
function entered(search: CodeSearch): CodeSearch {
  if (search.matches.length > 0) return { ...search, isOpen: true, active: 0 };
  return { ...search, isUnknown: search.text.trim() !== '' };
}

export const useCodeSearch = () => useReducer(reduceCodeSearch, emptyCodeSearch);
