import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { gapsText, whereabouts, type Finding, type Repair, type Severity } from '../../report';
import { CopyButton } from '../parts/copy-button';
import { Portions } from '../parts/portions';
import { useSharedStyles } from '../parts/shared-styles';
import { offeredRepairs } from '../store/offered-repairs';
import { usePane, useReport, useStore } from '../store/use-store';
import { isEditable } from '../store/state';
import { tokens } from '../theme-tokens';
import { wording } from '../wording';
import { RepairOffer } from './repair-offer';

const useStyles = makeStyles({
  copy: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}` },
  finding: { display: 'flex', gap: tokens.spacingHorizontalS },
  text: { minWidth: 0 },
  icon: { flexShrink: 0, fontSize: '16px', marginTop: '2px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  message: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const icons = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular };
/** So many findings of one severity are shown at a time. */
const portion = 60;
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What to know about the report, what is to be put right first. */
export function FindingsView() {
  const report = useReport();
  const isEditing = usePane(isEditable);
  const shared = useSharedStyles();
  const styles = useStyles();
  const { findings } = report;
  const offered = useMemo(() => offeredRepairs(report), [report]);
  return (
    <>
      <p className={styles.copy}>
        <CopyButton label={wording.copy.gaps} makeText={() => gapsText(report)} />
      </p>
      {findings.length === 0 && <p className={shared.small}>{wording.findings.none}</p>}
      {severities.map((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        return own.length === 0 ? null : (
          <section key={severity} aria-label={wording.findings.severities[severity]}>
            <h3 className={shared.subheading}>
              {wording.findings.severities[severity]} ({own.length})
            </h3>
            <Portions
              items={keyed(own)}
              portion={portion}
              render={([key, finding]) => (
                <FindingItem
                  key={key}
                  finding={finding}
                  repair={isEditing ? (offered.get(finding) ?? null) : null}
                />
              )}
            />
          </section>
        );
      })}
    </>
  );
}

/** Each by its kind and its place among its kind: an open preview stays while findings come and go elsewhere. */
function keyed(findings: readonly Finding[]): (readonly [string, Finding])[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const nth = seen.get(finding.id) ?? 0;
    seen.set(finding.id, nth + 1);
    return [`${finding.id} ${nth}`, finding];
  });
}

interface FindingItemProps {
  readonly finding: Finding;
  readonly repair: Repair | null;
}

function FindingItem({ finding, repair }: FindingItemProps) {
  const { severity, message, index } = finding;
  const report = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <li className={mergeClasses(shared.item, styles.finding)}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />
      <div className={styles.text}>
        <p className={styles.message}>{message}</p>
        {index !== null && (
          <button
            type="button"
            className={mergeClasses(shared.textButton, styles.message)}
            onClick={() => void store.goToParagraph(index)}
          >
            <span className={shared.link}>{wording.findings.goTo}</span>{' '}
            <span className={shared.small}>{whereabouts(report, index)}</span>
          </button>
        )}
        {repair && <RepairOffer finding={finding} repair={repair} />}
      </div>
    </li>
  );
}
