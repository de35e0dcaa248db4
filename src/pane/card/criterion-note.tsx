import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Standard } from '../../standard';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { CriterionText } from '../components/criterion-text';
import { useSharedStyles } from '../components/shared-styles';

/** Time to move the pointer from a code to its note. Milliseconds. */
const leavePause = 300;

/** Shows what a criterion asks for while its code has the pointer or the focus. */
export interface CriterionNote {
  readonly code: string | null;
  readonly toggle: (code: string) => void;
  readonly hide: () => void;
  readonly keep: () => void;
  readonly leave: () => void;
  readonly triggerProps: (code: string) => {
    readonly onMouseEnter: () => void;
    readonly onMouseLeave: () => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
  };
}

/** Content on hover and focus, as WCAG 1.4.13 asks: it can be pointed at, stays, and goes with Escape. */
export function useCriterionNote(): CriterionNote {
  const [code, setCode] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') setCode(null);
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
      clearTimeout(timer.current);
    };
  }, []);
  return useMemo(() => {
    const keep = (): void => clearTimeout(timer.current);
    const show = (shown: string | null): void => {
      keep();
      setCode(shown);
    };
    const leave = (): void => {
      keep();
      timer.current = setTimeout(() => setCode(null), leavePause);
    };
    return {
      code,
      keep,
      leave,
      hide: () => show(null),
      toggle: (pressed) => show(pressed),
      triggerProps: (over) => ({
        onMouseEnter: () => show(over),
        onMouseLeave: leave,
        onFocus: () => show(over),
        onBlur: leave,
      }),
    };
  }, [code]);
}

const useStyles = makeStyles({
  note: {
    position: 'absolute',
    top: '100%',
    left: tokens.spacingHorizontalS,
    right: tokens.spacingHorizontalS,
    zIndex: 3,
    maxHeight: '14rem',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
  },
});

/** The note itself, over what stands below, so that nothing moves. */
export function CriterionNoteCard({ note, standard }: { note: CriterionNote; standard: Standard }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { code } = note;
  if (code === null) return null;
  const criterion = standard.criteria.find((candidate) => candidate.code === code);
  return (
    <div role="note" className={styles.note} onMouseEnter={note.keep} onMouseLeave={note.leave}>
      <p className={shared.strong}>
        {code}
        {criterion && ` · ${wording.criteria.badges[criterion.grade]}`}
      </p>
      {criterion ? (
        <CriterionText criterion={criterion} />
      ) : (
        <p className={shared.small}>{wording.cursor.unknownCode}</p>
      )}
    </div>
  );
}
