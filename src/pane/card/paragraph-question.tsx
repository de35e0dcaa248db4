import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { anchorOf, questionAt, type Report, type SnapshotParagraph } from '../../report';
import { useStore } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { repairLabel } from '../../wording/repairs';
import { Button } from '../components/button';
import { focusField } from '../components/restore-focus';
import { useSharedStyles } from '../components/shared-styles';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface ParagraphQuestionProps {
  readonly report: Report;
  readonly paragraph: SnapshotParagraph;
}

/** What is meant where the text round a tag was parted, copied or joined: one question in its place, and each answer can be undone. */
export function ParagraphQuestion({ report, paragraph }: ParagraphQuestionProps) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const question = useMemo(() => questionAt(report, paragraph), [report, paragraph]);
  if (!question) return null;
  const at = anchorOf(report.snapshot, paragraph);
  return (
    <div role="group" aria-label={wording.cursor.question} className={styles.line}>
      <span className={shared.text}>{wording.cursor.asked[question.id](question.codes)}</span>
      {question.choices.map((choice) => (
        <Button
          key={choice.id}
          size="small"
          onClick={() => {
            focusField();
            void store.run((all) => all.answerQuestion(at, choice.id));
          }}
        >
          {repairLabel(choice)}
        </Button>
      ))}
    </div>
  );
}
