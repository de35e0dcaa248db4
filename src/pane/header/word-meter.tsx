import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import { formatNumber, type Length, type Region, type SnapshotParagraph } from '../../report';
import { usePane, useReport, useStore } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { describeLocation } from '../../wording/places';
import { useSharedStyles } from '../components/shared-styles';

const useStyles = makeStyles({
  button: { display: 'block', width: '100%' },
  count: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
  },
  status: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase300, textAlign: 'right' },
  over: { color: tokens.colorPaletteRedForeground1 },
  firstRow: {
    display: 'flex',
    alignItems: 'baseline',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    // Word's own menu covers the top right corner: 34 by 32 pixels on a Mac.
    paddingRight: '24px',
  },
  grow: { flexGrow: 1 },
  chevron: { verticalAlign: 'middle' },
  track: {
    position: 'relative',
    height: '8px',
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  band: { position: 'absolute', top: 0, bottom: 0, backgroundColor: tokens.colorNeutralStroke1 },
  fill: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    left: 0,
    backgroundColor: tokens.colorCompoundBrandBackground,
  },
  overFill: { position: 'absolute', top: 0, bottom: 0, backgroundColor: tokens.colorPaletteRedBackground3 },
});

/** Words against the limit, and why Word shows another number. */
export function WordMeter() {
  const { length, standard, snapshot } = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { limits } = standard;
  const isOpen = usePane(({ details }) => details === 'words');
  const isOver = length.status === 'over';
  const Chevron = isOpen ? ChevronUpRegular : ChevronDownRegular;
  return (
    <section aria-label={wording.meter.label}>
      <button
        type="button"
        className={mergeClasses(shared.textButton, styles.button)}
        aria-expanded={isOpen}
        title={wording.meter.explain}
        onClick={() => store.openDetails(isOpen ? null : 'words')}
      >
        <span className={styles.firstRow}>
          <span className={styles.count}>{formatNumber(length.counted)}</span>
          <span className={mergeClasses(shared.small, styles.grow)}>
            {wording.meter.of(limits)} <Chevron aria-hidden className={styles.chevron} />
          </span>
          <span className={mergeClasses(styles.status, isOver && styles.over)}>
            {wording.meter.status(length.status, length.counted, limits)}
          </span>
        </span>
        <Bar length={length} />
      </button>
      <p className={shared.small}>
        {length.status === 'short' && length.counted > 0 && `${wording.meter.short} `}
        {length.document > 0 && wording.meter.shown(length.document, outsideParts(length))}
        {!snapshot.isVisibleText && ` ${wording.meter.mayIncludeDeleted}`}
      </p>
      {length.cutOff && <CutOffLine paragraph={length.cutOff.paragraph} />}
    </section>
  );
}

function CutOffLine({ paragraph }: { paragraph: SnapshotParagraph }) {
  const report = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  return (
    <p className={shared.small}>
      {wording.meter.stops(report.standard.limits)}{' '}
      <button
        type="button"
        className={mergeClasses(shared.textButton, shared.link)}
        onClick={() => void store.goToParagraph(paragraph)}
      >
        {describeLocation(report, paragraph)}
      </button>
    </p>
  );
}

function Bar({ length: { counted, floor, ceiling } }: { length: Length }) {
  const styles = useStyles();
  const whole = Math.max(counted, ceiling * 1.1);
  const share = (words: number): string => `${(100 * words) / whole}%`;
  return (
    <span className={styles.track} style={{ display: 'block' }} aria-hidden>
      <span className={styles.band} style={{ left: share(floor), width: share(ceiling - floor) }} />
      <span className={styles.fill} style={{ width: share(Math.min(counted, ceiling)) }} />
      {counted > ceiling && (
        <span className={styles.overFill} style={{ left: share(ceiling), width: share(counted - ceiling) }} />
      )}
    </span>
  );
}

/** What Word counts and the rule does not, most words first. */
const outsideParts = ({ byRegion }: Length): (readonly [Region, number])[] =>
  (Object.entries(byRegion) as [Region, number][])
    .filter(([region, words]) => region !== 'body' && words > 0)
    .sort(([, a], [, b]) => b - a);
