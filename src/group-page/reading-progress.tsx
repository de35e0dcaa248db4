import { makeStyles } from '@fluentui/react-components';
import { Button } from '../pane/components/button';
import { useSharedStyles } from '../pane/components/shared-styles';
import { tokens } from '../pane/theme/theme-tokens';
import { showControls } from '../report';
import * as wording from '../wording/review/group-page';

const useStyles = makeStyles({
  progress: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  bar: { width: '100%', maxWidth: '30rem', accentColor: tokens.colorBrandBackground },
});

interface ReadingProgressProps {
  readonly drafts: number;
  /** Of the draft that is being read, from 0. */
  readonly position: number;
  readonly name: string;
  readonly onCancel: () => void;
}

/** How far the reading is. A screen reader is told by the status beside it, and asks for the rest. */
export function ReadingProgress({ drafts, position, name, onCancel }: ReadingProgressProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <progress className={styles.bar} aria-label={wording.reading.label} max={drafts} value={position} />
      <span className={shared.small}>
        {wording.reading.at(position, drafts)} {showControls(name)}
      </span>
      <Button onClick={onCancel}>{wording.reading.cancel}</Button>
    </div>
  );
}
