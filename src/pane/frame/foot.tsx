import { makeStyles } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import { isEditable } from '../store/state';
import { usePane, useStore } from '../store/use-store';
import { Button } from '../components/button';
import { narrowest } from '../components/sizes';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';

const useStyles = makeStyles({
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  button: {
    paddingLeft: '4px',
    paddingRight: '4px',
    [narrowest]: { paddingLeft: '2px', paddingRight: '2px' },
  },
});

/** What is always in the same place: taking back, doing again, and the ways to Settings and Help. */
export function Foot() {
  const isEditing = usePane(isEditable);
  const details = usePane((state) => state.details);
  const store = useStore();
  const styles = useStyles();
  return (
    <footer className={styles.foot}>
      <span>
        {isEditing && (
          <>
            <StepButton step="undo" />
            <StepButton step="redo" />
          </>
        )}
      </span>
      <span>
        {(['guide', 'settings', 'help'] as const).map((name) => (
          <Button
            key={name}
            appearance="subtle"
            className={styles.button}
            aria-expanded={details === name}
            onClick={() => store.openDetails(details === name ? null : name)}
          >
            {wording.foot[name]}
          </Button>
        ))}
      </span>
    </footer>
  );
}

/** It keeps its place, and the focus, where there is nothing to take back. */
function StepButton({ step }: { readonly step: 'undo' | 'redo' }) {
  const entry = usePane(({ history }) => history[step]);
  const store = useStore();
  const styles = useStyles();
  const { name, hint, nothing } = wording.foot[step];
  return (
    <Button
      appearance="subtle"
      className={styles.button}
      icon={step === 'undo' ? <ArrowUndoRegular /> : <ArrowRedoRegular />}
      title={entry ? hint(entry.label) : nothing}
      isWaiting={entry === null}
      onClick={() => void store[step]()}
    >
      {name}
    </Button>
  );
}
