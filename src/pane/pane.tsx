import { makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useEffect, type ComponentType } from 'react';
import {
  CriteriaView,
  FindingsView,
  GuideView,
  HandInView,
  HelpView,
  MapView,
  preloadParts,
  ReviewView,
  SectionsView,
  SettingsView,
  StandardPage,
  StandingView,
  WordsDetails,
} from './lazy/lazy-views';
import { CursorCard } from './card/cursor-card';
import { FirstRunCard } from './frame/first-run-card';
import { Foot } from './frame/foot';
import { Head } from './frame/head';
import { Messages } from './frame/messages';
import { Skeleton } from './frame/skeleton';
import { ViewTabs } from './frame/view-tabs';
import { low, lowButNotLowest } from './components/sizes';
import { useSharedStyles } from './components/shared-styles';
import { panelId } from './components/restore-focus';
import type { ViewName } from './store/preferences';
import type { Details } from './store/state';
import { usePane, useStore } from './store/use-store';
import { tokens } from './theme/theme-tokens';
import * as wording from '../wording/pane';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    [low]: { height: 'auto', minHeight: '100vh' },
  },
  dock: {
    position: 'relative',
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground1,
    [lowButNotLowest]: { position: 'sticky', top: 0 },
  },
  view: {
    position: 'relative',
    flex: '1 1 0',
    minHeight: '6rem',
    display: 'flex',
    flexDirection: 'column',
    [low]: { flex: '1 0 auto' },
  },
  panel: {
    flex: '1 1 0',
    overflowX: 'hidden',
    overflowY: 'scroll',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    [low]: { flex: '1 0 auto', overflowY: 'visible' },
  },
});

/** The whole pane: the field first, where the report stands, and one view that scrolls. */
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
        <div className={styles.dock}>
          <CursorCard />
          <Head />
          <ViewTabs />
        </div>
      )}
      {/* Another element once there is a report: one that moved would look as if its contents did. */}
      <div key={isRead ? 'view' : 'skeleton'} className={styles.view}>
        {isRead && <Panel />}
        {!isRead && !isFailed && <Skeleton />}
        <Messages />
      </div>
      {isRead && <Foot />}
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
      // Both are tried once more, and told, when they are needed.
      store.loadCommands().catch(() => undefined);
      store.loadReview().catch(() => undefined);
    });
    return () => clearTimeout(timer);
  }, [isShown, store]);
}

const views: Readonly<Record<ViewName, ComponentType>> = {
  map: MapView,
  criteria: CriteriaView,
  sections: SectionsView,
  findings: FindingsView,
  'hand-in': HandInView,
  review: ReviewView,
};

const pages: Readonly<Record<Details, ComponentType>> = {
  standing: StandingView,
  words: WordsDetails,
  guide: GuideView,
  settings: SettingsView,
  standard: StandardPage,
  help: HelpView,
};

function Panel() {
  const details = usePane((state) => state.details);
  const view = usePane(({ preferences }) => preferences.view);
  const isWatching = usePane((state) => state.isWatching);
  const shared = useSharedStyles();
  const styles = useStyles();
  const Shown = details === null ? views[view] : pages[details];
  return (
    <div
      id={panelId}
      className={styles.panel}
      tabIndex={0}
      role={details === null ? 'tabpanel' : 'region'}
      aria-label={details === null ? wording.views.names[view] : wording.views.label}
    >
      {details === null && <FirstRunCard />}
      <Shown key={details ?? view} />
      {!isWatching && <p className={shared.small}>{wording.failure.notWatching}</p>}
    </div>
  );
}
