import { makeStyles } from '@fluentui/react-components';
import { listLetter, type Criterion } from '../../standard';
import { tokens } from '../theme/theme-tokens';
import * as wording from '../../wording/pane';
import { useSharedStyles } from './shared-styles';

const useStyles = makeStyles({
  wording: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  points: { margin: `${tokens.spacingVerticalXXS} 0 0`, paddingLeft: tokens.spacingHorizontalL },
});

/** A criterion in the kit's wording, and what evidence of it shows. */
export function CriterionText({ criterion: { wording: text, list, parts } }: { criterion: Criterion }) {
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <>
      <p className={styles.wording}>{text}</p>
      {list.map((point, position) => (
        <p key={point} className={styles.wording}>
          {listLetter(position)}. {point}
        </p>
      ))}
      {parts.length > 0 && (
        <>
          <p className={shared.subheading}>{wording.cursor.show}</p>
          <ul className={styles.points}>
            {parts.map(({ id, question }) => (
              <li key={id} className={shared.small}>
                {question}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
