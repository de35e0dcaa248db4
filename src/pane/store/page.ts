/** What the store needs of the page that it stands in: tests in Node give their own. */
export interface Page {
  isHidden(): boolean;
  /** Calls the listener whenever the page is shown or hidden, until the returned function is called. */
  onVisibilityChange(listener: () => void): () => void;
  /** Whether the keyboard is in the pane. */
  hasFocus(): boolean;
  /** Gives the focus back to the part of the pane that has it now as soon as it leaves, where the host lets it, until the returned function is called. */
  holdFocus(): () => void;
  /** Calls the listener whenever a key is pressed in the pane. */
  onKeyDown(listener: () => void): void;
  /** Calls the listener whenever the keyboard leaves the pane. */
  onLeave(listener: () => void): void;
  /** Calls the listener the next time that the pane gets the focus. */
  onNextFocus(listener: () => void): void;
  /** The browser's storage; throws where the host blocks it for frames. */
  storage(): Pick<Storage, 'getItem' | 'setItem'>;
}

export const browserPage: Page = {
  isHidden: () => document.hidden,
  onVisibilityChange: (listener) => {
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  },
  hasFocus: () => document.hasFocus(),
  holdFocus: () => {
    const { activeElement } = document;
    const takeBack = (): void => {
      if (document.hasFocus() || !(activeElement instanceof HTMLElement)) return;
      window.focus();
      activeElement.focus();
    };
    window.addEventListener('blur', takeBack);
    return () => {
      window.removeEventListener('blur', takeBack);
      takeBack();
    };
  },
  onKeyDown: (listener) => window.addEventListener('keydown', listener, { capture: true }),
  onLeave: (listener) => window.addEventListener('blur', listener),
  onNextFocus: (listener) => window.addEventListener('focus', listener, { once: true }),
  storage: () => window.localStorage,
};
