import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneState, useStore } from '../store/use-store';
import { Button } from './button';
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
  reviewing: { display: 'inline-flex', alignItems: 'center', minHeight: '32px', cursor: 'pointer' },
  box: { width: '16px', height: '16px', accentColor: tokens.colorCompoundBrandBackground },
});

/** The switch for readers, and the way to About. */
export function Footer() {
  const { preferences, explanation } = usePaneState();
  const store = useStore();
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <label className={styles.reviewing} title={wording.footer.reviewingHint}>
        <input
          type="checkbox"
          role="switch"
          className={styles.box}
          checked={preferences.isReviewing}
          onChange={({ target }) => store.prefer({ isReviewing: target.checked })}
        />
        {wording.footer.reviewing}
      </label>
      <Button
        appearance="subtle"
        aria-expanded={explanation === 'about'}
        onClick={() => store.explain(explanation === 'about' ? null : 'about')}
      >
        {wording.footer.about}
      </Button>
    </footer>
  );
}
