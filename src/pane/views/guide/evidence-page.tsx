import { Input } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { annexEvidence, maskedNames, type Disclosure } from '../../../report/guide';
import type { EvidenceKind } from '../../../standard';
import * as wording from '../../../wording/guide';
import { describeLocation } from '../../../wording/places';
import { Button } from '../../components/button';
import { useSharedStyles } from '../../components/shared-styles';
import { isEditable } from '../../store/state';
import { usePane, useReport, useStore } from '../../store/use-store';
import { ParagraphLink } from '../paragraph-link';

/** What the appendices hold, whether the report points to it, and what of it is about people. */
export function EvidencePage({ kinds }: { readonly kinds: readonly EvidenceKind[] }) {
  const report = useReport();
  const shared = useSharedStyles();
  const titlesOf = (ids: readonly string[]): string[] =>
    kinds.flatMap(({ id, title }) => (ids.includes(id) ? [title] : []));
  const { appendices, missing, missingKinds, disclosures } = useMemo(
    () => annexEvidence(report, kinds),
    [report, kinds],
  );
  return (
    <>
      <p className={shared.text}>{wording.evidence.intro}</p>
      {appendices.length === 0 ? (
        <>
          <p className={shared.text}>{wording.evidence.none}</p>
          <ul>
            {kinds.map(({ id, title }) => (
              <li key={id} className={shared.text}>
                {title}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <h3 className={shared.subheading}>{wording.evidence.appendices}</h3>
          <ul className={shared.list}>
            {appendices.map((appendix) => (
              <li key={appendix.heading.index} className={shared.item}>
                <ParagraphLink paragraph={appendix.heading}>{appendix.heading.text}</ParagraphLink>
                <p className={shared.text}>{wording.evidence.kinds(titlesOf(appendix.kinds))}</p>
                {wording.evidence.notes(appendix).map((note) => (
                  <p key={note} className={shared.text}>
                    {note}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          {missing.map(({ label, paragraph }) => (
            <p key={label} className={shared.text}>
              {wording.evidence.notThere(label)}{' '}
              <ParagraphLink paragraph={paragraph}>{describeLocation(report, paragraph)}</ParagraphLink>
            </p>
          ))}
          {missingKinds.length > 0 && (
            <p className={shared.small}>{wording.evidence.missing(titlesOf(missingKinds))}</p>
          )}
          <PersonalData disclosures={disclosures} />
        </>
      )}
    </>
  );
}

function PersonalData({ disclosures }: { readonly disclosures: readonly Disclosure[] }) {
  const report = useReport();
  const isEditing = usePane(isEditable);
  const store = useStore();
  const shared = useSharedStyles();
  const found = disclosures.flatMap(({ data }) => data.map(({ words }) => words));
  return (
    <section aria-label={wording.evidence.personal}>
      <h3 className={shared.subheading}>{wording.evidence.personal}</h3>
      <p className={shared.small}>{wording.evidence.personalIntro}</p>
      {isEditing && <Names />}
      {found.length === 0 && <p className={shared.text}>{wording.evidence.noPersonal}</p>}
      <ul className={shared.list}>
        {disclosures.map(({ paragraph, data }) => (
          <li key={paragraph.index} className={shared.item}>
            <ParagraphLink paragraph={paragraph}>{describeLocation(report, paragraph)}</ParagraphLink>
            {data.map(({ kind, words, at }) => (
              <p key={at} className={shared.text}>
                {wording.evidence.found(kind, words)}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {isEditing && found.length > 0 && (
        <Button onClick={() => void store.run((all) => all.maskPersonalData(found))}>
          {wording.evidence.mask(found.length)}
        </Button>
      )}
    </section>
  );
}

/** Names that have no form by which they could be known. */
function Names() {
  const { snapshot } = useReport();
  const store = useStore();
  const id = useId();
  const shared = useSharedStyles();
  const kept = maskedNames(snapshot.settings).join(', ');
  const [typed, setTyped] = useState(kept);
  const names = typed
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return (
    <>
      <label htmlFor={id} className={shared.text}>
        {wording.evidence.names}
      </label>
      <Input id={id} value={typed} onChange={(_, { value }) => setTyped(value)} />
      <p className={shared.small}>{wording.evidence.namesHint}</p>
      <div>
        <Button
          isWaiting={names.join(', ') === kept}
          onClick={() => void store.run((all) => all.keepMaskedNames(names))}
        >
          {wording.evidence.keepNames}
        </Button>
      </div>
    </>
  );
}
