import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({
  code: { minWidth: '24px', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'normal' },
});

/** A code that leads to its criterion: a link to look at, where a chip would seem to add it. */
export function CodeLink({ code, onOpen }: { readonly code: string; readonly onOpen: () => void }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(shared.textButton, shared.link, styles.code)}
      aria-label={wording.cursor.about(code)}
      onClick={onOpen}
    >
      {code}
    </button>
  );
}
