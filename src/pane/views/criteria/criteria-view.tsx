import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CriterionCoverage, Evidence } from '../../../report';
import { Button } from '../../components/button';
import { Check } from '../../components/check';
import { Select } from '../../components/chooser';
import { CopyButton } from '../../components/copy-button';
import { CriterionText } from '../../card/criterion-text';
import { Disclosure } from '../../components/disclosure';
import { ShowMoreList } from '../../components/show-more-list';
import { useSharedStyles } from '../../components/shared-styles';
import { StateMark } from '../../components/state-mark';
import type { CriteriaFilter } from '../../store/preferences';
import { isNeeded, type Criterion } from '../../../standard';
import { gradeName } from '../../../wording/grades';
import { usePane, useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import { partsText, thinHint, thinTexts } from '../../../wording/evidence';
import * as wording from '../../../wording/pane';
import { describeLocation } from '../../../wording/places';
import { reviewSummary } from '../../../wording/review-summary';
import { filterCriteria, filterOptions, gapsFirst, knownFilter } from './choose-criteria';

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
  title: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  badge: {
    padding: '0 6px',
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
  },
  higher: { backgroundColor: tokens.colorBrandBackground2, color: tokens.colorBrandForeground2 },
  grow: { flexGrow: 1 },
  copy: { margin: `${tokens.spacingVerticalM} 0 0` },
  steps: { alignItems: 'center' },
  place: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The criteria: what each asks for, and where its evidence stands. */
export function CriteriaView() {
  const report = useReport();
  const { coverage } = report;
  const filter = knownFilter(
    usePane(({ preferences }) => preferences.filter),
    report.standard,
  );
  const isGapsFirst = usePane(({ preferences }) => preferences.isGapsFirst);
  const shared = useSharedStyles();
  const styles = useStyles();
  const filtered = useMemo(() => filterCriteria(report, filter), [report, filter]);
  const chosen = isGapsFirst ? gapsFirst(filtered) : filtered;
  return (
    <>
      <p className={shared.small}>{wording.claim}</p>
      <Controls
        filter={filter}
        isGapsFirst={isGapsFirst}
        shown={chosen.length}
        of={coverage.criteria.length}
      />
      {chosen.length === 0 ? (
        <p className={shared.text}>{wording.criteria.nothing}</p>
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
      <section key={id} aria-label={title || undefined}>
        {title !== '' && <h3 className={shared.subheading}>{title}</h3>}
        <CriteriaList criteria={own} wantedCode={wantedCode} />
      </section>
    );
  });
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
  const { standard } = useReport();
  const options = filterOptions(standard);
  return (
    <div className={styles.controls}>
      <Select
        label={wording.criteria.filter}
        options={options.map(({ name }) => name)}
        value={options.findIndex((option) => option.filter === filter)}
        onChange={(position) => store.prefer({ filter: options[position]?.filter ?? 'all' })}
      />
      <Check
        label={wording.criteria.gapsFirst}
        isOn={isGapsFirst}
        onSet={(isOn) => store.prefer({ isGapsFirst: isOn })}
      />
      <span role="status" className={shared.small}>
        {wording.criteria.shown(shown, of)}
      </span>
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
  const { criterion, state, evidence } = coverage;
  const shared = useSharedStyles();
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isWanted) return;
    setIsOpen(true);
    item.current?.scrollIntoView({ block: 'start' });
    button.current?.focus({ preventScroll: true });
  }, [isWanted]);
  return (
    <li ref={item} className={shared.item}>
      <div className={styles.title}>
        <h4 className={shared.strong}>{criterion.code}</h4>
        <GradeBadge criterion={criterion} />
        <span className={styles.grow} />
        <PartsCount coverage={coverage} />
        <StateMark state={state} />
      </div>
      <Disclosure
        label={isOpen ? wording.criteria.asks : criterion.wording}
        isOpen={isOpen}
        onToggle={() => setIsOpen(!isOpen)}
        buttonRef={button}
      >
        <CriterionText criterion={criterion} />
        <Homes code={criterion.code} />
      </Disclosure>
      {evidence.length > 1 && <EvidenceSteps code={criterion.code} evidence={evidence} />}
      <ShowMoreList
        items={evidence}
        pageSize={pageSize}
        render={(each) => <EvidenceItem key={each.paragraph.index} code={criterion.code} evidence={each} />}
      />
    </li>
  );
}

/** Nothing where the standard has no grades. */
function GradeBadge({ criterion }: { readonly criterion: Criterion }) {
  const { standard } = useReport();
  const styles = useStyles();
  const name = gradeName(standard, criterion.grade);
  return name === '' ? null : (
    <span className={mergeClasses(styles.badge, !isNeeded(standard, criterion.grade) && styles.higher)}>
      {name}
    </span>
  );
}

/** How many of its parts the author has ticked, once there is one. */
function PartsCount({ coverage }: { readonly coverage: CriterionCoverage }) {
  const shared = useSharedStyles();
  const text = partsText(coverage.parts);
  return text === null ? null : <span className={shared.small}>{text}</span>;
}

/** The sections that the kit suggests it in. */
function Homes({ code }: { readonly code: string }) {
  const { standard } = useReport();
  const shared = useSharedStyles();
  const homes = standard.sections.filter(({ suggested }) => suggested.includes(code));
  const [only, second] = homes;
  if (!only) return null;
  return (
    <p className={shared.small}>
      {second
        ? wording.criteria.suggestedIn(homes.map(({ number, shortTitle }) => `${number} ${shortTitle}`))
        : wording.criteria.singleHome(code, only.number, standard)}
    </p>
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

function EvidenceItem({ code, evidence }: { code: string; evidence: Evidence }) {
  const report = useReport();
  const verdict = usePane((state) => state.verdictOn)?.(code, evidence.paragraph);
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const place = describeLocation(report, evidence.paragraph);
  const isChanged = report.findings.some(
    ({ id, control }) => id === 'text-changed' && control === evidence.control,
  );
  const about = [
    wording.sections.words(evidence.paragraph.words),
    evidence.isSupporting ? wording.criteria.supporting : wording.criteria.credit[evidence.credited],
    evidence.thin === null ? '' : thinTexts[evidence.thin],
    isChanged ? wording.criteria.changed : '',
    verdict ? wording.criteria.tutor(verdict) : '',
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
        <span className={shared.link}>{place}</span>{' '}
        <span className={shared.small} title={evidence.thin === null ? undefined : thinHint}>
          {about.join(' · ')}
        </span>
      </button>
    </li>
  );
}
