import { makeStyles } from '@fluentui/react-components';
import { usePane, useStore } from '../store/use-store';
import { Button } from '../components/button';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';

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
  reviewing: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '32px',
    cursor: 'pointer',
  },
  box: { width: '16px', height: '16px', accentColor: tokens.colorCompoundBrandBackground },
});

/** The switch for readers, and the ways to Settings and About. */
export function Footer() {
  const isReviewing = usePane(({ preferences }) => preferences.isReviewing);
  const details = usePane((state) => state.details);
  const store = useStore();
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <label className={styles.reviewing} title={wording.footer.reviewingHint}>
        <input
          type="checkbox"
          role="switch"
          className={styles.box}
          checked={isReviewing}
          onChange={({ target }) => store.prefer({ isReviewing: target.checked })}
        />
        {wording.footer.reviewing}
      </label>
      <span>
        {(['settings', 'about'] as const).map((name) => (
          <Button
            key={name}
            appearance="subtle"
            aria-expanded={details === name}
            onClick={() => store.openDetails(details === name ? null : name)}
          >
            {wording.footer[name]}
          </Button>
        ))}
      </span>
    </footer>
  );
}
