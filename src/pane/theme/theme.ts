import type { PartialTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { darkTheme, lightTheme } from './theme-tokens';

/** Whether Word is dark, or undefined where it does not tell (it was missing on the web for some). */
export type ReadHostTheme = () => boolean | undefined;

const darkScheme = '(prefers-color-scheme: dark)';

/**
 * Word's theme, else the system's. Word tells of no change, so both are read again when the pane gets the focus.
 */
export function useTheme(readHostTheme: ReadHostTheme): PartialTheme {
  const read = (): boolean => readHostTheme() ?? window.matchMedia(darkScheme).matches;
  const [isDark, setIsDark] = useState(read);
  useEffect(() => {
    const update = (): void => setIsDark(read());
    const scheme = window.matchMedia(darkScheme);
    window.addEventListener('focus', update);
    scheme.addEventListener('change', update);
    return () => {
      window.removeEventListener('focus', update);
      scheme.removeEventListener('change', update);
    };
  });
  useEffect(() => {
    // The browser's own parts, such as check boxes and scroll bars, follow this.
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return isDark ? darkTheme : lightTheme;
}
