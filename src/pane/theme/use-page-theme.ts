import type { PartialTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTheme, type ReadHostTheme } from './theme';
import { lightTheme } from './theme-tokens';

const noHost: ReadHostTheme = () => undefined;

/** The system's theme, and the light one on paper: a browser leaves dark backgrounds out, and white text would stay. */
export function usePageTheme(): PartialTheme {
  const theme = useTheme(noHost);
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true));
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting ? lightTheme : theme;
}
