import { useMemo, useState } from 'react';
import { hintsOf } from '../../../report/review';
import * as wording from '../../../wording/pane';
import { describeLocation } from '../../../wording/places';
import { hintSentence } from '../../../wording/review/hints';
import { Button } from '../../components/button';
import { Disclosure } from '../../components/disclosure';
import { useSharedStyles } from '../../components/shared-styles';
import { ParagraphLink } from '../paragraph-link';
import type { Reviewing } from './use-review';

/** So many places of one hint are listed. */
const mostPlaces = 6;

/** What may be worth a look, each with its rule. One that is left aside stays so until what it is about changes. */
export function ReviewHints({ reviewing: { review, state, report } }: { readonly reviewing: Reviewing }) {
  const shared = useSharedStyles();
  const [isOpen, setIsOpen] = useState(false);
  const all = useMemo(() => hintsOf(report), [report]);
  const hints = all.filter(({ key }) => !state.dismissed.includes(key));
  const leftAside = all.length - hints.length;
  if (all.length === 0) return null;
  return (
    <section aria-label={wording.review.hintsLabel}>
      <Disclosure
        label={wording.review.hints(hints.length)}
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
      >
        <ul className={shared.list}>
          {hints.map((hint) => (
            <li key={hint.key} className={shared.item}>
              <p className={shared.text}>{hintSentence(hint)}</p>
              {hint.places.slice(0, mostPlaces).map((paragraph) => (
                <p key={paragraph.index} className={shared.small}>
                  <ParagraphLink paragraph={paragraph}>{describeLocation(report, paragraph)}</ParagraphLink>
                </p>
              ))}
              <Button size="small" onClick={() => review.dismiss(hint.key)}>
                {wording.review.dismiss}
              </Button>
            </li>
          ))}
        </ul>
        {leftAside > 0 && (
          <Button size="small" onClick={() => review.showDismissed()}>
            {wording.review.showDismissed(leftAside)}
          </Button>
        )}
      </Disclosure>
    </section>
  );
}
