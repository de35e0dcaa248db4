import { makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useEffect, type ComponentType } from 'react';
import {
  AboutView,
  CoverageDetails,
  CriteriaView,
  FindingsView,
  MappingView,
  preloadParts,
  SettingsView,
  WordsDetails,
} from './lazy/lazy-views';
import { Busy } from './components/busy';
import { CursorCard } from './header/cursor-card';
import { FirstRunCard } from './header/first-run-card';
import { Footer } from './header/footer';
import { NoticeBar } from './header/notice-bar';
import { CoverageSummary } from './header/coverage-summary';
import { useSharedStyles } from './components/shared-styles';
import { panelId } from './components/restore-focus';
import { ViewTabs } from './header/view-tabs';
import { WordMeter } from './header/word-meter';
import type { ViewName } from './store/preferences';
import { usePane, useStore } from './store/use-store';
import { SectionsView } from './views/sections/sections-view';
import { tokens } from './theme/theme-tokens';
import * as wording from '../wording/pane';

/** Below this height the whole pane scrolls under the field, for Word's default on a small laptop is 445 pixels. */
const low = '@media (max-height: 38rem)';
/** Lower still nothing stays: at 400 % zoom nothing may cover the view. Griffel orders queries by their text alone. */
const lowButNotLowest = '@media (min-height: 26.01rem) and (max-height: 38rem)';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    [low]: { height: 'auto', minHeight: '100vh' },
  },
  header: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  dock: {
    position: 'relative',
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    [lowButNotLowest]: { position: 'sticky', top: 0 },
  },
  panel: {
    flex: '1 1 0',
    minHeight: '6rem',
    overflowX: 'hidden',
    overflowY: 'scroll',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [low]: { flex: '1 0 auto', overflowY: 'visible' },
  },
  loading: { flex: '1 1 auto', padding: tokens.spacingVerticalXXL },
});

/** The whole pane: what is always in view, and under it one view that scrolls. */
export function Pane() {
  const isRead = usePane(({ report }) => report !== null);
  const isFailed = usePane(({ readFailure }) => readFailure !== null);
  const shared = useSharedStyles();
  const styles = useStyles();
  usePageStyles();
  usePreloading(isRead);
  return (
    <main className={styles.pane}>
      <h1 className={shared.visuallyHidden}>{wording.title}</h1>
      {isRead && (
        <header className={styles.header}>
          <WordMeter />
          <CoverageSummary />
        </header>
      )}
      <div className={styles.dock}>
        {isRead && <CursorCard />}
        <NoticeBar />
        {isRead && <ViewTabs />}
      </div>
      {isRead ? (
        <Panel />
      ) : (
        <div className={styles.loading}>{!isFailed && <Busy label={wording.loading} />}</div>
      )}
      <Footer />
    </main>
  );
}

/** What is not in the first view is fetched once that is painted. */
function usePreloading(isShown: boolean): void {
  const store = useStore();
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(() => {
      void preloadParts();
      store.loadCommands().catch(() => undefined); // tried once more, and told, at the first tag
    });
    return () => clearTimeout(timer);
  }, [isShown, store]);
}

function Panel() {
  const details = usePane((state) => state.details);
  const view = usePane(({ preferences }) => preferences.view);
  const isWatching = usePane((state) => state.isWatching);
  const shared = useSharedStyles();
  const styles = useStyles();
  const isView = details === null;
  return (
    <div
      id={panelId}
      className={styles.panel}
      tabIndex={0}
      role={isView ? 'tabpanel' : 'region'}
      aria-label={isView ? wording.views.names[view] : wording.views.label}
    >
      {isView && <View view={view} />}
      {details === 'words' && <WordsDetails />}
      {details === 'coverage' && <CoverageDetails />}
      {details === 'settings' && <SettingsView />}
      {details === 'about' && <AboutView />}
      {!isWatching && <p className={shared.small}>{wording.failure.notWatching}</p>}
    </div>
  );
}

const views: Readonly<Record<ViewName, ComponentType>> = {
  sections: SectionsView,
  criteria: CriteriaView,
  mapping: MappingView,
  findings: FindingsView,
};

function View({ view }: { view: ViewName }) {
  const Shown = views[view];
  return (
    <>
      <FirstRunCard />
      <Shown />
    </>
  );
}
