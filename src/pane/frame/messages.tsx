import { makeStyles, mergeClasses } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DismissRegular,
  ErrorCircleRegular,
  InfoRegular,
} from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { noticeOf, type Notice } from '../store/state';
import { usePane, useStore } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { Busy } from '../components/busy';
import { Button } from '../components/button';
import { Disclosure } from '../components/disclosure';
import { low } from '../components/sizes';
import { focusField } from '../components/restore-focus';
import { useSharedStyles } from '../components/shared-styles';

const useStyles = makeStyles({
  /** Over the view, so that nothing moves when a message comes or goes. */
  messages: {
    position: 'absolute',
    bottom: tokens.spacingVerticalS,
    left: tokens.spacingHorizontalS,
    right: tokens.spacingHorizontalS,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    pointerEvents: 'none',
    [low]: { position: 'sticky' },
  },
  message: {
    pointerEvents: 'auto',
    display: 'flex',
    alignItems: 'flex-start',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    boxShadow: tokens.shadow16,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  busy: { alignItems: 'center' },
  done: { backgroundColor: tokens.colorNeutralBackground1 },
  moved: { backgroundColor: tokens.colorStatusWarningBackground1 },
  refused: { backgroundColor: tokens.colorStatusWarningBackground1 },
  failed: { backgroundColor: tokens.colorStatusDangerBackground1 },
  text: { flex: '1 1 10rem', minWidth: 0, overflowWrap: 'anywhere', padding: '2px 0' },
  icon: { fontSize: '16px', padding: '4px 0', flexShrink: 0 },
});

const icons = {
  done: CheckmarkCircleRegular,
  moved: InfoRegular,
  refused: InfoRegular,
  failed: ErrorCircleRegular,
};

/** What the last gesture came to, and what can be done about it; told to screen readers as it comes. */
export function Messages() {
  const notice = usePane((state) => state.notice);
  const advice = usePane((state) => state.advice);
  const store = useStore();
  const styles = useStyles();
  return (
    <div aria-live="polite" role="status" className={styles.messages}>
      <BusyLine />
      {advice && (
        <Message notice={noticeOf('refused', wording.tag.keepCopy)} onDismiss={store.dismissAdvice} />
      )}
      {notice && <Passing key={notice.text} notice={notice} onDismiss={store.dismissNotice} />}
      <ReadFailureLine />
    </div>
  );
}

/** Milliseconds: time to read two lines and to reach a button. Undo stays in the foot (WCAG 2.2.1). */
const passingTime = 8000;

/** A message that goes by itself where nothing is lost by that, and never while somebody is at it. */
function Passing({ notice, onDismiss }: MessageProps) {
  const [isPointedAt, setIsPointedAt] = useState(false);
  const [hasFocus, setHasFocus] = useState(false);
  const isGoing = notice.isPassing && !isPointedAt && !hasFocus;
  useEffect(() => {
    if (!isGoing || !onDismiss) return;
    const timer = setTimeout(onDismiss, passingTime);
    return () => clearTimeout(timer);
  }, [notice, isGoing, onDismiss]);
  return (
    <div
      onMouseEnter={() => setIsPointedAt(true)}
      onMouseLeave={() => setIsPointedAt(false)}
      onFocus={() => setHasFocus(true)}
      onBlur={() => setHasFocus(false)}
    >
      <Message notice={notice} onDismiss={onDismiss} />
    </div>
  );
}

/** The last reading failed: what is seen is how it was before. */
function ReadFailureLine() {
  const failure = usePane((state) => state.readFailure);
  const hasReport = usePane(({ report }) => report !== null);
  const store = useStore();
  if (!failure) return null;
  const text =
    hasReport || failure === 'not-loaded' || failure === 'no-standard'
      ? wording.failure.reading[failure]
      : wording.failure.noAnswerYet;
  const notice = noticeOf('failed', text, { retry: () => void store.refresh() });
  return <Message notice={notice} onDismiss={null} />;
}

/** What the author waits for: writing is told at once, anything else where it takes more than a moment. */
function BusyLine() {
  const isWriting = usePane((state) => state.isWriting);
  const isUserWaiting = usePane((state) => state.isUserWaiting);
  const hasReport = usePane(({ report }) => report !== null);
  const cancel = usePane((state) => state.cancel);
  const isBusy = isWriting || isUserWaiting;
  const isNoticeable = useIsLonger(noticeable, isWriting);
  const isLong = useIsLonger(moment, isBusy);
  const isSlow = useIsLonger(slow, isBusy);
  const styles = useStyles();
  if (!isNoticeable && !(isUserWaiting && isLong)) return null;
  const activity = isWriting ? wording.cursor.writing : hasReport ? wording.waiting : wording.loading;
  const label = isSlow ? wording.slow : activity;
  return (
    <div className={mergeClasses(styles.message, styles.done, styles.busy)}>
      <Busy label={label} className={styles.text} />
      {isLong && cancel && (
        <Button size="small" onClick={cancel}>
          {wording.cursor.stop}
        </Button>
      )}
    </div>
  );
}

/** Milliseconds; chips show at once that something is written, and for most that is enough. */
const noticeable = 500;
/** Milliseconds; what takes longer shows that it does, and can be cancelled. */
const moment = 1000;
/** Milliseconds; from then on the author is told that it is Word that does not answer. */
const slow = 5000;

function useIsLonger(than: number, isBusy: boolean): boolean {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    if (!isBusy) return;
    const timer = setTimeout(() => setIsLong(true), than);
    return () => {
      clearTimeout(timer);
      setIsLong(false);
    };
  }, [isBusy, than]);
  return isLong;
}

interface MessageProps {
  readonly notice: Notice;
  /** Null where it goes only when what it says is no longer so. */
  readonly onDismiss: (() => void) | null;
}

function Message({ notice: { kind, text, detail, retry }, onDismiss }: MessageProps) {
  const styles = useStyles();
  const Icon = icons[kind];
  const dismiss = (): void => {
    focusField();
    onDismiss?.();
  };
  return (
    <div className={mergeClasses(styles.message, styles[kind])}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.text}>
        {text}
        {detail !== '' && <Detail text={detail} />}
      </div>
      {retry && (
        <Button size="small" onClick={retry}>
          {wording.failure.tryAgain}
        </Button>
      )}
      {onDismiss && (
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={wording.tag.dismiss}
          onClick={dismiss}
        />
      )}
    </div>
  );
}

/** Word's own words, for whoever looks after the add-in. */
function Detail({ text }: { readonly text: string }) {
  const shared = useSharedStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Disclosure label={wording.failure.details} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <p className={shared.small}>{wording.failure.detail(text)}</p>
    </Disclosure>
  );
}
