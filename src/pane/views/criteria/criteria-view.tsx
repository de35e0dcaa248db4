import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef } from 'react';
import type { CriterionCoverage, Evidence } from '../../../report';
import { Button } from '../../components/button';
import { CopyButton } from '../../components/copy-button';
import { CriterionText } from '../../components/criterion-text';
import { ShowMoreList } from '../../components/show-more-list';
import { useSharedStyles } from '../../components/shared-styles';
import { StateMark } from '../../components/state-mark';
import { criteriaFilters, type CriteriaFilter } from '../../store/preferences';
import { usePane, useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';
import { describeLocation } from '../../../wording/places';
import { reviewSummary } from '../../../wording/review-summary';
import { filterCriteria, gapsFirst } from './choose-criteria';
import { Matrix } from './matrix';

/** So many paragraphs of one criterion are listed at a time. */
const pageSize = 5;

const useStyles = makeStyles({
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
  },
  control: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '24px',
    color: tokens.colorNeutralForeground1,
  },
  select: {
    font: 'inherit',
    maxWidth: '7rem',
    minHeight: '24px',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  badge: {
    padding: '0 6px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  distinction: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  grow: { flexGrow: 1 },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  claim: { paddingTop: tokens.spacingVerticalS },
  copy: { margin: `${tokens.spacingVerticalM} 0 0` },
  steps: { alignItems: 'center' },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The 25 criteria with their evidence, as a list or by section. */
export function CriteriaView() {
  const report = useReport();
  const { coverage } = report;
  const filter = usePane(({ preferences }) => preferences.filter);
  const isGapsFirst = usePane(({ preferences }) => preferences.isGapsFirst);
  const isMatrix = usePane(({ preferences }) => preferences.isMatrix);
  const shared = useSharedStyles();
  const styles = useStyles();
  const filtered = useMemo(() => filterCriteria(report, filter), [report, filter]);
  const chosen = isGapsFirst ? gapsFirst(filtered) : filtered;
  return (
    <>
      <p className={mergeClasses(shared.small, styles.claim)}>{wording.claim}</p>
      <Controls
        filter={filter}
        isGapsFirst={isGapsFirst}
        isMatrix={isMatrix}
        shown={chosen.length}
        of={coverage.criteria.length}
      />
      {chosen.length === 0 ? (
        <p className={shared.small}>{wording.criteria.nothing}</p>
      ) : isMatrix ? (
        <Matrix codes={new Set(chosen.map(({ criterion }) => criterion.code))} />
      ) : (
        <Lists criteria={chosen} isGapsFirst={isGapsFirst} />
      )}
      <p className={styles.copy}>
        <CopyButton label={wording.copy.gaps} makeText={() => reviewSummary(report)} />
      </p>
    </>
  );
}

function Lists({ criteria, isGapsFirst }: { criteria: readonly CriterionCoverage[]; isGapsFirst: boolean }) {
  const { standard } = useReport();
  const wantedCode = usePane((state) => state.wantedCode);
  const shared = useSharedStyles();
  if (isGapsFirst) return <CriteriaList criteria={criteria} wantedCode={wantedCode} />;
  return standard.themes.map(({ id, title }) => {
    const own = criteria.filter(({ criterion }) => criterion.themeId === id);
    return own.length === 0 ? null : (
      <section key={id} aria-label={title}>
        <h3 className={shared.subheading}>{title}</h3>
        <CriteriaList criteria={own} wantedCode={wantedCode} />
      </section>
    );
  });
}

interface ControlsProps {
  readonly filter: CriteriaFilter;
  readonly isGapsFirst: boolean;
  readonly isMatrix: boolean;
  readonly shown: number;
  readonly of: number;
}

function Controls({ filter, isGapsFirst, isMatrix, shown, of }: ControlsProps) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <div className={mergeClasses(shared.small, styles.controls)}>
      <label className={styles.control}>
        {wording.criteria.filter}
        <select
          className={styles.select}
          value={filter}
          onChange={({ target }) => store.prefer({ filter: target.value as CriteriaFilter })}
        >
          {criteriaFilters.map((each) => (
            <option key={each} value={each}>
              {wording.criteria.filters[each]}
            </option>
          ))}
        </select>
      </label>
      <Check
        label={wording.criteria.gapsFirst}
        isOn={isGapsFirst}
        onSet={(isOn) => store.prefer({ isGapsFirst: isOn })}
      />
      <Check
        label={wording.criteria.matrix}
        isOn={isMatrix}
        onSet={(isOn) => store.prefer({ isMatrix: isOn })}
      />
      <span role="status">{wording.criteria.shown(shown, of)}</span>
    </div>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onSet: (isOn: boolean) => void;
}

function Check({ label, isOn, onSet }: CheckProps) {
  const styles = useStyles();
  return (
    <label className={styles.control}>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onSet(target.checked)} />
      {label}
    </label>
  );
}

function CriteriaList(props: { criteria: readonly CriterionCoverage[]; wantedCode: string | null }) {
  const shared = useSharedStyles();
  return (
    <ul className={shared.list}>
      {props.criteria.map((each) => (
        <CriterionItem
          key={each.criterion.code}
          coverage={each}
          isWanted={each.criterion.code === props.wantedCode}
        />
      ))}
    </ul>
  );
}

function CriterionItem({ coverage, isWanted }: { coverage: CriterionCoverage; isWanted: boolean }) {
  const { standard } = useReport();
  const { criterion, state, evidence } = coverage;
  const shared = useSharedStyles();
  const styles = useStyles();
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!isWanted || !details.current) return;
    details.current.open = true;
    details.current.scrollIntoView({ block: 'start' });
    details.current.querySelector('summary')?.focus();
  }, [isWanted]);
  const homes = standard.sections.filter(({ suggested }) => suggested.includes(criterion.code));
  const only = homes.length === 1 ? homes[0] : undefined;
  return (
    <li className={shared.item}>
      <div className={styles.title}>
        <h4 className={shared.strong}>{criterion.code}</h4>
        <span className={mergeClasses(styles.badge, criterion.grade === 'distinction' && styles.distinction)}>
          {wording.criteria.badges[criterion.grade]}
        </span>
        <span className={styles.grow} />
        <StateMark state={state} />
      </div>
      <details ref={details}>
        <summary className={mergeClasses(shared.small, shared.oneLine, styles.summary)}>
          {criterion.wording}
        </summary>
        <CriterionText criterion={criterion} />
        {homes.length > 0 && (
          <p className={shared.small}>
            {only
              ? wording.criteria.singleHome(criterion.code, only.number)
              : wording.criteria.suggestedIn(
                  homes.map(({ number, shortTitle }) => `${number} ${shortTitle}`),
                )}
          </p>
        )}
      </details>
      {evidence.length > 1 && <EvidenceSteps code={criterion.code} evidence={evidence} />}
      <ShowMoreList
        items={evidence}
        pageSize={pageSize}
        render={(each) => <EvidenceItem key={each.paragraph.index} evidence={each} />}
      />
    </li>
  );
}

/** What the criterion takes up, and the ways from one of its paragraphs to the next. */
function EvidenceSteps({ code, evidence }: { code: string; evidence: readonly Evidence[] }) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const at = usePane(({ cursor }) => cursor?.selected[0]?.index ?? -1);
  const words = evidence.reduce((sum, each) => sum + each.paragraph.words, 0);
  const previous = evidence.filter(({ paragraph }) => paragraph.index < at).at(-1) ?? evidence.at(-1);
  const next = evidence.find(({ paragraph }) => paragraph.index > at) ?? evidence[0];
  return (
    <div className={mergeClasses(shared.row, styles.steps)}>
      <span className={shared.small}>{wording.criteria.spent(words, evidence.length)}</span>
      <span>
        <Button
          appearance="subtle"
          icon={<ArrowUpRegular />}
          title={wording.criteria.previous(code)}
          aria-label={wording.criteria.previous(code)}
          onClick={() => previous && void store.goToEvidence(previous)}
        />
        <Button
          appearance="subtle"
          icon={<ArrowDownRegular />}
          title={wording.criteria.next(code)}
          aria-label={wording.criteria.next(code)}
          onClick={() => next && void store.goToEvidence(next)}
        />
      </span>
    </div>
  );
}

function EvidenceItem({ evidence }: { evidence: Evidence }) {
  const report = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const place = describeLocation(report, evidence.paragraph);
  const about = [
    wording.sections.words(evidence.paragraph.words),
    evidence.isSupporting ? wording.criteria.supporting : wording.criteria.credit[evidence.credited],
    evidence.sharedWith.length > 0 ? wording.criteria.sharedWith(evidence.sharedWith) : '',
  ].filter(Boolean);
  return (
    <li>
      <button
        type="button"
        className={mergeClasses(shared.textButton, styles.place)}
        title={wording.criteria.goTo(place)}
        onClick={() => void store.goToEvidence(evidence)}
      >
        <span className={shared.link}>{place}</span> <span className={shared.small}>{about.join(' · ')}</span>
      </button>
    </li>
  );
}
