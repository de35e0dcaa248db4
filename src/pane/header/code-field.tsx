import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, TagRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { searchCriteria } from '../../report';
import type { Criterion, Standard } from '../../standard';
import { tokens } from '../theme/theme-tokens';
import { wording } from '../../wording/pane';
import { Button } from '../components/button';
import { useSharedStyles } from '../components/shared-styles';

const useStyles = makeStyles({
  field: { position: 'relative' },
  row: { display: 'flex', alignItems: 'center', gap: '2px' },
  box: {
    flex: '1 1 auto',
    minWidth: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-within': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-1px',
    },
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground3 },
  input: {
    flex: '1 1 auto',
    minWidth: 0,
    padding: 0,
    border: 'none',
    outlineStyle: 'none',
    background: 'none',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
    ':read-only': { cursor: 'not-allowed' },
  },
  list: {
    position: 'absolute',
    top: '100%',
    left: 0,
    right: 0,
    zIndex: 4,
    maxHeight: '13rem',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    padding: tokens.spacingHorizontalXXS,
    listStyleType: 'none',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
  },
  option: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: '1px solid transparent',
    '@media (forced-colors: active)': { border: '1px solid Canvas' },
    cursor: 'pointer',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '1px solid Highlight' },
  },
  clamped: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2', overflow: 'hidden' },
});

interface CodeFieldProps {
  readonly standard: Standard;
  /** The codes that the paragraph has, in the chips' order. */
  readonly codes: readonly string[];
  readonly isDisabled: boolean;
  readonly selectedCode: string | null;
  readonly onSelectCode: (code: string | null) => void;
  readonly onAdd: (codes: readonly string[]) => void;
  readonly onRemove: (code: string) => void;
  /** Goes to the next paragraph that can be tagged, or the one before. */
  readonly onStep: (direction: 'next' | 'previous') => void;
}

/**
 * One field for codes and words: Enter adds a whole code or the only match, else goes into the list (the combobox
 * pattern of ARIA 1.2). Backspace in the empty field selects the last code first and removes it at the second press.
 */
export function CodeField(props: CodeFieldProps) {
  const { standard, codes, isDisabled, selectedCode, onSelectCode, onAdd, onRemove, onStep } = props;
  const [text, setText] = useState('');
  const [active, setActive] = useState<number | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [complaint, setComplaint] = useState('');
  const id = useId();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { exact, matches } = searchCriteria(text, standard);
  const isListed = isOpen && matches.length > 0;

  const type = (typed: string): void => {
    if (isDisabled) return;
    setText(typed);
    setIsOpen(typed.trim() !== '');
    setActive(null);
    setComplaint('');
    onSelectCode(null);
  };
  const add = (criteria: readonly Criterion[]): void => {
    type('');
    onAdd(criteria.map(({ code }) => code));
  };
  const enter = (): void => {
    const chosen = active === null ? undefined : matches[active];
    if (isListed && chosen) add([chosen]);
    else if (exact.length > 0) add(exact);
    else if (matches.length === 1) add(matches);
    else if (matches.length > 1) {
      setIsOpen(true);
      setActive(0);
    } else if (text.trim() !== '') setComplaint(wording.field.noMatch(text.trim()));
  };
  const move = (step: number): void => {
    if (matches.length === 0) return;
    setIsOpen(true);
    setActive((from) =>
      from === null ? (step > 0 ? 0 : matches.length - 1) : (from + step + matches.length) % matches.length,
    );
  };
  const backspace = (): void => {
    const last = codes.at(-1);
    if (selectedCode !== null && codes.includes(selectedCode)) {
      onSelectCode(null);
      onRemove(selectedCode);
    } else if (last !== undefined) onSelectCode(last);
  };
  const step = (direction: 'next' | 'previous'): void => {
    type('');
    onStep(direction);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const actions: Partial<Record<string, () => void>> = {
      Enter: enter,
      ArrowDown: () => (event.altKey ? step('next') : move(1)),
      ArrowUp: () => (event.altKey ? step('previous') : move(-1)),
      Escape: () => (isListed ? setIsOpen(false) : type('')),
      ...(text === '' && !isDisabled && { Backspace: backspace }),
    };
    const action = actions[event.key];
    if (!action || event.nativeEvent.isComposing) return;
    event.preventDefault();
    action();
  };

  return (
    <div className={styles.field}>
      <div className={styles.row}>
        <span className={styles.box}>
          <TagRegular aria-hidden className={styles.icon} />
          <input
            className={styles.input}
            value={text}
            readOnly={isDisabled}
            aria-disabled={isDisabled || undefined}
            aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
            placeholder={wording.field.placeholder}
            role="combobox"
            aria-label={wording.field.label}
            aria-autocomplete="list"
            aria-expanded={isListed}
            aria-controls={`${id}-list`}
            {...(isListed && active !== null && { 'aria-activedescendant': `${id}-${active}` })}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => type(target.value)}
            onKeyDown={onKeyDown}
            onBlur={() => {
              setIsOpen(false);
              onSelectCode(null);
            }}
          />
        </span>
        <Button
          appearance="subtle"
          icon={<ArrowUpRegular />}
          title={wording.pass.previous}
          aria-label={wording.pass.previous}
          onClick={() => step('previous')}
        />
        <Button
          appearance="subtle"
          icon={<ArrowDownRegular />}
          title={wording.pass.next}
          aria-label={wording.pass.next}
          onClick={() => step('next')}
        />
      </div>
      {isListed && (
        <ul id={`${id}-list`} role="listbox" aria-label={wording.field.label} className={styles.list}>
          {matches.map((criterion, position) => (
            <Option
              key={criterion.code}
              id={`${id}-${position}`}
              criterion={criterion}
              isActive={position === active}
              onChoose={() => add([criterion])}
            />
          ))}
        </ul>
      )}
      {complaint !== '' && <p className={shared.small}>{complaint}</p>}
      <span role="status" className={shared.visuallyHidden}>
        {complaint ||
          (selectedCode && wording.field.chipSelected(selectedCode)) ||
          (isOpen && wording.field.matches(matches.length))}
      </span>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly criterion: Criterion;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Option({ id, criterion, isActive, onChoose }: OptionProps) {
  const styles = useStyles();
  const element = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the keys stay with the field
    <li
      ref={element}
      id={id}
      role="option"
      aria-selected={isActive}
      className={mergeClasses(styles.option, isActive && styles.active)}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <strong>{criterion.code}</strong> · {wording.criteria.badges[criterion.grade]}
      <span
        className={mergeClasses(!isActive && styles.clamped)}
        style={isActive ? { display: 'block' } : undefined}
      >
        {[criterion.wording, ...criterion.list].join(' ')}
      </span>
    </li>
  );
}
