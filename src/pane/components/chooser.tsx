import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from './button';
import { tokens } from '../theme/theme-tokens';
import { wording } from '../../wording/pane';

const useStyles = makeStyles({
  select: {
    font: 'inherit',
    minWidth: 0,
    maxWidth: '100%',
    minHeight: '24px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface ChooserProps<Value> {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly (readonly [value: Value, text: string])[];
  readonly onChoose: (value: Value) => void;
}

/**
 * The list and a button, as a closed list changes with each press of an arrow key: nothing is written while the author
 * is still looking for the right one (WCAG 3.2.2).
 */
export function Chooser<Value>({ label, placeholder, options, onChoose }: ChooserProps<Value>) {
  const styles = useStyles();
  const [chosen, setChosen] = useState('');
  const option = chosen === '' ? undefined : options[Number(chosen)];
  const choose = ([value]: readonly [Value, string]): void => {
    setChosen('');
    onChoose(value);
  };
  return (
    <>
      <select
        className={styles.select}
        aria-label={label}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
      >
        <option value="">{placeholder}</option>
        {options.map(([, text], position) => (
          <option key={position} value={position}>
            {text}
          </option>
        ))}
      </select>
      {option && <Button onClick={() => choose(option)}>{wording.decision.set}</Button>}
    </>
  );
}
