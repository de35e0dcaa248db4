import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CriterionState } from '../../../report';
import type { Grade } from '../../../standard';
import { CodeLink } from '../../header/code-chip';
import { useSharedStyles } from '../../components/shared-styles';
import { StateMark } from '../../components/state-mark';
import { useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';
import { DetailPage } from './detail-page';

const states: readonly CriterionState[] = ['gap', 'at-risk', 'safe'];
const grades: readonly Grade[] = ['pass', 'distinction'];

const useStyles = makeStyles({
  state: { paddingTop: tokens.spacingVerticalXS },
  claim: { paddingTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
});

/** What tagged, at risk and gap mean, and which criteria are which. */
export function CoverageDetails() {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <DetailPage title={wording.explanation.coverage}>
      {states.map((state) => (
        <p key={state} className={shared.small}>
          {wording.explanation.states[state]}
        </p>
      ))}
      <p className={mergeClasses(shared.small, styles.claim)}>{wording.claim}</p>
      {grades.map((grade) => (
        <GradeStates key={grade} grade={grade} />
      ))}
    </DetailPage>
  );
}

function GradeStates({ grade }: { grade: Grade }) {
  const { coverage } = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <section aria-label={wording.coverage.grades[grade]}>
      <h3 className={shared.subheading}>{wording.coverage.grades[grade]}</h3>
      {states.map((wanted) => {
        const own = coverage.criteria.filter(
          ({ criterion, state }) => criterion.grade === grade && state === wanted,
        );
        return own.length === 0 ? null : (
          <div key={wanted} className={styles.state}>
            <StateMark state={wanted} />
            <ul className={shared.chips}>
              {own.map(({ criterion: { code } }) => (
                <li key={code}>
                  <CodeLink code={code} onOpen={() => store.showCriterion(code)} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
