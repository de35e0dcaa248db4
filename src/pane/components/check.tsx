import { Checkbox, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({ check: { display: 'flex' }, hint: { display: 'block' } });

interface CheckProps {
  readonly label: string;
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
  const set = (isWanted: boolean): void => {
    setWanted(isWanted);
    onSet(isWanted);
  };
  return (
    <Checkbox
      className={styles.check}
      checked={wanted}
      onChange={({ target }) => set(target.checked)}
      label={
        <>
          {label}
          {hint !== undefined && <span className={mergeClasses(shared.small, styles.hint)}>{hint}</span>}
        </>
      }
    />
  );
}
