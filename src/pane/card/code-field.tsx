import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular, TagRegular } from '@fluentui/react-icons';
import { useEffect, useId, useRef, type KeyboardEvent } from 'react';
import { searchCodes, type CriterionMatch } from '../../report';
import type { Criterion, Standard } from '../../standard';
import { tokens } from '../theme/theme-tokens';
import { gradeName } from '../../wording/grades';
import * as wording from '../../wording/pane';
import { usePane, useReport, useStore } from '../store/use-store';
import { Button } from '../components/button';
import { wordFunctions } from '../lazy/lazy-views';
import { fieldId } from '../components/restore-focus';
import { useSharedStyles } from '../components/shared-styles';
import { useEscape } from '../components/use-escape';
import { chosenCriteria, isListShown, useCodeSearch, type CodeSearch } from './code-search';

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
    // Fluent's field: a brand line below where the keys are.
    ':focus-within': {
      borderBottomColor: tokens.colorCompoundBrandStroke,
      boxShadow: `inset 0 -1px 0 ${tokens.colorCompoundBrandStroke}`,
    },
    '@media (forced-colors: active)': {
      ':focus-within': { outline: '2px solid Highlight', outlineOffset: '-1px' },
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
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { border: '1px solid Highlight' },
  },
  clamped: { display: '-webkit-box', WebkitBoxOrient: 'vertical', WebkitLineClamp: '2', overflow: 'hidden' },
});

type Direction = 'next' | 'previous';

interface CodeFieldProps {
  readonly standard: Standard;
  /** The codes that the paragraph has, in the chips' order. */
  readonly codes: readonly string[];
  /** Whether a code can go to what is selected; where it cannot, it waits for the next paragraph. */
  readonly isTaggable: boolean;
  readonly selectedCode: string | null;
  readonly onSelectCode: (code: string | null) => void;
  readonly onType: () => void;
  /** Resolves to whether the codes were taken; where they were not, what was typed comes back. */
  readonly onAdd: (codes: readonly string[]) => Promise<boolean>;
  readonly onRemove: (code: string) => void;
}

/**
 * One field for codes and words: Enter adds a whole code or the only match, else goes into the list (the combobox
 * pattern of ARIA 1.2). Backspace in the empty field selects the last code first and removes it at the second press.
 */
export function CodeField(props: CodeFieldProps) {
  const { isTaggable, selectedCode, onSelectCode, onType } = props;
  const { search, missed, type, add, step, close, onKeyDown } = useCodeField(props);
  const isFocusAway = usePane((state) => state.isFocusAway);
  const listId = useId();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div className={styles.field}>
      <div className={styles.row}>
        <CodeInput
          search={search}
          listId={listId}
          isTaggable={isTaggable}
          onType={(text) => {
            onType();
            type(text);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            close();
            onSelectCode(null);
          }}
        />
        <StepButton direction="previous" onStep={step} />
        <StepButton direction="next" onStep={step} />
      </div>
      {isListShown(search) && (
        <Matches search={search} id={listId} onChoose={(criterion) => void add([criterion])} />
      )}
      {isFocusAway && (
        <p role="status" className={shared.small}>
          {wording.field.focusAway}
        </p>
      )}
      {missed !== null && <p className={shared.small}>{missed}</p>}
      <span role="status" className={shared.visuallyHidden}>
        {missed ?? status(search, selectedCode)}
      </span>
    </div>
  );
}

/** What the field does: the search, the keys, and what is told to the card. */
function useCodeField(props: CodeFieldProps) {
  const { standard, codes, selectedCode, onSelectCode, onAdd, onRemove } = props;
  const store = useStore();
  const textNow = useRef('');
  const [search, dispatch] = useCodeSearch();
  const { text } = search;
  const byWords = wordFunctions.useLoaded(text);
  const find = (wanted: string): void =>
    dispatch({
      kind: 'type',
      text: wanted,
      found: searchCodes(wanted, standard) ?? {
        exact: [],
        matches: byWords?.searchWords(wanted, standard) ?? [],
      },
    });
  useEffect(() => {
    // What was typed while the script was on its way is looked up when it is there.
    if (byWords && text !== '') find(text);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only its arrival counts
  }, [byWords]);
  const close = (): void => dispatch({ kind: 'close' });
  const type = (wanted: string): void => {
    textNow.current = wanted;
    find(wanted);
    onSelectCode(null);
  };
  const add = async (criteria: readonly Criterion[]): Promise<void> => {
    type('');
    const isTaken = await onAdd(criteria.map(({ code }) => code));
    if (!isTaken && textNow.current === '') {
      type(text);
      close();
    }
  };
  const enter = (): void => {
    const chosen = chosenCriteria(search);
    if (chosen.length > 0) void add(chosen);
    else dispatch({ kind: 'enter' });
  };
  const backspace = (): void => {
    const last = codes.at(-1);
    if (selectedCode !== null && codes.includes(selectedCode)) {
      onSelectCode(null);
      onRemove(selectedCode);
    } else if (last !== undefined) onSelectCode(last);
  };
  const step = (direction: Direction): void => {
    type('');
    void store.step(direction);
  };
  const escape = (): void => (isListShown(search) ? close() : type(''));
  useEscape(text !== '' || isListShown(search) ? escape : null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const actions: Partial<Record<string, () => void>> = {
      Enter: enter,
      ArrowDown: () => (event.altKey ? step('next') : dispatch({ kind: 'move', step: 1 })),
      ArrowUp: () => (event.altKey ? step('previous') : dispatch({ kind: 'move', step: -1 })),
      ...(text === '' && { Backspace: backspace }),
    };
    const action = actions[event.key];
    if (!action || event.nativeEvent.isComposing) return;
    event.preventDefault();
    action();
  };
  return { search, missed: missed(search, byWords !== null), type, add, step, close, onKeyDown };
}

/** What is said where nothing fits: in short while something is typed, whole after Enter. */
function missed({ text, isOpen, isUnknown, matches }: CodeSearch, canSearchWords: boolean): string | null {
  if (isUnknown) return canSearchWords ? wording.field.noMatch(text.trim()) : wording.lazy.failed;
  return isOpen && canSearchWords && matches.length === 0 ? wording.field.matches(0) : null;
}

/** What is read out as the field changes. */
function status({ isOpen, matches }: CodeSearch, selectedCode: string | null): string | null {
  if (selectedCode) return wording.field.chipSelected(selectedCode);
  return isOpen ? wording.field.matches(matches.length) : null;
}

interface CodeInputProps {
  readonly search: CodeSearch;
  readonly listId: string;
  readonly isTaggable: boolean;
  readonly onType: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onBlur: () => void;
}

function CodeInput({ search, listId, isTaggable, onType, onKeyDown, onBlur }: CodeInputProps) {
  const { standard } = useReport();
  const store = useStore();
  const styles = useStyles();
  const isListed = isListShown(search);
  return (
    <span className={styles.box}>
      <TagRegular aria-hidden className={styles.icon} />
      <input
        id={fieldId}
        className={styles.input}
        value={search.text}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        placeholder={isTaggable ? wording.field.placeholder(standard) : wording.field.notHere}
        role="combobox"
        aria-label={wording.field.label}
        aria-autocomplete="list"
        aria-expanded={isListed}
        aria-controls={listId}
        {...(isListed &&
          search.active !== null && { 'aria-activedescendant': optionId(listId, search.active) })}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => onType(target.value)}
        onKeyDown={onKeyDown}
        onFocus={() => void store.enterField()}
        onBlur={onBlur}
      />
    </span>
  );
}

interface StepButtonProps {
  readonly direction: Direction;
  readonly onStep: (direction: Direction) => void;
}

function StepButton({ direction, onStep }: StepButtonProps) {
  const title = wording.pass[direction];
  return (
    <Button
      appearance="subtle"
      icon={direction === 'next' ? <ArrowDownRegular /> : <ArrowUpRegular />}
      title={title}
      aria-label={title}
      onClick={() => onStep(direction)}
    />
  );
}

interface MatchesProps {
  readonly search: CodeSearch;
  readonly id: string;
  readonly onChoose: (criterion: Criterion) => void;
}

function Matches({ search: { matches, active }, id, onChoose }: MatchesProps) {
  const styles = useStyles();
  return (
    <ul id={id} role="listbox" aria-label={wording.field.label} className={styles.list}>
      {matches.map((match, position) => (
        <Option
          key={match.criterion.code}
          id={optionId(id, position)}
          match={match}
          isActive={position === active}
          onChoose={() => onChoose(match.criterion)}
        />
      ))}
    </ul>
  );
}

const optionId = (listId: string, position: number): string => `${listId}-${position}`;

interface OptionProps {
  readonly id: string;
  readonly match: CriterionMatch;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

function Option({ id, match: { criterion, reason }, isActive, onChoose }: OptionProps) {
  const { standard } = useReport();
  const styles = useStyles();
  const grade = gradeName(standard, criterion.grade);
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
      <strong>{criterion.code}</strong>
      {grade !== '' && ` · ${grade}`}
      {wording.field.because(reason)}
      <span
        className={mergeClasses(!isActive && styles.clamped)}
        style={isActive ? { display: 'block' } : undefined}
      >
        {[criterion.wording, ...criterion.list].join(' ')}
      </span>
    </li>
  );
}
