import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CriterionState } from '../../report';
import type { Grade } from '../../standard';
import { CodeLink } from '../parts/code-chip';
import { useSharedStyles } from '../parts/shared-styles';
import { StateMark } from '../parts/state-mark';
import { useReport, useStore } from '../store/use-store';
import { tokens } from '../theme-tokens';
import { wording } from '../wording';
import { Explanation } from './explanation';

const states: readonly CriterionState[] = ['gap', 'at-risk', 'safe'];
const grades: readonly Grade[] = ['pass', 'distinction'];

const useStyles = makeStyles({
  state: { paddingTop: tokens.spacingVerticalXS },
  claim: { paddingTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
});

/** What tagged, at risk and gap mean, and which criteria are which. */
export function OutlookExplanation() {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <Explanation title={wording.explanation.outlook}>
      {states.map((state) => (
        <p key={state} className={shared.small}>
          {wording.explanation.states[state]}
        </p>
      ))}
      <p className={mergeClasses(shared.small, styles.claim)}>{wording.claim}</p>
      {grades.map((grade) => (
        <GradeStates key={grade} grade={grade} />
      ))}
    </Explanation>
  );
}

function GradeStates({ grade }: { grade: Grade }) {
  const { coverage } = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <section aria-label={wording.outlook.grades[grade]}>
      <h3 className={shared.subheading}>{wording.outlook.grades[grade]}</h3>
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
