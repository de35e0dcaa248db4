import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { whereabouts, type CriterionCoverage, type Evidence } from '../../report';
import { CriterionText } from '../parts/criterion-text';
import { useSharedStyles } from '../parts/shared-styles';
import { StateMark } from '../parts/state-mark';
import { criteriaFilters, type CriteriaFilter } from '../store/preferences';
import { usePaneState, useReport, useStore } from '../store/use-store';
import { wording } from '../wording';
import { chooseCriteria } from './choose-criteria';

const useStyles = makeStyles({
  controls: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingTop: tokens.spacingVerticalS,
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
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The 25 criteria with their evidence. */
export function CriteriaView() {
  const { coverage, standard } = useReport();
  const { preferences, wantedCode } = usePaneState();
  const shared = useSharedStyles();
  const { filter, isGapsFirst } = preferences;
  const chosen = chooseCriteria(coverage.criteria, filter, isGapsFirst);
  const themes = standard.themes.flatMap(({ id, title }) => {
    const own = chosen.filter(({ criterion }) => criterion.themeId === id);
    return own.length > 0 ? [{ id, title, own }] : [];
  });
  return (
    <>
      <Controls
        filter={filter}
        isGapsFirst={isGapsFirst}
        shown={chosen.length}
        of={coverage.criteria.length}
      />
      {chosen.length === 0 && <p className={shared.small}>{wording.criteria.nothing}</p>}
      {isGapsFirst ? (
        <CriteriaList criteria={chosen} wantedCode={wantedCode} />
      ) : (
        themes.map(({ id, title, own }) => (
          <section key={id} aria-label={title}>
            <h3 className={shared.subheading}>{title}</h3>
            <CriteriaList criteria={own} wantedCode={wantedCode} />
          </section>
        ))
      )}
    </>
  );
}

interface ControlsProps {
  readonly filter: CriteriaFilter;
  readonly isGapsFirst: boolean;
  readonly shown: number;
  readonly of: number;
}

function Controls({ filter, isGapsFirst, shown, of }: ControlsProps) {
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
      <label className={styles.control}>
        <input
          type="checkbox"
          checked={isGapsFirst}
          onChange={({ target }) => store.prefer({ isGapsFirst: target.checked })}
        />
        {wording.criteria.gapsFirst}
      </label>
      <span role="status">{wording.criteria.shown(shown, of)}</span>
    </div>
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
            {wording.criteria.suggestedIn(homes.map(({ number, shortTitle }) => `${number} ${shortTitle}`))}
          </p>
        )}
      </details>
      <ul className={shared.list}>
        {evidence.map((each) => (
          <EvidenceItem key={each.index} evidence={each} />
        ))}
      </ul>
    </li>
  );
}

function EvidenceItem({ evidence }: { evidence: Evidence }) {
  const report = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const place = whereabouts(report, evidence.index);
  const about = [
    wording.sections.words(evidence.words),
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
