import { makeStyles } from '@fluentui/react-components';
import { isEmptyDocument, type FindingId } from '../../report';
import { FirstRun } from '../lazy/lazy-views';
import { isEditable } from '../store/state';
import { usePane, useReport } from '../store/use-store';
import { tokens } from '../theme/theme-tokens';

/** Findings of codes that the author wrote down in another way. */
const writtenDown: readonly FindingId[] = ['typed-codes', 'mapping-by-hand', 'loose-annex'];

const useStyles = makeStyles({
  card: {
    boxSizing: 'border-box',
    // Its contents come with the second script: what stands below must not move then.
    minHeight: '7rem',
    margin: `${tokens.spacingVerticalM} 0`,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** The place of the first offers, as long as nothing is tagged. */
export function FirstRunCard() {
  const report = useReport();
  const styles = useStyles();
  const isOffered = usePane((state) => isEditable(state) && !state.isOfferDismissed);
  const isUntagged = report.snapshot.controls.every(({ parsed }) => parsed.kind === 'annex');
  const hasTemplate = report.standard.sections.length > 0;
  const hasOffer =
    (hasTemplate && isEmptyDocument(report.snapshot)) ||
    report.findings.some(({ id }) => writtenDown.includes(id));
  if (!isOffered || !isUntagged || !hasOffer) return null;
  return (
    <div className={styles.card}>
      <FirstRun />
    </div>
  );
}
