import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import {
  shorten,
  type CriterionState,
  type GradeSummary,
  type Length,
  type Region,
  type Report,
} from '../../../report';
import { isNeeded } from '../../../standard';
import { Button } from '../../components/button';
import { CodeLink } from '../../components/code-link';
import { Disclosure } from '../../components/disclosure';
import { useSharedStyles } from '../../components/shared-styles';
import { StateMark } from '../../components/state-mark';
import { WordBar } from '../../components/word-bar';
import { useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import { shortenText } from '../../../wording/advice';
import * as wording from '../../../wording/pane';
import { describeLocation } from '../../../wording/places';
import { ParagraphLink } from '../paragraph-link';
import { DetailPage } from './detail-page';

/** What is not covered comes first. */
const states: readonly CriterionState[] = ['gap', 'at-risk', 'safe'];

const useStyles = makeStyles({
  bar: { padding: `${tokens.spacingVerticalXS} 0` },
  codes: { columnGap: tokens.spacingHorizontalM },
  state: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
});

/** What the head says in short: the words, which criteria are covered and which are not, the annex. */
export function StandingView() {
  const { coverage } = useReport();
  return (
    <DetailPage title={wording.head.title}>
      <Words />
      {coverage.summary.map((summary) => (
        <GradeStates key={summary.grade.id} summary={summary} />
      ))}
      <Annex />
      <Meanings />
    </DetailPage>
  );
}

function Words() {
  const report = useReport();
  const { length, snapshot, standard } = report;
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  return (
    <section aria-label={wording.head.wordsTitle}>
      <h3 className={shared.subheading}>{wording.head.wordsTitle}</h3>
      <p className={shared.text}>{wording.head.words(length, standard.limits)}</p>
      <div className={styles.bar}>
        <WordBar length={length} />
      </div>
      <p className={shared.text}>{wording.meter.band(standard.limits)}</p>
      {length.cutOff && (
        <p className={shared.text}>
          {wording.meter.stops(standard.limits)}{' '}
          <ParagraphLink paragraph={length.cutOff.paragraph}>
            {describeLocation(report, length.cutOff.paragraph)}
          </ParagraphLink>
        </p>
      )}
      <Shorten report={report} />
      {length.document !== length.counted && (
        <p className={shared.text}>{wording.meter.shown(length.document, regionsBesides(length))}</p>
      )}
      {!snapshot.isVisibleText && <p className={shared.text}>{wording.meter.mayIncludeDeleted}</p>}
      <Button size="small" onClick={() => store.openDetails('words')}>
        {wording.explanation.words}
      </Button>
    </section>
  );
}

/** What Word counts and the rule does not, most words first. */
const regionsBesides = ({ byRegion }: Length): Region[] =>
  (Object.keys(byRegion) as Region[])
    .filter((region) => region !== 'body' && byRegion[region] > 0)
    .sort((a, b) => byRegion[b] - byRegion[a]);

/** So many paragraphs are named. */
const fewPlaces = 5;

/** Where words could go without a criterion losing any. */
function Shorten({ report }: { readonly report: Report }) {
  const shared = useSharedStyles();
  const shortening = shorten(report);
  const text = shortenText(shortening);
  if (text === null) return null;
  return (
    <>
      <p className={shared.text}>{text}</p>
      <ul className={shared.list}>
        {shortening.paragraphs.slice(0, fewPlaces).map(({ paragraph, words }) => (
          <li key={paragraph.index}>
            <ParagraphLink paragraph={paragraph}>{describeLocation(report, paragraph)}</ParagraphLink>{' '}
            <span className={shared.small}>{wording.cursor.words(words)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function GradeStates({ summary }: { readonly summary: GradeSummary }) {
  const { coverage, standard } = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const { grade, evidenced, of } = summary;
  const own = coverage.criteria.filter(({ criterion }) => criterion.grade === grade.id);
  return (
    <section aria-label={wording.head.grade(grade)[0]}>
      <h3 className={shared.subheading}>{wording.coverage.covered(summary)}</h3>
      {!isNeeded(standard, grade.id) && evidenced < of && (
        <p className={shared.text}>{wording.coverage.invitation(grade)}</p>
      )}
      {states.map((wanted) => {
        const codes = own.flatMap(({ criterion, state }) => (state === wanted ? [criterion.code] : []));
        return codes.length === 0 ? null : (
          <div key={wanted} className={styles.state}>
            <StateMark state={wanted} />
            <ul className={mergeClasses(shared.chips, styles.codes)}>
              {codes.map((code) => (
                <li key={code}>
                  <CodeLink code={code} onOpen={() => store.showCriterion(code)} />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Annex() {
  const { annex } = useReport();
  const store = useStore();
  const shared = useSharedStyles();
  return (
    <section aria-label={wording.annex.title}>
      <h3 className={shared.subheading}>{wording.annex.title}</h3>
      <p className={shared.text}>{wording.annex.state(annex)}</p>
      {!annex.isCurrent && (
        <Button size="small" onClick={() => store.prefer({ view: 'hand-in' })}>
          {wording.annex.toHandIn}
        </Button>
      )}
    </section>
  );
}

/** What the words for a criterion mean, for who asks. */
function Meanings() {
  const [isOpen, setIsOpen] = useState(false);
  const { limits } = useReport().standard;
  const shared = useSharedStyles();
  const meanings = wording.explanation.states(limits);
  return (
    <section aria-label={wording.explanation.coverage}>
      <Disclosure label={wording.explanation.coverage} isOpen={isOpen} onToggle={() => setIsOpen(!isOpen)}>
        {states
          .flatMap((state) => meanings[state] ?? [])
          .map((meaning) => (
            <p key={meaning} className={shared.text}>
              {meaning}
            </p>
          ))}
        <p className={shared.text}>{wording.claim}</p>
      </Disclosure>
    </section>
  );
}
