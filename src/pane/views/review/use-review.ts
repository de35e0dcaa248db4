import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Report } from '../../../report';
import {
  nextUnjudged,
  reviewItems,
  verdictsOf,
  withComments,
  withMark,
  type Reviewed,
  type Verdicts,
} from '../../../report/review';
import type { Review, ReviewPlace, ReviewState } from '../../store/review/review';
import { useReport, useStore } from '../../store/use-store';

/** The review of the document: null until its script is there, `'failed'` where it cannot be had. */
export function useReview(): Review | 'failed' | null {
  const store = useStore();
  const [review, setReview] = useState<Review | 'failed' | null>(null);
  useEffect(() => {
    let isShown = true;
    store.loadReview().then(
      (loaded) => isShown && setReview(loaded),
      () => isShown && setReview('failed'),
    );
    return () => {
      isShown = false;
    };
  }, [store]);
  return review;
}

export interface Reviewing {
  readonly review: Review;
  readonly state: ReviewState;
  /** With its comments. */
  readonly report: Report;
  readonly verdicts: Verdicts;
  /** All claims and gaps. */
  readonly items: readonly Reviewed[];
}

/** What a review has come to, on the report as it is now. */
export function useReviewing(review: Review): Reviewing {
  const state = useSyncExternalStore(review.subscribe, review.get);
  const read = useReport();
  const { comments } = state;
  const report = useMemo(() => withComments(read, comments ?? []), [read, comments]);
  const verdicts = useMemo(() => verdictsOf(report), [report]);
  const items = useMemo(() => reviewItems(report, verdicts), [report, verdicts]);
  return { review, state, report, verdicts, items };
}

/** Where one is among the claims that pass the filter, and the ways from there; null where there is none. */
export interface Walk {
  readonly shown: readonly Reviewed[];
  readonly position: number;
  readonly item: Reviewed | null;
  readonly previous: Reviewed | null;
  readonly next: Reviewed | null;
  /** The next one that nobody has judged, also where the filter leaves it out; never the one that is shown. */
  readonly nextUnjudged: Reviewed | null;
  goTo(item: Reviewed): void;
  show(filter: ReviewPlace['filter']): void;
}

export function walkOf({ review, state: { place }, items }: Reviewing): Walk {
  const { filter } = place;
  const shown = filtered(items, filter);
  const position = positionOf(place, shown);
  const item = shown[position] ?? null;
  const others = items.filter((each) => each !== item);
  return {
    shown,
    position,
    item,
    previous: shown[position - 1] ?? null,
    next: shown[position + 1] ?? null,
    nextUnjudged: nextUnjudged(others, item ? items.indexOf(item) - 1 : -1),
    // One that the filter leaves out is shown among all.
    goTo: (to) => review.goTo(placeOf(to, shown.includes(to) ? shown : items, filter)),
    show: (wanted) => {
      const [first] = filtered(items, wanted);
      review.goTo(
        first ? placeOf(first, filtered(items, wanted), wanted) : { filter: wanted, key: '', position: 0 },
      );
    },
  };

  function placeOf(to: Reviewed, among: readonly Reviewed[], wanted: ReviewPlace['filter']): ReviewPlace {
    return { filter: among === items ? 'all' : wanted, key: to.key, position: among.indexOf(to) };
  }
}

const filtered = (items: readonly Reviewed[], filter: ReviewPlace['filter']): readonly Reviewed[] =>
  filter === 'all' ? items : withMark(items, filter);

/** One that passes the filter no more, or is gone, gives way to the one in its place. Two claims of one text have the same key. */
function positionOf({ key, position }: ReviewPlace, shown: readonly Reviewed[]): number {
  if (shown[position]?.key === key) return position;
  const found = shown.findIndex((each) => each.key === key);
  return found >= 0 ? found : Math.min(position, Math.max(0, shown.length - 1));
}
