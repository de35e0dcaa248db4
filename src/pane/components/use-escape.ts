import { useEffect, useRef } from 'react';

/** What Escape would close, what was opened last at the end. */
const layers: (() => void)[] = [];

function onKey(event: KeyboardEvent): void {
  const close = layers.at(-1);
  if (event.key !== 'Escape' || event.isComposing || !close) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  close();
}

/**
 * Closes what is open when Escape is pressed, of several the one opened last; null where nothing is. The event goes no
 * further: office.js on the web hears Escape as well, takes the focus to the pane's first part and tells Word that it may have it.
 */
export function useEscape(close: (() => void) | null): void {
  const current = useRef(close);
  useEffect(() => {
    current.current = close;
  });
  const isOpen = close !== null;
  useEffect(() => {
    if (!isOpen) return;
    const layer = (): void => current.current?.();
    layers.push(layer);
    // In the capture phase of the window it comes before every listener of the document.
    window.addEventListener('keydown', onKey, true);
    return () => {
      layers.splice(layers.indexOf(layer), 1);
      if (layers.length === 0) window.removeEventListener('keydown', onKey, true);
    };
  }, [isOpen]);
}
