import { FluentProvider, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useSharedStyles } from '../pane/components/shared-styles';
import { tokens } from '../pane/theme/theme-tokens';
import type { Group } from '../group';
import * as wording from '../wording/review/group-page';
import { ChooseDrafts } from './choose-drafts';
import { GroupView } from './group-view';
import { ReadingProgress } from './reading-progress';
import { startReading, type ChosenDraft, type GroupWorker } from './reading';
import { usePageTheme } from '../pane/theme/use-page-theme';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: tokens.spacingHorizontalL,
    '@media print': { minHeight: 'auto', padding: 0 },
  },
  main: { maxWidth: '100rem', margin: '0 auto' },
  status: { minHeight: tokens.lineHeightBase300, padding: `${tokens.spacingVerticalS} 0` },
  title: { fontSize: '20px', lineHeight: '28px' },
  hidden: { display: 'none' },
  unprinted: { '@media print': { display: 'none' } },
});

interface GroupAppProps {
  readonly openWorker: () => GroupWorker;
}

/** A page on which drafts are chosen and seen as a group. It asks nobody for anything. */
export function GroupApp(props: GroupAppProps) {
  return (
    <FluentProvider theme={usePageTheme()}>
      <GroupPage {...props} />
    </FluentProvider>
  );
}

interface Progress {
  readonly drafts: number;
  readonly position: number;
  readonly name: string;
}

function GroupPage({ openWorker }: GroupAppProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const [group, setGroup] = useState<Group | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [message, setMessage] = useState('');
  const [isDraftOpen, setDraftOpen] = useState(false);
  const stop = useRef<() => void>(() => undefined);
  const status = useRef<HTMLParagraphElement>(null);

  const end = (said: string): void => {
    setProgress(null);
    setMessage(said);
  };
  const read = (drafts: readonly ChosenDraft[]): void => {
    stop.current();
    if (drafts.length === 0) return end(wording.choose.none);
    const of = drafts.length;
    setDraftOpen(false);
    setMessage(wording.reading.started(of));
    setProgress({ drafts: of, position: 0, name: '' });
    stop.current = startReading(openWorker(), drafts, {
      onDraft: (name, position) => setProgress({ drafts: of, position, name }),
      onRead: (found) => {
        end('');
        setGroup(found);
      },
      onFailure: () => end(wording.reading.failed),
    });
  };
  const cancel = (): void => {
    stop.current();
    end(wording.reading.cancelled);
    // The button that was pressed is gone.
    status.current?.focus();
  };
  return (
    <ChooseDrafts
      className={styles.page}
      onChoose={read}
      onFailure={() => end(wording.choose.failed)}
      render={(buttons) => (
        <main className={styles.main}>
          <h1 className={mergeClasses(shared.heading, styles.title)}>{wording.title}</h1>
          <div className={mergeClasses(styles.unprinted, isDraftOpen && styles.hidden)}>
            <p className={shared.text}>{wording.privacy}</p>
            {buttons}
          </div>
          <p
            ref={status}
            tabIndex={-1}
            role="status"
            className={mergeClasses(shared.text, styles.status, styles.unprinted)}
          >
            {message}
          </p>
          {progress && <ReadingProgress {...progress} onCancel={cancel} />}
          {group && !progress && <GroupView group={group} onDraftOpen={setDraftOpen} />}
        </main>
      )}
    />
  );
}
