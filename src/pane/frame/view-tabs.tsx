import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { shownViews, type ViewName } from '../store/preferences';
import { narrowest } from '../components/sizes';
import { panelId } from '../components/restore-focus';
import { usePane, useReport, useStore } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';

const tabId = (view: ViewName): string => `tab-${view}`;

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    // Where five do not fit they scroll, and the one that has the keys is in view.
    overflowX: 'auto',
    scrollbarWidth: 'none',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    flex: '1 1 auto',
    minHeight: '32px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    [narrowest]: { padding: '0 2px' },
    whiteSpace: 'nowrap',
    border: 'none',
    borderBottom: '2px solid transparent',
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1, borderBottomColor: tokens.colorNeutralStroke1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
    ':hover': { borderBottomColor: tokens.colorCompoundBrandStroke },
  },
});

/** The views as tabs: arrows, Home and End move between them, as in the tabs pattern of the ARIA practices. */
export function ViewTabs() {
  const { view: shown, isReviewing } = usePane(({ preferences }) => preferences);
  const viewNames = shownViews(isReviewing);
  const details = usePane((state) => state.details);
  const { findings } = useReport();
  const store = useStore();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const toCheck = findings.filter(({ severity }) => severity !== 'info').length;
  const choose = (view: ViewName): void => {
    store.prefer({ view });
    list.current?.querySelector<HTMLElement>(`#${tabId(view)}`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = viewNames.indexOf(shown);
    const steps: Partial<Record<string, number>> = {
      ArrowRight: (at + 1) % viewNames.length,
      ArrowLeft: (at - 1 + viewNames.length) % viewNames.length,
      Home: 0,
      End: viewNames.length - 1,
    };
    const view = viewNames[steps[event.key] ?? -1];
    if (!view) return;
    event.preventDefault();
    choose(view);
  };
  return (
    <div ref={list} role="tablist" aria-label={wording.views.label} className={styles.tabs}>
      {viewNames.map((view) => {
        const isChosen = view === shown;
        return (
          <button
            key={view}
            id={tabId(view)}
            type="button"
            role="tab"
            aria-selected={isChosen && details === null}
            aria-controls={panelId}
            tabIndex={isChosen ? 0 : -1}
            className={mergeClasses(styles.tab, isChosen && details === null && styles.chosen)}
            onClick={() => choose(view)}
            onKeyDown={onKeyDown}
          >
            {wording.views.names[view]}
            {view === 'findings' && toCheck > 0 && ` (${toCheck})`}
          </button>
        );
      })}
    </div>
  );
}
