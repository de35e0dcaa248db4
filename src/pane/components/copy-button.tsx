import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { Button } from './button';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({
  text: {
    boxSizing: 'border-box',
    display: 'block',
    width: '100%',
    height: '12rem',
    marginTop: tokens.spacingVerticalXS,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});

interface CopyButtonProps {
  readonly label: string;
  readonly makeText: () => string;
  /** Names the field of the text. */
  readonly textLabel?: string;
  /** True where the text is shown also before it is copied. */
  readonly isShown?: boolean;
  /** The same with its looks, for programs that take them. */
  readonly makeHtml?: () => string;
  /** Called once the text is on the clipboard. */
  readonly onCopied?: () => void;
}

/** Puts a text on the clipboard. Frames of hosts may have no right to it: then the text is shown, selected. */
export function CopyButton({
  label,
  makeText,
  textLabel = label,
  isShown = false,
  makeHtml,
  onCopied,
}: CopyButtonProps) {
  const [byHand, setByHand] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const shared = useSharedStyles();
  const styles = useStyles();
  useEffect(() => {
    if (byHand === null) return;
    area.current?.focus();
    area.current?.select();
  }, [byHand]);
  const copy = async (): Promise<void> => {
    const text = makeText();
    const isCopied = await copyText(text, makeHtml?.());
    setByHand(isCopied ? null : text);
    setTold(isCopied ? wording.copy.done : wording.copy.byHand);
    if (isCopied) onCopied?.();
  };
  return (
    <>
      <Button onClick={() => void copy()}>{label}</Button>{' '}
      <span role="status" className={shared.small}>
        {told}
      </span>
      {(isShown || byHand !== null) && (
        <textarea
          ref={area}
          readOnly
          value={byHand ?? makeText()}
          aria-label={textLabel}
          className={styles.text}
        />
      )}
    </>
  );
}

async function copyText(text: string, html: string | undefined): Promise<boolean> {
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': new Blob([text], { type: 'text/plain' }),
          'text/html': new Blob([html], { type: 'text/html' }),
        }),
      ]);
    return true;
  } catch {
    return false;
  }
}
