import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Report } from '../../report';
import type { PaneStore } from './pane-store';
import type { PaneState } from './state';

const StoreContext = createContext<PaneStore | null>(null);
export const StoreProvider = StoreContext.Provider;

export function useStore(): PaneStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('The pane’s parts stand inside a StoreProvider');
  return store;
}

/**
 * One value of the state, so that a part is drawn again only where that value has changed: a long list of evidence is not
 * drawn at every move of the cursor. The value must be one that the state holds, or a plain one.
 */
export function usePane<Value>(select: (state: PaneState) => Value): Value {
  const { get, subscribe } = useStore();
  return useSyncExternalStore(subscribe, () => select(get()));
}

/** For the views, which are only shown once there is a report. */
export function useReport(): Report {
  const report = usePane((state) => state.report);
  if (!report) throw new Error('The views are shown once there is a report');
  return report;
}
