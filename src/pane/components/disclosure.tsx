import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, type ReactNode, type Ref } from 'react';
import { tokens } from '../theme/theme-tokens';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    minWidth: 0,
  },
  icon: { flexShrink: 0 },
  label: { minWidth: 0 },
  body: { paddingLeft: tokens.spacingHorizontalL },
});

interface DisclosureProps {
  readonly label: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children: ReactNode;
}

/**
 * A button that shows what stands below it. No `details` element: office.js on the web moves the focus by a list of its own, in which
 * there is no `summary`, so that no key reaches one.
 */
export function Disclosure({ label, isOpen, onToggle, buttonRef, children }: DisclosureProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const id = useId();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        className={mergeClasses(shared.textButton, styles.button)}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={onToggle}
      >
        <Chevron aria-hidden className={styles.icon} />
        <span className={mergeClasses(styles.label, !isOpen && shared.oneLine)}>{label}</span>
      </button>
      {isOpen && (
        <div id={id} className={styles.body}>
          {children}
        </div>
      )}
    </>
  );
}
