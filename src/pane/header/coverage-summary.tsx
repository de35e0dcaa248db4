import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CriterionState } from '../../report';
import type { Grade } from '../../standard';
import { usePane, useReport, useStore } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { useSharedStyles } from '../components/shared-styles';

const useStyles = makeStyles({
  button: { display: 'block', width: '100%' },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  tagged: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  segments: { display: 'flex', gap: '2px', marginBottom: tokens.spacingVerticalXS },
  segment: {
    boxSizing: 'border-box',
    flex: '1 1 0',
    height: '6px',
    borderRadius: '2px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    forcedColorAdjust: 'none',
  },
  safe: {
    backgroundColor: tokens.colorCompoundBrandBackground,
    border: `1px solid ${tokens.colorCompoundBrandBackground}`,
  },
  'at-risk': {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorPaletteDarkOrangeForeground1} 0 2px, transparent 2px 4px)`,
    border: `1px solid ${tokens.colorPaletteDarkOrangeForeground1}`,
  },
  gap: {},
  warn: { color: tokens.colorPaletteDarkOrangeForeground1 },
  alarm: { color: tokens.colorPaletteRedForeground1 },
});

/** How many criteria are tagged, at risk and gaps: pass before distinction. */
export function CoverageSummary() {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const isOpen = usePane(({ details }) => details === 'coverage');
  return (
    <section aria-label={wording.coverage.label}>
      <button
        type="button"
        className={mergeClasses(shared.textButton, styles.button)}
        aria-expanded={isOpen}
        title={wording.coverage.explain}
        onClick={() => store.openDetails(isOpen ? null : 'coverage')}
      >
        <GradeLine grade="pass" />
        <GradeLine grade="distinction" />
      </button>
    </section>
  );
}

function GradeLine({ grade }: { grade: Grade }) {
  const { coverage } = useReport();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { of, atRisk, gaps } = coverage.summary[grade];
  const isBegun = coverage.criteria.some(({ state }) => state !== 'gap');
  return (
    <span style={{ display: 'block' }}>
      <span className={styles.line}>
        <span className={styles.tagged}>{wording.coverage.tagged(grade, of - gaps.length, of)}</span>{' '}
        <span className={shared.small}>
          {atRisk > 0 && <span className={styles.warn}>{wording.coverage.atRisk(atRisk)}</span>}
          {atRisk > 0 && ' · '}
          <span className={mergeClasses(isBegun && gaps.length > 0 && styles.alarm)}>
            {wording.coverage.gaps(gaps.length)}
          </span>
        </span>
      </span>
      <Segments
        states={coverage.criteria.flatMap((each) => (each.criterion.grade === grade ? [each.state] : []))}
      />
    </span>
  );
}

function Segments({ states }: { states: readonly CriterionState[] }) {
  const styles = useStyles();
  return (
    <span className={styles.segments} aria-hidden>
      {states.map((state, position) => (
        <span key={position} className={mergeClasses(styles.segment, styles[state])} />
      ))}
    </span>
  );
}
