import { useRef, useState } from 'react';
import * as wording from '../../../wording/pane';
import { verdictMark } from '../../../wording/review/judgements';
import { Disclosure } from '../../components/disclosure';
import { ClaimVerdict } from './claim-verdict';
import type { Reviewing } from './use-review';
import { useVerdictKeys } from './use-review-keys';
import { verdictInHand } from './verdict-in-hand';

/** What is said of the report as a whole, as a comment in its title block. */
export function WholeReport({ reviewing }: { readonly reviewing: Reviewing }) {
  const place = useRef<HTMLDivElement>(null);
  const note = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const inHand = verdictInHand(reviewing, 'report');
  const { label, title } = wording.review.whole;
  useVerdictKeys(place, {
    judge: (judgement) => {
      inHand.judge(judgement);
      note.current?.focus();
    },
    write: () => void inHand.write(),
  });
  return (
    <section aria-label={label}>
      <Disclosure
        label={title(inHand.given && verdictMark(inHand.given))}
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
      >
        <div ref={place}>
          <ClaimVerdict
            inHand={inHand}
            note={note}
            phrases={reviewing.state.phrases}
            takesComments={reviewing.state.takesComments}
            onWrite={() => void inHand.write()}
          />
        </div>
      </Disclosure>
    </section>
  );
}
