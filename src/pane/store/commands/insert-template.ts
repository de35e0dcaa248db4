import {
  anchorOf,
  planSection,
  planTemplate,
  type GuidancePlace,
  type InsertPlan,
  type Refusal,
  type Report,
} from '../../../report';
import { planProposal } from '../../../report/guide';
import { templateSection, type SectionKey } from '../../../standard';
import { proposal } from '../../../wording/guide';
import { steps } from '../../../wording/history';
import * as wording from '../../../wording/pane';
import { onReport, type Command, type PlannedChange } from './command';
import { findInserted, removeLines } from './lines';

/** Puts the whole template into an empty document. */
export const insertTemplate = (guidance: GuidancePlace): Command =>
  onReport((report) =>
    insert(planTemplate(report, guidance), { text: wording.firstRun.inserted, label: steps.insertTemplate }),
  );

/** Begins a proposal in an empty document. */
export const insertProposal = (): Command =>
  onReport((report) => insert(planProposal(report), { text: proposal.started, label: steps.insertProposal }));

/** Puts one missing section of the template into the document. */
export const insertSection = (key: SectionKey): Command =>
  onReport((report) => {
    const name = wording.decision.section(templateSection(report.standard, key));
    return insert(planSection(report, key), {
      text: wording.sections.inserted(name),
      label: steps.insertSection(name),
    });
  });

interface Words {
  readonly text: string;
  readonly label: string;
}

/** Taking it back removes just what was put in. */
function insert(plan: InsertPlan | Refusal, { text, label }: Words): PlannedChange | Refusal {
  if (plan.kind === 'refused') return plan;
  return {
    kind: 'change',
    plan,
    verify: (after) => {
      const inserted = findInserted(plan, after);
      const at = inserted.map((paragraph) => anchorOf(after.snapshot, paragraph));
      const isUntouched = ({ length }: Report): boolean => length.counted === after.length.counted;
      return inserted.length === 0
        ? null
        : { text, label, undo: removeLines(at, label), stillTrue: isUntouched };
    },
  };
}
