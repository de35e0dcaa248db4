import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { tokens } from '../theme/theme-tokens';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({
  check: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    minHeight: '24px',
    padding: '2px 0',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground1,
    cursor: 'pointer',
  },
  box: {
    flexShrink: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    margin: '2px 0 0',
    width: '16px',
    height: '16px',
  },
  hint: { display: 'block' },
});

interface CheckProps {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onSet: (isOn: boolean) => void;
}

/** A box to tick. It shows at once what was chosen, also where the document has to be asked first. */
export function Check({ label, hint, isOn, onSet }: CheckProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const [wanted, setWanted] = useState(isOn);
  const [known, setKnown] = useState(isOn);
  if (known !== isOn) {
    setKnown(isOn);
    setWanted(isOn);
  }
  return (
    <label className={styles.check}>
      <input
        type="checkbox"
        className={styles.box}
        checked={wanted}
        onChange={({ target }) => {
          setWanted(target.checked);
          onSet(target.checked);
        }}
      />
      <span>
        {label}
        {hint !== undefined && <span className={mergeClasses(shared.small, styles.hint)}>{hint}</span>}
      </span>
    </label>
  );
}
