import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { Button, type ButtonProps } from './button';
import { restoreFocus } from './restore-focus';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({
  button: { marginTop: tokens.spacingVerticalXS },
  preview: {
    marginTop: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  lines: {
    maxHeight: '16rem',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface OfferProps {
  readonly label: string;
  /** What it does to the document, in one sentence. */
  readonly effect: string;
  /** What will be there, or go, line by line. */
  readonly preview: readonly string[];
  readonly onStart: () => Promise<void>;
  readonly appearance?: ButtonProps['appearance'];
}

/** A button that opens a preview: nothing is changed before the author has seen what, and starts it. */
export function Offer({ label, effect, preview, onStart, appearance }: OfferProps) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setIsOpen(false);
    button.current?.focus();
  };
  const start = async (): Promise<void> => {
    const { current } = button;
    close();
    await onStart();
    restoreFocus(current);
  };
  return (
    <>
      <Button
        ref={button}
        {...(appearance && { appearance })}
        className={styles.button}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {label}
      </Button>
      {isOpen && (
        <Preview
          label={label}
          effect={effect}
          lines={preview}
          onStart={() => void start()}
          onCancel={close}
        />
      )}
    </>
  );
}

/** So many lines never scroll. */
const shortList = 4;

interface PreviewProps {
  readonly label: string;
  readonly effect: string;
  readonly lines: readonly string[];
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** Takes the focus as it opens, so that it is read out; Escape closes it as Cancel does. */
function Preview({ label, effect, lines, onStart, onCancel }: PreviewProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  const cancel = useRef(onCancel);
  const effectId = useId();
  useEffect(() => {
    cancel.current = onCancel;
  }, [onCancel]);
  useEffect(() => {
    group.current?.focus();
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape') cancel.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
  return (
    <div
      ref={group}
      role="group"
      tabIndex={-1}
      className={styles.preview}
      aria-label={wording.repair.preview(label)}
      aria-describedby={effectId}
    >
      <p id={effectId} className={shared.small}>
        {effect}
      </p>
      {lines.length > 0 && (
        <ul
          className={mergeClasses(shared.small, styles.lines)}
          // A list that scrolls has to be reached by the keyboard.
          {...(lines.length > shortList && { tabIndex: 0 })}
          aria-label={wording.repair.lines}
        >
          {lines.map((line, position) => (
            <li key={position}>{line}</li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onStart}>
          {wording.repair.start}
        </Button>
        <Button onClick={onCancel}>{wording.repair.cancel}</Button>
      </div>
    </div>
  );
}
