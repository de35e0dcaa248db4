import { makeStyles } from '@fluentui/react-components';
import { listLetter, type Criterion } from '../../standard';
import { isEditable } from '../store/state';
import { usePane, useReport, useStore } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { Check } from '../components/check';
import { useSharedStyles } from '../components/shared-styles';

const useStyles = makeStyles({
  parts: { listStyleType: 'none', margin: 0, padding: 0 },
  ask: { paddingTop: tokens.spacingVerticalXS },
});

/** A criterion in the kit's wording, and what it asks for: the author ticks what the report shows. */
export function CriterionText({ criterion }: { readonly criterion: Criterion }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  const { wording: text, list, parts } = criterion;
  return (
    <>
      <p className={shared.text}>{text}</p>
      {list.map((point, position) => (
        <p key={point} className={shared.text}>
          {listLetter(position)}. {point}
        </p>
      ))}
      {parts.length > 0 && (
        <div className={styles.ask}>
          <p className={shared.strong}>{wording.cursor.show}</p>
          <Parts criterion={criterion} />
        </div>
      )}
    </>
  );
}

function Parts({ criterion: { code, parts } }: { readonly criterion: Criterion }) {
  const { coverage } = useReport();
  const isEditing = usePane(isEditable);
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const ticked = coverage.criteria.find(({ criterion }) => criterion.code === code)?.parts.ticked ?? [];
  const tick = (id: string, isOn: boolean): void => {
    const wanted = parts
      .map((part) => part.id)
      .filter((each) => (each === id ? isOn : ticked.includes(each)));
    void store.run((all) => all.tickParts(code, wanted));
  };
  return (
    <ul className={styles.parts}>
      {parts.map(({ id, question }) => (
        <li key={id} className={shared.text}>
          {isEditing ? (
            <Check label={question} isOn={ticked.includes(id)} onSet={(isOn) => tick(id, isOn)} />
          ) : (
            `${ticked.includes(id) ? '☑' : '☐'} ${question}`
          )}
        </li>
      ))}
    </ul>
  );
}
