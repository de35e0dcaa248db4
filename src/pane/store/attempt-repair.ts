import { parseTag, repairOf, type Plan, type Report } from '../../report';
import { wording } from '../wording';
import { doing, outdated, type Attempt } from './attempt-kinds';
import type { Gesture, RepairGesture } from './gestures';
import { locate } from './locate';
import { isSamePreview, offeredRepairs } from './offered-repairs';

/** A repair as it was previewed; where the document has changed since, it is to be looked at again. */
export function attemptRepair(gesture: RepairGesture, report: Report): Attempt {
  const index = gesture.at && locate(gesture.at, report);
  const finding = report.findings.find((each) => each.id === gesture.finding && each.index === index);
  const repair = finding && repairOf(report, finding);
  if (!repair) return outdated(wording.repair.gone);
  if (!isSamePreview(repair.preview, gesture.preview)) return outdated(wording.repair.changed);
  const chosen = gesture.isInstead ? repair.instead : repair;
  if (!chosen) return outdated(wording.repair.gone);
  const undo = undoOf(chosen.plan);
  return doing(chosen.plan, (after) => {
    const isLeft = [...offeredRepairs(after)].some(
      ([{ id }, { preview }]) => id === gesture.finding && isSamePreview(preview, gesture.preview),
    );
    if (isLeft) return null;
    const text = wording.repair.done(chosen.label);
    const isInText = chosen.plan.kind === 'remove' || chosen.plan.kind === 'heading';
    return { text: isInText ? `${text} ${wording.repair.undoInWord}` : text, undo };
  });
}

/** Takes a repair back; null where only Word's own undo brings back what was there, with its look. */
function undoOf(plan: Plan): Gesture | null {
  const made = plan.kind === 'tag-all' ? plan.tags : [plan];
  const tags = made.filter((each) => each.kind === 'tag');
  if (tags.length > 0 && tags.length === made.length)
    return {
      kind: 'remove',
      changes: tags.map(({ at, tag }) => {
        const parsed = parseTag(tag);
        return { at, codes: parsed.kind === 'tag' ? parsed.codes : [] };
      }),
    };
  if (plan.kind !== 'word-count') return null;
  const { at, from, to } = plan;
  const blank = at.text.endsWith(' ') ? '' : ' ';
  const text = from === '' ? `${at.text}${blank}${to}` : at.text.replace(from, to);
  return {
    kind: 'plan',
    plan: { kind: 'word-count', at: { ...at, text }, from: from === '' ? `${blank}${to}` : to, to: from },
    text: wording.repair.takenBack,
  };
}
