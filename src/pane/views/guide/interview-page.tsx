import { makeStyles, mergeClasses, Textarea } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { Report } from '../../../report';
import { practiceQuestions, timeLeft, type PracticeQuestion } from '../../../report/guide';
import type { Interview } from '../../../standard';
import { verdictsOf, withComments, type Verdicts } from '../../../report/review';
import * as wording from '../../../wording/guide';
import { Button } from '../../components/button';
import { CopyButton } from '../../components/copy-button';
import { useFocusedHeading } from '../../components/restore-focus';
import { useSharedStyles } from '../../components/shared-styles';
import type { PaneStore } from '../../store/pane-store';
import { useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import { paragraphsOf } from '../../../wording/new-document';
import { OpenDocumentButton } from '../open-document-button';
import { keepPractice, noPractice, readPractice, type KeptPractice } from './kept-practice';
import { canSpeak, speak } from './speak';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  question: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** One run after another: questions, a clock, notes. Nothing is scored. */
export function InterviewPage({ interview }: { readonly interview: Interview }) {
  const report = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const { practice, change, isKept } = useKeptPractice();
  const [questions, setQuestions] = useState<readonly PracticeQuestion[] | null>(null);
  const begin = async (): Promise<void> => {
    const verdicts = await readVerdicts(store, report);
    setQuestions(
      practiceQuestions({
        standard: report.standard,
        interview,
        coverage: report.coverage,
        verdicts,
        run: practice.runs,
      }),
    );
    change({ runs: practice.runs + 1, notes: {} });
  };
  if (questions)
    return (
      <Run
        interview={interview}
        questions={questions}
        notes={practice.notes}
        onNote={(question, note) => change({ ...practice, notes: { ...practice.notes, [question]: note } })}
        onEnd={() => setQuestions(null)}
      />
    );
  return (
    <>
      <p className={shared.text}>{wording.interview.intro(interview)}</p>
      <p className={shared.small}>{wording.interview.source(interview)}</p>
      {!isKept && <p className={shared.small}>{wording.interview.notKept}</p>}
      {practice.runs > 0 && <p className={shared.text}>{wording.interview.runs(practice.runs)}</p>}
      <div>
        <Button onClick={() => void begin()}>
          {practice.runs > 0 ? wording.interview.again : wording.interview.begin}
        </Button>
      </div>
    </>
  );
}

/** What a tutor said in comments; null where they cannot be read, for practice goes on without. */
async function readVerdicts(store: PaneStore, report: Report): Promise<Verdicts | null> {
  const review = await store.loadReview().catch(() => null);
  await review?.readComments();
  const comments = review?.get().comments;
  return comments ? verdictsOf(withComments(report, comments)) : null;
}

function useKeptPractice() {
  const [practice, setPractice] = useState<KeptPractice>(noPractice);
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    readPractice().then(setPractice, () => setIsKept(false));
  }, []);
  const change = (now: KeptPractice): void => {
    setPractice(now);
    keepPractice(now).catch(() => setIsKept(false));
  };
  return { practice, change, isKept };
}

interface RunProps {
  readonly interview: Interview;
  readonly questions: readonly PracticeQuestion[];
  readonly notes: KeptPractice['notes'];
  readonly onNote: (question: string, note: string) => void;
  readonly onEnd: () => void;
}

function Run({ interview, questions, notes, onNote, onEnd }: RunProps) {
  const [at, setAt] = useState(0);
  const shared = useSharedStyles();
  const styles = useStyles();
  const noteId = useId();
  const heading = useFocusedHeading();
  const question = questions[at];
  if (!question) return null;
  const sheet = (): string => wording.interview.sheetText(questions, notes);
  return (
    <>
      <Clock interview={interview} />
      <h3 ref={heading} tabIndex={-1} className={shared.subheading}>
        {wording.interview.position(at + 1, questions.length)}
      </h3>
      <p className={mergeClasses(shared.text, styles.question)} aria-live="polite">
        {question.text}
      </p>
      <p className={shared.small}>{wording.interview.about(question)}</p>
      {canSpeak() && (
        <div>
          <Button size="small" onClick={() => speak(question.text)}>
            {wording.interview.speak}
          </Button>
        </div>
      )}
      <label htmlFor={noteId} className={shared.text}>
        {wording.interview.note}
      </label>
      <Textarea
        id={noteId}
        rows={4}
        value={notes[question.text] ?? ''}
        onChange={(_, { value }) => onNote(question.text, value)}
      />
      <div className={styles.ways}>
        <Button isWaiting={at === 0} onClick={() => setAt(at - 1)}>
          {wording.interview.previous}
        </Button>
        <Button isWaiting={at === questions.length - 1} onClick={() => setAt(at + 1)}>
          {wording.interview.next}
        </Button>
        <Button onClick={onEnd}>{wording.interview.end}</Button>
      </div>
      <CopyButton label={wording.interview.sheet} makeText={sheet} />
      <div>
        <OpenDocumentButton makeParagraphs={() => paragraphsOf(sheet())} />
      </div>
    </>
  );
}

/** Counts down while it is not paused. It is not read out: a voice each second would be no help. */
function Clock({ interview }: { readonly interview: Interview }) {
  const { seconds, isRunning, toggle } = useStopwatch();
  const shared = useSharedStyles();
  const left = timeLeft(interview, seconds);
  return (
    <div className={shared.row}>
      <span role="timer" className={shared.number}>
        {wording.interview.time(left.seconds)} {wording.interview.phases[left.phase]}
      </span>
      <Button size="small" onClick={toggle}>
        {isRunning ? wording.interview.pause : wording.interview.go}
      </Button>
    </div>
  );
}

/** By the clock and not by the ticks: a pane that is out of sight gets few of them. */
function useStopwatch() {
  const [gone, setGone] = useState(0);
  const [since, setSince] = useState<number | null>(() => Date.now());
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (since === null) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [since]);
  const running = since === null ? 0 : Math.max(0, now - since);
  const toggle = (): void => {
    if (since === null) {
      setNow(Date.now());
      setSince(Date.now());
    } else {
      setGone(gone + Date.now() - since);
      setSince(null);
    }
  };
  return { seconds: Math.floor((gone + running) / 1000), isRunning: since !== null, toggle };
}
