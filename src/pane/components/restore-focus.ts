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

/** To the field, where the next code is typed: what was pressed is gone or about to go. */
export const focusField = (): void => document.getElementById(fieldId)?.focus();
