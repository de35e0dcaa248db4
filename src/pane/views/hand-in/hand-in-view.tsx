import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, InfoRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { handInChecks, type HandInCheck } from '../../../report';
import { ParagraphLinks } from '../paragraph-link';
import { useSharedStyles } from '../../components/shared-styles';
import { useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import { handInMessage, handInTitle } from '../../../wording/hand-in';
import * as wording from '../../../wording/pane';
import { Annex } from './annex';
import { CleanCopy } from './clean-copy';
import { TutorSays } from './tutor-says';

/** So many places of one check are named. */
const fewPlaces = 4;

const useStyles = makeStyles({
  check: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '20px' },
  done: { color: tokens.colorBrandForeground1 },
  'to-do': { color: tokens.colorPaletteDarkOrangeForeground1 },
  look: { color: tokens.colorNeutralForeground2 },
  text: { minWidth: 0 },
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
          <Check key={`${check.id} ${check.grade?.id ?? ''}`} check={check} />
        ))}
      </ul>
      <TutorSays />
      <Annex />
      <CleanCopy />
    </>
  );
}

function Check({ check }: { readonly check: HandInCheck }) {
  const { state, places, codes } = check;
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const Icon = icons[state];
  const { says, todo } = handInMessage(check);
  return (
    <li className={mergeClasses(shared.item, styles.check)}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[state])} />
      <div className={styles.text}>
        <h3 className={shared.strong}>
          {handInTitle(check)}
          <span className={shared.visuallyHidden}>: {wording.handIn.states[state]}</span>
        </h3>
        <p className={shared.text}>{says}</p>
        {todo !== null && <p className={shared.text}>{todo}</p>}
        {places.length > 0 && <ParagraphLinks paragraphs={places} most={fewPlaces} />}
        {places.length === 0 && codes.length > 0 && (
          <button
            type="button"
            className={mergeClasses(shared.textButton, shared.link)}
            onClick={() => store.prefer({ view: 'map' })}
          >
            {wording.handIn.onTheMap}
          </button>
        )}
      </div>
    </li>
  );
}
