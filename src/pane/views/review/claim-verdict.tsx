import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { phrasesFor, type GivenVerdict, type Judgement } from '../../../report/review';
import { phrasesOf, type Phrase } from '../../../standard';
import * as wording from '../../../wording/pane';
import { phraseKinds } from '../../../wording/review/comment-bank';
import { judgementWords } from '../../../wording/review/judgements';
import { Button } from '../../components/button';
import { Chooser } from '../../components/chooser';
import { CopyButton } from '../../components/copy-button';
import { useSharedStyles } from '../../components/shared-styles';
import { useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import type { VerdictInHand } from './verdict-in-hand';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `2px solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { border: '3px solid Highlight' },
  },
  note: {
    boxSizing: 'border-box',
    display: 'block',
    width: '100%',
    minHeight: '4.5rem',
    resize: 'vertical',
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  given: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

const judgements = ['met', 'partly', 'not-yet'] as const satisfies readonly Judgement[];

interface ClaimVerdictProps {
  readonly inHand: VerdictInHand;
  readonly note: RefObject<HTMLTextAreaElement>;
  readonly phrases: readonly Phrase[];
  readonly takesComments: boolean;
  readonly onWrite: () => void;
}

/** The newest verdict on a claim or on the whole report, and a new one: three buttons, a note, and the ways to bring them to the apprentice. */
export function ClaimVerdict({ inHand, note, phrases, takesComments, onWrite }: ClaimVerdictProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { review } = wording;
  const { draft, text } = inHand;
  return (
    <>
      <Given verdict={inHand.given} />
      <div role="group" aria-label={review.verdict} className={styles.row}>
        {judgements.map((each, position) => (
          <Button
            key={each}
            aria-pressed={draft.judgement === each}
            aria-keyshortcuts={String(position + 1)}
            className={mergeClasses(draft.judgement === each && styles.chosen)}
            onClick={() => inHand.judge(each)}
          >
            {review.judgements[each]}
          </Button>
        ))}
      </div>
      <label>
        <span className={shared.small}>{review.note}</span>
        <textarea
          ref={note}
          className={styles.note}
          value={draft.note}
          onChange={({ target }) => inHand.say(target.value)}
        />
      </label>
      <Phrases own={phrases} inHand={inHand} />
      {!takesComments && <p className={shared.small}>{review.takesNone}</p>}
      <div className={styles.row}>
        <Button
          appearance={text === null ? 'secondary' : 'primary'}
          aria-keyshortcuts="Control+Enter"
          isWaiting={text === null}
          title={text === null ? review.chooseFirst : undefined}
          onClick={onWrite}
        >
          {review.write}
        </Button>
        {text !== null && <CopyComment paragraph={inHand.paragraph} text={text} />}
      </div>
    </>
  );
}

function Given({ verdict }: { readonly verdict: GivenVerdict | null }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { review } = wording;
  if (!verdict) return <p className={shared.small}>{review.notJudged}</p>;
  return (
    <div className={shared.small}>
      <span className={shared.strong}>{judgementWords[verdict.judgement]}</span> {review.given(verdict)}
      {verdict.note !== '' && <p className={mergeClasses(shared.small, styles.given)}>{verdict.note}</p>}
    </div>
  );
}

interface PhrasesProps {
  readonly own: readonly Phrase[];
  readonly inHand: VerdictInHand;
}

/** A phrase is put behind what is written: it is there to be changed. */
function Phrases({ own, inHand }: PhrasesProps) {
  const { standard } = useReport();
  const { code, draft } = inHand;
  const { note } = draft;
  const phrases = phrasesFor(code, own, phrasesOf(standard));
  if (phrases.length === 0) return null;
  return (
    <Chooser
      label={code === null ? wording.review.wholePhrase : wording.review.phrase}
      placeholder={wording.review.choosePhrase}
      options={phrases.map(({ kind, text }) => [text, `${phraseKinds[kind]}: ${text}`])}
      onChoose={(phrase) => inHand.say(note === '' ? phrase : `${note}\n${phrase}`)}
    />
  );
}

/** For a Word that takes no comment: the same text, and the paragraph to put it on. */
function CopyComment({
  paragraph,
  text,
}: {
  readonly paragraph: VerdictInHand['paragraph'];
  readonly text: string;
}) {
  const store = useStore();
  return (
    <CopyButton
      label={wording.review.copy}
      makeText={() => text}
      onCopied={() => void (paragraph && store.goToParagraph(paragraph))}
    />
  );
}
