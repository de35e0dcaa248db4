import { mergeClasses } from '@fluentui/react-components';
import { createContext, useContext, useState, type ReactNode } from 'react';
import { Check } from '../../pane/components/check';
import { useSharedStyles } from '../../pane/components/shared-styles';
import { useStandardStyles } from './styles';

/** The places of the file that have an error, as ids of fields: "criteria.3.code". */
export const ErrorsContext = createContext<ReadonlySet<string>>(new Set());

interface FieldProps {
  /** The field's place in the file, by which a finding is led to it: "criteria.3.code". */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** Whether it stands in a column whose head says what it is. */
  readonly place?: 'row' | 'alone';
}

interface LabelProps extends FieldProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

function Labelled({ id, label, hint, place = 'alone', className, children }: LabelProps) {
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  return (
    <div className={mergeClasses(styles.label, className)}>
      <label htmlFor={id} className={mergeClasses(shared.small, place === 'row' && styles.labelInRow)}>
        {label}
      </label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className={shared.small}>
          {hint}
        </span>
      )}
      {children}
    </div>
  );
}

function useField({ id, hint }: FieldProps) {
  const isWrong = useContext(ErrorsContext).has(id);
  return {
    isWrong,
    attributes: {
      id,
      'aria-invalid': isWrong || undefined,
      'aria-describedby': hint === undefined ? undefined : `${id}-hint`,
    },
  };
}

interface TextFieldProps extends FieldProps {
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
}

export function TextField({ value = '', onChange, ...field }: TextFieldProps) {
  const styles = useStandardStyles();
  const { isWrong, attributes } = useField(field);
  return (
    <Labelled {...field}>
      <input
        {...attributes}
        type="text"
        autoComplete="off"
        className={mergeClasses(styles.field, isWrong && styles.wrong)}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  );
}

/** About as many characters as a line of an area has. */
const lineLength = { row: 75, alone: 130 } as const;

/** More lines than these are scrolled. */
const mostRows = 10;

const rowsFor = (text: string, length: number): number =>
  text.split('\n').reduce((rows, line) => rows + 1 + Math.floor(line.length / length), 0);

interface AreaProps extends TextFieldProps {
  readonly fewestRows: number;
}

function Area({ value = '', onChange, fewestRows, ...field }: AreaProps) {
  const styles = useStandardStyles();
  const { isWrong, attributes } = useField(field);
  return (
    <Labelled {...field} className={field.place === 'row' ? undefined : styles.whole}>
      <textarea
        {...attributes}
        rows={Math.min(mostRows, Math.max(fewestRows, rowsFor(value, lineLength[field.place ?? 'alone'])))}
        className={mergeClasses(styles.area, isWrong && styles.wrong)}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </Labelled>
  );
}

/** A text that may be long. It is one line however it is typed or pasted. */
export const LongTextField = ({ onChange, ...props }: TextFieldProps) => (
  <Area {...props} fewestRows={1} onChange={(value) => onChange(value.replace(/[\r\n]+/gu, ' '))} />
);

interface LinesFieldProps extends FieldProps {
  readonly value: readonly string[] | undefined;
  readonly onChange: (value: string[]) => void;
}

/** A list of texts, one a line. */
export const LinesField = ({ value = [], onChange, ...props }: LinesFieldProps) => (
  <Area
    {...props}
    fewestRows={2}
    value={value.join('\n')}
    onChange={(text) => onChange(text === '' ? [] : text.split('\n'))}
  />
);

/** Codes with blanks or commas between them, kept as they are typed for as long as they say the same. */
export function CodesField({ value = [], onChange, ...props }: LinesFieldProps) {
  const [typed, setTyped] = useState(value.join(' '));
  const isSame = codesIn(typed).join(' ') === value.join(' ');
  return (
    <TextField
      {...props}
      value={isSame ? typed : value.join(' ')}
      onChange={(text) => {
        setTyped(text);
        onChange(codesIn(text));
      }}
    />
  );
}

const codesIn = (text: string): string[] => text.split(/[\s,;]+/u).filter((code) => code !== '');

interface NumberFieldProps extends FieldProps {
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}

/** A number or nothing. A browser lets nothing else be typed. */
export function NumberField({ value, onChange, ...field }: NumberFieldProps) {
  const styles = useStandardStyles();
  const { isWrong, attributes } = useField(field);
  return (
    <Labelled {...field}>
      <input
        {...attributes}
        type="number"
        min={0}
        className={mergeClasses(styles.field, styles.short, isWrong && styles.wrong)}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : Number(target.value))}
      />
    </Labelled>
  );
}

export type Options<Value extends string> = readonly (readonly [value: Value, text: string])[];

interface SelectFieldProps<Value extends string> extends FieldProps {
  readonly options: Options<Value>;
  /** A value that is none of the options, or none, is shown as `nothing`. */
  readonly value: Value | undefined;
  readonly nothing?: string;
  readonly onChange: (value: Value | undefined) => void;
}

export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { options, value, nothing, onChange, ...field } = props;
  const styles = useStandardStyles();
  const { isWrong, attributes } = useField(field);
  const chosen = options.find(([each]) => each === value)?.[0];
  return (
    <Labelled {...field}>
      <select
        {...attributes}
        className={mergeClasses(styles.field, isWrong && styles.wrong)}
        value={chosen ?? ''}
        onChange={({ target }) => onChange(options.find(([each]) => each === target.value)?.[0])}
      >
        {(nothing !== undefined || chosen === undefined) && <option value="">{nothing}</option>}
        {options.map(([each, text]) => (
          <option key={each} value={each}>
            {text}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface ChecksFieldProps<Value extends string> extends FieldProps {
  readonly options: Options<Value>;
  readonly value: readonly Value[] | undefined;
  readonly onChange: (value: Value[]) => void;
}

/** Several of a few, in the order of the options. */
export function ChecksField<Value extends string>(props: ChecksFieldProps<Value>) {
  const { id, label, options, value = [], onChange } = props;
  const shared = useSharedStyles();
  const styles = useStandardStyles();
  const set = (changed: Value, isOn: boolean): void =>
    onChange(options.flatMap(([each]) => ((each === changed ? isOn : value.includes(each)) ? [each] : [])));
  return (
    <fieldset id={id} tabIndex={-1} className={styles.group}>
      <legend className={shared.small}>{label}</legend>
      <div className={styles.checks}>
        {options.map(([each, text]) => (
          <Check key={each} label={text} isOn={value.includes(each)} onSet={(isOn) => set(each, isOn)} />
        ))}
      </div>
    </fieldset>
  );
}
