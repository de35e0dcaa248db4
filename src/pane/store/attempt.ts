import {
  findCursor,
  findWitness,
  planAddCodes,
  planAnnex,
  planDecide,
  planRemoveCodes,
  refuse,
  repairOf,
  whereabouts,
  type Plan,
  type Refusal,
  type Report,
  type Witness,
} from '../../report';
import type { SectionKey } from '../../standard';
import { wording } from '../wording';
import { decisionOn, isDecided } from './decided';
import type { DecideGesture, Gesture, RepairGesture, TagGesture } from './gestures';
import { paragraphCodes } from './paragraph-codes';
import { isSamePreview, offeredRepairs } from './offered-repairs';

/** What there is to say where a gesture has nothing to change. */
export interface Nothing {
  readonly kind: 'nothing';
  readonly text: string;
}

/** The gesture was about something that is no longer so: doing it once more would make no difference. */
export interface Outdated {
  readonly kind: 'outdated';
  readonly text: string;
}

/** What to say of a change that the document shows. */
export interface Shown {
  readonly text: string;
  /** The gesture that takes it back, or null where Word's own undo is the way. */
  readonly undo: Gesture | null;
}

/** What a gesture comes to on the report as it is: a plan, and how to see afterwards that it was carried out. */
export interface Attempt {
  readonly plan: Plan | Refusal | Nothing | Outdated;
  /** Looks at the document, read again; null where it does not show the change. */
  readonly look: (after: Report) => Shown | null;
}

export function attemptOf(gesture: Gesture, report: Report): Attempt {
  switch (gesture.kind) {
    case 'add':
    case 'remove':
      return attemptTags(gesture, report);
    case 'annex':
      return attemptAnnex(report);
    case 'repair':
      return attemptRepair(gesture, report);
    case 'decide':
      return attemptDecide(gesture, report);
  }
}

const without = (plan: Refusal | Nothing | Outdated): Attempt => ({ plan, look: () => null });
const nothing = (text: string): Attempt => without({ kind: 'nothing', text });
const changedMeanwhile = (): Attempt => without(refuse(wording.failure.changedMeanwhile));

export const textsOf = ({ snapshot }: Report): string[] =>
  snapshot.paragraphs.map(({ hostText }) => hostText);

/** By its witness, else, where the author went on writing in it, by what stands around it. */
function locate(at: Witness, report: Report): number | null {
  const index = findWitness(at, textsOf(report));
  if (index !== null) return index;
  const place = findCursor(at, report.snapshot);
  return place.kind === 'found' ? place.index : null;
}

function attemptTags({ kind, at, codes }: TagGesture, report: Report): Attempt {
  const index = locate(at, report);
  if (index === null) return changedMeanwhile();
  const isAdding = kind === 'add';
  const present = paragraphCodes(report, index);
  const changed = codes.filter((code) => present.includes(code) !== isAdding);
  if (changed.length === 0)
    return nothing(isAdding ? wording.tag.alreadyThere(codes) : wording.tag.alreadyGone(codes));
  return {
    plan: isAdding ? planAddCodes(report, index, changed) : planRemoveCodes(report, index, changed),
    look: (after) => {
      const now = locate(at, after);
      if (now === null) return null;
      const left = paragraphCodes(after, now);
      if (!changed.every((code) => left.includes(code) === isAdding)) return null;
      const where = whereabouts(after, now);
      return {
        text: isAdding ? wording.tag.added(changed, where) : wording.tag.removed(changed, where),
        undo: { kind: isAdding ? 'remove' : 'add', at, codes: changed },
      };
    },
  };
}

function attemptAnnex({ mapping, annex }: Report): Attempt {
  const plan = planAnnex(mapping, annex);
  if (!plan) return nothing(wording.annex.current);
  return {
    plan,
    look: (after) => (after.annex.isCurrent ? { text: wording.annex.written, undo: null } : null),
  };
}

function attemptRepair(gesture: RepairGesture, report: Report): Attempt {
  const index = gesture.at && locate(gesture.at, report);
  const finding = report.findings.find((each) => each.id === gesture.finding && each.index === index);
  const repair = finding && repairOf(report, finding);
  if (!repair) return without({ kind: 'outdated', text: wording.repair.gone });
  if (!isSamePreview(repair.preview, gesture.preview))
    return without({ kind: 'outdated', text: wording.repair.changed });
  return {
    plan: repair.plan,
    look: (after) => {
      const isLeft = [...offeredRepairs(after)].some(
        ([{ id }, { preview }]) => id === gesture.finding && isSamePreview(preview, gesture.preview),
      );
      return isLeft ? null : { text: wording.repair.done(repair.label), undo: null };
    },
  };
}

function attemptDecide({ at, section }: DecideGesture, report: Report): Attempt {
  const index = locate(at, report);
  if (index === null) return changedMeanwhile();
  const text = wording.decision.decided(
    report.snapshot.paragraphs[index]?.text ?? '',
    nameOf(section, report),
  );
  if (isDecided(report, index, section)) return nothing(text);
  const before = sectionBefore(report, index);
  return {
    plan: planDecide(report, index, section),
    look: (after) => {
      const now = locate(at, after);
      if (now === null || !isDecided(after, now, section)) return null;
      const isUndoable = before !== undefined && before !== section;
      return { text, undo: isUndoable ? { kind: 'decide', at, section: before } : null };
    },
  };
}

/** What a heading was before, as far as deciding can say it; a heading of no section cannot be made undecided. */
function sectionBefore(report: Report, index: number): SectionKey | null | undefined {
  const { standard, outline } = report;
  const section = outline.sections.find(({ headingIndex }) => headingIndex === index);
  const isMerged = (section?.also.length ?? 0) > 0;
  if (isMerged) return undefined;
  return standard.sections.find(({ key }) => key === section?.key)?.key ?? decisionOn(report, index);
}

function nameOf(section: SectionKey | null, { standard }: Report): string | null {
  const found = standard.sections.find(({ key }) => key === section);
  return found ? wording.decision.section(found) : null;
}
