import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { questionAt, repairOf, type Report, type SnapshotParagraph } from '../../report';
import { focusField } from '../components/restore-focus';
import { useSharedStyles } from '../components/shared-styles';
import { useStore } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { repairLabel } from '../../wording/repairs';
import { Button } from '../components/button';
import { ParagraphQuestion } from './paragraph-question';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface CardQuestionProps {
  readonly report: Report;
  readonly paragraph: SnapshotParagraph;
}

/** The one thing that is asked of the cursor's paragraph itself: what is meant by its tag, or whether it still fits the text. */
export function CardQuestion({ report, paragraph }: CardQuestionProps) {
  const isAsked = useMemo(() => questionAt(report, paragraph) !== null, [report, paragraph]);
  return isAsked ? (
    <ParagraphQuestion report={report} paragraph={paragraph} />
  ) : (
    <ChangedText report={report} paragraph={paragraph} />
  );
}

function ChangedText({ report, paragraph }: CardQuestionProps) {
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
