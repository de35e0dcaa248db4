import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import { usePaneState, useStore } from '../store/use-store';
import { wording } from '../wording';

const useStyles = makeStyles({
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The switch for readers, and the way to About. */
export function Footer() {
  const { preferences, explanation } = usePaneState();
  const store = useStore();
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <Switch
        label={wording.footer.reviewing}
        title={wording.footer.reviewingHint}
        checked={preferences.isReviewing}
        onChange={(_, { checked }) => store.prefer({ isReviewing: checked })}
      />
      <Button
        size="small"
        appearance="subtle"
        aria-expanded={explanation === 'about'}
        onClick={() => store.explain(explanation === 'about' ? null : 'about')}
      >
        {wording.footer.about}
      </Button>
    </footer>
  );
}
