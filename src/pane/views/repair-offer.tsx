import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import type { Finding, Repair } from '../../report';
import { rescueFocus } from '../parts/rescue-focus';
import { Button } from '../parts/button';
import { useSharedStyles } from '../parts/shared-styles';
import { useStore } from '../store/use-store';
import { wording } from '../wording';

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

interface RepairOfferProps {
  readonly finding: Finding;
  readonly repair: Repair;
}

/** A button that opens the preview of a repair: nothing is changed before the author has seen what and starts it. */
export function RepairOffer({ finding, repair }: RepairOfferProps) {
  const store = useStore();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setIsOpen(false);
    button.current?.focus();
  };
  const start = async (): Promise<void> => {
    close();
    await store.repair(finding, repair.preview);
    rescueFocus(button.current);
  };
  return (
    <>
      <Button
        ref={button}
        className={styles.button}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {repair.label}
      </Button>
      {isOpen && <Preview repair={repair} onStart={() => void start()} onCancel={close} />}
    </>
  );
}

interface PreviewProps {
  readonly repair: Repair;
  readonly onStart: () => void;
  readonly onCancel: () => void;
}

/** Takes the focus as it opens, so that it is read out; Escape closes it as Cancel does. */
function Preview({ repair: { label, preview, plan }, onStart, onCancel }: PreviewProps) {
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
        {wording.repair.effect(plan)}
      </p>
      {preview.length > 0 && (
        <ul className={mergeClasses(shared.small, styles.lines)}>
          {preview.map((line, position) => (
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
