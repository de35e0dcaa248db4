import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, InfoRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { handInChecks, type HandInCheck } from '../../../report';
import { CodeLink } from '../../components/code-link';
import { ParagraphLink } from '../../components/paragraph-link';
import { useSharedStyles } from '../../components/shared-styles';
import { useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import { handInAdvice, handInSentence } from '../../../wording/hand-in';
import * as wording from '../../../wording/pane';
import { describeLocation } from '../../../wording/places';
import { Annex } from './annex';
import { CleanCopy } from './clean-copy';

/** So many places of one check are named. */
const fewPlaces = 4;

const useStyles = makeStyles({
  check: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '20px' },
  done: { color: tokens.colorBrandForeground1 },
  'to-do': { color: tokens.colorPaletteDarkOrangeForeground1 },
  look: { color: tokens.colorNeutralForeground2 },
  text: { minWidth: 0 },
  codes: { columnGap: tokens.spacingHorizontalM },
});

const icons = { done: CheckmarkCircleFilled, 'to-do': CircleRegular, look: InfoRegular };

/** All that is to be looked at before the report is handed in, in the order of the work; the copy comes last. */
export function HandInView() {
  const report = useReport();
  const shared = useSharedStyles();
  const checks = useMemo(() => handInChecks(report), [report]);
  const left = checks.filter(({ state }) => state === 'to-do').length;
  return (
    <>
      <h2 className={shared.heading}>{wording.handIn.title}</h2>
      <p className={shared.text}>{wording.handIn.left(left)}</p>
      <ul className={shared.list}>
        {checks.map((check) => (
          <Check key={check.id} check={check} />
        ))}
      </ul>
      <Annex />
      <CleanCopy />
    </>
  );
}

function Check({ check }: { readonly check: HandInCheck }) {
  const { state, places, codes } = check;
  const report = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const Icon = icons[state];
  const advice = handInAdvice(check);
  return (
    <li className={mergeClasses(shared.item, styles.check)}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[state])} />
      <div className={styles.text}>
        <p className={shared.text}>
          <span className={shared.visuallyHidden}>{wording.handIn.states[state]}: </span>
          {handInSentence(check)}
        </p>
        {advice !== '' && <p className={shared.small}>{advice}</p>}
        {codes.length > 0 && (
          <ul className={mergeClasses(shared.chips, styles.codes)}>
            {codes.map((code) => (
              <li key={code}>
                <CodeLink code={code} onOpen={() => store.showCriterion(code)} />
              </li>
            ))}
          </ul>
        )}
        <ul className={shared.list}>
          {places.slice(0, fewPlaces).map((paragraph) => (
            <li key={paragraph.index}>
              <ParagraphLink paragraph={paragraph}>{describeLocation(report, paragraph)}</ParagraphLink>
            </li>
          ))}
        </ul>
        {places.length > fewPlaces && (
          <p className={shared.small}>{wording.handIn.morePlaces(places.length - fewPlaces)}</p>
        )}
      </div>
    </li>
  );
}
