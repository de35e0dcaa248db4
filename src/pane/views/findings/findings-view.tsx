import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { offeredRepairs, type Finding, type Repair, type Severity } from '../../../report';
import { CopyButton } from '../../components/copy-button';
import { ParagraphLink } from '../paragraph-link';
import { ShowMoreList } from '../../components/show-more-list';
import { useSharedStyles } from '../../components/shared-styles';
import { usePane, useReport, useStore } from '../../store/use-store';
import { isEditable } from '../../store/state';
import { tokens } from '../../theme/theme-tokens';
import { findingMessage } from '../../../wording/findings';
import * as wording from '../../../wording/pane';
import { describeLocation } from '../../../wording/places';
import { reviewSummary } from '../../../wording/review-summary';
import { RepairOffer } from './repair-offer';

const useStyles = makeStyles({
  copy: { margin: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalS}` },
  finding: { display: 'flex', gap: tokens.spacingHorizontalS },
  text: { minWidth: 0 },
  icon: { flexShrink: 0, fontSize: '20px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  message: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

const icons = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular };
/** So many findings of one severity are shown at a time. */
const pageSize = 60;
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
      {findings.length === 0 && <NoFindings />}
      {severities.map((severity) => {
        const own = findings.filter((finding) => finding.severity === severity);
        return own.length === 0 ? null : (
          <section key={severity} aria-label={wording.findings.severities[severity]}>
            <h3 className={shared.subheading}>
              {wording.findings.severities[severity]} ({own.length})
            </h3>
            <ShowMoreList
              items={keyed(own)}
              pageSize={pageSize}
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
      <p className={styles.copy}>
        <CopyButton label={wording.copy.gaps} makeText={() => reviewSummary(report)} />
      </p>
    </>
  );
}

/** No problems is not the same as done: what has no code yet is said here, and where. */
function NoFindings() {
  const { coverage } = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const missing = coverage.criteria.filter(({ state }) => state === 'gap').length;
  return (
    <p className={shared.text}>
      {wording.findings.none}{' '}
      {missing > 0 && (
        <button
          type="button"
          className={mergeClasses(shared.textButton, shared.link)}
          onClick={() => store.prefer({ view: 'map' })}
        >
          {wording.findings.missing(missing)}
        </button>
      )}
    </p>
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
  const { severity, paragraph } = finding;
  const report = useReport();
  const shared = useSharedStyles();
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <li className={mergeClasses(shared.item, styles.finding)}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />
      <div className={styles.text}>
        <p className={styles.message}>{findingMessage(finding)}</p>
        {paragraph && (
          <p className={styles.message}>
            <ParagraphLink paragraph={paragraph}>{wording.findings.goTo}</ParagraphLink>{' '}
            <span className={shared.small}>{describeLocation(report, paragraph)}</span>
          </p>
        )}
        {repair && <RepairOffer finding={finding} repair={repair} />}
      </div>
    </li>
  );
}
