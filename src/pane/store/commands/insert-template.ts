import {
  anchorOf,
  planSection,
  planTemplate,
  type InsertPlan,
  type Refusal,
  type Report,
  type SnapshotParagraph,
} from '../../../report';
import { templateSection, type SectionKey } from '../../../standard';
import * as wording from '../../../wording/pane';
import { onReport, type Command, type PlannedChange } from './command';
import { takeBack } from './repair-finding';

/** Puts the whole template into an empty document. */
export const insertTemplate = (): Command =>
  onReport((report) => insert(planTemplate(report), wording.firstRun.inserted));

/** Puts one missing section of the template into the document. */
export const insertSection = (key: SectionKey): Command =>
  onReport((report) => {
    const name = wording.decision.section(templateSection(report.standard, key));
    return insert(planSection(report, key), wording.sections.inserted(name));
  });

/** Taking it back removes just what was put in. */
function insert(plan: InsertPlan | Refusal, text: string): PlannedChange | Refusal {
  if (plan.kind === 'refused') return plan;
  return {
    kind: 'change',
    plan,
    verify: (after) => {
      const inserted = findInserted(plan, after);
      const at = inserted.map((paragraph) => anchorOf(after.snapshot, paragraph));
      return inserted.length === 0 ? null : { text, undo: takeBack({ kind: 'delete', at }) };
    },
  };
}

/** The new paragraphs, where all of them stand one after the other; else none. */
function findInserted({ paragraphs: wanted }: InsertPlan, { snapshot }: Report): SnapshotParagraph[] {
  const { paragraphs } = snapshot;
  const first = paragraphs.find(({ index }) =>
    wanted.every(({ text }, offset) => paragraphs[index + offset]?.hostText === text),
  );
  return first ? paragraphs.slice(first.index, first.index + wanted.length) : [];
}
