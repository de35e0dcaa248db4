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
import { useSharedStyles } from '../components/shared-styles';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'flex-start',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  busy: { alignItems: 'center', minHeight: '34px', boxSizing: 'border-box' },
  done: { backgroundColor: tokens.colorNeutralBackground1 },
  moved: { backgroundColor: tokens.colorStatusWarningBackground1 },
  refused: { backgroundColor: tokens.colorStatusWarningBackground1 },
  failed: { backgroundColor: tokens.colorStatusDangerBackground1 },
  text: { flex: '1 1 8rem', minWidth: 0, overflowWrap: 'anywhere', paddingTop: '3px' },
  icon: { fontSize: '16px', paddingTop: '3px' },
});

const icons = { done: CheckmarkCircleRegular, moved: InfoRegular, refused: InfoRegular, failed: ErrorCircleRegular };

/** What the last gesture came to, and what can be done about it; told to screen readers as it comes. */
export function NoticeBar() {
  const notice = usePane((state) => state.notice);
  const isReadOnly = usePane((state) => state.isReadOnly);
  const store = useStore();
  return (
    <div aria-live="polite" role="status">
      <BusyLine />
      {notice && <NoticeLine notice={notice} onDismiss={store.dismissNotice} />}
      <ReadFailureLine />
      {isReadOnly && <ReadOnlyLine />}
    </div>
  );
}

/** The last reading failed: what is seen is how it was before. */
function ReadFailureLine() {
  const failure = usePane((state) => state.readFailure);
  const hasReport = usePane(({ report }) => report !== null);
  const store = useStore();
  if (!failure) return null;
  const text = hasReport ? wording.failure.reading[failure] : wording.failure.noAnswerYet;
  const notice = noticeOf('failed', text, { retry: () => void store.refresh() });
  return <NoticeLine notice={notice} onDismiss={null} />;
}

/** What the author waits for: writing is told at once, anything else where it takes more than a moment. */
function BusyLine() {
  const isWriting = usePane((state) => state.isWriting);
  const isUserWaiting = usePane((state) => state.isUserWaiting);
  const hasReport = usePane(({ report }) => report !== null);
  const cancel = usePane((state) => state.cancel);
  const isBusy = isWriting || isUserWaiting;
  const isLong = useIsLonger(moment, isBusy);
  const isSlow = useIsLonger(slow, isBusy);
  const styles = useStyles();
  if (!isWriting && !(isUserWaiting && isLong)) return null;
  const activity = isWriting ? wording.cursor.writing : hasReport ? wording.waiting : wording.loading;
  const label = isSlow ? wording.slow : activity;
  return (
    <div className={mergeClasses(styles.bar, styles.done, styles.busy)}>
      <Busy label={label} className={styles.text} />
      {isLong && cancel && <Button onClick={cancel}>{wording.cursor.stop}</Button>}
    </div>
  );
}

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

/** Word refuses every change: told once, with the way back. */
function ReadOnlyLine() {
  const store = useStore();
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.bar, styles.refused)}>
      <InfoRegular aria-hidden className={styles.icon} />
      <div className={styles.text}>{wording.failure.refusing}</div>
      <Button onClick={store.retryEditing}>{wording.failure.editAgain}</Button>
    </div>
  );
}

function NoticeLine({ notice, onDismiss }: { notice: Notice; onDismiss: (() => void) | null }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { kind, text, detail, retry, undo } = notice;
  const Icon = icons[kind];
  return (
    <div className={mergeClasses(styles.bar, styles[kind])}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.text}>
        {text}
        {detail !== '' && <p className={shared.small}>{wording.failure.detail(detail)}</p>}
      </div>
      {undo && <Button onClick={undo}>{wording.tag.undo}</Button>}
      {retry && <Button onClick={retry}>{wording.failure.tryAgain}</Button>}
      {onDismiss && (
        <Button
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={wording.tag.dismiss}
          onClick={onDismiss}
        />
      )}
    </div>
  );
}
