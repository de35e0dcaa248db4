import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, RecordRegular } from '@fluentui/react-icons';
import { useMemo, useState, type ReactElement } from 'react';
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
import { assessmentOf, type Assessment } from '../../../standard';
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

/** The page of what an assessment has; null where it has none of it. */
function pageOf(page: Page, assessment: Assessment): ReactElement | null {
  const { proposal, timeline, interview, evidenceKinds, selfReview } = assessment;
  switch (page) {
    case 'proposal':
      return proposal && <ProposalPage proposal={proposal} timeline={timeline} />;
    case 'dates':
      return timeline && <DatesPage timeline={timeline} />;
    case 'evidence':
      return <EvidencePage kinds={evidenceKinds} />;
    case 'self-review':
      return selfReview.length > 0 ? <SelfReviewPage assessment={assessment} /> : null;
    case 'interview':
      return interview && <InterviewPage interview={interview} />;
  }
}

const ways: Readonly<Record<StepId, readonly (Page | Extract<ViewName, 'hand-in' | 'sections'>)[]>> = {
  proposal: ['proposal'],
  gateway: ['dates'],
  report: ['sections', 'evidence', 'self-review'],
  submission: ['hand-in'],
  interview: ['interview'],
};

const isPage = (way: (typeof ways)[StepId][number]): way is Page => way !== 'hand-in' && way !== 'sections';

/** The whole job in its order: where one stands, and what there is for each step. */
export function GuideView() {
  const { standard } = useReport();
  const [page, setPage] = useState<Page | null>(null);
  const shown = page && pageOf(page, assessmentOf(standard));
  if (page === null || shown === null) return <Steps onOpen={setPage} />;
  return (
    <DetailPage title={wording.guide.open[page]} onBack={() => setPage(null)}>
      {shown}
    </DetailPage>
  );
}

function Steps({ onOpen }: { readonly onOpen: (page: Page) => void }) {
  const report = useReport();
  const shared = useSharedStyles();
  const steps = useMemo(() => {
    const assessment = assessmentOf(report.standard);
    const { timeline } = assessment;
    const milestones = timeline
      ? datesOf(readDates(report.snapshot.settings), timeline, today()).milestones
      : [];
    return guideSteps(milestones, stageOf(report), assessment);
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
  const { standard } = useReport();
  const assessment = assessmentOf(standard);
  const offered = ways[id].filter((way) =>
    isPage(way) ? pageOf(way, assessment) !== null : way !== 'sections' || standard.sections.length > 0,
  );
  return (
    <li
      className={mergeClasses(shared.item, styles.step)}
      {...(state === 'now' && { 'aria-current': 'step' as const })}
    >
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[state])} />
      <div>
        <h3 className={shared.strong}>
          {wording.guide.titles[id]}
          <span className={shared.visuallyHidden}>: {wording.guide.states[state]}</span>
        </h3>
        <p className={shared.text}>{wording.guide.text(id, assessment, standard)}</p>
        <div className={styles.ways}>
          {offered.map((way) => (
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
