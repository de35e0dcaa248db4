import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import {
  anchorOf,
  questionAt,
  repairOf,
  type ParagraphQuestion,
  type RepairId,
  type Report,
  type SnapshotParagraph,
} from '../../report';
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

/** The one thing that is asked of the cursor's paragraph itself: what is meant by its tag, or whether it still fits the text. */
export function CardQuestion({ report, paragraph }: CardQuestionProps) {
  const question = useMemo(() => questionAt(report, paragraph), [report, paragraph]);
  return question ? (
    <MeaningOfTag report={report} paragraph={paragraph} question={question} />
  ) : (
    <ChangedText report={report} paragraph={paragraph} />
  );
}

/** What is meant where the text round a tag was parted, copied or joined; each answer can be undone. */
function MeaningOfTag({
  report,
  paragraph,
  question,
}: CardQuestionProps & { readonly question: ParagraphQuestion }) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const answer = (id: RepairId): void => {
    focusField();
    const at = anchorOf(report.snapshot, paragraph);
    void store.run((all) => all.answerQuestion(at, id));
  };
  return (
    <div role="group" aria-label={wording.cursor.question} className={styles.line}>
      <span className={shared.text}>{wording.cursor.asked[question.id](question.codes)}</span>
      {question.choices.map((choice) => (
        <Button key={choice.id} size="small" onClick={() => answer(choice.id)}>
          {repairLabel(choice)}
        </Button>
      ))}
    </div>
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
