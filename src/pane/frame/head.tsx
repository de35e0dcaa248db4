import { makeStyles, mergeClasses } from '@fluentui/react-components';
import {
  ArrowSyncRegular,
  CheckmarkRegular,
  ChevronDownRegular,
  ChevronUpRegular,
} from '@fluentui/react-icons';
import { formatNumber, type GradeSummary } from '../../report';
import { usePane, useReport, useStore } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { useSharedStyles } from '../components/shared-styles';
import { narrowest } from '../components/sizes';
import { WordBar } from '../components/word-bar';

/** Below this width a grade has its short name; in the narrowest pane the limit stands in the bar alone. */
const narrow = '@media (max-width: 22rem)';

const useStyles = makeStyles({
  head: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: { display: 'block', width: '100%', fontSize: tokens.fontSizeBase300 },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '28px',
    whiteSpace: 'nowrap',
  },
  /** Three grades and more take a second line in a narrow pane. */
  grades: {
    display: 'flex',
    flexWrap: 'wrap',
    flexGrow: 1,
    justifyContent: 'space-evenly',
    columnGap: tokens.spacingHorizontalS,
  },
  count: { fontWeight: tokens.fontWeightSemibold },
  over: { color: tokens.colorPaletteRedForeground1 },
  // Out of sight, and still read out.
  limit: {
    [narrowest]: {
      position: 'absolute',
      width: '1px',
      height: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
    },
  },
  whole: { [narrow]: { display: 'none' } },
  short: { display: 'none', [narrow]: { display: 'inline' } },
  marks: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** Where the report stands, in one line: words, criteria, annex. It unfolds into what they mean and what is missing. */
export function Head() {
  const { length, coverage, standard } = useReport();
  const store = useStore();
  const isOpen = usePane(({ details }) => details === 'standing');
  const shared = useSharedStyles();
  const styles = useStyles();
  const Chevron = isOpen ? ChevronUpRegular : ChevronDownRegular;
  return (
    <section aria-label={wording.head.label} className={styles.head}>
      <button
        type="button"
        className={mergeClasses(shared.textButton, styles.button)}
        aria-expanded={isOpen}
        title={wording.head.explain}
        onClick={() => store.openDetails(isOpen ? null : 'standing')}
      >
        <span className={styles.line}>
          <span>
            <span className={mergeClasses(styles.count, length.status === 'over' && styles.over)}>
              {formatNumber(length.counted)}
            </span>
            <span className={styles.limit}> {wording.head.of(length.limit)}</span>
            <span className={shared.visuallyHidden}> {wording.head.words(length, standard.limits)}</span>
          </span>{' '}
          <span className={styles.grades}>
            {coverage.summary.map((summary) => (
              <GradeCount key={summary.grade.id} summary={summary} />
            ))}
          </span>{' '}
          <span className={styles.marks}>
            <AnnexMark />
            <Chevron aria-hidden />
          </span>
        </span>
        <WordBar length={length} />
      </button>
    </section>
  );
}

function GradeCount({ summary }: { readonly summary: GradeSummary }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { grade, evidenced, of } = summary;
  const [whole, short] = wording.head.grade(grade);
  return (
    <span>
      <span className={styles.whole}>{whole}</span>
      <span className={styles.short} aria-hidden>
        {short}
      </span>{' '}
      {evidenced}/{of}
      <span className={shared.visuallyHidden}> {wording.head.covered}</span>
    </span>
  );
}

/** Nothing where there is no annex yet: that is nothing to worry about before the end. */
function AnnexMark() {
  const { annex } = useReport();
  const shared = useSharedStyles();
  if (annex.isCurrent)
    return (
      <>
        <CheckmarkRegular aria-hidden />
        <span className={shared.visuallyHidden}>{wording.head.annexCurrent}</span>
      </>
    );
  if (annex.stale.length === 0) return null;
  return (
    <>
      <ArrowSyncRegular aria-hidden />
      {annex.stale.length}
      <span className={shared.visuallyHidden}> {wording.head.annexRows(annex.stale.length)}</span>
    </>
  );
}
