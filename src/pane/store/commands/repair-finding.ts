import {
  anchorOf,
  isSamePreview,
  offeredRepairs,
  parseTag,
  repairOf,
  type Finding,
  type Plan,
  type PreviewLine,
  type Repair,
  type Report,
} from '../../../report';
import * as wording from '../../../wording/pane';
import { repairLabel } from '../../../wording/repairs';
import { change, onReport, outdated, type Command, type NoChange, type PlannedChange } from './command';
import { changeCodes } from './change-codes';

/** What of a repair is meant: itself, or what it offers in its place. */
export type RepairChoice = 'repair' | 'alternative';

interface WantedRepair {
  readonly finding: Finding;
  readonly preview: readonly PreviewLine[];
  readonly choice: RepairChoice;
}

/** A repair as it was previewed; where the document has changed since, it is to be looked at again. */
export function repairFinding(report: Report, wanted: WantedRepair): Command {
  const { paragraph } = wanted.finding;
  return paragraph
    ? {
        anchors: [anchorOf(report.snapshot, paragraph)],
        plan: (now, [found]) =>
          planRepair(
            now,
            now.findings.find((each) => isWanted(each) && each.paragraph === found),
            wanted,
          ),
        whenGone: outdated(wording.repair.gone),
      }
    : onReport((now) => planRepair(now, now.findings.find(isWanted), wanted));

  function isWanted({ id }: Finding): boolean {
    return id === wanted.finding.id;
  }
}

function planRepair(
  report: Report,
  finding: Finding | undefined,
  { preview, choice }: WantedRepair,
): PlannedChange | NoChange {
  const repair = finding && repairOf(report, finding);
  if (!repair) return outdated(wording.repair.gone);
  if (!isSamePreview(repair.preview, preview)) return outdated(wording.repair.changed);
  const chosen: Pick<Repair, 'id' | 'plan'> | undefined = choice === 'repair' ? repair : repair.alternative;
  if (!chosen) return outdated(wording.repair.gone);
  return {
    kind: 'change',
    plan: chosen.plan,
    verify: (after) => {
      const isLeft = [...offeredRepairs(after)].some(
        ([{ id }, offered]) => id === finding.id && isSamePreview(offered.preview, preview),
      );
      if (isLeft) return null;
      const text = wording.repair.done(repairLabel({ ...chosen, preview }));
      const isInText = chosen.plan.kind === 'delete' || chosen.plan.kind === 'heading';
      return {
        text: isInText ? `${text} ${wording.repair.undoInWord}` : text,
        undo: undoOf(chosen.plan),
      };
    },
  };
}

/** Takes a repair back; null where only Word's own undo brings back what was there, with its look. */
function undoOf(plan: Plan): Command | null {
  if (plan.kind === 'tags') {
    const added = plan.changes.filter((each) => each.kind === 'add');
    if (added.length < plan.changes.length) return null;
    return changeCodes(
      'remove',
      added.map(({ at, tag }) => {
        const parsed = parseTag(tag);
        return { at, codes: parsed.kind === 'tag' ? parsed.codes : [] };
      }),
    );
  }
  if (plan.kind !== 'word-count') return null;
  const { at, from, to } = plan;
  const blank = at.text.endsWith(' ') ? '' : ' ';
  const text = from === '' ? `${at.text}${blank}${to}` : at.text.replace(from, to);
  return takeBack({
    kind: 'word-count',
    at: { ...at, text },
    from: from === '' ? `${blank}${to}` : to,
    to: from,
  });
}

/** Carries out a plan that takes back what was done just before. */
export const takeBack = (plan: Plan): Command =>
  onReport(() => change(plan, () => ({ text: wording.repair.takenBack, undo: null })));
