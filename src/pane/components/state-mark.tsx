import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, WarningRegular } from '@fluentui/react-icons';
import type { CriterionState } from '../../report';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  safe: { color: tokens.colorBrandForeground1 },
  'at-risk': { color: tokens.colorPaletteDarkOrangeForeground1 },
  gap: { color: tokens.colorNeutralForeground2 },
});

const icons = { safe: CheckmarkCircleFilled, 'at-risk': WarningRegular, gap: CircleRegular };

interface StateMarkProps {
  readonly state: CriterionState;
  /** The shape alone to look at, where its word has no room. */
  readonly isShort?: boolean;
}

/** A criterion's state as a shape and a word, never by colour alone. */
export function StateMark({ state, isShort = false }: StateMarkProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const Icon = icons[state];
  return (
    <span className={mergeClasses(styles.mark, styles[state])}>
      <Icon aria-hidden />
      <span className={mergeClasses(isShort && shared.visuallyHidden)}>{wording.criteria.states[state]}</span>
    </span>
  );
}
