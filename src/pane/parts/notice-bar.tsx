import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  DismissRegular,
  ErrorCircleRegular,
  InfoRegular,
} from '@fluentui/react-icons';
import type { Notice } from '../store/state';
import { usePaneState, useStore } from '../store/use-store';
import { wording } from '../wording';
import { Busy } from './busy';
import { Button } from './button';
import { useSharedStyles } from './shared-styles';

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
  done: { backgroundColor: tokens.colorNeutralBackground1 },
  refused: { backgroundColor: tokens.colorStatusWarningBackground1 },
  failed: { backgroundColor: tokens.colorStatusDangerBackground1 },
  text: { flex: '1 1 8rem', minWidth: 0, overflowWrap: 'anywhere', paddingTop: '3px' },
  icon: { fontSize: '16px', paddingTop: '3px' },
});

const icons = { done: CheckmarkCircleRegular, refused: InfoRegular, failed: ErrorCircleRegular };

/** What the last gesture came to, and what can be done about it; told to screen readers as it comes. */
export function NoticeBar() {
  const { notice, isWriting, readFailure, report } = usePaneState();
  const store = useStore();
  const styles = useStyles();
  const failure: Notice | null =
    readFailure === null
      ? null
      : {
          kind: 'failed',
          text: report ? readFailure : wording.failure.noAnswerYet,
          detail: '',
          retry: () => void store.refresh(),
          undo: null,
        };
  return (
    <div aria-live="polite" role="status">
      {isWriting && (
        <div className={mergeClasses(styles.bar, styles.done)}>
          <Busy label={wording.cursor.writing} />
        </div>
      )}
      {notice && <NoticeLine notice={notice} onDismiss={store.dismissNotice} />}
      {failure && <NoticeLine notice={failure} onDismiss={null} />}
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
