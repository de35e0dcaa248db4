import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { repairOf, type Report, type SnapshotParagraph } from '../../report';
import { focusField } from '../components/restore-focus';
import { useSharedStyles } from '../components/shared-styles';
import { useStore } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { repairLabel } from '../../wording/repairs';
import { Button } from '../components/button';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface CardQuestionProps {
  readonly report: Report;
  readonly paragraph: SnapshotParagraph;
}

/** What is to be said or asked of the cursor's paragraph itself: that its text is another than when it was tagged. */
export function CardQuestion({ report, paragraph }: CardQuestionProps) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const changed = useMemo(
    () => report.findings.find((each) => each.id === 'text-changed' && each.paragraph === paragraph),
    [report, paragraph],
  );
  const repair = changed && repairOf(report, changed);
  if (!changed || !repair) return null;
  const { preview } = repair;
  const confirm = (): void => {
    focusField();
    void store.run((all) => all.repairFinding(report, { finding: changed, preview, choice: 'repair' }));
  };
  return (
    <div className={styles.line}>
      <span className={shared.text}>{wording.cursor.changed}</span>
      <Button size="small" onClick={confirm}>
        {repairLabel(repair)}
      </Button>
    </div>
  );
}
