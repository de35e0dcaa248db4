import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { forwardRef, type ButtonHTMLAttributes, type ReactNode } from 'react';
import { tokens } from '../theme/theme-tokens';

const useStyles = makeStyles({
  button: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    gap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    minWidth: '32px',
    minHeight: '32px',
    padding: '4px 12px',
    margin: 0,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'center',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  secondary: {},
  primary: {
    border: '1px solid transparent',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackgroundHover },
    ':active': { backgroundColor: tokens.colorBrandBackgroundPressed },
    '@media (forced-colors: active)': { border: '1px solid ButtonText' },
  },
  subtle: {
    border: '1px solid transparent',
    backgroundColor: 'transparent',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':active': { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  small: {
    minWidth: '24px',
    minHeight: '24px',
    padding: '1px 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  medium: {},
  iconOnly: { padding: '2px', fontSize: '16px' },
  waiting: { cursor: 'wait', color: tokens.colorNeutralForeground3 },
});

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly appearance?: 'secondary' | 'primary' | 'subtle';
  /** Fluent's two sizes that are used here: 32 and 24 pixels. */
  readonly size?: 'medium' | 'small';
  readonly icon?: ReactNode;
  /** Keeps the focus, and does nothing when pressed. */
  readonly isWaiting?: boolean;
}

/**
 * The pane's one kind of button, with Fluent's tokens. Fluent's own holds every size and shape, six kilobytes of the first
 * script, of which the pane uses three.
 */
export const Button = forwardRef<HTMLButtonElement, ButtonProps>(function Button(props, ref) {
  const { appearance = 'secondary', size = 'medium', icon, isWaiting = false, className, ...others } = props;
  const { children, onClick, ...rest } = others;
  const styles = useStyles();
  const looks = mergeClasses(
    styles.button,
    styles[appearance],
    styles[size],
    icon !== undefined && children === undefined && styles.iconOnly,
    isWaiting && styles.waiting,
    className,
  );
  return (
    <button
      ref={ref}
      type="button"
      className={looks}
      aria-disabled={isWaiting || undefined}
      onClick={isWaiting ? undefined : onClick}
      {...rest}
    >
      {icon}
      {children}
    </button>
  );
});
