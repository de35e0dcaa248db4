import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo } from 'react';
import { toDoOf, verdictsOf, type GivenVerdict } from '../../../report/review';
import * as wording from '../../../wording/pane';
import { describeLocation } from '../../../wording/places';
import { judgementWords } from '../../../wording/review/judgements';
import { useSharedStyles } from '../../components/shared-styles';
import { ShowMoreList } from '../../components/show-more-list';
import type { Review } from '../../store/review/review';
import { useReport } from '../../store/use-store';
import { ParagraphLink } from '../paragraph-link';
import { useReview, useReviewing } from '../review/use-review';

const pageSize = 8;

const useStyles = makeStyles({ note: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' } });

/** What a tutor's comments ask for; nothing where there are none. */
export function TutorSays() {
  const review = useReview();
  return review && review !== 'failed' ? <ToDoList review={review} /> : null;
}

function ToDoList({ review }: { readonly review: Review }) {
  const { report } = useReviewing(review);
  const shared = useSharedStyles();
  const { open, settled } = useMemo(() => toDoOf(verdictsOf(report)), [report]);
  useEffect(() => {
    void review.readComments();
  }, [review]);
  const { tutor } = wording.handIn;
  if (open.length + settled === 0) return null;
  return (
    <section aria-label={tutor.title}>
      <h3 className={shared.subheading}>{tutor.title}</h3>
      <p className={shared.text}>
        {tutor.open(open.length)} {settled > 0 && tutor.settled(settled)}
      </p>
      {open.length > 0 && <p className={shared.small}>{tutor.done}</p>}
      <ShowMoreList
        items={open}
        pageSize={pageSize}
        render={(verdict, position) => <ToDoItem key={position} verdict={verdict} />}
      />
    </section>
  );
}

function ToDoItem({ verdict }: { readonly verdict: GivenVerdict }) {
  const { code, judgement, author, date, isOutdated, paragraph, note } = verdict;
  const report = useReport();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { tutor } = wording.handIn;
  const said = [
    judgementWords[judgement],
    author,
    date.slice(0, 10),
    isOutdated === true ? tutor.changed : '',
  ];
  return (
    <li className={shared.item}>
      <span className={shared.strong}>{code ?? tutor.whole}</span>{' '}
      {paragraph && (
        <ParagraphLink paragraph={paragraph}>{describeLocation(report, paragraph)}</ParagraphLink>
      )}
      <p className={shared.small}>{said.filter((part) => part !== '').join(' · ')}</p>
      {note !== '' && <p className={mergeClasses(shared.text, styles.note)}>{note}</p>}
    </li>
  );
}
