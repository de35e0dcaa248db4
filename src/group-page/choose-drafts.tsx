import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { Button } from '../pane/components/button';
import { useSharedStyles } from '../pane/components/shared-styles';
import { tokens } from '../pane/theme/theme-tokens';
import * as wording from '../wording/review/group-page';
import { draftsOfDrop, draftsOfFolder, draftsOfInput, type PickedFolder } from './chosen-drafts';
import type { ChosenDraft } from './reading';

const useStyles = makeStyles({
  box: {
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  over: { backgroundColor: tokens.colorBrandBackground2, outline: '2px solid Highlight' },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

const docx = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Asks less than an input does, which speaks of an upload; not in every browser. */
const picker = (): (() => Promise<PickedFolder>) | undefined =>
  (window as { showDirectoryPicker?: () => Promise<PickedFolder> }).showDirectoryPicker;

interface ChooseDraftsProps {
  readonly className: string;
  readonly onChoose: (drafts: readonly ChosenDraft[]) => void;
  /** What was chosen cannot be listed. */
  readonly onFailure: () => void;
  /** What stands on the page, all of which takes what is dropped, and where the box with the buttons goes. */
  readonly render: (box: ReactNode) => ReactNode;
}

/** By the mouse dropped anywhere on the page, for a browser would open what is dropped beside a box; else by two buttons. */
export function ChooseDrafts({ className, onChoose, onFailure, render }: ChooseDraftsProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  const folder = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    draftsOfDrop(event.dataTransfer).then(onChoose, onFailure);
  };
  const pickFolder = async (): Promise<void> => {
    const pick = picker();
    if (!pick) return folder.current?.click();
    const picked = await pick.call(window).catch(() => null);
    // Null where the person has thought better of it.
    if (picked) await draftsOfFolder(picked).then(onChoose, onFailure);
  };
  const take = ({ currentTarget }: { currentTarget: HTMLInputElement }): void => {
    const drafts = draftsOfInput(currentTarget.files ?? []);
    // So that the same files can be chosen again.
    currentTarget.value = '';
    onChoose(drafts);
  };
  const box = (
    <div className={mergeClasses(styles.box, isOver && styles.over)}>
      <p className={shared.text}>{wording.choose.drop}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => void pickFolder()}>
          {wording.choose.folder}
        </Button>
        <Button onClick={() => files.current?.click()}>{wording.choose.files}</Button>
      </div>
      <input ref={folder} type="file" hidden onChange={take} {...{ webkitdirectory: '' }} />
      <input ref={files} type="file" hidden multiple accept={docx} onChange={take} />
    </div>
  );
  return (
    <div
      role="presentation"
      className={className}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={({ relatedTarget }) => setOver(relatedTarget !== null)}
      onDrop={drop}
    >
      {render(box)}
    </div>
  );
}
