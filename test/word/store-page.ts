import type { Page } from '../../src/pane/store/page';

/** The page of a store in Node: seen, with the keyboard, and forgetful. */
export const storePage: Page = {
  isHidden: () => false,
  onVisibilityChange: () => () => undefined,
  hasFocus: () => true,
  holdFocus: () => () => undefined,
  onKeyDown: () => undefined,
  onLeave: () => undefined,
  onNextFocus: () => undefined,
  storage: () => ({ getItem: () => null, setItem: () => undefined }),
};
