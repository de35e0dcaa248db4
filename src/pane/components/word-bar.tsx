import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Length } from '../../report';
import { tokens } from '../theme/theme-tokens';

const useStyles = makeStyles({
  track: {
    display: 'block',
    position: 'relative',
    height: '6px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground5,
    overflow: 'hidden',
    forcedColorAdjust: 'none',
    '@media (forced-colors: active)': { outline: '1px solid CanvasText' },
  },
  part: { position: 'absolute', top: 0, bottom: 0 },
  band: { backgroundColor: tokens.colorNeutralStroke1 },
  fill: { backgroundColor: tokens.colorCompoundBrandBackground },
  over: { backgroundColor: tokens.colorPaletteRedBackground3 },
  /** Where marking stops. */
  ceiling: { width: '2px', backgroundColor: tokens.colorNeutralForeground1 },
});

/** How much of the bar lies behind the line where marking stops. */
const beyond = 1.1;

/** The words as a bar: the band that is right, and the line where marking stops. The number stands beside it. */
export function WordBar({ length: { counted, floor, ceiling } }: { readonly length: Length }) {
  const styles = useStyles();
  const whole = Math.max(counted, ceiling * beyond);
  const share = (words: number): string => `${(100 * words) / whole}%`;
  const part = (kind: 'band' | 'fill' | 'over', from: number, to: number) =>
    to > from && (
      <span
        className={mergeClasses(styles.part, styles[kind])}
        style={{ left: share(from), width: share(to - from) }}
      />
    );
  return (
    <span className={styles.track} aria-hidden>
      {part('band', floor, ceiling)}
      {part('fill', 0, Math.min(counted, ceiling))}
      {part('over', ceiling, counted)}
      <span className={mergeClasses(styles.part, styles.ceiling)} style={{ left: share(ceiling) }} />
    </span>
  );
}
