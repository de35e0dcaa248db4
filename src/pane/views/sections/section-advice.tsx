import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { sectionAdvice, type AdvisedCriterion, type Report, type SnapshotParagraph } from '../../../report';
import { CodeLink } from '../../components/code-link';
import { Disclosure } from '../../components/disclosure';
import { useSharedStyles } from '../../components/shared-styles';
import { StateMark } from '../../components/state-mark';
import { useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import { budgetHint, budgetText } from '../../../wording/advice';
import * as wording from '../../../wording/pane';

const useStyles = makeStyles({
  criterion: { paddingTop: tokens.spacingVerticalXS },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  questions: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface SectionAdviceProps {
  readonly report: Report;
  readonly paragraph: SnapshotParagraph;
}

/** What helps to write the section that the cursor is in: the template's guidance, its codes as questions, about how many words. */
export function SectionAdvice({ report, paragraph }: SectionAdviceProps) {
  const shared = useSharedStyles();
  const [isOpen, setIsOpen] = useState(true);
  const advice = sectionAdvice(report, paragraph);
  if (!advice) return null;
  const { guidance, criteria, budget } = advice;
  return (
    <Disclosure label={wording.sections.help} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
      <p className={shared.text} title={budgetHint}>
        {budgetText(budget)}
      </p>
      {guidance.map((text) => (
        <p key={text} className={shared.text}>
          {text}
        </p>
      ))}
      <ul className={shared.list}>
        {criteria.map((each) => (
          <Questions key={each.criterion.code} advised={each} />
        ))}
      </ul>
    </Disclosure>
  );
}

/** A criterion that is missing asks its questions; of one that is covered it is enough to say so. */
function Questions({
  advised: { criterion, isCovered, parts, ticked },
}: {
  readonly advised: AdvisedCriterion;
}) {
  const { coverage } = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const state = coverage.criteria.find((each) => each.criterion === criterion)?.state ?? 'gap';
  const open = parts.filter(({ id }) => !ticked.includes(id));
  return (
    <li className={styles.criterion}>
      <div className={styles.line}>
        <CodeLink code={criterion.code} onOpen={() => store.showCriterion(criterion.code)} />
        <StateMark state={state} />
      </div>
      {!isCovered && parts.length === 0 && <p className={shared.text}>{criterion.wording}</p>}
      {!isCovered && open.length > 0 && (
        <ul className={styles.questions}>
          {open.map(({ id, question }) => (
            <li key={id} className={shared.text}>
              {question}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
