import { makeStyles } from '@fluentui/react-components';
import type { Milestone } from '../../../report/guide';
import * as wording from '../../../wording/guide';
import { tokens } from '../../theme/theme-tokens';

const useStyles = makeStyles({
  picture: { display: 'block', width: '100%', height: '32px' },
  line: { stroke: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { stroke: 'CanvasText' } },
  day: { fill: tokens.colorNeutralForeground3, '@media (forced-colors: active)': { fill: 'CanvasText' } },
  passed: { fill: tokens.colorNeutralStroke1, '@media (forced-colors: active)': { fill: 'GrayText' } },
  today: { stroke: tokens.colorBrandForeground1, '@media (forced-colors: active)': { stroke: 'Highlight' } },
});

const width = 300;
const edge = 8;

/** The dates along a line, each where its day is, with today across it. Decoration: the list beside it says all of it in words. */
export function Timeline({ milestones }: { readonly milestones: readonly Milestone[] }) {
  const styles = useStyles();
  const days = [0, ...milestones.map(({ daysLeft }) => daysLeft)];
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const at = (days: number): number =>
    edge + ((days - first) / Math.max(1, last - first)) * (width - 2 * edge);
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${width} 32`}
      preserveAspectRatio="none"
      role="img"
      aria-label={wording.dates.picture}
    >
      <line className={styles.line} x1={edge} x2={width - edge} y1="16" y2="16" strokeWidth="2" />
      {milestones.map(({ id, daysLeft }) => (
        <circle
          key={id}
          className={daysLeft < 0 ? styles.passed : styles.day}
          cx={at(daysLeft)}
          cy="16"
          r="5"
        />
      ))}
      <line className={styles.today} x1={at(0)} x2={at(0)} y1="4" y2="28" strokeWidth="2">
        <title>{wording.dates.today}</title>
      </line>
    </svg>
  );
}
