import {
  anchorOf,
  isSamePreview,
  offeredRepairs,
  paragraphCodes,
  paragraphsOfPlan,
  repairOf,
  tagListKey,
  type Finding,
  type ParagraphAnchor,
  type Plan,
  type PreviewLine,
  type Repair,
  type Report,
  type SnapshotParagraph,
  type WordCountPlan,
} from '../../../report';
import * as wording from '../../../wording/pane';
import { repairLabel } from '../../../wording/repairs';
import { locate } from '../state';
import { change, onReport, outdated, type Command, type NoChange, type PlannedChange } from './command';
import { putBackAfter, restoreStyles, styleOf } from './lines';
import { bringBack } from './restore-tags';
import { annexAsBefore } from './write-annex';
import { changeTagList, takenOffList } from './tag-list';

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
  const label = repairLabel({ ...chosen, preview });
  const isLeft = (now: Report): boolean =>
    [...offeredRepairs(now)].some(
      ([{ id }, offered]) => id === finding.id && isSamePreview(offered.preview, preview),
    );
  return {
    kind: 'change',
    plan: chosen.plan,
    verify: (after) =>
      isLeft(after)
        ? null
        : {
            text: wording.repair.done(label),
            label,
            undo: undoOf(chosen.plan, { before: report, after, label }),
            stillTrue: (now) => !isLeft(now),
          },
  };
}

interface Repaired {
  readonly before: Report;
  readonly after: Report;
  readonly label: string;
}

/** Takes a repair back; null where nothing does. */
export function undoOf(plan: Plan, { before, after, label }: Repaired): Command | null {
  switch (plan.kind) {
    case 'tags': {
      const touched = paragraphsOfPlan(before, plan);
      return isSameInOneTag(touched, after) ? null : bringBack(before, touched, { label });
    }
    case 'heading':
      return restoreStyles(
        found(before, plan.at).map((paragraph) => styleOf(before, paragraph)),
        label,
      );
    case 'delete':
      return putBackAfter({ before, gone: found(before, plan.at), after, label });
    case 'word-count':
      return writeCount(inverse(plan), label);
    case 'annex':
      return annexAsBefore(before);
    case 'setting':
      return plan.key === tagListKey ? changeTagList('remember', takenOffList(before, plan), label) : null;
    default:
      return null;
  }
}

/**
 * Whether paragraphs have the codes that they had, in one tag each. The several tags are not brought back: nothing that the author sees
 * would change, and the web refuses a control beside another (office-js 6103).
 */
const isSameInOneTag = (before: readonly SnapshotParagraph[], { snapshot }: Report): boolean =>
  before.every((paragraph) => {
    const now = snapshot.paragraphs[paragraph.index];
    return (
      now !== undefined &&
      now.controls.length < paragraph.controls.length &&
      [...paragraphCodes(now)].sort().join() === [...paragraphCodes(paragraph)].sort().join()
    );
  });

const found = (report: Report, anchors: readonly ParagraphAnchor[]): SnapshotParagraph[] =>
  anchors.flatMap((anchor) => locate(report, anchor) ?? []);

/** Writes a count over another one, or takes it away. */
const writeCount = (plan: WordCountPlan, label: string): Command =>
  onReport(() =>
    change(plan, (after) =>
      locate(after, inverse(plan).at) ? { text: '', label, undo: writeCount(inverse(plan), label) } : null,
    ),
  );

/** The plan that takes back one which has been carried out. */
function inverse({ at, from, to }: WordCountPlan): WordCountPlan {
  if (to === '')
    return { kind: 'word-count', at: { ...at, text: at.text.replace(from, '') }, from: '', to: from.trim() };
  const blank = at.text.endsWith(' ') ? '' : ' ';
  return from === ''
    ? { kind: 'word-count', at: { ...at, text: `${at.text}${blank}${to}` }, from: `${blank}${to}`, to: '' }
    : { kind: 'word-count', at: { ...at, text: at.text.replace(from, to) }, from: to, to: from };
}
