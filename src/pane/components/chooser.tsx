import { Select as FluentSelect } from '@fluentui/react-components';
import { useState } from 'react';
import { Button } from './button';
import * as wording from '../../wording/pane';

interface SelectProps {
  readonly label: string;
  readonly options: readonly string[];
  /** The position of the chosen one. */
  readonly value: number;
  readonly onChange: (position: number) => void;
}

/** A list of which one is chosen. Nothing may be written when it changes (WCAG 3.2.2). */
export function Select({ label, options, value, onChange }: SelectProps) {
  return (
    <FluentSelect
      aria-label={label}
      value={String(value)}
      onChange={({ target }) => onChange(Number(target.value))}
    >
      {options.map((text, position) => (
        <option key={position} value={position}>
          {text}
        </option>
      ))}
    </FluentSelect>
  );
}

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
  const [chosen, setChosen] = useState(0);
  const option = options[chosen - 1];
  const choose = ([value]: readonly [Value, string]): void => {
    setChosen(0);
    onChoose(value);
  };
  return (
    <>
      <Select
        label={label}
        options={[placeholder, ...options.map(([, text]) => text)]}
        value={chosen}
        onChange={setChosen}
      />
      {option && <Button onClick={() => choose(option)}>{wording.decision.set}</Button>}
    </>
  );
}
