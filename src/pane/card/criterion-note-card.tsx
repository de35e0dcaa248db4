import { makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useReport } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';
import { gradeName } from '../../wording/grades';
import * as wording from '../../wording/pane';
import { Button } from '../components/button';
import { CriterionText } from './criterion-text';
import { useSharedStyles } from '../components/shared-styles';
import type { CriterionNote } from './use-criterion-note';

const useStyles = makeStyles({
  note: {
    position: 'absolute',
    top: '100%',
    left: tokens.spacingHorizontalS,
    right: tokens.spacingHorizontalS,
    zIndex: 3,
    maxHeight: '18rem',
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow16,
  },
});

/** What a code asks for, over what stands below, so that nothing moves. */
export function CriterionNoteCard({ note }: { readonly note: CriterionNote }) {
  const { standard } = useReport();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { code } = note;
  if (code === null) return null;
  const criterion = standard.criteria.find((candidate) => candidate.code === code);
  const grade = criterion ? gradeName(standard, criterion.grade) : '';
  return (
    <div
      role="note"
      data-note
      aria-label={wording.cursor.about(code)}
      className={styles.note}
      onMouseEnter={note.keep}
      onMouseLeave={note.leave}
      onFocus={() => note.pin(code)}
    >
      <div className={shared.row}>
        <p className={shared.strong}>
          {code}
          {grade !== '' && ` · ${grade}`}
        </p>
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={wording.explanation.close}
          onClick={note.hide}
        />
      </div>
      {criterion ? (
        <CriterionText criterion={criterion} />
      ) : (
        <p className={shared.text}>{wording.cursor.unknownCode}</p>
      )}
    </div>
  );
}
