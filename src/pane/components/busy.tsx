import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { tokens } from '../theme/theme-tokens';

const useStyles = makeStyles({
  busy: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  ring: {
    boxSizing: 'border-box',
    flexShrink: 0,
    width: '16px',
    height: '16px',
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorBrandStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    animationName: { to: { transform: 'rotate(360deg)' } },
    animationDuration: '1s',
    animationIterationCount: 'infinite',
    animationTimingFunction: 'linear',
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none' },
    '@media (forced-colors: active)': { borderTopColor: 'Highlight' },
  },
});

/** Something is going on, and what: Fluent's own spinner would be a fortieth of the pane's first script. */
export function Busy({ label, className }: { readonly label: string; readonly className?: string }) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.busy, className)}>
      <span className={styles.ring} aria-hidden />
      {label}
    </span>
  );
}
