import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from '../parts/button';
import { tokens } from '../theme-tokens';
import { wording } from '../wording';

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

interface ChooserProps {
  readonly label: string;
  readonly placeholder: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}

/**
 * The list and a button, as a closed list changes with each press of an arrow key: nothing is written while the author
 * is still looking for the right one (WCAG 3.2.2).
 */
export function Chooser({ label, placeholder, options, onChoose }: ChooserProps) {
  const styles = useStyles();
  const [chosen, setChosen] = useState('');
  const choose = (): void => {
    setChosen('');
    onChoose(chosen);
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
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      {chosen !== '' && <Button onClick={choose}>{wording.decision.set}</Button>}
    </>
  );
}
