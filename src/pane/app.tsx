import { FluentProvider } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import type { WordHost } from '../word';
import { Pane } from './pane';
import { createPaneStore } from './store/pane-store';
import type { LoadStandard } from './store/sync/standards';
import { StoreProvider } from './store/use-store';
import { useTheme, type ReadHostTheme } from './theme/theme';

interface AppProps {
  readonly host: WordHost;
  readonly loadStandard: LoadStandard;
  readonly readHostTheme?: ReadHostTheme;
}

const noTheme: ReadHostTheme = () => undefined;

/** The pane over one document, alive as long as it is shown. */
export function App({ host, loadStandard, readHostTheme = noTheme }: AppProps) {
  const theme = useTheme(readHostTheme);
  const store = useMemo(() => createPaneStore({ host, loadStandard }), [host, loadStandard]);
  useEffect(() => store.start(), [store]);
  return (
    <FluentProvider theme={theme}>
      <StoreProvider value={store}>
        <Pane />
      </StoreProvider>
    </FluentProvider>
  );
}
