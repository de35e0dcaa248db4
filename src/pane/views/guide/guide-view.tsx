import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, RecordRegular } from '@fluentui/react-icons';
import { useMemo, useState, type ComponentType } from 'react';
import { handInChecks, isEmptyDocument, type Report } from '../../../report';
import {
  datesOf,
  guideSteps,
  isProposal,
  readDates,
  today,
  type Stage,
  type Step,
  type StepId,
} from '../../../report/guide';
import { workBasedProject } from '../../../standard';
import * as wording from '../../../wording/guide';
import { Button } from '../../components/button';
import { useSharedStyles } from '../../components/shared-styles';
import type { ViewName } from '../../store/preferences';
import { useReport, useStore } from '../../store/use-store';
import { tokens } from '../../theme/theme-tokens';
import { DetailPage } from '../details/detail-page';
import { DatesPage } from './dates-page';
import { EvidencePage } from './evidence-page';
import { InterviewPage } from './interview-page';
import { ProposalPage } from './proposal-page';
import { SelfReviewPage } from './self-review-page';

const useStyles = makeStyles({
  step: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, fontSize: '20px' },
  done: { color: tokens.colorBrandForeground1 },
  now: { color: tokens.colorBrandForeground1 },
  later: { color: tokens.colorNeutralForeground3 },
  ways: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

const icons = { done: CheckmarkCircleFilled, now: RecordRegular, later: CircleRegular };

/** What can be opened from the guide: a page of its own, or a view of the pane. */
type Page = 'proposal' | 'dates' | 'evidence' | 'self-review' | 'interview';

const pages: Readonly<Record<Page, ComponentType>> = {
  proposal: ProposalPage,
  dates: DatesPage,
  evidence: EvidencePage,
  'self-review': SelfReviewPage,
  interview: InterviewPage,
};

const ways: Readonly<Record<StepId, readonly (Page | Extract<ViewName, 'hand-in' | 'sections'>)[]>> = {
  proposal: ['proposal'],
  gateway: ['dates'],
  report: ['sections', 'evidence', 'self-review'],
  submission: ['hand-in'],
  interview: ['interview'],
};

const isPage = (way: string): way is Page => way in pages;

/** The whole job in the kit's order: where one stands, and what there is for each step. */
export function GuideView() {
  const [page, setPage] = useState<Page | null>(null);
  if (page === null) return <Steps onOpen={setPage} />;
  const Shown = pages[page];
  return (
    <DetailPage title={wording.guide.open[page]} onBack={() => setPage(null)}>
      <Shown />
    </DetailPage>
  );
}

function Steps({ onOpen }: { readonly onOpen: (page: Page) => void }) {
  const report = useReport();
  const shared = useSharedStyles();
  const steps = useMemo(() => {
    const dates = datesOf(readDates(report.snapshot.settings), workBasedProject.timeline, today());
    return guideSteps(dates, stageOf(report));
  }, [report]);
  return (
    <DetailPage title={wording.guide.title}>
      <p className={shared.text}>{wording.guide.intro}</p>
      <ol className={shared.list}>
        {steps.map((step) => (
          <StepItem key={step.id} step={step} onOpen={onOpen} />
        ))}
      </ol>
    </DetailPage>
  );
}

function stageOf(report: Report): Stage {
  if (isEmptyDocument(report.snapshot) || isProposal(report)) return 'proposal';
  return handInChecks(report).some(({ state }) => state === 'to-do') ? 'report' : 'ready';
}

function StepItem({
  step: { id, state },
  onOpen,
}: {
  readonly step: Step;
  readonly onOpen: (page: Page) => void;
}) {
  const store = useStore();
  const shared = useSharedStyles();
  const styles = useStyles();
  const Icon = icons[state];
  const { title, text } = wording.guide.steps[id];
  return (
    <li
      className={mergeClasses(shared.item, styles.step)}
      {...(state === 'now' && { 'aria-current': 'step' as const })}
    >
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[state])} />
      <div>
        <h3 className={shared.strong}>
          {title}
          <span className={shared.visuallyHidden}>: {wording.guide.states[state]}</span>
        </h3>
        <p className={shared.text}>{text}</p>
        <div className={styles.ways}>
          {ways[id].map((way) => (
            <Button
              key={way}
              size="small"
              onClick={() => {
                if (isPage(way)) onOpen(way);
                else {
                  store.openDetails(null);
                  store.prefer({ view: way });
                }
              }}
            >
              {wording.guide.open[way]}
            </Button>
          ))}
        </div>
      </div>
    </li>
  );
}
