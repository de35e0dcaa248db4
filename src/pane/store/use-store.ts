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

export function usePaneState(): PaneState {
  const { get, subscribe } = useStore();
  return useSyncExternalStore(subscribe, get);
}

/** For the views, which are only shown once there is a report. */
export function useReport(): Report {
  const { report } = usePaneState();
  if (!report) throw new Error('The views are shown once there is a report');
  return report;
}
