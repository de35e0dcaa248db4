import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { nextStep, type NextStep } from '../../../report';
import type { Standard } from '../../../standard';
import { Button } from '../../components/button';
import { CodeLink } from '../../components/code-link';
import { useSharedStyles } from '../../components/shared-styles';
import type { ViewName } from '../../store/preferences';
import { useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import * as wording from '../../../wording/pane';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
  },
  done: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, width: '100%' },
  mark: { fontSize: '20px', color: tokens.colorBrandForeground1 },
});

/** The views in which a step is made; the others are made in the document or at a criterion. */
const viewOf = {
  write: ({ sections }: Standard) => (sections.length > 0 ? 'sections' : 'criteria'),
  headings: () => 'sections',
  annex: () => 'hand-in',
  'hand-in': () => 'hand-in',
} as const satisfies Record<string, (standard: Standard) => ViewName>;

/** One sentence that says what is best done next, and a quiet word when all pass criteria are covered. */
export function NextStepCard() {
  const report = useReport();
  const shared = useSharedStyles();
  const styles = useStyles();
  const [needed] = report.coverage.summary;
  const step = nextStep(report);
  return (
    <div className={styles.card}>
      {needed && needed.evidenced === needed.of && (
        <p className={mergeClasses(shared.strong, styles.done)}>
          <CheckmarkCircleFilled aria-hidden className={styles.mark} />
          {wording.map.allNeeded(needed)}
        </p>
      )}
      <span className={shared.text}>{wording.map.next(step, report.standard)}</span>
      <Way step={step} />
    </div>
  );
}

function Way({ step }: { readonly step: NextStep }) {
  const store = useStore();
  const { standard } = useReport();
  switch (step.kind) {
    case 'missing':
      return <Codes codes={step.codes} />;
    case 'shorten':
      return (
        <Button size="small" onClick={() => store.openDetails('standing')}>
          {wording.map.whereToCut}
        </Button>
      );
    case 'write':
    case 'headings':
    case 'annex':
    case 'hand-in':
      return (
        <Button size="small" onClick={() => store.prefer({ view: viewOf[step.kind](standard) })}>
          {wording.map.open[step.kind](standard)}
        </Button>
      );
    case 'begin':
    case 'first-tag':
      return null;
  }
}

/** So many codes are named; the head names all. */
const fewCodes = 5;

function Codes({ codes }: { readonly codes: readonly string[] }) {
  const store = useStore();
  const shared = useSharedStyles();
  const more = codes.length - fewCodes;
  return (
    <>
      {codes.slice(0, fewCodes).map((code) => (
        <CodeLink key={code} code={code} onOpen={() => store.showCriterion(code)} />
      ))}
      {more > 0 && (
        <button
          type="button"
          className={mergeClasses(shared.textButton, shared.link)}
          onClick={() => store.openDetails('standing')}
        >
          {wording.map.more(more)}
        </button>
      )}
    </>
  );
}
