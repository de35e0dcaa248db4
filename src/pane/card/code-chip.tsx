import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { AddRegular, CircleHalfFillRegular, DismissRegular } from '@fluentui/react-icons';
import type { ShownCode } from '../store/shown-codes';
import type { CriterionNote } from './use-criterion-note';
import { tokens } from '../theme/theme-tokens';
import type { WordHit } from '../../report';
import { suggestionReason } from '../../wording/advice';
import * as wording from '../../wording/pane';

const useStyles = makeStyles({
  chip: {
    display: 'inline-flex',
    alignItems: 'stretch',
    minHeight: '24px',
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    overflow: 'hidden',
  },
  selected: { backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand },
  open: {
    backgroundColor: 'transparent',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
  },
  part: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    minWidth: '24px',
    minHeight: '24px',
    justifyContent: 'center',
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    cursor: 'pointer',
    padding: '0 4px',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusCircular,
    },
  },
  coming: { opacity: '0.6' },
  going: { opacity: '0.6', textDecorationLine: 'line-through' },
  there: {},
  code: { paddingLeft: '8px' },
  alone: { paddingRight: '8px' },
});

interface CodeChipProps extends ShownCode {
  /** What the author ticked of the criterion's parts, in words; null where there is nothing to say. */
  readonly half: string | null;
  /** What a tutor says of it, in a word or two; null where nobody has said anything. */
  readonly verdict: string | null;
  readonly note: CriterionNote;
  readonly isSelected: boolean;
  /** Null where nothing may be changed. */
  readonly onRemove: (() => void) | null;
}

/** A code that the paragraph has: its wording on hover, focus and press, and a button that takes it away. */
export function CodeChip({ code, state, half, verdict, note, isSelected, onRemove }: CodeChipProps) {
  const styles = useStyles();
  return (
    <span
      className={mergeClasses(styles.chip, styles[state], isSelected && styles.selected)}
      aria-busy={state !== 'there'}
    >
      <button
        type="button"
        className={mergeClasses(styles.part, styles.code, !onRemove && styles.alone)}
        aria-label={[wording.cursor.about(code), half, verdict].filter(Boolean).join(', ')}
        {...note.triggerProps(code)}
        onClick={() => note.pin(code)}
      >
        {code}
        {half !== null && <CircleHalfFillRegular aria-hidden />}
        {verdict !== null && <i>{verdict}</i>}
      </button>
      {onRemove && (
        <button
          type="button"
          className={styles.part}
          aria-label={wording.cursor.remove(code)}
          onClick={onRemove}
        >
          <DismissRegular aria-hidden />
        </button>
      )}
    </span>
  );
}

interface SuggestionChipProps {
  readonly code: string;
  /** What of the paragraph speaks for the code, where something does. */
  readonly hit: WordHit | null;
  readonly note: CriterionNote;
  readonly onAdd: () => void;
}

/** A code that could be added with one press. */
export function SuggestionChip({ code, hit, note, onAdd }: SuggestionChipProps) {
  const styles = useStyles();
  const text = hit === null ? code : wording.cursor.said(code, hit.word);
  return (
    <span className={mergeClasses(styles.chip, styles.open)}>
      <button
        type="button"
        className={mergeClasses(styles.part, styles.alone)}
        aria-label={wording.cursor.add(text)}
        title={hit === null ? undefined : suggestionReason(hit)}
        {...note.triggerProps(code)}
        onClick={onAdd}
      >
        <AddRegular aria-hidden />
        {text}
      </button>
    </span>
  );
}
