import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import { whereabouts, type Finding, type Severity } from '../../report';
import { useSharedStyles } from '../parts/shared-styles';
import { useReport, useStore } from '../store/use-store';
import { wording } from '../wording';

const useStyles = makeStyles({
  finding: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '16px', marginTop: '2px' },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
  message: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

const icons = { error: ErrorCircleRegular, warning: WarningRegular, info: InfoRegular };
const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** What to know about the report, what is to be put right first. */
export function FindingsView() {
  const { findings } = useReport();
  const shared = useSharedStyles();
  if (findings.length === 0) return <p className={shared.small}>{wording.findings.none}</p>;
  return severities.map((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    return own.length === 0 ? null : (
      <section key={severity} aria-label={wording.findings.severities[severity]}>
        <h3 className={shared.subheading}>
          {wording.findings.severities[severity]} ({own.length})
        </h3>
        <ul className={shared.list}>
          {own.map((finding, position) => (
            <FindingItem key={position} finding={finding} />
          ))}
        </ul>
      </section>
    );
  });
}

function FindingItem({ finding: { severity, message, index } }: { finding: Finding }) {
  const report = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const Icon = icons[severity];
  return (
    <li className={mergeClasses(shared.item, styles.finding)}>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />
      <div>
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
      </div>
    </li>
  );
}
