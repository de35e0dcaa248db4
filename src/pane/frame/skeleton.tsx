import { makeStyles } from '@fluentui/react-components';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { Busy } from '../components/busy';

const useStyles = makeStyles({
  skeleton: {
    flex: '1 1 auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  bar: { borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground5 },
});

/** Heights of the pane's parts: the place, the field, the head, the tabs, and lines of a view. */
const heights = [20, 32, 34, 32, 20, 20, 20, 20, 20, 20];

/** Where the parts will be while the report is read for the first time. */
export function Skeleton() {
  const styles = useStyles();
  return (
    <div className={styles.skeleton}>
      <Busy label={wording.loading} />
      {heights.map((height, position) => (
        <span key={position} aria-hidden className={styles.bar} style={{ height }} />
      ))}
    </div>
  );
}
