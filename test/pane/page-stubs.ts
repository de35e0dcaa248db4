import { TextEncoder } from 'node:util';

/** What a browser has, jsdom has not, and the pane's components ask for. */
export function stubPage(): void {
  globalThis.ResizeObserver = class implements ResizeObserver {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  globalThis.TextEncoder = TextEncoder;
  window.matchMedia = (media) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => true,
  });
  Element.prototype.scrollIntoView = () => undefined;
  window.localStorage.clear();
}
