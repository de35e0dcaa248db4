import { useEffect, useRef, type RefObject } from 'react';

/** The element that holds the view. */
export const panelId = 'view-panel';
/** The field for codes. */
export const fieldId = 'code-field';

/**
 * Where the part that had the focus is gone after a change, the focus goes to the given element, or to the view where
 * that is gone too: it must not fall back to the top of the pane. Where it is somewhere else meanwhile, it stays.
 */
export function restoreFocus(element: HTMLElement | null): void {
  const { activeElement, body } = document;
  if (activeElement && activeElement !== body) return;
  (element?.isConnected ? element : document.getElementById(panelId))?.focus();
}

/** Gives the focus to a heading as long as its part is shown, and then back to what had it. */
export function useFocusedHeading(): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    heading.current?.focus();
    return () => {
      if (activeElement instanceof HTMLElement) restoreFocus(activeElement);
    };
  }, []);
  return heading;
}

/** To the field, where the next code is typed: what was pressed is gone or about to go. */
export const focusField = (): void => document.getElementById(fieldId)?.focus();
