import { useMemo } from 'react';
import { selfReviewOf, type ReviewedPoint } from '../../../report/guide';
import type { Assessment } from '../../../standard';
import * as wording from '../../../wording/guide';
import { Check } from '../../components/check';
import { useSharedStyles } from '../../components/shared-styles';
import { isEditable } from '../../store/state';
import { usePane, useReport, useStore } from '../../store/use-store';
import { ParagraphLinks } from '../paragraph-link';

/** So many places of one point are named. */
const fewPlaces = 3;

/** A checklist for the author's own look, which points into the document where a rule can. */
export function SelfReviewPage({ assessment }: { readonly assessment: Assessment }) {
  const report = useReport();
  const shared = useSharedStyles();
  const points = useMemo(() => selfReviewOf(report, assessment), [report, assessment]);
  const ticked = points.filter(({ isTicked }) => isTicked).length;
  return (
    <>
      <p className={shared.text}>{wording.selfReview.intro}</p>
      <p className={shared.strong}>{wording.selfReview.ticked(points.length, ticked)}</p>
      <ul className={shared.list}>
        {points.map((reviewed) => (
          <Point key={reviewed.point.id} reviewed={reviewed} />
        ))}
      </ul>
    </>
  );
}

function Point({ reviewed }: { readonly reviewed: ReviewedPoint }) {
  const { point, isTicked, sign } = reviewed;
  const isEditing = usePane(isEditable);
  const store = useStore();
  const shared = useSharedStyles();
  const said = wording.selfReview.sign(reviewed);
  const places = sign?.places ?? [];
  return (
    <li className={shared.item}>
      {isEditing ? (
        <Check
          label={point.text}
          isOn={isTicked}
          onSet={(isOn) => void store.run((all) => all.tickPoint(point.id, isOn))}
        />
      ) : (
        <p className={shared.text}>{point.text}</p>
      )}
      {said !== null && <p className={shared.small}>{said}</p>}
      {places.length > 0 && <ParagraphLinks paragraphs={places} most={fewPlaces} />}
    </li>
  );
}
