/** What the store needs of the page that it stands in: tests in Node give their own. */
export interface Page {
  isHidden(): boolean;
  /** Calls the listener whenever the page is shown or hidden, until the returned function is called. */
  onVisibilityChange(listener: () => void): () => void;
  /** The browser's storage; throws where the host blocks it for frames. */
  storage(): Pick<Storage, 'getItem' | 'setItem'>;
}

export const browserPage: Page = {
  isHidden: () => document.hidden,
  onVisibilityChange: (listener) => {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
  storage: () => window.localStorage,
};
