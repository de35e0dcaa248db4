import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { Standard } from '../standard';
import type { WordHost } from '../word';
import { Pane } from './pane';
import { createPaneStore } from './store/pane-store';
import { StoreProvider } from './store/use-store';
import { useTheme, type ReadHostTheme } from './theme/theme';

interface AppProps {
  readonly host: WordHost;
  readonly standard: Standard;
  readonly readHostTheme?: ReadHostTheme;
}

const noTheme: ReadHostTheme = () => undefined;

/** The pane over one document, alive as long as it is shown. */
export function App({ host, standard, readHostTheme = noTheme }: AppProps) {
  const theme = useTheme(readHostTheme);
  const store = useMemo(() => createPaneStore({ host, standard }), [host, standard]);
  useEffect(() => store.start(), [store]);
  return (
    <FluentProvider theme={theme}>
      <StoreProvider value={store}>
        <Pane />
      </StoreProvider>
    </FluentProvider>
  );
}
