import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { Button, type ButtonProps } from './button';
import { restoreFocus } from './restore-focus';
import { useSharedStyles } from './shared-styles';
import { useEscape } from './use-escape';

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
    margin: `${tokens.spacingVerticalXS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface OfferProps {
  readonly label: string;
  /** What it does to the document, in one sentence. */
  readonly effect: string;
  /** What will be there, or go, line by line. */
  readonly preview: readonly string[];
  /** What starts it, where another word fits better. */
  readonly startLabel?: string;
  readonly onStart: () => Promise<void>;
  readonly appearance?: ButtonProps['appearance'];
}

/** A button that opens a preview: nothing is changed before the author has seen what, and starts it. */
export function Offer({ label, effect, preview, startLabel, onStart, appearance }: OfferProps) {
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
        {...(appearance && !isOpen && { appearance })}
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
          startLabel={startLabel ?? wording.repair.start}
          onStart={() => void start()}
          onCancel={close}
        />
      )}
    </>
  );
}

interface PreviewProps {
  readonly label: string;
  readonly effect: string;
  readonly lines: readonly string[];
  readonly startLabel: string;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** Takes the focus as it opens, so that it is read out; Escape closes it as Cancel does. */
function Preview({ label, effect, lines, startLabel, onStart, onCancel }: PreviewProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const group = useRef<HTMLDivElement>(null);
  const effectId = useId();
  useEffect(() => group.current?.focus(), []);
  useEscape(onCancel);
  return (
    <div
      ref={group}
      role="group"
      tabIndex={-1}
      className={styles.preview}
      aria-label={wording.repair.preview(label)}
      aria-describedby={effectId}
    >
      <p id={effectId} className={shared.text}>
        {effect}
      </p>
      {lines.length > 0 && (
        <ul className={mergeClasses(shared.text, styles.lines)} aria-label={wording.repair.lines}>
          {lines.map((line, position) => (
            <li key={position}>{line}</li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onStart}>
          {startLabel}
        </Button>
        <Button onClick={onCancel}>{wording.repair.cancel}</Button>
      </div>
    </div>
  );
}
