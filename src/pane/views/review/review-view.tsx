import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { progressOf, type Reviewed } from '../../../report/review';
import * as wording from '../../../wording/pane';
import { Busy } from '../../components/busy';
import { Button } from '../../components/button';
import { Select } from '../../components/chooser';
import { useSharedStyles } from '../../components/shared-styles';
import type { Review } from '../../store/review/review';
import { tokens } from '../../theme/theme-tokens';
import { ClaimText } from './claim-text';
import { ClaimVerdict } from './claim-verdict';
import { Drafts } from './drafts';
import { FeedbackSheet } from './feedback-sheet';
import { OwnPhrases } from './own-phrases';
import { ReviewHints } from './review-hints';
import { useReview, useReviewing, walkOf, type Reviewing, type Walk } from './use-review';
import { useStepKeys, useVerdictKeys } from './use-review-keys';
import { verdictInHand } from './verdict-in-hand';
import { WholeReport } from './whole-report';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  claim: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

/** A tutor's way through the report: one claim after another, with a verdict on each. */
export function ReviewView() {
  const review = useReview();
  const shared = useSharedStyles();
  if (review === 'failed') return <p className={shared.text}>{wording.lazy.failed}</p>;
  return review ? <OpenedReview review={review} /> : <Busy label={wording.lazy.loading} />;
}

function OpenedReview({ review }: { readonly review: Review }) {
  const reviewing = useReviewing(review);
  const walk = walkOf(reviewing);
  const shared = useSharedStyles();
  useEffect(() => {
    void review.readComments();
  }, [review]);
  const { filter } = reviewing.state.place;
  return (
    <>
      <Progress reviewing={reviewing} walk={walk} />
      {walk.item ? (
        <ClaimInHand reviewing={reviewing} walk={walk} item={walk.item} />
      ) : (
        <p className={shared.text}>{wording.review.nothing[filter === 'all' ? 'all' : 'filtered']}</p>
      )}
      <WholeReport reviewing={reviewing} />
      <ReviewHints reviewing={reviewing} />
      <OwnPhrases reviewing={reviewing} item={walk.item} />
      <FeedbackSheet reviewing={reviewing} />
      <Drafts reviewing={reviewing} item={walk.item} />
    </>
  );
}

interface WalkProps {
  readonly reviewing: Reviewing;
  readonly walk: Walk;
}

function Progress({ reviewing: { items, state, review, report }, walk }: WalkProps) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { review: words } = wording;
  const { judged, of } = progressOf(items);
  const { limits } = report.standard;
  // One that was chosen with another standard can be seen, and left.
  const filters = words.filters.filter(
    (each) => each !== 'at-risk' || limits.over === 'marking-stops' || state.place.filter === each,
  );
  return (
    <>
      <div className={styles.row}>
        <span className={shared.strong}>{words.progress(judged, of)}</span>
        <Select
          label={words.filter}
          options={filters.map((each) => words.filterNames[each])}
          value={filters.indexOf(state.place.filter)}
          onChange={(position) => walk.show(filters[position] ?? 'all')}
        />
        <span role="status" className={shared.small}>
          {walk.item && words.position(walk.item.criterion.code, walk.position + 1, walk.shown.length)}
        </span>
      </div>
      {state.failure !== null && (
        <div role="alert" className={styles.row}>
          <span className={shared.small}>{words.notRead(state.failure)}</span>
          <Button size="small" onClick={() => void review.readComments()}>
            {words.readAgain}
          </Button>
        </div>
      )}
    </>
  );
}

function ClaimInHand({ reviewing, walk, item }: WalkProps & { readonly item: Reviewed }) {
  const claim = useRef<HTMLElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const styles = useStyles();
  const inHand = verdictInHand(reviewing, item);
  const goOn = (to: Reviewed | null): void => {
    if (to) walk.goTo(to);
    claim.current?.focus();
  };
  const write = async (): Promise<void> => {
    if (await inHand.write()) goOn(walk.nextUnjudged);
  };
  useStepKeys({
    next: () => goOn(walk.next),
    previous: () => goOn(walk.previous),
    nextUnjudged: () => goOn(walk.nextUnjudged),
  });
  useVerdictKeys(claim, {
    judge: (judgement) => {
      inHand.judge(judgement);
      note.current?.focus();
    },
    write: () => void write(),
  });
  return (
    <>
      <Steps walk={walk} />
      <section
        ref={claim}
        tabIndex={-1}
        className={styles.claim}
        aria-label={wording.review.claim(item.criterion.code)}
      >
        <ClaimText item={item} report={reviewing.report} />
        <ClaimVerdict
          inHand={inHand}
          note={note}
          phrases={reviewing.state.phrases}
          takesComments={reviewing.state.takesComments}
          onWrite={() => void write()}
        />
      </section>
    </>
  );
}

function Steps({ walk }: { readonly walk: Walk }) {
  const styles = useStyles();
  const steps = [
    { label: wording.review.previous, keys: 'Alt+ArrowUp', to: walk.previous },
    { label: wording.review.next, keys: 'Alt+ArrowDown', to: walk.next },
    { label: wording.review.nextUnjudged, keys: 'Alt+PageDown', to: walk.nextUnjudged },
  ];
  return (
    <div className={styles.row}>
      {steps.map(({ label, keys, to }) => (
        <Button
          key={label}
          size="small"
          aria-keyshortcuts={keys}
          isWaiting={to === null}
          onClick={() => to && walk.goTo(to)}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
