import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useId, useState } from 'react';
import {
  anchorOf,
  headingQuestion,
  type HeadingDecision,
  type HeadingReading,
  type Report,
} from '../../../report';
import { templateSection } from '../../../standard';
import * as wording from '../../../wording/pane';
import { Button } from '../../components/button';
import { Select } from '../../components/chooser';
import { restoreFocus } from '../../components/restore-focus';
import { useSharedStyles } from '../../components/shared-styles';
import { useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import { decisionOptions } from './section-chooser';

const useStyles = makeStyles({
  question: {
    margin: `${tokens.spacingVerticalS} 0`,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '2px' },
  confirm: { marginTop: tokens.spacingVerticalS },
});

/** By the line's text, where the author chose another answer than what was read. */
type Answers = ReadonlyMap<string, HeadingDecision>;

/**
 * Asks once for the whole report how its headings were read, and keeps all answers in one go. A sure heading that is left as it was
 * read needs no decision.
 */
export function HeadingQuestion({ report }: { report: Report }) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const titleId = useId();
  const [answers, setAnswers] = useState<Answers>(new Map());
  const readings = headingQuestion(report);
  if (readings.length === 0) return null;
  const keep = async (): Promise<void> => {
    const decisions = readings
      .map((reading) => ({ reading, decision: answerOf(reading, answers) }))
      .filter(({ reading, decision }) => !reading.isSure || decision !== reading.readAs)
      .map(({ reading, decision }) => ({ at: anchorOf(report.snapshot, reading.paragraph), decision }));
    await store.run((all) => all.decideHeadings(decisions));
    restoreFocus(null);
  };
  const hasSections = report.outline.sections.some(({ number }) => number !== null);
  return (
    <section className={styles.question} aria-labelledby={titleId}>
      <h3 id={titleId} className={shared.strong}>
        {hasSections ? wording.question.title : wording.question.titleNoSections}
      </h3>
      <p className={shared.small}>{hasSections ? wording.question.hint : wording.question.hintNoSections}</p>
      <ol className={shared.list}>
        {readings.map((reading) => (
          <Line
            key={reading.paragraph.index}
            report={report}
            reading={reading}
            answer={answerOf(reading, answers)}
            onAnswer={(decision) => setAnswers(new Map(answers).set(reading.paragraph.text, decision))}
          />
        ))}
      </ol>
      <Button appearance="primary" className={styles.confirm} onClick={() => void keep()}>
        {wording.question.confirm}
      </Button>
    </section>
  );
}

function answerOf(reading: HeadingReading, answers: Answers): HeadingDecision {
  const answer = answers.get(reading.paragraph.text);
  return answer === undefined ? reading.readAs : answer;
}

interface LineProps {
  readonly report: Report;
  readonly reading: HeadingReading;
  readonly answer: HeadingDecision;
  readonly onAnswer: (decision: HeadingDecision) => void;
}

function Line({ report: { standard }, reading, answer, onAnswer }: LineProps) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { paragraph, section } = reading;
  const text = section?.headingText ?? paragraph.text;
  const options = decisionOptions(standard);
  if (reading.readAs === 'as-read') options.unshift(['as-read', asRead(reading)]);
  return (
    <li className={mergeClasses(shared.item, styles.line)}>
      <button
        type="button"
        className={shared.textButton}
        title={wording.sections.goTo(text)}
        onClick={() => void store.goToParagraph(paragraph)}
      >
        {text}
      </button>
      <div className={shared.small}>
        <Select
          label={wording.decision.chooseFor(text)}
          options={options.map(([, label]) => label)}
          value={options.findIndex(([decision]) => decision === answer)}
          onChange={(position) => onAnswer(options[position]?.[0] ?? null)}
        />
      </div>
    </li>
  );

  function asRead({ section: read }: HeadingReading): string {
    if (!read) return wording.question.untold;
    if (read.key === 'other' || read.key === 'appendix') return wording.question.otherHeading;
    const numbers = [read.key, ...read.also].map((key) => String(templateSection(standard, key).number));
    return wording.question.merged(numbers, standard);
  }
}
